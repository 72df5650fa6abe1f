#pragma once

#include "net/link.h"
#include "net/timer.h"

#include <functional>

namespace net {

/// The broken TLS port "cut": answers a ClientHello with half of its own flight, then ends TCP.
class CutHandshake : private LinkOwner {
public:
    /// `ended` is called once, last; destroy the object later, not in the call.
    CutHandshake(Network &network, SSL_CTX *tls, std::string url, Descriptor socket, std::function<void()> ended);
    ~CutHandshake() override;

private:
    void end();
    void linkReceived(ws::Bytes bytes, ws::Time now) override;
    void linkEof(ws::Time) override { end(); }
    void linkReset(ws::Time) override { end(); }
    void linkWritten(std::size_t, ws::Time) override { }
    void linkSecured(const ws::TlsDone &) override { }
    void linkInsecure(const ws::TlsFailed &) override { }

    Network &m_network;
    std::function<void()> m_ended;
    std::unique_ptr<Link> m_link;
    TlsCodec m_codec;
    Timer m_limit;
    capture::SessionId m_id = 0;
};

} // namespace net
