#pragma once

#include "explain/page_model.h"
#include "explain/session_facts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace explain {

/// The closed list of CLI.md, the same in the window, the exports and the tests.
enum class Cause : std::uint8_t {
    Open, BadUrl, NameNotFound, NoRoute, PortRefused, ConnectTimeout, TlsFailed, ProxyFailed, HandshakeRefused, Redirected,
    NotWebSocket, BadHandshake, HandshakeTimeout, HandshakeCut, ClosedCleanly, ClosedByServer, ClosedByClient,
    CloseNotEchoed, Dropped, Reset, ProtocolViolation, LateFrame, MessageTooBig, TimedOut, AbortedByUser,
};
std::string_view causeId(Cause cause); ///< "handshake-refused"
std::span<const Cause> allCauses();

/// What proves a claim: a record of the session's store, a frame, or bytes.
struct Evidence {
    std::optional<std::size_t> record; ///< index in the event sequence the facts were folded from
    std::uint64_t frame = 0; ///< frame number, 0: none
    std::optional<ws::Direction> direction;
    std::optional<std::uint64_t> offset; ///< first byte in the direction's stream
};

enum class CheckOutcome : std::uint8_t { Pass, Fail, NotReached };
std::string_view checkOutcomeId(CheckOutcome outcome); ///< "pass", "fail", "not-reached"

/// One check of the opening handshake (RFC 6455, 4.1, 4.2; WHATWG) or of the closing one.
struct Check {
    std::string id; ///< "accept-key"
    CheckOutcome outcome = CheckOutcome::NotReached;
    std::string says;
    std::string offered, received, computed; ///< values, empty where they do not apply
    bool browsersOnly = false; ///< a browser fails here, other clients accept
    Evidence evidence;
};

/// Something to change, and what it costs.
struct Advice {
    std::string id; ///< "accept-then-close"
    std::string says; ///< one sentence: what to do
    std::string why, cost;
    std::string tryAddress; ///< mock address that shows it ("/refuse/4403?reason=..."), may be empty
    std::vector<std::string> snippets; ///< ids for snippet()
    Evidence evidence;
};

/// What the page of one engine was told, and what its console shows.
struct PageView {
    Engine engine = Engine::Standard;
    PageOutcome outcome;
};

/// The tale's end: a pure function of SessionFacts.
struct Verdict {
    Cause cause = Cause::Open;
    std::string wire; ///< first sentence, on the wire
    std::string says; ///< second sentence, to the page's script
    std::vector<PageView> pages; ///< chromium, firefox, webkit, standard
    std::vector<Check> checks;
    std::vector<Advice> advice;
    std::vector<std::string> remarks; ///< close exchange, idle cuts, departures of an engine from the standard: sentences
    Evidence evidence; ///< of the cause
};

/// `acting`: whose page the second sentence speaks of (the profile); Standard for plain.
Verdict judge(const SessionFacts &facts, Engine acting = Engine::Standard);

} // namespace explain
