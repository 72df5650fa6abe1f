#include "explain/situations.h"

#include <algorithm>
#include <array>

namespace explain {

namespace {

constexpr std::array rows = {
    SituationInfo{Situation::NameNotFound, "name-not-found", "Host name not found", false, ""},
    SituationInfo{Situation::NoRoute, "no-route", "No route to the host", false, ""},
    SituationInfo{Situation::PortRefused, "port-refused", "Port refused the connection", false, ""},
    SituationInfo{Situation::TlsFailed, "tls-failed", "TLS failed, e.g. bad certificate", false, ""},
    SituationInfo{Situation::HandshakeRefused, "handshake-refused", "Handshake refused, e.g. 403", false,
                  "/reject/403"},
    SituationInfo{Situation::AnswerNotAcceptable, "answer-not-acceptable", "Handshake answer not acceptable", false,
                  "/bad-accept"},
    SituationInfo{Situation::DroppedAfterOpen, "dropped-after-open", "Dropped after opening", true, "/drop"},
};

struct CauseSituation {
    Cause cause;
    Situation situation;
};

constexpr std::array causes = {
    CauseSituation{Cause::NameNotFound, Situation::NameNotFound},
    CauseSituation{Cause::NoRoute, Situation::NoRoute},
    CauseSituation{Cause::ConnectTimeout, Situation::NoRoute},
    CauseSituation{Cause::PortRefused, Situation::PortRefused},
    CauseSituation{Cause::TlsFailed, Situation::TlsFailed},
    CauseSituation{Cause::ProxyFailed, Situation::HandshakeRefused},
    CauseSituation{Cause::HandshakeRefused, Situation::HandshakeRefused},
    CauseSituation{Cause::Redirected, Situation::HandshakeRefused},
    CauseSituation{Cause::NotWebSocket, Situation::HandshakeRefused},
    CauseSituation{Cause::HandshakeCut, Situation::HandshakeRefused},
    CauseSituation{Cause::BadHandshake, Situation::AnswerNotAcceptable},
    CauseSituation{Cause::Dropped, Situation::DroppedAfterOpen},
    CauseSituation{Cause::Reset, Situation::DroppedAfterOpen},
    CauseSituation{Cause::TimedOut, Situation::DroppedAfterOpen},
};

/// RFC 6455 lets it pass, WHATWG WebSockets, 2.2 does not: offered subprotocols and none chosen.
bool failsInBrowsersOnly(const SessionFacts &facts)
{
    return facts.accepted() && facts.request && facts.request->find("Sec-WebSocket-Protocol")
        && facts.handshake->negotiated.subprotocol.empty();
}

} // namespace

std::span<const SituationInfo> situations()
{
    return rows;
}

std::optional<Situation> situationOf(Cause cause, const SessionFacts &facts)
{
    if (failsInBrowsersOnly(facts))
        return Situation::AnswerNotAcceptable;
    const auto found = std::find_if(causes.begin(), causes.end(), [=](const auto &row) { return row.cause == cause; });
    return found == causes.end() ? std::nullopt : std::optional(found->situation);
}

} // namespace explain
