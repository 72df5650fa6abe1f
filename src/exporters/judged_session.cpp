#include "exporters/judged_session.h"

#include "exporters/event_writer.h"
#include "explain/quantities.h"

#include <algorithm>

namespace exporters {

namespace {

using State = Chapter::State;
using explain::SessionFacts;

Chapter connectChapter(const SessionFacts &facts)
{
    if (facts.tlsFault)
        return {State::Failed, "Connect", "TLS failed"};
    if (facts.request || facts.tcp) {
        const bool timed = facts.connecting && facts.requestAt;
        return {State::Done, "Connect", timed ? explain::durationText(*facts.requestAt - facts.start) : ""};
    }
    return {State::Failed, "Connect", "no connection"};
}

Chapter handshakeChapter(const SessionFacts &facts)
{
    const std::string status = facts.answer && facts.answer->status ? std::to_string(facts.answer->status) : "";
    if (facts.accepted())
        return {State::Done, "Opening handshake", status};
    if (!facts.request)
        return {State::NotReached, "Opening handshake", "not reached"};
    return {State::Failed, "Opening handshake", status.empty() ? "no answer" : status};
}

bool frameBroke(const explain::ViolationFact &fact)
{
    return fact.violation.frame > 0 && ws::ruleInfo(fact.violation.rule).severity == ws::Severity::Error;
}

Chapter messagesChapter(const SessionFacts &facts)
{
    if (!facts.upgraded())
        return {State::NotReached, "Messages", "not reached"};
    const bool broken = std::any_of(facts.violations.begin(), facts.violations.end(), frameBroke);
    return {broken ? State::Failed : State::Done, "Messages",
            explain::countOf(facts.messages[0] + facts.messages[1], "message", "messages")};
}

Chapter closeChapter(const SessionFacts &facts)
{
    if (facts.closes.empty())
        return {State::NotReached, "Close", "no Close frame"};
    const auto &code = facts.closes.front().code;
    return {State::Done, "Close", code ? std::to_string(*code) : "without a code"};
}

Chapter endChapter(const SessionFacts &facts)
{
    const bool reset = facts.rst[0] || facts.rst[1];
    if (!facts.tcpEnd())
        return {State::NotReached, "TCP end", facts.ended ? "not seen" : "still open"};
    return {reset ? State::Failed : State::Done, "TCP end", reset ? "RST" : "FIN"};
}

} // namespace

JudgedSession judgeSession(const capture::Session &session)
{
    JudgedSession judged{factsFor(session.info()), {}};
    const std::size_t size = session.records().size();
    for (std::size_t i = 0; i < size; ++i)
        judged.facts.apply(session.event(i), i);
    completeFacts(judged.facts, session);
    judged.verdict = explain::judge(judged.facts, actingEngine(session.info()));
    return judged;
}

std::vector<Chapter> chaptersOf(const JudgedSession &judged)
{
    const SessionFacts &facts = judged.facts;
    return {connectChapter(facts), handshakeChapter(facts), messagesChapter(facts), closeChapter(facts), endChapter(facts)};
}

} // namespace exporters
