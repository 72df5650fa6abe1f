#pragma once

#include "ws/connection.h"

namespace ws {

/// What makes an endpoint change its state.
enum class StateCause : std::uint8_t {
    HandshakeDone, ///< both heads agree, or the policy goes on all the same
    HandshakeFailed,
    CloseSent,
    CloseReceived,
    TcpEnded, ///< by either side, or given up by us
};

/// The one place where states follow each other; a cause that has no row leaves the state as it is.
ConnectionState nextState(ConnectionState from, StateCause cause);

} // namespace ws
