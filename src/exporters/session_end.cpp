#include "exporters/session_end.h"

namespace exporters {

namespace {

bool neverConnected(explain::Cause cause)
{
    using explain::Cause;
    return cause == Cause::BadUrl || cause == Cause::NameNotFound || cause == Cause::NoRoute
        || cause == Cause::PortRefused || cause == Cause::ConnectTimeout;
}

} // namespace

ws::Role ourRole(const capture::SessionInfo &info)
{
    return info.mode == capture::Mode::Serve || info.leg == "app" ? ws::Role::Server : ws::Role::Client;
}

SessionEnd sessionEnd(const explain::SessionFacts &facts, explain::Cause cause, ws::Role us)
{
    SessionEnd end;
    if (neverConnected(cause)) {
        end.how = "never-connected";
        end.time = facts.start;
        return end;
    }
    for (const ws::Direction direction : {ws::Direction::ServerToClient, ws::Direction::ClientToServer}) {
        for (const auto &[time, how] : {std::pair(facts.fin[std::size_t(direction)], "fin"),
                                        std::pair(facts.rst[std::size_t(direction)], "rst")}) {
            if (!time || (end.time && *end.time <= *time))
                continue;
            const bool byClient = direction == ws::Direction::ClientToServer;
            end = {byClient == (us == ws::Role::Client) ? "us" : "peer", how, time, direction};
        }
    }
    if (facts.timeout && (end.how == "open" || end.by == "us")) {
        end.by = "us";
        end.how = "timeout";
    }
    return end;
}

} // namespace exporters
