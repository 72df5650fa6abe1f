#include "ws/connection_state.h"

#include <array>

namespace ws {

namespace {

using enum ConnectionState;

struct Transition {
    ConnectionState from;
    StateCause cause;
    ConnectionState to;
};

/// RFC 6455, 4.1 and 7.1.
constexpr std::array transitions = {
    Transition{Connecting, StateCause::HandshakeDone, Open},
    Transition{Connecting, StateCause::HandshakeFailed, Closed},
    Transition{Connecting, StateCause::TcpEnded, Closed},
    Transition{Open, StateCause::CloseSent, Closing},
    Transition{Open, StateCause::CloseReceived, Closing},
    Transition{Open, StateCause::TcpEnded, Closed},
    Transition{Closing, StateCause::TcpEnded, Closed},
};

} // namespace

ConnectionState nextState(ConnectionState from, StateCause cause)
{
    for (const Transition &row : transitions)
        if (row.from == from && row.cause == cause)
            return row.to;
    return from;
}

} // namespace ws
