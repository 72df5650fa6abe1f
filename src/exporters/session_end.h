#pragma once

#include "capture/session.h"
#include "explain/verdict.h"

#include <optional>
#include <string_view>

namespace exporters {

/// How TCP ended, in the words of CLI.md's "end" object.
struct SessionEnd {
    std::string_view by = "none"; ///< "peer", "us", "none"
    std::string_view how = "open"; ///< "fin", "rst", "timeout", "never-connected"; "open": it has not ended
    std::optional<ws::Time> time;
    std::optional<ws::Direction> sender; ///< of the first FIN or RST
};

/// The part we played: the server where we hosted, the client where we connected or read a capture.
ws::Role ourRole(const capture::SessionInfo &info);

SessionEnd sessionEnd(const explain::SessionFacts &facts, explain::Cause cause, ws::Role us);

} // namespace exporters
