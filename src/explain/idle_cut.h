#pragma once

#include "explain/sentence.h"
#include "explain/session_facts.h"

#include <optional>
#include <span>
#include <string_view>

namespace explain {

/// A time after which something between the two ends is known to cut a connection.
struct KnownLimit {
    std::string_view id; ///< "nginx-60"
    ws::Duration limit;
    enum class Of : unsigned char { Silence, Age } of; ///< time without a frame, or since TCP was made
    std::string_view who; ///< "nginx"
    std::string_view change; ///< "proxy_read_timeout and proxy_send_timeout"
};

std::span<const KnownLimit> knownLimits();

/// The limits that the silence before the end (or the connection's age) matches, as claims; none for a session that did
/// not end, or that ended on its own words.
std::vector<Claim> idleCutClaims(const SessionFacts &facts);

} // namespace explain
