#pragma once

#include "net/url.h"
#include "ws/bytes.h"

#include <memory>
#include <string>

namespace net {

/// The client's side of asking a proxy for a tunnel, sans I/O: HTTP CONNECT (RFC 9110, 9.3.6) or SOCKS5 (RFC 1928,
/// RFC 1929). Names are resolved by the proxy.
class ProxyTalk {
public:
    enum class State : std::uint8_t { Asking, Open, Refused };

    static std::unique_ptr<ProxyTalk> create(const Url &proxy, const Url &target);
    virtual ~ProxyTalk() = default;

    /// What to send first.
    virtual ws::ByteBuffer start() = 0;
    /// Takes what the proxy sent; the answer is to be sent.
    virtual ws::ByteBuffer receive(ws::Bytes bytes) = 0;

    State state() const { return m_state; }
    /// The status line or the SOCKS reply in words.
    const std::string &says() const { return m_says; }
    /// What came behind the proxy's answer; it is the target's.
    const ws::ByteBuffer &left() const { return m_in; }

protected:
    void settle(State state, std::string says);

    ws::ByteBuffer m_in; ///< received, not understood yet

private:
    State m_state = State::Asking;
    std::string m_says;
};

} // namespace net
