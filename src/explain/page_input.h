#pragma once

#include "ws/event.h"

#include <cstddef>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace explain {

// What a page's WebSocket meets, as facts in order. Nothing here knows an engine.

/// The host name has no address. `error`: the resolver's words.
struct PageNameFailed {
    std::string host, error;
};
/// No address could be connected to; of the last one tried. `errorId` as in ws::AddressTried.
struct PageConnectFailed {
    std::string errorId, error;
};
/// `fault` as in ws::TlsFailed; `alert` is the number of the alert that the server sent, where it did.
struct PageTlsFailed {
    std::string fault, says;
    std::optional<int> alert;
};
struct PageProxyFailed {
    ws::Outcome outcome = ws::Outcome::Failed;
    std::string says;
};
/// The opening handshake's request: what the answer is checked against.
struct PageRequest {
    std::string key;
    std::vector<std::string> subprotocols;
    bool deflate = true; ///< permessage-deflate was offered
};
/// A whole head of the server, 1xx too; engines read its verbatim bytes, each in its way.
struct PageHead {
    std::shared_ptr<const ws::HttpHead> head;
};
/// The beginning of an answer that did not become whole, or is no HTTP.
struct PageHeadBegun {
    ws::ByteBuffer bytes;
};
/// The answer's body ended (by its own framing or the stream's end).
struct PageBodyEnded {
    bool whole = true; ///< false: the stream ended before the Content-Length was reached
};
/// A whole frame of the server. Frames with the same time came in one read.
struct PageFrame {
    ws::FrameHeader header;
    std::shared_ptr<const ws::ByteBuffer> control; ///< unmasked payload of a control frame
    bool badText = false; ///< the message's text stops being UTF-8 within this frame, or is cut at its end
    bool badDeflate = false; ///< the compressed data stops being DEFLATE within this frame
};
/// The beginning of a frame that did not become whole: header bytes, then payload bytes, as on the wire.
struct PageFrameBegun {
    ws::ByteBuffer bytes;
};
struct PageFin { }; ///< the server ended its half of TCP
struct PageRst { }; ///< the server cut TCP
/// The server stopped (or resumed) reading, so that what the page sends does not leave.
struct PageStalled {
    bool on = true;
};
/// The script's `close(code, reason)`, arguments as given.
struct PageCloseCall {
    std::optional<double> code;
    std::optional<std::string> reason; ///< UTF-8
};
/// The client that recorded the session answered the server's Close: an end of TCP that follows may be the server's answer
/// to that, which any client would have got.
struct PageAnswered { };
/// The script's `send(...)`; without arguments it throws.
struct PageSendCall {
    bool empty = false;
};
/// The document goes away.
struct PageGone {
    enum class Why : std::uint8_t {
        Navigation, ///< to a page of the same site, which may come back
        OtherSite,
        Removed, ///< closed tab, removed frame, ended worker
    } why = Why::Navigation;
};
/// The document comes back from the back/forward cache, after PageGone.
struct PageReturned { };
/// The script's window.stop(), or the person's stop button.
struct PageStopped { };
/// The script keeps its thread busy until then.
struct PageBusy {
    ws::Time until{};
};
/// The engine opened another connection (it follows a redirect).
struct PageReconnected { };

using PageFactBody = std::variant<PageNameFailed, PageConnectFailed, PageTlsFailed, PageProxyFailed, PageRequest, PageHead,
                                  PageHeadBegun, PageBodyEnded, PageFrame, PageFrameBegun, PageFin, PageRst, PageStalled,
                                  PageAnswered, PageCloseCall, PageSendCall, PageGone, PageReturned, PageStopped, PageBusy,
                                  PageReconnected>;

/// The record of what no event stands for (a timer of the engine).
constexpr std::size_t noRecord = std::numeric_limits<std::size_t>::max();

struct PageFact {
    ws::Time time{};
    std::size_t record = noRecord; ///< index of the event behind it, for evidence
    PageFactBody body;
};

/// What the document that calls the constructor is and allows.
struct PageContext {
    bool secure = false; ///< of an https: origin: ws: addresses are mixed content (Mixed Content, 5.3)
    std::string blockedBy; ///< the directive that forbids the address, "connect-src 'self'" (CSP, 6.1.2); empty: none
};

/// Everything an engine's verdict depends on.
struct PageInput {
    std::string url; ///< as given to the constructor
    PageContext context;
    std::vector<std::string> subprotocols; ///< as given to the constructor
    ws::Time start{}; ///< when the constructor was called
    std::vector<PageFact> facts;
    ws::Time end{}; ///< observed until here
    bool over = false; ///< nothing more comes: timers run out
};

/// The facts of one recorded session, whatever client recorded it. `unread`: the server's bytes after its last whole head
/// or frame (see PageFold::unreadFrom).
PageInput pageInputOf(const std::vector<ws::Event> &events, std::string url, ws::Bytes unread = {});

} // namespace explain
