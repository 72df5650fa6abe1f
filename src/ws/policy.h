#pragma once

#include "ws/time.h"
#include "ws/violation.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace ws {

/// Whose manners an endpoint has.
enum class Manner : std::uint8_t {
    Plain, ///< records and goes on: answers Pings and Closes, fails for nothing
    Strict, ///< RFC 6455 and RFC 7692 to the letter
    Chromium,
    Firefox,
    WebKit,
};

/// What an endpoint does about a broken rule (RFC 6455, 7.1.7).
struct Reaction {
    enum class Kind : std::uint8_t { Ignore, FailWithClose, FailWithoutClose } kind = Kind::Ignore;
    std::uint16_t code = 0; ///< of the Close that is sent
    std::string_view reason{};
};

class Agent;

/// How an endpoint behaves.
struct Policy {
    Manner manner = Manner::Plain;
    bool answerPings = true;
    bool echoClose = true;
    Duration closeTimeout = std::chrono::seconds(5); ///< for the peer's echo, then TCP is ended by us
    Duration handshakeTimeout = std::chrono::seconds(30);
    std::uint64_t maxMessage = 64ull * 1024 * 1024; ///< bytes; Strict answers 1009 above it

    /// Makes a client's manners where the table of reactions does not tell them in full; empty: the table.
    std::function<std::unique_ptr<Agent>()> makeAgent;

    static Policy of(Manner manner);
    Reaction reactionTo(const Violation &violation) const;
};

/// "plain", "strict", "chromium", "firefox", "webkit".
std::string_view mannerId(Manner manner);

} // namespace ws
