#include "net/url.h"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <span>

using net::Url;

namespace {

struct Scheme {
    std::string_view name, means;
    std::uint16_t port;
};
constexpr Scheme sessionSchemes[] = {{"ws", "ws", 80}, {"wss", "wss", 443}, {"http", "http", 80}, {"https", "https", 443}};
constexpr Scheme proxySchemes[] = {{"http", "http", 80}, {"socks5", "socks5", 1080}, {"socks5h", "socks5", 1080}, {"socks", "socks5", 1080}};

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    return result;
}

const Scheme *findScheme(std::span<const Scheme> schemes, std::string_view name)
{
    const auto found = std::ranges::find(schemes, name, &Scheme::name);
    return found == schemes.end() ? nullptr : &*found;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char letter = char(c | 0x20);
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

bool isIp6(const std::string &text)
{
    in6_addr address{};
    return inet_pton(AF_INET6, text.substr(0, text.find('%')).c_str(), &address) == 1;
}

bool isHostCharacter(char c)
{
    constexpr std::string_view forbidden = " \t\r\n\"#%/:<>?@[\\]^`{|}";
    return static_cast<unsigned char>(c) > 0x20 && c != 0x7F && forbidden.find(c) == std::string_view::npos;
}

/// What may not stand on a request line goes percent-encoded, all else as it was given.
std::string requestTarget(std::string_view text)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string target;
    if (text.empty() || text.front() != '/')
        target = "/";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7F)
            target += c;
        else
            target.append({'%', digits[byte >> 4], digits[byte & 0x0F]});
    }
    return target;
}

/// "host", "host:port", "[::1]:port" into `url`; the reason when it is not one.
std::optional<std::string> readHost(std::string_view authority, Url &url)
{
    std::string_view portText;
    if (!authority.empty() && authority.front() == '[') {
        const std::size_t end = authority.find(']');
        if (end == std::string_view::npos)
            return "the bracket after the IPv6 address is missing.";
        url.host = lower(authority.substr(1, end - 1));
        if (!isIp6(url.host))
            return "there is no IPv6 address between the brackets.";
        portText = authority.substr(end + 1);
    } else {
        const std::size_t colon = authority.find(':');
        const std::string host = net::percentDecoded(authority.substr(0, colon));
        url.host = lower(host);
        if (!std::ranges::all_of(url.host, isHostCharacter))
            return "the host name holds a character that no host name has.";
        portText = colon == std::string_view::npos ? std::string_view() : authority.substr(colon);
    }
    if (url.host.empty())
        return "the host is missing.";
    if (portText.empty() || portText == ":")
        return std::nullopt;
    const char *end = portText.data() + portText.size();
    const auto [stopped, failed] = std::from_chars(portText.data() + 1, end, url.port);
    if (portText.front() != ':' || failed != std::errc() || stopped != end)
        return "the port is not a number from 0 to 65535.";
    return std::nullopt;
}

void readUser(std::string_view userInfo, Url &url)
{
    const std::size_t colon = userInfo.find(':');
    url.user = net::percentDecoded(userInfo.substr(0, colon));
    if (colon != std::string_view::npos)
        url.password = net::percentDecoded(userInfo.substr(colon + 1));
}

std::string listOf(std::span<const Scheme> schemes)
{
    std::string list;
    for (const Scheme &scheme : schemes) {
        list += list.empty() ? "" : &scheme == &schemes.back() ? " or " : ", ";
        list += std::string(scheme.name) + "://";
    }
    return list;
}

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return static_cast<unsigned char>(c) <= 0x20; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

ws::Result<Url> orSentence(ws::Result<Url> url, std::string_view text)
{
    if (url)
        return url;
    std::string shown;
    for (const char c : trimmed(text).substr(0, 200))
        shown += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? '?' : c;
    return ws::Error{"\"" + shown + "\" is not an address that can be connected to: " + url.error().says};
}

/// The error is a clause: "it has no host."
ws::Result<Url> parse(std::string_view given, std::span<const Scheme> schemes)
{
    const std::string_view text = trimmed(given);
    const std::size_t colon = text.find("://");
    if (colon == std::string_view::npos)
        return ws::Error{"it must begin with " + listOf(schemes) + "."};
    const Scheme *scheme = findScheme(schemes, lower(text.substr(0, colon)));
    if (!scheme)
        return ws::Error{"it must begin with " + listOf(schemes) + "."};
    if (text.find('#') != std::string_view::npos)
        return ws::Error{"it has a fragment (#), which RFC 6455, 3 forbids."};

    const std::string_view rest = text.substr(colon + 3);
    const std::size_t end = std::min(rest.find_first_of("/?"), rest.size());
    const std::string_view authority = rest.substr(0, end);
    const std::size_t at = authority.rfind('@');

    Url url;
    url.scheme = scheme->means;
    url.port = scheme->port;
    if (at != std::string_view::npos)
        readUser(authority.substr(0, at), url);
    if (const auto why = readHost(authority.substr(at == std::string_view::npos ? 0 : at + 1), url))
        return ws::Error{*why};
    url.target = requestTarget(rest.substr(end));
    return url;
}

} // namespace

bool net::Url::literalAddress() const
{
    in_addr address{};
    return isIp6(host) || inet_pton(AF_INET, host.c_str(), &address) == 1;
}

std::string net::Url::hostField() const
{
    const std::string name = literalIp6() ? "[" + host + "]" : host;
    const Scheme *own = findScheme(sessionSchemes, scheme);
    return own && own->port == port ? name : name + ":" + std::to_string(port);
}

std::string net::Url::origin() const
{
    return (secure() ? "https://" : "http://") + hostField();
}

std::string net::Url::text() const
{
    return scheme + "://" + hostField() + target;
}

ws::Result<net::Url> net::parseUrl(std::string_view text)
{
    return orSentence(parse(text, sessionSchemes), text);
}

std::string net::urlFault(std::string_view text)
{
    const auto url = parse(text, sessionSchemes);
    return url ? std::string() : url.error().says.substr(0, url.error().says.size() - 1);
}

ws::Result<net::Url> net::parseProxyUrl(std::string_view text)
{
    return orSentence(parse(text, proxySchemes), text);
}

ws::Result<net::Url> net::resolveReference(const Url &base, std::string_view location)
{
    const std::string_view text = trimmed(location).substr(0, trimmed(location).find('#'));
    const std::size_t colon = text.find("://");
    if (colon != std::string_view::npos && colon < text.find_first_of("/?"))
        return parseUrl(text);
    if (text.starts_with("//"))
        return parseUrl(base.scheme + ":" + std::string(text));

    Url url = base;
    const std::string path = base.target.substr(0, base.target.find('?'));
    if (text.starts_with("/"))
        url.target = requestTarget(text);
    else if (text.starts_with("?"))
        url.target = requestTarget(path + std::string(text));
    else if (!text.empty())
        url.target = requestTarget(path.substr(0, path.rfind('/') + 1) + std::string(text));
    return url;
}

std::string net::percentDecoded(std::string_view text)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0;
        decoded += escape ? char(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2])) : text[i];
        i += escape ? 2 : 0;
    }
    return decoded;
}
