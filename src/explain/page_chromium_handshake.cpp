#include "explain/page_chromium_handshake.h"

#include "explain/page_console.h"
#include "explain/page_head.h"
#include "ws/handshake.h"
#include "ws/http_text.h"

#include <algorithm>
#include <set>

namespace explain {

namespace {

constexpr std::size_t largestHead = 256 * 1024;
constexpr std::size_t bytesToKnowHttp = 8; ///< four of junk, four of "HTTP"

std::string quoted(std::string_view text) { return "'" + std::string(text) + "'"; }

/// Elements of all fields of that name; empty elements count.
std::vector<std::string> elementsOf(const BrowserHead &head, std::string_view name)
{
    std::vector<std::string> elements;
    for (const std::string &value : head.values(name))
        std::ranges::move(splitValues(value), std::back_inserter(elements));
    return elements;
}

/// Different values of a field that may stand only once: a sign of a smuggled response.
bool contradicts(const std::vector<std::string> &values) { return std::set(values.begin(), values.end()).size() > 1; }

/// The net error for a head that is whole but not acceptable as HTTP; empty: none.
std::string_view netErrorOf(const BrowserHead &head, std::size_t size)
{
    if (size > largestHead)
        return "net::ERR_RESPONSE_HEADERS_TOO_BIG";
    if (!head.readable)
        return "net::ERR_INVALID_HTTP_RESPONSE";
    const std::string coding = head.joined("Transfer-Encoding").value_or("");
    const bool chunked = ws::equalsIgnoringCase(coding, "chunked") && head.minor >= 1;
    if (!chunked && contradicts(elementsOf(head, "Content-Length")))
        return "net::ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH";
    if (contradicts(head.values("Content-Disposition")))
        return "net::ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_DISPOSITION";
    if (contradicts(head.values("Location")))
        return "net::ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION";
    return {};
}

std::string missing(std::string_view name) { return quoted(name) + " header is missing"; }
std::string multiple(std::string_view name) { return quoted(name) + " header must not appear more than once in a response"; }

std::string checkUpgrade(const BrowserHead &head)
{
    const auto values = elementsOf(head, "Upgrade");
    if (values.empty())
        return missing("Upgrade");
    if (values.size() > 1)
        return multiple("Upgrade");
    return ws::equalsIgnoringCase(values[0], "websocket") ? "" : "'Upgrade' header value is not 'WebSocket': " + values[0];
}

std::string checkAccept(const BrowserHead &head, const PageRequest &request)
{
    const auto values = elementsOf(head, "Sec-WebSocket-Accept");
    if (values.empty())
        return missing("Sec-WebSocket-Accept");
    if (values.size() > 1)
        return multiple("Sec-WebSocket-Accept");
    return values[0] == ws::acceptFor(request.key) ? "" : "Incorrect 'Sec-WebSocket-Accept' header value";
}

std::string checkConnection(const BrowserHead &head)
{
    const auto values = elementsOf(head, "Connection");
    if (values.empty())
        return missing("Connection");
    const bool upgrades = std::ranges::any_of(values, [](const auto &v) { return ws::equalsIgnoringCase(v, "upgrade"); });
    return upgrades ? "" : "'Connection' header value must contain 'Upgrade'";
}

std::string checkSubprotocol(const BrowserHead &head, const PageRequest &request, std::string &picked)
{
    constexpr std::string_view name = "Sec-WebSocket-Protocol";
    const auto values = elementsOf(head, name);
    if (values.empty())
        return request.subprotocols.empty() ? "" : "Sent non-empty " + quoted(name) + " header but no response was received";
    picked = values[0]; // judged before the others are counted
    if (request.subprotocols.empty())
        return "Response must not include " + quoted(name) + " header if not present in request: " + picked;
    if (std::ranges::find(request.subprotocols, picked) == request.subprotocols.end())
        return quoted(name) + " header value " + quoted(picked) + " in response does not match any of sent values";
    return values.size() > 1 ? multiple(name) : "";
}

/// Digits without a leading zero, 8 to 15.
bool isWindowBits(const std::optional<std::string> &value)
{
    constexpr std::string_view good[] = {"8", "9", "10", "11", "12", "13", "14", "15"};
    return value && std::ranges::find(good, *value) != std::end(good);
}

std::string checkDeflate(const ws::Extension &extension)
{
    std::set<std::string> seen;
    bool valueMissing = false;
    for (const auto &[name, value] : extension.parameters) {
        const bool takeover = name == "server_no_context_takeover" || name == "client_no_context_takeover";
        const bool clientBits = name == "client_max_window_bits";
        if (!takeover && !clientBits && name != "server_max_window_bits")
            return "Received an unexpected permessage-deflate extension parameter";
        if (!seen.insert(name).second)
            return "Received duplicate permessage-deflate extension parameter " + name;
        if (clientBits && !value)
            valueMissing = true;
        else if (takeover ? value.has_value() : !isWindowBits(value))
            return "Received invalid " + name + " parameter";
    }
    return valueMissing ? "client_max_window_bits must have value" : "";
}

std::string checkExtensions(const BrowserHead &head, std::string &agreed)
{
    for (const std::string &element : elementsOf(head, "Sec-WebSocket-Extensions")) {
        const auto parsed = ws::parseExtensions(element);
        if (!parsed || parsed->size() != 1)
            return "'Sec-WebSocket-Extensions' header value is rejected by the parser: " + element;
        if (parsed->front().name != "permessage-deflate")
            return "Found an unsupported extension " + quoted(parsed->front().name) + " in 'Sec-WebSocket-Extensions' header";
        if (!agreed.empty())
            return "Received duplicate permessage-deflate response";
        if (const std::string fault = checkDeflate(parsed->front()); !fault.empty())
            return "Error in permessage-deflate: " + fault;
        agreed = element;
    }
    return {};
}

void judgeUpgrade(PageState &page, const BrowserHead &head)
{
    std::string subprotocol, extensions;
    std::string fault = checkUpgrade(head);
    if (fault.empty())
        fault = checkAccept(head, page.request);
    if (fault.empty())
        fault = checkConnection(head);
    if (fault.empty())
        fault = checkSubprotocol(head, page.request, subprotocol);
    if (fault.empty())
        fault = checkExtensions(head, extensions);
    if (!fault.empty())
        return chromiumHandshakeFailed(page, fault);
    page.flow.deflate = !extensions.empty();
    openPage(page, std::move(subprotocol), std::move(extensions));
}

/// Authentication is left to layers that show a page only that it failed.
std::string_view authenticationFault(int status)
{
    if (status == 401)
        return "HTTP Authentication failed; no valid credentials available";
    return status == 407 ? "Error in connection establishment: net::ERR_UNEXPECTED_PROXY_AUTH" : "";
}

} // namespace

void chromiumHandshakeFailed(PageState &page, std::string_view message)
{
    logChromium(page, std::string("Error during WebSocket handshake: ").append(message));
    failPage(page);
}

void chromiumHead(PageState &page, const ws::HttpHead &head)
{
    const BrowserHead read = readHeadAsChromium(head.raw);
    if (const std::string_view error = netErrorOf(read, head.raw.size()); !error.empty())
        return chromiumHandshakeFailed(page, error);
    if (read.status == 101)
        return judgeUpgrade(page, read);
    if (const std::string_view fault = authenticationFault(read.status); !fault.empty()) {
        logChromium(page, fault);
        return failPage(page);
    }
    chromiumHandshakeFailed(page, "Unexpected response code: " + std::to_string(read.status));
}

void chromiumHeadBegun(PageState &page, ws::Bytes bytes)
{
    if (bytes.size() >= largestHead)
        return chromiumHandshakeFailed(page, "net::ERR_RESPONSE_HEADERS_TOO_BIG");
    if (bytes.size() >= bytesToKnowHttp && !looksLikeHttp(bytes))
        chromiumHandshakeFailed(page, "net::ERR_INVALID_HTTP_RESPONSE");
}

void chromiumHeadCut(PageState &page, ws::Bytes bytes)
{
    if (bytes.empty()) {
        logChromium(page, "Connection closed before receiving a handshake response");
        return failPage(page);
    }
    const bool http = readHeadAsChromium(bytes).readable;
    const bool secure = page.url.starts_with("wss:");
    if (secure)
        return chromiumHandshakeFailed(page, "net::ERR_RESPONSE_HEADERS_TRUNCATED");
    chromiumHandshakeFailed(page, http ? "net::ERR_CONNECTION_CLOSED" : "net::ERR_INVALID_HTTP_RESPONSE");
}

} // namespace explain
