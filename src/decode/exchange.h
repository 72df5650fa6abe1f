#pragma once

#include <cstdint>
#include <string>

namespace decode {

/// The part that one message plays in its application protocol.
enum class Part : std::uint8_t {
    None, ///< stands alone, or the protocol does not say
    Request, ///< asks for a reply with the same id
    Progress, ///< one of several replies; more may follow
    Reply, ///< the last or only reply
    Heartbeat, ///< application level ping, may be answered by a HeartbeatReply
    HeartbeatReply,
};

struct Exchange {
    Part part = Part::None;
    std::string id; ///< pairs a reply with its request; empty: the protocol has none
    std::string name; ///< method, event or operation, as far as the message says
    bool failed = false; ///< a reply that reports an error
    friend bool operator==(const Exchange &, const Exchange &) = default;
};

} // namespace decode
