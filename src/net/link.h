#pragma once

#include "capture/recorder.h"
#include "net/descriptor.h"
#include "net/tls_codec.h"

#include <memory>

namespace net {

struct Network;

/// Where a link writes down what crosses it. Without a recorder it keeps nothing (proxy talk, pages).
struct Tap {
    capture::Recorder *recorder = nullptr;
    capture::SessionId session = 0;
    ws::Direction received = ws::Direction::ServerToClient; ///< of the bytes that the peer sends
};

/// What a link tells its owner, on the loop's thread. The owner may destroy the link in any of them.
class LinkOwner {
public:
    virtual ~LinkOwner() = default;
    virtual void linkReceived(ws::Bytes bytes, ws::Time now) = 0; ///< recorded already; valid during the call
    virtual void linkEof(ws::Time now) = 0; ///< the peer's FIN; writing goes on
    virtual void linkReset(ws::Time now) = 0; ///< the peer's RST, or TCP broke; nothing more comes
    virtual void linkWritten(std::size_t bytes, ws::Time now) = 0; ///< the system took that much of what was given
    virtual void linkSecured(const ws::TlsDone &done) = 0; ///< startTls() came to its end
    virtual void linkInsecure(const ws::TlsFailed &failure) = 0; ///< the other end of startTls(); call reset() or destroy
};

/// One TCP connection, plain or inside TLS. Bytes are recorded before the owner sees them and once the system has taken
/// them; FIN and RST are told apart (0 from read(2) against ECONNRESET).
class Link {
public:
    Link(Network &network, Descriptor socket, LinkOwner &owner);
    ~Link(); ///< ends TCP with FIN unless it was ended already
    Link(const Link &) = delete;
    Link &operator=(const Link &) = delete;

    void setOwner(LinkOwner &owner);
    void setTap(const Tap &tap);
    ws::Endpoint local() const;
    ws::Endpoint remote() const;

    /// Reads from now on; until then, and while paused, the system holds what arrives.
    void startReading();
    void pauseReading();
    /// True once the peer ended its half or reset, seen without reading: for a link that is paused for good.
    bool peerEnded() const;
    /// Begins TLS on top; what is read and written from here on is inside it. Starts reading.
    void startTls(std::unique_ptr<TlsCodec> codec);

    void write(ws::ByteBuffer bytes);
    /// Bytes given to write() that the system has not taken.
    std::size_t unsent() const;
    /// FIN (with close_notify in front under TLS) once all is written; reading goes on.
    void finish();
    /// RST at once (linger 0); what is unsent is lost.
    void reset();
    /// True once finish() took effect or reset() was called.
    bool finished() const;

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace net
