#include "exporters/secret_forms.h"

#include "exporters/json_out.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace exporters {

namespace {

/// Values shorter than this stand in too many texts by chance to look for their encoded forms.
constexpr std::size_t leastEncoded = 6;

enum class Digits : bool { Lower, Upper };

void appendHex(std::string &out, unsigned char byte, Digits digits)
{
    const char *alphabet = digits == Digits::Upper ? "0123456789ABCDEF" : "0123456789abcdef";
    out += alphabet[byte >> 4];
    out += alphabet[byte & 15];
}

bool isUnreserved(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// As some write it: every byte.
std::string wholePercentEncoded(std::string_view value, Digits digits)
{
    std::string out;
    for (const char c : value) {
        out += '%';
        appendHex(out, static_cast<unsigned char>(c), digits);
    }
    return out;
}

std::string percentEncoded(std::string_view value, std::string_view kept, Digits digits)
{
    std::string out;
    for (const char c : value) {
        if (isUnreserved(c) || kept.find(c) != std::string_view::npos) {
            out += c;
            continue;
        }
        out += '%';
        appendHex(out, static_cast<unsigned char>(c), digits);
    }
    return out;
}

std::string hexEncoded(std::string_view value, Digits digits)
{
    std::string out;
    for (const char c : value)
        appendHex(out, static_cast<unsigned char>(c), digits);
    return out;
}

/// The characters of base64 text that depend on the value alone, when `before` bytes stand in front of it.
std::string base64Inside(std::string_view value, std::size_t before)
{
    const std::string padded = std::string(before, '\0') + std::string(value);
    std::string encoded;
    appendBase64(encoded, ws::bytesOf(padded));
    const std::size_t first = (before * 8 + 5) / 6; // the first character without a bit of what stands before
    const std::size_t end = padded.size() * 8 / 6; // whole characters only
    return encoded.substr(first, end - first);
}

std::string urlAlphabet(std::string text)
{
    std::replace(text.begin(), text.end(), '+', '-');
    std::replace(text.begin(), text.end(), '/', '_');
    return text;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char low = char(c | 0x20);
    return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

int base64Digit(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+' || c == '-')
        return 62;
    return c == '/' || c == '_' ? 63 : -1;
}

} // namespace

std::vector<std::string> formsOf(std::string_view value)
{
    std::vector<std::string> forms = {std::string(value)};
    const auto add = [&](std::string form) {
        if (form.size() >= leastEncoded && std::find(forms.begin(), forms.end(), form) == forms.end())
            forms.push_back(std::move(form));
    };
    if (value.size() < leastEncoded)
        return forms;
    std::string escaped;
    appendEscaped(escaped, value);
    add(escaped);
    for (const Digits digits : {Digits::Upper, Digits::Lower}) {
        add(percentEncoded(value, "-_.~", digits));
        add(percentEncoded(value, "-_.!~*'()", digits));
        add(percentEncoded(value, "-_.~/:@!$&'()*+,;=?", digits));
        add(wholePercentEncoded(value, digits));
        add(hexEncoded(value, digits));
    }
    for (std::size_t before = 0; before < 3; ++before) {
        add(base64Inside(value, before));
        add(urlAlphabet(base64Inside(value, before)));
    }
    return forms;
}

std::optional<std::string> percentDecoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        if (i + 2 >= text.size() || hexDigit(text[i + 1]) < 0 || hexDigit(text[i + 2]) < 0)
            return std::nullopt;
        out += char(hexDigit(text[i + 1]) << 4 | hexDigit(text[i + 2]));
        i += 2;
    }
    return out;
}

std::optional<std::string> base64Decoded(std::string_view text)
{
    while (text.ends_with('='))
        text.remove_suffix(1);
    std::string out;
    unsigned bits = 0, held = 0;
    for (const char c : text) {
        const int digit = base64Digit(c);
        if (digit < 0)
            return std::nullopt;
        bits = bits << 6 | unsigned(digit);
        held += 6;
        if (held < 8)
            continue;
        held -= 8;
        out += char(bits >> held & 0xFF);
    }
    return out;
}

std::optional<std::string> hexDecoded(std::string_view text)
{
    if (text.size() % 2 != 0)
        return std::nullopt;
    std::string out;
    for (std::size_t i = 0; i < text.size(); i += 2) {
        if (hexDigit(text[i]) < 0 || hexDigit(text[i + 1]) < 0)
            return std::nullopt;
        out += char(hexDigit(text[i]) << 4 | hexDigit(text[i + 1]));
    }
    return out;
}

std::string jsonUnescaped(std::string_view text)
{
    if (text.find('\\') == std::string_view::npos)
        return std::string(text);
    const auto parsed = nlohmann::json::parse("\"" + std::string(text) + "\"", nullptr, false);
    return parsed.is_string() ? parsed.get<std::string>() : std::string(text);
}

} // namespace exporters
