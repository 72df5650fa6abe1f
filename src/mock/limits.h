#pragma once

#include "ws/time.h"

#include <cstddef>
#include <cstdint>

namespace mock {

/// Every bound of the mock server; an option of the server raises them, an address never does.
struct Limits {
    std::size_t head = 64 * 1024; ///< bytes of a request head
    ws::Duration headTime = std::chrono::seconds(30); ///< for the whole head to arrive
    std::size_t body = 1024 * 1024; ///< bytes of a control request's body
    std::uint64_t message = 16 * 1024 * 1024; ///< bytes of one message of the peer
    std::size_t held = 1024 * 1024; ///< bytes of unread messages held for one peer
    std::size_t unsent = 256 * 1024; ///< bytes that wait for the transport before a peer is no longer read
    ws::Duration stall = std::chrono::seconds(1); ///< without the client taking a byte, before the full buffer is told of
    std::size_t chatBacklog = 1024 * 1024; ///< unsent bytes of a chat member before it misses messages
    ws::Duration closeEcho = std::chrono::seconds(10); ///< for the peer's Close after ours
    ws::Duration linger = std::chrono::seconds(10); ///< for the peer's FIN after ours
    std::uint64_t pushCount = 1'000'000;
    std::uint64_t pushSize = 1024 * 1024;
    std::uint64_t hugeBytes = 16 * 1024 * 1024; ///< of what is really sent by huge-head, long-reason and alike
    std::size_t steps = 10'000; ///< of one address or script, all branches together
    std::size_t scriptBytes = 1024 * 1024;
    std::size_t rules = 1000;
};

} // namespace mock
