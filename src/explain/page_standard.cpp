#include "explain/page_engine.h"
#include "explain/page_head.h"
#include "ws/close_payload.h"
#include "ws/handshake.h"
#include "ws/http_text.h"
#include "ws/utf8_validator.h"

#include <algorithm>

// What WHATWG WebSockets and RFC 6455 ask of a browser, without anybody's habits. No console, no timers of its own.

namespace explain {

namespace {

constexpr std::uint16_t protocolError = 1002, badData = 1007;

/// RFC 6455, 7.1.7. The code of a Close that had come before stays (7.1.5).
void fail(PageState &page, std::optional<std::uint16_t> code)
{
    if (code && page.flow.phase == PagePhase::Open)
        sendClose(page, *code);
    fireError(page);
    const bool closed = page.flow.closeReceived;
    fireClose(page, closed ? page.flow.peerCode : abnormal, closed ? page.peerReason : std::string(), false);
}

bool hasToken(const BrowserHead &head, std::string_view name, std::string_view token)
{
    const auto elements = ws::splitList(head.joined(name).value_or(""));
    return std::ranges::any_of(elements, [&](const auto &element) { return ws::equalsIgnoringCase(element, token); });
}

/// RFC 6455, 4.1 step 5; WHATWG WebSockets, 2.2: a subprotocol that was offered must be answered, too.
bool isSubprotocolGood(const BrowserHead &head, const PageRequest &request)
{
    const auto picked = head.values("Sec-WebSocket-Protocol");
    if (picked.empty())
        return request.subprotocols.empty();
    return picked.size() == 1 && std::ranges::find(request.subprotocols, picked[0]) != request.subprotocols.end();
}

/// RFC 6455, 9.1; RFC 7692, 7.1: permessage-deflate once, with parameters that it knows, each once.
bool areExtensionsGood(const std::optional<std::vector<ws::Extension>> &extensions)
{
    constexpr std::string_view known[] = {"server_no_context_takeover", "client_no_context_takeover",
                                          "server_max_window_bits", "client_max_window_bits"};
    if (!extensions || extensions->size() > 1 || (!extensions->empty() && extensions->front().name != "permessage-deflate"))
        return false;
    std::vector<std::string> seen;
    for (const auto &[name, value] : extensions->empty() ? decltype(ws::Extension::parameters)() : extensions->front().parameters) {
        const bool bits = name.ends_with("_bits");
        const bool inRange = value && value->size() <= 2 && std::ranges::all_of(*value, ws::isDigit) && !value->starts_with('0')
            && std::stoi(*value) >= 8 && std::stoi(*value) <= 15;
        if (std::ranges::find(known, name) == std::end(known) || (bits ? !inRange : value.has_value())
            || std::ranges::find(seen, name) != seen.end())
            return false;
        seen.push_back(name);
    }
    return true;
}

void head(PageState &page, const ws::HttpHead &answer)
{
    const BrowserHead read = readHeadAsStandard(answer.raw);
    if (read.readable && read.status / 100 == 1 && read.status != 101)
        return;
    const std::string list = read.joined("Sec-WebSocket-Extensions").value_or("");
    const auto extensions = ws::parseExtensions(list);
    const bool good = read.readable && read.major == 1 && read.minor >= 1 && read.status == 101
        && ws::equalsIgnoringCase(read.joined("Upgrade").value_or(""), "websocket") && hasToken(read, "Connection", "upgrade")
        && read.joined("Sec-WebSocket-Accept") == ws::acceptFor(page.request.key) && isSubprotocolGood(read, page.request)
        && (!read.joined("Sec-WebSocket-Extensions") || areExtensionsGood(extensions));
    if (!good)
        return fail(page, {});
    page.flow.deflate = !list.empty();
    openPage(page, read.joined("Sec-WebSocket-Protocol").value_or(""), list);
}

void headBegun(PageState &page, ws::Bytes bytes)
{
    constexpr std::string_view http = "HTTP/";
    const std::string_view text = ws::textOf(bytes).substr(0, http.size());
    if (text != http.substr(0, text.size()))
        fail(page, {});
}

/// RFC 6455, 5.1 to 5.5, what the header alone tells.
bool isHeaderGood(const PageFlow &flow, const IncomingFrame &frame)
{
    const ws::FrameHeader &header = frame.header;
    const bool control = ws::isControl(header.opcode);
    if (header.mask || ws::isReserved(header.opcode) || (control && (!header.fin || header.rsv != 0)))
        return false;
    const bool continues = header.opcode == ws::Opcode::Continuation;
    const std::uint8_t allowed = flow.deflate && !continues ? ws::rsv1 : 0;
    if ((header.rsv & ~allowed) != 0 || (!control && continues != flow.messageOpen))
        return false;
    const bool minimal = header.lengthForm == ws::minimalLengthForm(header.payloadLength) && !(header.payloadLength >> 63);
    return !frame.lengthKnown || (minimal && (!control || header.payloadLength <= 125));
}

void takeClose(PageState &page, ws::Bytes payload)
{
    std::vector<ws::Violation> faults;
    const ws::CloseReceived close = ws::readClosePayload(payload, 0, faults);
    if (!faults.empty())
        return fail(page, faults.front().rule == ws::Rule::CloseReasonNotUtf8 ? badData : protocolError);
    page.flow.closeReceived = true;
    page.flow.peerCode = close.code.value_or(noStatus);
    page.peerReason = close.reason;
    enterClosing(page);
    sendClose(page, close.code, close.reason);
}

void takeFrame(PageState &page, const IncomingFrame &frame)
{
    PageFlow &flow = page.flow;
    if (flow.closeReceived) // RFC 6455, 5.5.1: what follows a Close is not looked at
        return;
    if (!isHeaderGood(flow, frame))
        return fail(page, protocolError);
    if (!frame.whole)
        return;
    if (frame.badDeflate || frame.badText)
        return fail(page, badData);
    switch (frame.header.opcode) {
    case ws::Opcode::Close:
        return takeClose(page, frame.payload);
    case ws::Opcode::Ping:
        if (!flow.closeSent)
            sendFrame(page, ws::Opcode::Pong, frame.payload);
        return;
    case ws::Opcode::Pong:
        return;
    case ws::Opcode::Continuation:
    case ws::Opcode::Text:
    case ws::Opcode::Binary:
        break;
    }
    flow.messageOpen = !frame.header.fin;
    if (frame.header.fin)
        deliverMessage(page);
}

void begin(PageState &) { }

void fin(PageState &page, ws::Bytes)
{
    if (!page.flow.closeReceived)
        return fail(page, {}); // RFC 6455, 7.2.1: the connection is lost
    fireClose(page, page.flow.peerCode, page.peerReason, true);
}

void rst(PageState &page) { fail(page, {}); }
void timer(PageState &page) { fail(page, {}); }
void resumed(PageState &) { }

void close(PageState &page, std::optional<std::uint16_t> code, std::string_view reason)
{
    if (page.flow.phase == PagePhase::Connecting)
        return fail(page, {});
    enterClosing(page);
    sendClose(page, code, reason);
}

void gone(PageState &page, PageGone::Why)
{
    if (page.flow.phase == PagePhase::Open)
        sendClose(page, 1001);
    page.flow.phase = PagePhase::Closed;
}

void stopped(PageState &) { } // HTML, 7.3.1.4: it stops loads of documents

} // namespace

const EngineRules standardRules{{}, begin, head, ignoreBody, headBegun, takeFrame, fin, rst, timer, resumed, close, gone, stopped};

} // namespace explain
