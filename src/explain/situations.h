#pragma once

#include "explain/cause.h"
#include "explain/session_facts.h"

#include <optional>
#include <span>
#include <string_view>

namespace explain {

/// The seven situations that a script must not be able to tell apart (WHATWG WebSockets, section 4, the warning).
enum class Situation : std::uint8_t {
    NameNotFound,
    NoRoute,
    PortRefused,
    TlsFailed,
    HandshakeRefused,
    AnswerNotAcceptable,
    DroppedAfterOpen
};

struct SituationInfo {
    Situation situation;
    std::string_view id; ///< "port-refused"
    std::string_view label; ///< "Port refused the connection"
    bool openFirst; ///< the script gets open before
    std::string_view tryAddress; ///< mock address that makes it; empty: not a matter of the server's answer
};

std::span<const SituationInfo> situations();
/// Which one a cause belongs to; nullopt when it is none of the seven.
std::optional<Situation> situationOf(Cause cause, const SessionFacts &facts);

} // namespace explain
