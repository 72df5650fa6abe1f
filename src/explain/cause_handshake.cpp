#include "explain/cause_rules.h"

namespace explain::causes {

using enum Cause;
using ws::Direction;

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

Found handshakeCut(const SessionFacts &facts)
{
    return facts.tcpEnd() && !facts.answer ? Found(proven(HandshakeCut, endRecord(facts))) : std::nullopt;
}

} // namespace explain::causes
