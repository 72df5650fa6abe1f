#include "explain/page_webkit_handshake.h"

#include "explain/page_console.h"
#include "explain/page_head.h"
#include "ws/handshake.h"
#include "ws/http_text.h"

#include <algorithm>
#include <map>

namespace explain {

namespace {

constexpr std::size_t largestHead = 64 * 1024;
constexpr std::string_view notParsed = "Could not parse HTTP response";

using Parameters = std::map<std::string, std::optional<std::string>>;

bool hasToken(std::string_view list, std::string_view token)
{
    const auto elements = ws::splitList(list);
    return std::ranges::any_of(elements, [&](const auto &element) { return ws::equalsIgnoringCase(element, token); });
}

/// The last of several fields of that name counts.
std::optional<std::string> lastOf(const BrowserHead &head, std::string_view name)
{
    const auto values = head.values(name);
    return values.empty() ? std::nullopt : std::optional(values.back());
}

std::string unquoted(std::string_view text)
{
    if (text.starts_with('"'))
        text = text.substr(1, text.find('"', 1) - 1); // to the end where the closing quote is missing
    return std::string(text);
}

/// Empty parts are skipped; nullopt: one name stands twice.
std::optional<Parameters> parametersOf(std::string_view text)
{
    Parameters parameters;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = ws::findOutsideQuotes(text, ';', at);
        const std::string_view part = ws::trimmed(text.substr(at, end - at));
        at = end + 1;
        if (part.empty())
            continue;
        const std::size_t equals = part.find('=');
        const std::string name(ws::trimmed(part.substr(0, equals)));
        std::optional<std::string> value;
        if (equals != std::string_view::npos)
            value = unquoted(ws::trimmed(part.substr(equals + 1)));
        if (!parameters.emplace(name, value).second)
            return std::nullopt;
    }
    return parameters;
}

/// A decimal number of 8 to 15, with a plus or without; 0: none.
int windowBits(const std::optional<std::string> &value)
{
    const std::string digits = !value ? "" : value->starts_with('+') ? value->substr(1) : *value;
    if (digits.empty() || !std::ranges::all_of(digits, ws::isDigit) || digits.size() > 4)
        return 0;
    const int bits = std::stoi(digits);
    return bits >= 8 && bits <= 15 ? bits : 0;
}

std::string inHeader(std::string_view what, std::string_view name)
{
    return std::string(what) + " '" + std::string(name) + "' in permessage-deflate extension header";
}

/// Empty when the parameters are fine; `agreed` is what ws.extensions shows.
std::string judgeDeflate(const Parameters &parameters, std::string &agreed)
{
    std::map<std::string_view, std::string> shown;
    for (const auto &[name, value] : parameters) {
        if (name.empty())
            continue;
        const bool bits = name == "server_max_window_bits" || name == "client_max_window_bits";
        if (!bits && name != "server_no_context_takeover" && name != "client_no_context_takeover")
            return inHeader("Invalid parameter", name);
        const bool bare = name == "client_max_window_bits" && !value;
        const int size = bare ? 15 : windowBits(value);
        if (bits ? size == 0 : value.has_value())
            return inHeader("Invalid value of parameter", name);
        shown[name] = bits ? "=" + std::to_string(size) : "";
    }
    for (const std::string_view name : {"server_no_context_takeover", "client_no_context_takeover", "server_max_window_bits",
                                        "client_max_window_bits"})
        if (const auto found = shown.find(name); found != shown.end())
            agreed += "; " + std::string(name) + found->second;
    return {};
}

std::string judgeExtensions(std::string_view value, std::string &agreed)
{
    for (const std::string &element : ws::splitList(value)) {
        const std::size_t end = std::min(element.find(';'), element.size());
        const std::string_view name = ws::trimmed(std::string_view(element).substr(0, end));
        const auto parameters = parametersOf(std::string_view(element).substr(std::min(end + 1, element.size())));
        if (!parameters)
            return "Server returned a duplicated parameter in “" + std::string(name) + "” WebSocket extension header";
        if (name != "permessage-deflate")
            return "Server requested unsupported extension";
        agreed += (agreed.empty() ? "" : ", ") + std::string(name);
        if (std::string fault = judgeDeflate(*parameters, agreed); !fault.empty())
            return fault;
    }
    return {};
}

/// HTTP/1.0 has no Upgrade: libsoup drops the fields that Connection names.
bool isUpgrade(const BrowserHead &head)
{
    const std::string upgrade = head.joined("Upgrade").value_or("");
    return head.minor == 1 && ws::equalsIgnoringCase(upgrade, "websocket")
        && hasToken(head.joined("Connection").value_or(""), "upgrade");
}

bool isOffered(const PageRequest &request, std::string_view subprotocol)
{
    return std::ranges::any_of(
        request.subprotocols, [&](const auto &offered) { return ws::equalsIgnoringCase(offered, subprotocol); });
}

void judgeUpgrade(PageState &page, const BrowserHead &head)
{
    if (!isUpgrade(head))
        return webkitFail(page, "Server ignored WebSocket handshake");
    const auto subprotocol = lastOf(head, "Sec-WebSocket-Protocol");
    if (subprotocol && !isOffered(page.request, *subprotocol))
        return webkitFail(page, "Server requested unsupported protocol");
    std::string extensions;
    const std::string fault = judgeExtensions(head.joined("Sec-WebSocket-Extensions").value_or(""), extensions);
    if (!fault.empty())
        return webkitFail(page, fault);
    if (lastOf(head, "Sec-WebSocket-Accept") != ws::acceptFor(page.request.key))
        return webkitFail(page, "Server returned incorrect “Sec-WebSocket-Accept” key");
    page.flow.deflate = !extensions.empty();
    openPage(page, subprotocol.value_or(""), std::move(extensions));
}

bool isRedirect(const BrowserHead &head)
{
    constexpr int followed[] = {301, 302, 303, 307, 308};
    return std::ranges::find(followed, head.status) != std::end(followed) && lastOf(head, "Location");
}

void follow(PageState &page, const BrowserHead &head)
{
    if (lastOf(head, "Location")->empty())
        return webkitFail(page, "Location header is missing or empty in response headers");
    page.awaitsConnection = true;
}

void judge(PageState &page, const BrowserHead &head)
{
    if (!head.readable)
        return webkitFail(page, notParsed);
    if (head.status == 101)
        return judgeUpgrade(page, head);
    if (isRedirect(head))
        return follow(page, head);
    if (head.status == 421) // tried again on a connection that is not used
        return webkitFail(page, "Connection terminated unexpectedly");
    page.refused = true; // told once the body has been read
}

constexpr std::string_view cutShort = "Connection terminated unexpectedly";

} // namespace

void webkitBodyEnded(PageState &page, bool whole)
{
    webkitFail(page, whole ? "The server did not accept the WebSocket handshake." : cutShort);
}

void webkitFail(PageState &page, std::string_view message)
{
    logWebKit(page, message);
    failPage(page);
}

void webkitHead(PageState &page, const ws::HttpHead &head)
{
    const BrowserHead read = readHeadAsWebKit(head.raw);
    if (head.raw.size() > largestHead)
        return webkitFail(page, "Header too big");
    if (!read.readable || read.status / 100 != 1 || read.status == 101)
        judge(page, read);
}

void webkitHeadBegun(PageState &page, ws::Bytes bytes)
{
    if (bytes.size() > largestHead)
        webkitFail(page, "Header too big");
}

void webkitHeadCut(PageState &page, ws::Bytes bytes)
{
    if (bytes.empty())
        return webkitFail(page, cutShort);
    judge(page, readHeadAsWebKit(bytes));
    if (page.refused)
        webkitBodyEnded(page, true);
}

} // namespace explain
