#include "exporters/secret_names.h"

#include <algorithm>
#include <array>
#include <string>

namespace exporters {

namespace {

constexpr std::array<std::string_view, 34> secretWords = {
    "token", "tokens", "key", "apikey", "secret", "secrets", "password", "passwd", "passphrase", "passcode", "pwd", "pass",
    "session", "sessionid", "sid", "sess", "jwt", "signature", "sig", "auth", "authorization", "authentication", "credential",
    "credentials", "bearer", "accesstoken", "refreshtoken", "idtoken", "authtoken", "csrf", "xsrf", "otp", "pin", "cookie"};

/// Names that hold such a word and no secret.
constexpr std::array<std::string_view, 6> innocent = {"sec-websocket-key", "sec-websocket-accept", "set-cookie-name",
                                                      "www-authenticate", "proxy-authenticate", "sec-websocket-version"};

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isWordCharacter(char c)
{
    return isUpper(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isSecretWord(const std::string &word)
{
    return std::find(secretWords.begin(), secretWords.end(), word) != secretWords.end();
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return isUpper(c) ? char(c | 0x20) : c; });
    return out;
}

} // namespace

bool isSecretName(std::string_view name)
{
    const std::string whole = lower(name);
    if (std::find(innocent.begin(), innocent.end(), whole) != innocent.end())
        return false;
    std::string word, all;
    bool found = false;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool startsWord = isUpper(name[i]) && i > 0 && !isUpper(name[i - 1]);
        if (startsWord || !isWordCharacter(name[i])) {
            found = found || isSecretWord(word);
            word.clear();
        }
        if (isWordCharacter(name[i])) {
            word += char(isUpper(name[i]) ? name[i] | 0x20 : name[i]);
            all += word.back();
        }
    }
    return found || isSecretWord(word) || isSecretWord(all);
}

} // namespace exporters
