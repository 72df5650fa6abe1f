#include "explain/cause.h"

#include <array>
#include <cassert>

namespace explain {

namespace {

using enum Cause;

struct CauseName {
    Cause cause;
    std::string_view id;
};

constexpr std::array names = {
    CauseName{Open, "open"},
    CauseName{BadUrl, "bad-url"},
    CauseName{NameNotFound, "name-not-found"},
    CauseName{NoRoute, "no-route"},
    CauseName{PortRefused, "port-refused"},
    CauseName{ConnectTimeout, "connect-timeout"},
    CauseName{TlsFailed, "tls-failed"},
    CauseName{ProxyFailed, "proxy-failed"},
    CauseName{HandshakeRefused, "handshake-refused"},
    CauseName{Redirected, "redirected"},
    CauseName{NotWebSocket, "not-websocket"},
    CauseName{BadHandshake, "bad-handshake"},
    CauseName{HandshakeTimeout, "handshake-timeout"},
    CauseName{HandshakeCut, "handshake-cut"},
    CauseName{ClosedCleanly, "closed-cleanly"},
    CauseName{ClosedByServer, "closed-by-server"},
    CauseName{ClosedByClient, "closed-by-client"},
    CauseName{CloseNotEchoed, "close-not-echoed"},
    CauseName{Dropped, "dropped"},
    CauseName{Reset, "reset"},
    CauseName{ProtocolViolation, "protocol-violation"},
    CauseName{LateFrame, "late-frame"},
    CauseName{MessageTooBig, "message-too-big"},
    CauseName{TimedOut, "timed-out"},
    CauseName{AbortedByUser, "aborted-by-user"},
};

constexpr auto causes = [] {
    std::array<Cause, names.size()> all{};
    for (std::size_t i = 0; i < names.size(); ++i)
        all[i] = names[i].cause;
    return all;
}();

} // namespace

std::string_view causeId(Cause cause)
{
    assert(names[std::size_t(cause)].cause == cause && "the table of causes is in the enumeration's order");
    return names[std::size_t(cause)].id;
}

std::span<const Cause> allCauses()
{
    return causes;
}

} // namespace explain
