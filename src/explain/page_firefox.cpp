#include "explain/page_console.h"
#include "explain/page_firefox_handshake.h"
#include "ws/utf8_validator.h"

#include <algorithm>
#include <utility>

// Firefox: the socket's thread takes frame after frame once each is whole, checks only what it needs, and tells the page's
// thread, which answers a Close. So an end of TCP that comes together with a Close or with the 101 overtakes the page. It
// never sends a Close for a broken rule, and it accepts masked frames.

namespace explain {

namespace {

using namespace std::chrono_literals;

constexpr ws::Duration openTimeout = 20s, closeTimeout = 20s, leaveTimeout = 100ms;
constexpr ws::Duration openingTakes = 1ms; ///< from the 101 on one thread to the open event on the other
constexpr std::uint64_t largestMessage = 0x7FFFFFFF;

bool isOpeningLate(const PageState &page)
{
    return page.flow.phase != PagePhase::Connecting && page.now - page.answeredAt < openingTakes;
}

/// The end came while the page did not know of the 101 yet.
void forgetOpening(PageState &page)
{
    page.out.events.clear();
    page.openRecord = noRecord;
    page.flow.phase = PagePhase::Connecting;
}

/// The connection is failed: the page gets the peer's code where a Close had come before.
void fail(PageState &page)
{
    if (isOpeningLate(page))
        forgetOpening(page);
    logFirefox(page);
    fireError(page);
    const bool told = page.flow.closeReceived;
    fireClose(page, told ? page.flow.peerCode : abnormal, told ? page.peerReason : std::string(), false);
}

/// False while the frame's header or payload is not whole, or when the frame was the end of the connection.
bool isTakable(PageState &page, const IncomingFrame &frame)
{
    const ws::FrameHeader &header = frame.header;
    if (!frame.headerWhole)
        return false;
    const bool negative = header.payloadLength >> 63;
    const bool minimal = header.lengthForm == ws::minimalLengthForm(header.payloadLength);
    const bool tooBig = header.payloadLength > largestMessage - page.flow.fragmentBytes;
    if (negative || !minimal || tooBig) {
        fail(page);
        return false;
    }
    return frame.whole;
}

/// RSV1 on what begins a data message, where nothing of another one has come yet, marks it as compressed.
bool areReservedBitsGood(const PageFlow &flow, const ws::FrameHeader &header)
{
    if (header.rsv == 0)
        return true;
    return flow.deflate && header.rsv == ws::rsv1 && flow.fragmentBytes == 0 && !ws::isControl(header.opcode);
}

/// What the frame is once fragments are joined; nullopt: against the rules. Only bytes show that a message is open.
std::optional<ws::Opcode> joinFragments(PageFlow &flow, const ws::FrameHeader &header)
{
    const bool continues = header.opcode == ws::Opcode::Continuation;
    if (header.fin && !continues) {
        const bool inside = flow.fragmentBytes != 0 && !ws::isControl(header.opcode);
        return inside ? std::nullopt : std::optional(header.opcode);
    }
    if ((flow.fragmentBytes != 0 && !continues) || (continues && flow.fragmentKind == ws::Opcode::Continuation))
        return std::nullopt;
    if (!continues)
        flow.fragmentKind = header.opcode;
    if (!header.fin) {
        flow.fragmentBytes += header.payloadLength;
        return ws::Opcode::Continuation;
    }
    flow.fragmentBytes = 0;
    return std::exchange(flow.fragmentKind, ws::Opcode::Continuation);
}

/// The page's thread: answers the Close unless the script was first, and is done without waiting for the end of TCP.
void finishClose(PageState &page)
{
    const std::uint16_t code = page.flow.peerCode;
    const bool sendable = code != 0 && code != noStatus && code != abnormal && code != tlsHandshake;
    sendClose(page, sendable ? std::optional(code) : std::nullopt, sendable ? page.peerReason : "");
    fireClose(page, code, page.peerReason, true);
}

void takeClose(PageState &page, ws::Bytes payload)
{
    const ws::Bytes reason = payload.size() > 2 ? payload.subspan(2) : ws::Bytes();
    const std::uint16_t code = payload.size() < 2 ? noStatus : std::uint16_t(payload[0] << 8 | payload[1]);
    page.flow.closeReceived = true;
    page.flow.peerCode = code;
    page.peerClosedAt = page.now;
    if (!ws::isUtf8(reason)) {
        page.flow.closeReceived = false; // the page has not been told of it
        return fail(page);
    }
    page.peerReason = ws::textOf(reason);
    page.closingRecord = std::min(page.closingRecord, page.record);
    if (page.flow.closeSent)
        return finishClose(page);
    page.deadline = std::max(page.now + atOnce, page.busyUntil + ws::Duration(1)); // when the page's thread has answered
}

void takeControl(PageState &page, const IncomingFrame &frame)
{
    if (frame.header.payloadLength > 125)
        return fail(page);
    switch (frame.header.opcode) {
    case ws::Opcode::Close:
        return takeClose(page, frame.payload);
    case ws::Opcode::Ping:
        if (!page.flow.closeSent)
            sendFrame(page, ws::Opcode::Pong, frame.payload);
        return;
    case ws::Opcode::Pong:
        return;
    case ws::Opcode::Continuation:
    case ws::Opcode::Text:
    case ws::Opcode::Binary:
        break;
    }
    fail(page);
}

void takeFrame(PageState &page, const IncomingFrame &frame)
{
    PageFlow &flow = page.flow;
    if (!isTakable(page, frame))
        return;
    const ws::FrameHeader &header = frame.header;
    if ((!header.fin && ws::isControl(header.opcode)) || !areReservedBitsGood(flow, header))
        return fail(page);
    const auto kind = joinFragments(flow, header);
    if (!kind)
        return fail(page);
    flow.textBad = flow.textBad || frame.badText || frame.badDeflate;
    if (*kind == ws::Opcode::Continuation || flow.closeReceived)
        return;
    if (ws::isControl(*kind))
        return takeControl(page, frame);
    const bool bad = std::exchange(flow.textBad, false);
    if (bad || ws::isReserved(*kind))
        return fail(page);
    deliverMessage(page);
}

void begin(PageState &page) { page.deadline = page.now + openTimeout; }

void fin(PageState &page, ws::Bytes headBegun)
{
    if (isEndAfterAnswer(page))
        return finishClose(page);
    const bool connecting = page.flow.phase == PagePhase::Connecting;
    if (connecting)
        firefoxHeadCut(page, headBegun);
    if (page.flow.phase == PagePhase::Closed)
        return;
    if (connecting || isOpeningLate(page))
        forgetOpening(page);
    const bool told = page.flow.closeReceived;
    fireClose(page, told ? page.flow.peerCode : abnormal, told ? page.peerReason : std::string(), false);
}

void rst(PageState &page)
{
    if (isEndAfterAnswer(page))
        return finishClose(page);
    fail(page);
}

/// Its timers begin when a Close has left, not when it is asked for.
void timer(PageState &page)
{
    if (page.stalled && page.flow.phase != PagePhase::Connecting)
        return page.deadline.reset();
    if (page.flow.closeReceived)
        return finishClose(page);
    if (!page.leaving)
        return fail(page);
    if (!page.leavesQuietly) // the script is gone
        logFirefox(page);
    page.flow.phase = PagePhase::Closed;
}

void resumed(PageState &page)
{
    if (page.flow.closeReceived || page.flow.closeSent)
        page.deadline = page.now + (page.flow.closeReceived ? atOnce : closeTimeout);
}

void close(PageState &page, std::optional<std::uint16_t> code, std::string_view reason)
{
    if (page.flow.phase == PagePhase::Connecting) {
        logFirefox(page);
        page.flow.phase = PagePhase::Closing;
        logFirefox(page); // once for the channel, once for the socket
        return failPage(page);
    }
    sendClose(page, code, reason);
    if (page.flow.closeReceived)
        return finishClose(page);
    enterClosing(page);
    page.deadline = page.now + closeTimeout;
}

void gone(PageState &page, PageGone::Why why)
{
    if (page.flow.phase == PagePhase::Connecting) {
        page.flow.phase = PagePhase::Closed;
        return;
    }
    sendClose(page, 1001);
    enterClosing(page);
    page.leaving = true;
    page.leavesQuietly = why != PageGone::Why::Navigation;
    page.deadline = page.now + leaveTimeout;
}

/// The socket belongs to the document's loads: while connecting it ends without error, and counts as clean.
void stopped(PageState &page)
{
    if (page.flow.phase == PagePhase::Connecting)
        return fireClose(page, abnormal, {}, true);
    sendClose(page, 1001);
    enterClosing(page);
    page.deadline = page.now + closeTimeout;
}

} // namespace

const EngineRules firefoxRules{"Firefox 153", begin, firefoxHead, ignoreBody, firefoxHeadBegun, takeFrame, fin, rst, timer, resumed, close, gone, stopped};

} // namespace explain
