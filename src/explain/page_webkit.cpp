#include "explain/page_console.h"
#include "explain/page_webkit_handshake.h"
#include "ws/utf8_validator.h"

// WebKitGTK with libsoup: a frame is looked at once it is whole, but for its mask and its length. A Close is answered and
// our half of TCP ended; the page is told when the server has ended its half, or after five seconds. A fault while closing
// fires error at once and makes the close unclean.

namespace explain {

namespace {

using namespace std::chrono_literals;

constexpr ws::Duration endTimeout = 5s;
constexpr std::uint16_t protocolError = 1002, badData = 1007;
constexpr std::string_view badResponse = "Received invalid WebSocket response from the server";
constexpr std::string_view badPayload = "Received invalid WebSocket data from the server";
constexpr std::string_view tooBig = "Received WebSocket payload from the server larger than configured max-incoming-payload-size";
constexpr std::string_view connectionReset = "Error receiving data: Connection reset by peer";

/// The page is told of a fault when the read that brought it has been gone through: what follows in it is still delivered.
void conclude(PageState &page)
{
    page.record = *page.failing;
    page.failing.reset();
    fireError(page);
    fireClose(page, abnormal, {}, false);
}

/// The page hears of a fault once. Where a Close had gone out it is closed when TCP ends, else with 1006.
void fail(PageState &page, std::string_view message, std::uint16_t code)
{
    if (page.failing || page.flow.errored)
        return;
    logWebKit(page, message);
    if (page.flow.closeSent)
        return fireError(page);
    if (code != 0)
        sendClose(page, code);
    page.failing = page.record;
    page.deadline = page.now + ws::Duration(1);
}

/// The fault is found before the frame is taken from what was read: nothing behind it is read any more.
void failStuck(PageState &page, std::string_view message, std::uint16_t code)
{
    page.stuck = true;
    fail(page, message, code);
}

void end(PageState &page)
{
    if (page.failing)
        return conclude(page);
    if (page.stalled) { // what waited to be written goes with the socket
        page.out.sentClose = false;
        page.out.sentCloseCode.reset();
    }
    if (!page.flow.closeReceived || !page.flow.closeSent)
        return fireClose(page, abnormal, {}, false);
    if (page.flow.peerCode == 0) // "none" to libsoup
        return fireClose(page, abnormal, {}, false);
    const std::uint16_t code = page.flow.peerCode;
    fireClose(page, code, page.peerReason, !page.flow.errored && code != abnormal);
}

bool mayClientAnswer(std::uint16_t code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1011) || (code >= 3000 && code <= 4999);
}

/// False while the frame is not whole, or when its header was the end of the connection.
bool isTakable(PageState &page, const IncomingFrame &frame)
{
    const ws::FrameHeader &header = frame.header;
    if (header.mask || !frame.headerWhole) { // a header that lacks only its mask is masked
        if (header.mask)
            failStuck(page, badResponse, protocolError);
        return false;
    }
    if (header.lengthForm != ws::minimalLengthForm(header.payloadLength)) {
        failStuck(page, badResponse, protocolError);
        return false;
    }
    if (header.payloadLength >> 63) {
        failStuck(page, tooBig, 0);
        return false;
    }
    return frame.whole;
}

/// permessage-deflate comes first and clears RSV1 where it may stand. False when it ended the connection.
bool inflate(PageState &page, const IncomingFrame &frame, std::uint8_t &rsv)
{
    PageFlow &flow = page.flow;
    if (!flow.deflate || ws::isControl(frame.header.opcode))
        return true;
    const bool marked = rsv & ws::rsv1;
    const bool late = marked && frame.header.opcode == ws::Opcode::Continuation && !flow.compressedOpen; // inflated from here on
    if (marked && flow.compressedOpen) {
        failStuck(page, "Received a non-first frame with RSV1 flag set", protocolError);
        return false;
    }
    if (!marked && !flow.compressedOpen)
        return true;
    flow.compressedOpen = !frame.header.fin;
    rsv &= std::uint8_t(~ws::rsv1);
    if (!frame.badDeflate && !late)
        return true;
    fail(page, "Failed to uncompress incoming frame", protocolError);
    if (frame.header.opcode == ws::Opcode::Binary && frame.header.fin)
        deliverMessage(page); // libsoup goes on with the bytes as they came; as text they are hardly ever good
    return false;
}

void takeData(PageState &page, const IncomingFrame &frame)
{
    PageFlow &flow = page.flow;
    if (flow.closeReceived)
        return;
    const bool continues = frame.header.opcode == ws::Opcode::Continuation;
    const bool nested = !continues && flow.messageOpen;
    const bool reserved = ws::isReserved(frame.header.opcode);
    flow.messageOpen = flow.messageOpen || (!continues && reserved); // what it began stays begun
    if ((continues && !flow.messageOpen) || nested || reserved)
        return fail(page, badResponse, protocolError);
    flow.messageOpen = !frame.header.fin;
    flow.textBad = (continues && flow.textBad) || frame.badText;
    if (!frame.header.fin)
        return;
    if (flow.textBad)
        return fail(page, badPayload, badData);
    deliverMessage(page);
}

/// Returns false when the payload breaks a rule whatever was sent before.
bool readClose(PageState &page, ws::Bytes payload)
{
    page.flow.peerCode = payload.empty() ? noStatus : 0;
    if (payload.size() < 2)
        return payload.empty();
    page.flow.peerCode = std::uint16_t(payload[0] << 8 | payload[1]);
    const std::uint16_t code = page.flow.peerCode;
    const ws::Bytes reason = payload.subspan(2);
    if (code == noStatus || code == abnormal || code == tlsHandshake || !ws::isUtf8(reason))
        return false;
    page.peerReason = ws::textOf(reason);
    page.peerReason.resize(std::min(page.peerReason.find('\0'), page.peerReason.size())); // kept as a C string
    return true;
}

void takeClose(PageState &page, ws::Bytes payload)
{
    const bool good = readClose(page, payload);
    const std::uint16_t code = page.flow.peerCode;
    page.flow.closeReceived = true;
    page.peerClosedAt = page.now;
    if (!good)
        return fail(page, badResponse, protocolError);
    if (page.flow.closeSent)
        return;
    if (code != noStatus && !mayClientAnswer(code))
        return fail(page, badResponse, protocolError);
    page.answers = true;
    enterClosing(page);
    sendClose(page, code == noStatus ? 1000 : code, page.peerReason);
    page.deadline = page.now + endTimeout;
}

void takeControl(PageState &page, const IncomingFrame &frame)
{
    const bool answered = frame.header.opcode == ws::Opcode::Close ? !page.flow.closeSent
                                                                 : frame.header.opcode == ws::Opcode::Ping && page.flow.phase == PagePhase::Open && !page.flow.closeSent;
    const bool tooLong = answered && frame.header.payloadLength > 125; // its length matters only to the answer
    if (!frame.header.fin || tooLong || ws::isReserved(frame.header.opcode))
        return fail(page, badResponse, protocolError);
    if (frame.header.opcode == ws::Opcode::Close)
        return takeClose(page, frame.payload);
    if (answered)
        sendFrame(page, ws::Opcode::Pong, frame.payload);
}

void takeFrame(PageState &page, const IncomingFrame &frame)
{
    std::uint8_t rsv = frame.header.rsv;
    if (page.stuck || !isTakable(page, frame) || !inflate(page, frame, rsv))
        return;
    if (rsv != 0)
        return failStuck(page, badResponse, protocolError);
    if (page.flow.closeSent && page.flow.closeReceived)
        return;
    if (ws::isControl(frame.header.opcode))
        return takeControl(page, frame);
    takeData(page, frame);
}

void begin(PageState &) { } // no limit of its own

void fin(PageState &page, ws::Bytes headBegun)
{
    if (page.flow.phase != PagePhase::Connecting)
        return end(page);
    if (page.refused)
        return webkitBodyEnded(page, true);
    webkitHeadCut(page, headBegun);
    if (page.flow.phase != PagePhase::Closed && !page.awaitsConnection)
        end(page);
}

void rst(PageState &page)
{
    if (page.flow.phase == PagePhase::Connecting)
        return webkitFail(page, connectionReset);
    const bool answering = page.answers && page.now - page.peerClosedAt < atOnce && !isEndAfterAnswer(page);
    if (answering)
        page.flow.peerCode = 0; // the write of the answer failed, and with it all that the Close had said
    fail(page, answering ? "Error sending data: Connection reset by peer" : connectionReset, 0);
    if (page.flow.phase != PagePhase::Closed)
        end(page);
}

void timer(PageState &page) { end(page); }

void resumed(PageState &) { }

void close(PageState &page, std::optional<std::uint16_t> code, std::string_view reason)
{
    if (page.flow.phase == PagePhase::Connecting)
        return webkitFail(page, "WebSocket is closed before the connection is established.");
    enterClosing(page);
    sendClose(page, code, reason.substr(0, reason.find('\0')));
    page.deadline = page.now + endTimeout;
}

/// A page that may come back is suspended, and its sockets are closed in its name.
void gone(PageState &page, PageGone::Why why)
{
    constexpr std::string_view suspended = "WebSocket is closed due to suspension.";
    const bool suspends = why != PageGone::Why::Removed;
    page.suspended = suspends;
    if (page.flow.phase == PagePhase::Open)
        sendClose(page, 1001, suspends ? suspended : "");
    if (suspends)
        logWebKit(page, suspended);
    page.flow.phase = PagePhase::Closed;
    page.deadline.reset();
}

void stopped(PageState &) { } // sockets are no loads

} // namespace

const EngineRules webkitRules{"WebKitGTK 2.50", begin, webkitHead, webkitBodyEnded, webkitHeadBegun, takeFrame, fin, rst, timer, resumed, close, gone, stopped};

} // namespace explain
