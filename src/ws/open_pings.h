#pragma once

#include "ws/bytes.h"

#include <deque>

namespace ws {

/// The Pings of one direction that no Pong has answered yet (RFC 6455, 5.5.2 and 5.5.3). Keeps the newest 128.
class OpenPings {
public:
    enum class Match : std::uint8_t { Answered, Differs, NoneOpen };

    void ping(Bytes data);
    /// A Pong of the other direction; one that matches answers all older Pings too.
    Match pong(Bytes data);
    /// Some Pings were not seen: a Pong that matches none may be theirs.
    void forgetSome() { m_incomplete = true; }

private:
    std::deque<ByteBuffer> m_open;
    bool m_incomplete = false;
};

} // namespace ws
