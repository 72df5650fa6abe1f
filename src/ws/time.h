#pragma once

#include <chrono>

namespace ws {

/// Nanoseconds since the Unix epoch; never read from a clock inside the engine, always passed in.
using Time = std::chrono::sys_time<std::chrono::nanoseconds>;
using Duration = std::chrono::nanoseconds;

/// Which way bytes went. In every mode: client is the side that opened the connection.
enum class Direction : unsigned char {
    ClientToServer, ///< "out" in JSON Lines
    ServerToClient, ///< "in" in JSON Lines
};

constexpr Direction opposite(Direction direction)
{
    return direction == Direction::ClientToServer ? Direction::ServerToClient : Direction::ClientToServer;
}

/// The part an endpoint plays in the opening handshake (RFC 6455, 1.2).
enum class Role : unsigned char { Client, Server };

} // namespace ws
