#include "explain/page_chromium_handshake.h"
#include "explain/page_console.h"
#include "ws/close_payload.h"
#include "ws/inflater.h"
#include "ws/utf8_validator.h"

#include <cstdio>

// Chromium: net/ parses a read of the socket as a whole, then deflate, then the channel looks at frame after frame. A data
// frame is handled as its bytes come, a control frame when it is whole. Whatever follows a Close fails the connection.

namespace explain {

namespace {

using namespace std::chrono_literals;

constexpr ws::Duration handshakeTimeout = 240s, closeTimeout = 60s, endTimeout = 2s;
constexpr std::uint64_t longestFrame = 0x7FFFFFFF, topBit = 1ull << 63;
constexpr std::uint16_t protocolError = 1002;

void fail(PageState &page, std::string_view message, std::string_view reason)
{
    logChromium(page, message);
    if (page.flow.phase == PagePhase::Open)
        sendClose(page, protocolError, reason);
    failPage(page);
}

/// The connection is gone: close without error, with the peer's code if there was one.
void drop(PageState &page, bool clean)
{
    if (page.flow.closeReceived)
        return fireClose(page, page.flow.peerCode, page.peerReason, clean);
    fireClose(page, abnormal, {}, false);
}

void failRead(PageState &page)
{
    takeBackRead(page);
    fail(page, "Invalid frame header", "WebSocket Protocol Error");
}

bool isKnownData(ws::Opcode opcode)
{
    return opcode == ws::Opcode::Continuation || opcode == ws::Opcode::Text || opcode == ws::Opcode::Binary;
}

bool isLengthMinimal(const ws::FrameHeader &header)
{
    return header.lengthForm == ws::minimalLengthForm(header.payloadLength);
}

/// The parser's checks, on the header alone. False when they ended the connection.
bool parse(PageState &page, const IncomingFrame &frame)
{
    const ws::FrameHeader &header = frame.header;
    if (!frame.lengthKnown)
        return false;
    if (!isLengthMinimal(header) || (header.payloadLength & topBit)) {
        failRead(page);
        return false;
    }
    if (header.payloadLength > longestFrame) {
        takeBackRead(page);
        drop(page, false);
        return false;
    }
    if (!frame.headerWhole)
        return false;
    if (ws::isControl(header.opcode) && (!header.fin || header.payloadLength > 125)) {
        failRead(page);
        return false;
    }
    return true;
}

/// Of a compressed frame that has only begun: whether what has come of it is no DEFLATE data already. Where it refers to
/// messages before this one cannot be told.
bool isBegunDeflateBad(const IncomingFrame &frame)
{
    if (frame.whole || frame.header.opcode == ws::Opcode::Continuation)
        return false;
    ws::Inflater inflater(ws::Inflater::ContextTakeover::No);
    const bool good = inflater.receive(frame.payload, [](ws::Bytes) { return true; });
    return !good && inflater.fault().find("too far back") == std::string_view::npos;
}

/// permessage-deflate, before the channel sees the frame: RSV1 and the compressed data. False when it ended the connection.
bool inflate(PageState &page, const IncomingFrame &frame, std::uint8_t &rsv)
{
    PageFlow &flow = page.flow;
    if (!flow.deflate || !isKnownData(frame.header.opcode))
        return true;
    const bool first = flow.fragmentKind == ws::Opcode::Continuation;
    const bool marked = rsv & ws::rsv1;
    if (first)
        flow.compressedOpen = marked;
    if ((marked && !first) || frame.badDeflate || (flow.compressedOpen && isBegunDeflateBad(frame))) {
        failRead(page);
        return false;
    }
    rsv &= std::uint8_t(~ws::rsv1);
    const bool ends = frame.header.fin && frame.whole;
    flow.fragmentKind = ends ? ws::Opcode::Continuation : ws::Opcode::Text; // only: inside a message or not
    return true;
}

std::string reservedBits(std::uint8_t rsv)
{
    char text[96];
    std::snprintf(text, sizeof text, "One or more reserved bits are on: reserved1 = %d, reserved2 = %d, reserved3 = %d",
        rsv >> 2 & 1, rsv >> 1 & 1, rsv & 1);
    return text;
}

std::string_view kindAfterClose(ws::Opcode opcode)
{
    switch (opcode) {
    case ws::Opcode::Continuation:
    case ws::Opcode::Text:
    case ws::Opcode::Binary:
        return "Data frame";
    case ws::Opcode::Close:
        return "Close";
    case ws::Opcode::Ping:
        return "Ping";
    case ws::Opcode::Pong:
        return "Pong";
    }
    return "Unknown frame type";
}

/// Of a frame that has only begun: whether what has come of its text is wrong already.
bool isBegunTextBad(const PageState &page, const IncomingFrame &frame)
{
    const bool compressed = page.flow.deflate && page.flow.compressedOpen;
    if (frame.whole || compressed || frame.header.opcode != ws::Opcode::Text)
        return false;
    return !ws::Utf8Validator().receive(frame.payload);
}

void takeData(PageState &page, const IncomingFrame &frame)
{
    PageFlow &flow = page.flow;
    if (flow.phase != PagePhase::Open)
        return;
    const bool continues = frame.header.opcode == ws::Opcode::Continuation;
    if (continues != flow.messageOpen)
        return continues ? fail(page, "Received unexpected continuation frame.", "Unexpected continuation")
                         : fail(page, "Received start of new message but previous message is unfinished.",
                               "Previous data frame unfinished");
    const bool ends = frame.header.fin && frame.whole;
    const bool text = frame.header.opcode == ws::Opcode::Text || (continues && flow.textOpen);
    const bool compressed = flow.deflate && flow.compressedOpen; // inflated text comes in pieces of 4 KiB, or at the end
    flow.textBad = text && ((continues && flow.textBad) || frame.badText || isBegunTextBad(page, frame));
    if (flow.textBad && (ends || !compressed))
        return fail(page, "Could not decode a text frame as UTF-8.", "Invalid UTF-8 in text frame");
    flow.messageOpen = !ends;
    flow.textOpen = text && !ends;
    if (ends)
        deliverMessage(page);
}

void acceptClose(PageState &page, std::uint16_t code, std::string reason)
{
    page.flow.closeReceived = true;
    page.flow.peerCode = code;
    page.peerReason = std::move(reason);
    page.peerClosedAt = page.now;
    page.deadline = page.now + endTimeout;
    if (page.flow.closeSent)
        return;
    page.answers = true;
    enterClosing(page);
    sendClose(page, code == noStatus ? std::nullopt : std::optional(code), page.peerReason);
}

void takeClose(PageState &page, ws::Bytes payload)
{
    if (payload.empty())
        return acceptClose(page, noStatus, {});
    if (payload.size() == 1)
        return fail(page, "Received a broken close frame with an invalid size of 1 byte.", {});
    const auto code = std::uint16_t(payload[0] << 8 | payload[1]);
    if (code == noStatus || code == abnormal || code == tlsHandshake)
        return fail(page, "Received a broken close frame containing a reserved status code.", {});
    const ws::Bytes reason = payload.subspan(2);
    if (!ws::isUtf8(reason))
        return fail(page, "Received a broken close frame containing invalid UTF-8.", "Invalid UTF-8 in Close frame");
    acceptClose(page, code, std::string(ws::textOf(reason)));
}

void dispatch(PageState &page, const IncomingFrame &frame)
{
    const ws::Opcode opcode = frame.header.opcode;
    switch (opcode) {
    case ws::Opcode::Continuation:
    case ws::Opcode::Text:
    case ws::Opcode::Binary:
        return takeData(page, frame);
    case ws::Opcode::Ping:
        if (page.flow.phase == PagePhase::Open)
            sendFrame(page, ws::Opcode::Pong, frame.payload);
        return;
    case ws::Opcode::Pong:
        return;
    case ws::Opcode::Close:
        return takeClose(page, frame.payload);
    }
    fail(page, "Unrecognized frame opcode: " + std::to_string(int(opcode)), "Unknown opcode");
}

void takeFrame(PageState &page, const IncomingFrame &frame)
{
    markRead(page);
    std::uint8_t rsv = frame.header.rsv;
    if (!parse(page, frame) || (ws::isControl(frame.header.opcode) && !frame.whole) || !inflate(page, frame, rsv))
        return;
    if (frame.header.mask)
        return fail(page, "A server must not mask any frames that it sends to the client.", "Masked frame from server");
    if (rsv != 0)
        return fail(page, reservedBits(rsv), "Invalid reserved bit");
    if (page.flow.closeSent && page.flow.closeReceived)
        return fail(page, std::string(kindAfterClose(frame.header.opcode)) + " received after close", {});
    dispatch(page, frame);
}

void begin(PageState &page) { page.deadline = page.now + handshakeTimeout; }

void fin(PageState &page, ws::Bytes headBegun)
{
    if (page.flow.phase == PagePhase::Connecting)
        return chromiumHeadCut(page, headBegun);
    drop(page, true);
}

void rst(PageState &page)
{
    if (page.flow.phase == PagePhase::Connecting)
        return chromiumHandshakeFailed(page, "net::ERR_CONNECTION_RESET");
    // The answer to a Close cannot be written any more: what the Close said is not looked at again.
    if (page.answers && page.now - page.peerClosedAt < atOnce && !isEndAfterAnswer(page))
        return fireClose(page, abnormal, {}, false);
    drop(page, false);
}

void timer(PageState &page)
{
    if (page.flow.phase == PagePhase::Connecting) {
        logChromium(page, "WebSocket opening handshake timed out");
        return failPage(page);
    }
    drop(page, !page.stalled);
}

void resumed(PageState &) { }

void close(PageState &page, std::optional<std::uint16_t> code, std::string_view reason)
{
    if (page.flow.phase == PagePhase::Connecting) {
        logChromium(page, "WebSocket is closed before the connection is established.");
        return failPage(page);
    }
    enterClosing(page);
    sendClose(page, code, reason);
    page.deadline = page.now + closeTimeout;
}

void gone(PageState &page, PageGone::Why why)
{
    page.suspended = why != PageGone::Why::Removed;
    if (page.flow.phase == PagePhase::Open)
        sendClose(page, 1001);
    page.flow.phase = PagePhase::Closed;
    page.deadline.reset();
}

void stopped(PageState &) { } // sockets are no loads

} // namespace

const EngineRules chromiumRules{
    "Chromium 156", begin, chromiumHead, ignoreBody, chromiumHeadBegun, takeFrame, fin, rst, timer, resumed, close, gone, stopped};

} // namespace explain
