#include "explain/cause.h"

#include "explain/cause_rules.h"

#include <array>

namespace explain {

namespace causes {

Finding proven(Cause cause, std::optional<std::size_t> record, std::optional<ws::Direction> direction)
{
    return {cause, {record, 0, direction, {}}, {}};
}

Finding provenByViolation(Cause cause, const SessionFacts &facts, std::size_t index)
{
    const ViolationFact &fact = facts.violations[index];
    return {cause, {fact.record, fact.violation.frame, fact.direction, fact.violation.offset}, index};
}

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

} // namespace causes

namespace {

using enum Cause;
using namespace causes;
using ws::Direction;

Finding provenBy(Cause cause, const CloseFact &close)
{
    return {cause, {close.record, close.frame, close.direction, {}}, {}};
}

bool isFrameRule(ws::Rule rule)
{
    return rule >= ws::Rule::ReservedBits;
}

bool isLateRule(ws::Rule rule)
{
    return rule == ws::Rule::DataAfterClose || rule == ws::Rule::FrameAfterClose;
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
    const CloseFact *server = facts.closeOf(Direction::ServerToClient),
                    *client = facts.closeOf(Direction::ClientToServer);
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
    const bool over =
        facts.tcpEnd() || facts.ended || (facts.timeout && facts.timeout->kind == ws::TimeoutKind::CloseEcho);
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
    badUrl,        nameNotFound, aborted,          proxyFailed,    tlsFailed,        connectTimeout, noAddressAnswered,
    redirected,    notWebSocket, handshakeRefused, badHandshake,   handshakeTimeout, handshakeCut,   brokenRule,
    tooBigByClose, timedOut,     closed,           closeNotEchoed, tcpEnded,
};

} // namespace

Finding findCause(const SessionFacts &facts)
{
    for (const auto rule : rules)
        if (const Found found = rule(facts))
            return *found;
    return {};
}

} // namespace explain
