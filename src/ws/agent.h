#pragma once

#include "ws/event.h"

#include <optional>
#include <span>
#include <string_view>

namespace ws {

/// Somebody's manners in full: what a client does about the peer's bytes, in place of the table of reactions. Sans I/O like
/// the connection that asks it.
class Agent {
public:
    virtual ~Agent() = default;

    /// Our request as it was sent, or what the peer sent: the events of one read and, for the peer's, its bytes.
    virtual void receive(std::span<const Event> events, Bytes bytes, Time now) = 0;
    virtual void close(std::optional<std::uint16_t> code, std::string_view reason, Time now) = 0;
    virtual std::optional<Time> nextTimeout() const = 0;
    virtual void handleTimeout(Time now) = 0;

    struct Acts {
        ByteBuffer frames; ///< to send, not masked
        bool open = false; ///< it has accepted the opening handshake
        bool endTcp = false; ///< it is done with this connection
    };
    /// What came of all that; frames are handed over.
    virtual Acts take() = 0;
};

} // namespace ws
