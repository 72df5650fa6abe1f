#include "explain/cause.h"

#include "explain/session_facts.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace explain {

namespace {

using enum Cause;
using ws::Direction;

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

using Found = std::optional<Finding>;

Finding proven(Cause cause, std::optional<std::size_t> record, std::optional<Direction> direction = {})
{
    return {cause, {record, 0, direction, {}}, {}};
}

Finding provenBy(Cause cause, const CloseFact &close)
{
    return {cause, {close.record, close.frame, close.direction, {}}, {}};
}

Finding provenByViolation(Cause cause, const SessionFacts &facts, std::size_t index)
{
    const ViolationFact &fact = facts.violations[index];
    return {cause, {fact.record, fact.violation.frame, fact.direction, fact.violation.offset}, index};
}

std::optional<std::size_t> phaseRecord(const SessionFacts &facts, Phase phase)
{
    return facts.phaseRecords[std::size_t(phase)];
}

bool isFrameRule(ws::Rule rule)
{
    return rule >= ws::Rule::ReservedBits;
}

bool isLateRule(ws::Rule rule)
{
    return rule == ws::Rule::DataAfterClose || rule == ws::Rule::FrameAfterClose;
}

template <typename Matches>
std::optional<std::size_t> findViolation(const SessionFacts &facts, const Matches &matches)
{
    const auto &all = facts.violations;
    const auto found = std::find_if(all.begin(), all.end(), matches);
    return found == all.end() ? std::nullopt : std::optional(std::size_t(found - all.begin()));
}

// --- before a connection

Found badUrl(const SessionFacts &facts)
{
    const LocalFact *action = facts.localAction("bad-url");
    return action ? Found(proven(BadUrl, action->record)) : std::nullopt;
}

Found aborted(const SessionFacts &facts)
{
    const LocalFact *action = facts.localAction("abort");
    return action && !facts.upgraded() ? Found(proven(AbortedByUser, action->record)) : std::nullopt;
}

Found nameNotFound(const SessionFacts &facts)
{
    if (!facts.name || facts.name->outcome == ws::Outcome::Ok || facts.name->outcome == ws::Outcome::Cancelled)
        return {};
    return proven(NameNotFound, phaseRecord(facts, Phase::Name));
}

Found proxyFailed(const SessionFacts &facts)
{
    if (!facts.proxy || facts.proxy->outcome == ws::Outcome::Ok)
        return {};
    return proven(ProxyFailed, phaseRecord(facts, Phase::Proxy));
}

Found tlsFailed(const SessionFacts &facts)
{
    if (facts.tlsFault)
        return proven(TlsFailed, phaseRecord(facts, Phase::Tls));
    const bool timedOut = facts.timeout && facts.timeout->kind == ws::TimeoutKind::Tls;
    return timedOut ? Found(proven(TlsFailed, facts.timeoutRecord)) : std::nullopt;
}

Found connectTimeout(const SessionFacts &facts)
{
    const bool timedOut = facts.timeout && facts.timeout->kind == ws::TimeoutKind::Connect;
    return timedOut && !facts.tcp ? Found(proven(ConnectTimeout, facts.timeoutRecord)) : std::nullopt;
}

/// What a failed address says, the most telling first: a refusal proves that the host is there, silence proves nothing.
struct AddressFault {
    std::string_view errorId;
    Cause cause;
};
constexpr std::array addressFaults = {
    AddressFault{"refused", PortRefused},     AddressFault{"reset", HandshakeCut},    AddressFault{"timeout", ConnectTimeout},
    AddressFault{"unreachable", NoRoute},     AddressFault{"other", NoRoute},
};

bool allAddressesFailed(const SessionFacts &facts)
{
    if (facts.tcp || facts.addresses.empty())
        return false;
    const bool more = facts.name && facts.addresses.size() < facts.name->addresses.size() && !facts.ended;
    return !more && std::none_of(facts.addresses.begin(), facts.addresses.end(),
                                 [](const auto &tried) { return tried.outcome == ws::Outcome::Ok; });
}

std::string_view faultOf(const ws::AddressTried &tried)
{
    return tried.outcome == ws::Outcome::Timeout ? "timeout" : std::string_view(tried.errorId);
}

Found noAddressAnswered(const SessionFacts &facts)
{
    if (!allAddressesFailed(facts))
        return {};
    for (const AddressFault &fault : addressFaults)
        for (std::size_t i = 0; i < facts.addresses.size(); ++i)
            if (faultOf(facts.addresses[i]) == fault.errorId)
                return proven(fault.cause, facts.addressRecords[i]);
    return proven(NoRoute, facts.addressRecords.front());
}

// --- opening handshake

Found redirected(const SessionFacts &facts)
{
    const auto *answer = facts.answer.get();
    const bool redirects = answer && answer->status / 100 == 3 && answer->find("Location");
    return redirects ? Found(proven(Redirected, facts.answerRecord, Direction::ServerToClient)) : std::nullopt;
}

Found notWebSocket(const SessionFacts &facts)
{
    const auto *answer = facts.answer.get();
    const bool otherHttp = answer && (answer->status == 0 || answer->status / 100 == 2);
    if (otherHttp)
        return proven(NotWebSocket, facts.answerRecord, Direction::ServerToClient);
    const auto garbage = findViolation(facts, [](const ViolationFact &fact) {
        return fact.violation.rule == ws::Rule::BadStartLine && fact.direction == Direction::ServerToClient;
    });
    return garbage && !answer ? Found(provenByViolation(NotWebSocket, facts, *garbage)) : std::nullopt;
}

Found handshakeRefused(const SessionFacts &facts)
{
    if (!facts.answer || facts.answer->status == 101)
        return {};
    return proven(HandshakeRefused, facts.answerRecord, Direction::ServerToClient);
}

Found badHandshake(const SessionFacts &facts)
{
    if (facts.handshake && !facts.handshake->accepted)
        return proven(BadHandshake, facts.answerRecord, Direction::ServerToClient);
    const auto tooLarge = findViolation(facts, [](const ViolationFact &fact) {
        return fact.violation.rule == ws::Rule::HeadTooLarge && fact.direction == Direction::ServerToClient;
    });
    return tooLarge && !facts.answer ? Found(provenByViolation(BadHandshake, facts, *tooLarge)) : std::nullopt;
}

Found handshakeTimeout(const SessionFacts &facts)
{
    const bool timedOut = facts.timeout && facts.timeout->kind == ws::TimeoutKind::Handshake;
    return timedOut && !facts.answer ? Found(proven(HandshakeTimeout, facts.timeoutRecord)) : std::nullopt;
}

/// The record of whatever ended TCP first.
std::optional<std::size_t> endRecord(const SessionFacts &facts)
{
    const auto end = facts.tcpEnd();
    for (const std::size_t side : {1u, 0u}) {
        if (facts.rst[side] && facts.rst[side] == end)
            return facts.rstRecord[side];
        if (facts.fin[side] && facts.fin[side] == end)
            return facts.finRecord[side];
    }
    return {};
}

Found handshakeCut(const SessionFacts &facts)
{
    return facts.tcpEnd() && !facts.answer ? Found(proven(HandshakeCut, endRecord(facts))) : std::nullopt;
}

// --- frames

Found brokenRule(const SessionFacts &facts)
{
    const auto broken = findViolation(facts, [](const ViolationFact &fact) {
        const auto rule = fact.violation.rule;
        return isFrameRule(rule) && !isLateRule(rule) && ws::ruleInfo(rule).severity == ws::Severity::Error;
    });
    const LateFrameFact *late = facts.lateFrames.empty() ? nullptr : &facts.lateFrames.front();
    if (broken && !(late && late->record < facts.violations[*broken].record)) {
        const bool tooBig = facts.violations[*broken].violation.rule == ws::Rule::MessageTooBig;
        return provenByViolation(tooBig ? MessageTooBig : ProtocolViolation, facts, *broken);
    }
    if (late)
        return Finding{LateFrame, {late->record, late->frame, late->direction, {}}, {}};
    return {};
}

Found tooBigByClose(const SessionFacts &facts)
{
    const auto &closes = facts.closes;
    const auto found = std::find_if(closes.begin(), closes.end(), [](const auto &close) { return close.code == 1009; });
    return found == closes.end() ? std::nullopt : Found(provenBy(MessageTooBig, *found));
}

// --- closing

bool isNormal(const CloseFact &close)
{
    return !close.code || close.code == 1000; // RFC 6455, 7.4.1; an empty Close gives no code at all (7.1.5)
}

/// TCP was cut, and not only after both halves had been ended in peace.
bool endedByReset(const SessionFacts &facts)
{
    const bool bothEnded = facts.fin[0] && facts.fin[1];
    return (facts.rst[0] || facts.rst[1]) && !bothEnded;
}

Found closed(const SessionFacts &facts)
{
    const CloseFact *server = facts.closeOf(Direction::ServerToClient), *client = facts.closeOf(Direction::ClientToServer);
    if (!server || !client)
        return {};
    const CloseFact &first = facts.closes.front();
    if (isNormal(first) && isNormal(*server) && !endedByReset(facts))
        return provenBy(ClosedCleanly, first);
    return provenBy(first.direction == Direction::ServerToClient ? ClosedByServer : ClosedByClient, first);
}

Found closeNotEchoed(const SessionFacts &facts)
{
    if (facts.closes.empty())
        return {};
    const CloseFact &close = facts.closes.front();
    const auto &cutBySender = facts.rst[std::size_t(close.direction)];
    if (cutBySender && cutBySender == facts.tcpEnd()) // nobody could have answered
        return provenBy(close.direction == Direction::ServerToClient ? ClosedByServer : ClosedByClient, close);
    const bool over = facts.tcpEnd() || facts.ended || (facts.timeout && facts.timeout->kind == ws::TimeoutKind::CloseEcho);
    return over ? Found(provenBy(CloseNotEchoed, close)) : std::nullopt;
}

Found timedOut(const SessionFacts &facts)
{
    const bool idle = facts.timeout && facts.timeout->kind == ws::TimeoutKind::Idle;
    return idle ? Found(proven(TimedOut, facts.timeoutRecord)) : std::nullopt;
}

Found tcpEnded(const SessionFacts &facts)
{
    const auto end = facts.tcpEnd();
    if (!end)
        return {};
    const bool reset = facts.rst[0] == end || facts.rst[1] == end;
    return proven(reset ? Reset : Dropped, endRecord(facts));
}

/// In the order of a session's life; within the frames, the first fault is the cause and the rest its consequences.
constexpr std::array rules = {
    badUrl,     nameNotFound,     aborted,      proxyFailed,      tlsFailed,    connectTimeout, noAddressAnswered,
    redirected, notWebSocket,     handshakeRefused, badHandshake, handshakeTimeout, handshakeCut, brokenRule,
    tooBigByClose, timedOut,      closed,       closeNotEchoed, tcpEnded,
};

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

Finding findCause(const SessionFacts &facts)
{
    for (const auto rule : rules)
        if (const Found found = rule(facts))
            return *found;
    return {};
}

} // namespace explain
