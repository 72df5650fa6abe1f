#pragma once

#include "explain/evidence.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace explain {

struct SessionFacts;

/// The closed list of CLI.md, the same in the window, the exports and the tests.
enum class Cause : std::uint8_t {
    Open,
    BadUrl,
    NameNotFound,
    NoRoute,
    PortRefused,
    ConnectTimeout,
    TlsFailed,
    ProxyFailed,
    HandshakeRefused,
    Redirected,
    NotWebSocket,
    BadHandshake,
    HandshakeTimeout,
    HandshakeCut,
    ClosedCleanly,
    ClosedByServer,
    ClosedByClient,
    CloseNotEchoed,
    Dropped,
    Reset,
    ProtocolViolation,
    LateFrame,
    MessageTooBig,
    TimedOut,
    AbortedByUser,
};
std::string_view causeId(Cause cause); ///< "handshake-refused"
std::span<const Cause> allCauses();

/// A cause and what proves it.
struct Finding {
    Cause cause = Cause::Open;
    Evidence evidence;
    std::optional<std::size_t> violation; ///< index in SessionFacts::violations where one is the cause
};

/// The first row of an ordered table of predicates that holds; Open when none does.
Finding findCause(const SessionFacts &facts);

} // namespace explain
