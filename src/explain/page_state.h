#pragma once

#include "explain/page_model.h"

#include <optional>
#include <string>
#include <string_view>

namespace explain {

/// The WebSocket of a page, as far as an engine has come. Engines change it only through the functions below.
enum class PagePhase : std::uint8_t {
    Connecting, ///< readyState 0
    Open, ///< readyState 1
    Closing, ///< readyState 2: a Close was sent, received, or both
    Closed, ///< readyState 3: nothing of the server is read any more
};

/// The part of the state that a frame can change and that can be taken back (see page_chromium.cpp).
struct PageFlow {
    PagePhase phase = PagePhase::Connecting;
    bool closeSent = false, closeReceived = false;
    std::uint16_t peerCode = 0; ///< of the Close received; 1005 for an empty one
    bool deflate = false; ///< this engine agreed on permessage-deflate
    bool messageOpen = false; ///< a fragmented message has begun
    bool compressedOpen = false, textOpen = false, textBad = false; ///< of that message
    ws::Opcode fragmentKind = ws::Opcode::Continuation; ///< of that message; Continuation: none
    std::uint64_t fragmentBytes = 0; ///< of that message so far
    bool errored = false; ///< the error event was fired, close is still to come
};

/// What a read of the socket began with (see takeBackRead).
struct PageReadMark {
    std::optional<ws::Time> at;
    PageFlow flow;
    std::size_t events = 0, sent = 0;
    std::uint64_t lastCount = 0; ///< of the last event then
};

struct PageState {
    Engine engine = Engine::Standard;
    PageContext context;
    std::string url; ///< as the console shows it
    std::string host; ///< of the URL, for messages
    PageRequest request;
    PageFlow flow;
    PageReadMark read;
    std::string peerReason;
    bool refused = false; ///< by an answer whose body the engine reads before it tells the page
    bool awaitsConnection = false; ///< a redirect is followed: facts of this connection mean nothing until the next
    bool stalled = false; ///< the server does not read
    std::optional<std::size_t> failing; ///< the record of a fault that the page is about to be told of
    bool stuck = false; ///< a frame that is never taken stands before all that follows
    bool answers = false; ///< our Close was the answer to the server's
    bool answeredClose = false; ///< by the client that recorded this
    bool suspended = false; ///< in the back/forward cache with a socket that was closed in its name
    bool leaving = false, leavesQuietly = false; ///< the document goes away
    ws::Time busyUntil{}; ///< of the page's thread
    ws::Time now{}; ///< of the fact that is handled
    std::size_t record = noRecord; ///< of the fact that is handled
    ws::ByteBuffer headBegun; ///< what has come of an answer that is not whole
    ws::Time answeredAt{}, peerClosedAt{}, closedAt{};
    std::optional<ws::Time> deadline; ///< when the engine acts by itself; what it does then depends on `flow`
    std::size_t openRecord = noRecord, closingRecord = noRecord, errorRecord = noRecord, closeRecord = noRecord;
    bool surprised = false; ///< something happened for which no observation exists
    PageOutcome out;
};

/// Things within this time of each other reach an engine's event loop together.
constexpr ws::Duration atOnce = std::chrono::milliseconds(3);
/// Faster than any server answers to a Close.
constexpr ws::Duration unanswerable = std::chrono::microseconds(100);
/// What is sent by an engine is kept up to this.
constexpr std::size_t sentKept = 64 * 1024;

void openPage(PageState &page, std::string protocol, std::string extensions);
/// One message event, if the readyState allows it (WHATWG WebSockets, 4).
void deliverMessage(PageState &page);
void enterClosing(PageState &page);
void log(PageState &page, std::string text);
void fireError(PageState &page);
void fireClose(PageState &page, std::uint16_t code, std::string reason, bool clean);
void throwException(PageState &page, std::string name, std::string message);
/// Whether the end of TCP, now, is what the server did once its Close was answered.
bool isEndAfterAnswer(const PageState &page);
/// Whether the engine has ended its half of TCP by now.
bool hasEndedTcp(const PageState &page);
/// error, then close with 1006.
void failPage(PageState &page);

void sendFrame(PageState &page, ws::Opcode opcode, ws::Bytes payload);
/// Sends a Close once; without a code it is empty.
void sendClose(PageState &page, std::optional<std::uint16_t> code, std::string_view reason = {});

/// Remembers where things stood when the bytes that came with this fact's time began to be handled.
void markRead(PageState &page);
/// What this read had brought so far did not happen: the engine parses a read as a whole before it acts on it.
void takeBackRead(PageState &page);

constexpr std::uint16_t noStatus = 1005, abnormal = 1006, tlsHandshake = 1015;

} // namespace explain
