#include "explain/page_console.h"

#include "ws/http_head.h"
#include "ws/http_text.h"

#include <algorithm>
#include <charconv>

namespace explain {

namespace {

struct UrlParts {
    std::string scheme, user, host, port, rest; ///< user with its "@", rest from the path on
};

UrlParts partsOf(std::string_view url)
{
    UrlParts parts;
    const std::size_t colon = url.find(':');
    parts.scheme = url.substr(0, colon);
    std::ranges::transform(parts.scheme, parts.scheme.begin(), ws::asciiLower);
    if (colon == std::string_view::npos)
        return parts;
    const std::size_t start = std::min(url.find_first_not_of('/', colon + 1), url.size());
    const std::size_t end = std::min(url.find_first_of("/?#", start), url.size());
    std::string_view authority = url.substr(start, end - start);
    parts.rest = url.substr(end);
    if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) {
        parts.user = authority.substr(0, at + 1);
        authority.remove_prefix(at + 1);
    }
    const std::size_t bracket = authority.rfind(']');
    const std::size_t portColon = authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
    parts.host = authority.substr(0, portColon);
    std::ranges::transform(parts.host, parts.host.begin(), ws::asciiLower);
    if (portColon != std::string_view::npos)
        parts.port = authority.substr(portColon + 1);
    return parts;
}

bool isSecure(std::string_view scheme) { return scheme == "wss" || scheme == "https"; }
std::string_view defaultPort(std::string_view scheme) { return isSecure(scheme) ? "443" : "80"; }

/// WHATWG URL, 1.3: what a path or query keeps as it is, and what becomes %XX.
std::string escapedRest(std::string_view rest)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (const char c : rest) {
        const auto byte = std::uint8_t(c);
        if (byte > 0x20 && byte < 0x7F && c != '"' && c != '<' && c != '>' && c != '`') {
            text += c;
            continue;
        }
        text += '%';
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

/// Chromium and WebKit cut long addresses in the middle.
std::string elided(const std::string &url)
{
    constexpr std::size_t longest = 1024;
    if (url.size() <= longest)
        return url;
    return url.substr(0, longest / 2 - 1) + "..." + url.substr(url.size() - (longest / 2 - 2));
}

std::string failed(const PageState &page, std::string_view message)
{
    std::string text = "WebSocket connection to '" + elided(page.url) + "' failed: ";
    return text.append(message);
}

} // namespace

std::string displayUrl(std::string_view url)
{
    const UrlParts parts = partsOf(url);
    const bool known = isSecure(parts.scheme) || parts.scheme == "ws" || parts.scheme == "http";
    if (!known || parts.host.empty())
        return std::string(url);
    std::string text = isSecure(parts.scheme) ? "wss://" : "ws://";
    text += parts.user + escapedRest(parts.host);
    if (!parts.port.empty() && parts.port != defaultPort(parts.scheme))
        text += ":" + parts.port;
    return text + (parts.rest.starts_with('/') ? "" : "/") + escapedRest(parts.rest);
}

std::string hostOf(std::string_view url)
{
    std::string host = partsOf(url).host;
    std::erase_if(host, [](char c) { return c == '[' || c == ']'; });
    return host;
}

int portOf(std::string_view url)
{
    const UrlParts parts = partsOf(url);
    const std::string_view text = parts.port.empty() ? defaultPort(parts.scheme) : std::string_view(parts.port);
    int port = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    return error == std::errc() && end == text.data() + text.size() && port <= 65535 ? port : -1;
}

void logChromium(PageState &page, std::string_view message) { log(page, failed(page, message)); }

void logWebKit(PageState &page, std::string_view message) { log(page, "CONSOLE NETWORK ERROR " + failed(page, message)); }

void logFirefox(PageState &page)
{
    if (page.flow.phase == PagePhase::Connecting)
        log(page, "Firefox can’t establish a connection to the server at " + page.url + ".");
    else
        log(page, "The connection to " + page.url + " was interrupted while the page was loading.");
}

} // namespace explain
