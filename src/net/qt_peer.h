#pragma once

#include "ws/bytes.h"
#include "ws/time.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace capture {
class Session;
}

namespace net {

/// A signal of QWebSocket, in words: "connected()", "disconnected()", "error(RemoteHostClosedError)",
/// "textMessageReceived(5 characters)".
struct QtSignal {
    std::string text;
    double milliseconds = 0; ///< since open()
};

/// What a QWebSocket says of itself at the end.
struct QtReport {
    bool asked = false; ///< false: it could not be asked, `failure` says why
    std::string failure;
    std::vector<QtSignal> happened;
    std::uint16_t closeCode = 0;
    std::string closeReason, errorString, subprotocol;
    std::string state; ///< "UnconnectedState", ...
    ws::ByteBuffer answered; ///< bytes it sent back after its request head
};

/// Why no QWebSocket can be had here; empty: it can. Qt's event loops need a QCoreApplication.
std::string qtPeerFault();

/// "QWebSocket 6.4.2": the Qt that runs.
std::string qtPeerName();
/// closeCode(), closeReason(), errorString() and the signals in one sentence, or why it could not be asked.
std::string inWords(const QtReport &report);

/// Replays what a server sent to a real QWebSocket, over a loopback connection; `request` and `server` as recorded, heads
/// included. The recorded key is forced on it, so that the recorded 101 fits. Blocks for milliseconds, at most `limit`.
QtReport secondOpinion(ws::Bytes request, ws::Bytes server, ws::Duration limit = std::chrono::seconds(1));

/// The same for what was recorded of a session, up to the end of its server's stream; at most 16 MiB are replayed.
QtReport secondOpinion(const capture::Session &session);

/// A QWebSocket on a thread of its own that is told what to do from any thread.
class QtPeer {
public:
    struct Wish {
        std::string url; ///< of the relay, ws:// always: TLS to the server is the relay's part
        std::vector<std::pair<std::string, std::string>> fields;
        std::vector<std::string> subprotocols;
        std::string origin;
    };

    /// `happened` is called on the peer's thread.
    static std::unique_ptr<QtPeer> open(const Wish &wish, std::function<void(const std::string &)> happened);
    virtual ~QtPeer() = default;

    virtual void sendText(const std::string &utf8) = 0;
    virtual void sendBinary(const ws::ByteBuffer &data) = 0;
    virtual void ping(const ws::ByteBuffer &data) = 0;
    virtual void close(std::optional<std::uint16_t> code, const std::string &reason) = 0;
    virtual void abort() = 0;
};

} // namespace net
