#include "explain/wire_sentence.h"

#include "explain/quantities.h"
#include "explain/wire_labels.h"
#include "explain/wire_tellers.h"

#include <algorithm>
#include <array>

namespace explain {

namespace {

using namespace tellers;
using ws::Direction;

// --- open

std::uint64_t messageCount(const SessionFacts &facts)
{
    return facts.messages[0] + facts.messages[1];
}

/// The first rule that was bent without ending the session, as a sentence; empty when there is none.
std::string problemOf(const SessionFacts &facts)
{
    const auto isProblem = [](const ViolationFact &fact) {
        return fact.violation.rule >= ws::Rule::ReservedBits
            && ws::ruleInfo(fact.violation.rule).severity != ws::Severity::Note;
    };
    const auto first = std::find_if(facts.violations.begin(), facts.violations.end(), isProblem);
    if (first == facts.violations.end())
        return {};
    if (first->violation.rule == ws::Rule::PongDiffers)
        return "One Pong did not repeat its Ping's data.";
    return std::string(ws::ruleInfo(first->violation.rule).says);
}

Sentence openFor(const Telling &telling)
{
    const SessionFacts &facts = telling.facts;
    const ws::Time since = facts.answerAt.value_or(facts.start);
    Sentence sentence{
        "open",
        "Open for %1, %2 messages.",
        {durationText(std::max(telling.now - since, ws::Duration::zero())), countText(messageCount(facts))}};
    if (messageCount(facts) == 1)
        sentence = {"open-one", "Open for %1, 1 message.", {sentence.args[0]}};
    if (std::string problem = problemOf(facts); !problem.empty()) {
        sentence.id += "-problem";
        sentence.args.push_back(std::move(problem));
        sentence.pattern += " %" + std::to_string(sentence.args.size());
    }
    return sentence;
}

Sentence open(const Telling &telling)
{
    const SessionFacts &facts = telling.facts;
    if (!facts.closes.empty()) {
        const CloseFact &close = facts.closes.front();
        return bySide(close.direction == Direction::ServerToClient, "closing",
                      "closed with %1; no Close has come back yet.", {closeLabel(close)});
    }
    if (facts.upgraded())
        return openFor(telling);
    if (facts.request)
        return {"waiting", "The opening handshake is sent; no answer has come yet.", {}};
    return {"connecting", "Connecting to %1.", {hostLabel(facts)}};
}

// --- frames

Sentence protocolViolation(const Telling &telling)
{
    const ViolationFact &fact = telling.facts.violations[*telling.finding.violation];
    return bySide(fact.direction == Direction::ServerToClient, "protocol-violation", "broke the protocol: %1.",
                  {ruleClause(fact.violation)});
}

std::string_view lateKind(ws::Opcode opcode)
{
    switch (opcode) {
    case ws::Opcode::Close:
        return "another Close";
    case ws::Opcode::Ping:
        return "a Ping";
    case ws::Opcode::Pong:
        return "a Pong";
    case ws::Opcode::Continuation:
    case ws::Opcode::Text:
    case ws::Opcode::Binary:
        return "one more data frame";
    }
    return "one more frame";
}

Sentence lateFrame(const Telling &telling)
{
    const SessionFacts &facts = telling.facts;
    const LateFrameFact &late = facts.lateFrames.front();
    const CloseFact *close = facts.closeOf(late.direction);
    const std::string label = close ? closeLabel(*close) : "a Close";
    const auto total = facts.lateTotal[std::size_t(late.direction)];
    if (total > 1)
        return bySide(fromServer(telling), "late-frames", "closed with %1, then sent %2 more frames.",
                      {label, countText(total)});
    return bySide(fromServer(telling), "late-frame", "closed with %1, then sent %2.",
                  {label, std::string(lateKind(late.opcode))});
}

Sentence messageTooBig(const Telling &telling)
{
    if (telling.finding.violation)
        return bySide(fromServer(telling), "too-big", "sent a message that is larger than the limit.");
    return bySide(fromServer(telling), "closed-too-big", "closed with 1009: a message was too big for it.");
}

// --- closing

Sentence closedCleanly(const Telling &telling)
{
    const bool server = fromServer(telling);
    const bool empty = !telling.facts.closes.front().code;
    return {server ? "closed-cleanly-server" : "closed-cleanly-client",
            std::string("Closed cleanly by ") + (server ? "the server" : "the client")
                + (empty ? " without a code." : " with 1000."),
            {}};
}

Sentence closedWithCode(const Telling &telling)
{
    const SessionFacts &facts = telling.facts;
    const auto label = closeLabel(facts.closes.front());
    const bool reset = facts.rst[0] || facts.rst[1];
    if (reset && !(facts.fin[0] && facts.fin[1]))
        return bySide(fromServer(telling), "closed-reset", "closed with %1, then TCP was cut (RST).", {label});
    return bySide(fromServer(telling), "closed", "closed with %1.", {label});
}

Sentence closeNotEchoed(const Telling &telling)
{
    const SessionFacts &facts = telling.facts;
    const CloseFact &close = facts.closes.front();
    const bool server = close.direction == Direction::ServerToClient;
    const std::string other = server ? "the client" : "the server";
    const bool waited = facts.timeout && facts.timeout->kind == ws::TimeoutKind::CloseEcho;
    if (waited)
        return bySide(server, "echo-timeout", "closed with %1, but " + other + " sent no Close back within %2.",
                      {closeLabel(close), limitText(facts.timeout->limit)});
    return bySide(server, "not-echoed", "closed with %1, but " + other + " sent no Close back.", {closeLabel(close)});
}

Sentence dropped(const Telling &telling)
{
    const SessionFacts &facts = telling.facts;
    const bool server = facts.fin[1] && facts.fin[1] == facts.tcpEnd();
    if (facts.cutBytes[0] || facts.cutBytes[1])
        return {"dropped-in-frame", "Dropped: TCP ended in the middle of a frame, without a Close frame.", {}};
    if (!server)
        return {"dropped-client", "Dropped: the client ended TCP without a Close frame.", {}};
    return {"dropped", "Dropped: TCP ended without a Close frame.", {}};
}

Sentence reset(const Telling &telling)
{
    const SessionFacts &facts = telling.facts;
    const auto end = facts.tcpEnd().value_or(telling.now);
    const bool server = facts.rst[1] && facts.rst[1] == facts.tcpEnd();
    return {server ? "reset" : "reset-client",
            server ? "Reset: the server cut TCP (RST) after %1." : "Reset: the client cut TCP (RST) after %1.",
            {durationText(end - facts.start)}};
}

Sentence timedOut(const Telling &telling)
{
    return {"timed-out",
            "Timed out: nothing came for %1.",
            {limitText(telling.facts.timeout ? telling.facts.timeout->limit : ws::Duration{})}};
}

Sentence abortedByUser(const Telling &)
{
    return {"aborted", "Stopped by the user before the opening handshake was done.", {}};
}

/// By Cause, in its order.
constexpr std::array byCause = {
    open,
    badUrl,
    nameNotFound,
    noRoute,
    portRefused,
    connectTimeout,
    tlsFailed,
    proxyFailed,
    handshakeRefused,
    redirected,
    notWebSocket,
    badHandshake,
    handshakeTimeout,
    handshakeCut,
    closedCleanly,
    closedWithCode,
    closedWithCode,
    closeNotEchoed,
    dropped,
    reset,
    protocolViolation,
    lateFrame,
    messageTooBig,
    timedOut,
    abortedByUser,
};
static_assert(byCause.size() == std::size_t(Cause::AbortedByUser) + 1);

} // namespace

Sentence wireSentence(const Finding &finding, const SessionFacts &facts, std::optional<ws::Time> now)
{
    return byCause[std::size_t(finding.cause)]({finding, facts, now.value_or(facts.last)});
}

} // namespace explain
