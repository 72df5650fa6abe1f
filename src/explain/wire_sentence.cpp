#include "explain/wire_sentence.h"

#include "explain/quantities.h"
#include "explain/refusal.h"
#include "explain/vocabulary.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace explain {

namespace {

using ws::Direction;

/// What a row of the table below works on.
struct Telling {
    const Finding &finding;
    const SessionFacts &facts;
    ws::Time now;
};

std::string orElse(std::string text, std::string_view fallback)
{
    return text.empty() ? std::string(fallback) : text;
}

std::string hostLabel(const SessionFacts &facts)
{
    const std::string named = facts.name ? facts.name->host : facts.host();
    return orElse(printable(named), "the host");
}

bool fromServer(const Telling &telling)
{
    return telling.finding.evidence.direction.value_or(Direction::ServerToClient) == Direction::ServerToClient;
}

/// The sentence of the side that acted; `pattern` begins in lower case after the side.
Sentence bySide(bool server, std::string id, std::string_view pattern, std::vector<std::string> args = {})
{
    std::string text = server ? "The server " : "The client ";
    return {std::move(id) + (server ? "-server" : "-client"), text.append(pattern), std::move(args)};
}

// --- open

std::uint64_t messageCount(const SessionFacts &facts)
{
    return facts.messages[0] + facts.messages[1];
}

/// The first rule that was bent without ending the session, as a sentence; empty when there is none.
std::string problemOf(const SessionFacts &facts)
{
    const auto isProblem = [](const ViolationFact &fact) {
        return fact.violation.rule >= ws::Rule::ReservedBits && ws::ruleInfo(fact.violation.rule).severity != ws::Severity::Note;
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
    Sentence sentence{"open", "Open for %1, %2 messages.",
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
        return bySide(close.direction == Direction::ServerToClient, "closing", "closed with %1; no Close has come back yet.",
                      {closeLabel(close)});
    }
    if (facts.upgraded())
        return openFor(telling);
    if (facts.request)
        return {"waiting", "The opening handshake is sent; no answer has come yet.", {}};
    return {"connecting", "Connecting to %1.", {hostLabel(facts)}};
}

// --- before a connection

Sentence badUrl(const Telling &telling)
{
    const LocalFact *action = telling.facts.localAction("bad-url");
    return {"bad-url", "The address %1 cannot be connected to: %2.",
            {orElse(printable(telling.facts.url), "given"), orElse(action ? printable(action->detail) : "", "it is not valid")}};
}

Sentence nameNotFound(const Telling &telling)
{
    const auto &name = telling.facts.name;
    if (name && name->outcome == ws::Outcome::Timeout)
        return {"name-timeout", "No answer to the question for the host name %1 within %2.",
                {hostLabel(telling.facts), limitText(name->took)}};
    return {"name-not-found", "The host name %1 was not found.", {hostLabel(telling.facts)}};
}

Sentence noRoute(const Telling &telling)
{
    return {"no-route", "No route to %1.", {hostLabel(telling.facts)}};
}

Sentence portRefused(const Telling &telling)
{
    const SessionFacts &facts = telling.facts;
    const auto port = facts.addresses.empty() ? facts.port() : facts.addresses.front().remote.port;
    return {"port-refused", "Port %2 on %1 refused the connection.", {hostLabel(facts), std::to_string(port)}};
}

Sentence connectTimeout(const Telling &telling)
{
    const SessionFacts &facts = telling.facts;
    const auto limit = facts.timeout ? limitText(facts.timeout->limit) : durationText(telling.now - facts.start);
    return {"connect-timeout", "No answer from port %2 on %1 within %3.",
            {hostLabel(facts), std::to_string(facts.addresses.empty() ? facts.port() : facts.addresses.front().remote.port), limit}};
}

Sentence tlsFailed(const Telling &telling)
{
    const SessionFacts &facts = telling.facts;
    if (facts.tlsFault)
        return {"tls-failed", "TLS failed: %1.", {orElse(printable(facts.tlsFault->says), "the handshake did not end")}};
    return {"tls-timeout", "TLS failed: no answer within %1.", {limitText(facts.timeout ? facts.timeout->limit : ws::Duration{})}};
}

Sentence proxyFailed(const Telling &telling)
{
    const auto &proxy = telling.facts.proxy;
    return {"proxy-failed", "The proxy %1 did not make the connection: %2.",
            {orElse(proxy ? printable(proxy->proxy) : "", "in between"), orElse(proxy ? printable(proxy->says) : "", "no answer")}};
}

// --- opening handshake

/// A request that is no opening handshake, such as one whose Upgrade a proxy removed.
std::optional<Sentence> notAsked(const SessionFacts &facts)
{
    const bool asked = !facts.request || facts.request->hasToken("Upgrade", "websocket");
    if (asked || !facts.answer || facts.answer->status == 0)
        return {};
    return Sentence{"not-asked", "The client did not ask for a WebSocket; the server answered with HTTP %1.", {statusLabel(*facts.answer)}};
}

Sentence handshakeRefused(const Telling &telling)
{
    if (auto sentence = notAsked(telling.facts))
        return std::move(*sentence);
    return {"refused", "Refused: the server answered the opening handshake with HTTP %1.", {statusLabel(*telling.facts.answer)}};
}

Sentence redirected(const Telling &telling)
{
    const ws::HttpHead &answer = *telling.facts.answer;
    return {"redirected", "Redirected: the server answered the opening handshake with HTTP %1 to %2.",
            {statusLabel(answer), orElse(printable(answer.value("Location")), "an empty address")}};
}

Sentence notWebSocket(const Telling &telling)
{
    const SessionFacts &facts = telling.facts;
    if (auto sentence = notAsked(facts))
        return std::move(*sentence);
    const std::string what = facts.answer && facts.answer->status ? "HTTP " + statusLabel(*facts.answer) : "its first line is not HTTP";
    return {"not-websocket", "The server answered, but not as a WebSocket: %1.", {what}};
}

Sentence badHandshake(const Telling &telling)
{
    const SessionFacts &facts = telling.facts;
    const auto &violations = facts.handshake ? facts.handshake->violations : std::vector<ws::Violation>();
    const auto fault = std::find_if(violations.begin(), violations.end(), [](const ws::Violation &violation) {
        return ws::ruleInfo(violation.rule).severity == ws::Severity::Error;
    });
    const bool known = fault != violations.end();
    if (known && fault->rule == ws::Rule::AnswerSubprotocolNotOffered && facts.answer)
        return {"subprotocol-not-offered", "The server chose the subprotocol %1, which was not offered.",
                {orElse(printable(facts.answer->value("Sec-WebSocket-Protocol")), "“” (empty)")}};
    const std::string clause = known                    ? ruleClause(*fault)
        : telling.finding.violation                     ? ruleClause(facts.violations[*telling.finding.violation].violation)
                                                        : std::string("a check of RFC 6455, 4.1 failed");
    return {"bad-handshake", "The server's answer to the opening handshake is not acceptable: %1.", {clause}};
}

Sentence handshakeTimeout(const Telling &telling)
{
    const auto limit = limitText(telling.facts.timeout ? telling.facts.timeout->limit : ws::Duration{});
    if (!telling.facts.request && !telling.facts.connecting)
        return {"request-timeout", "No request for a WebSocket came within %1.", {limit}};
    return {"handshake-timeout", "No answer to the opening handshake within %1.", {limit}};
}

Sentence handshakeCut(const Telling &telling)
{
    const SessionFacts &facts = telling.facts;
    const auto end = facts.tcpEnd();
    const bool reset = facts.rst[0] == end || facts.rst[1] == end;
    const bool server = end && (facts.fin[1] == end || facts.rst[1] == end);
    if (!server && !facts.request)
        return {"request-cut", "The client ended TCP before it had sent a whole request.", {}};
    if (!end)
        return {"handshake-cut-connecting", "TCP was cut (RST) before the opening handshake.", {}};
    return bySide(server, reset ? "handshake-reset" : "handshake-cut",
                  reset ? "cut TCP (RST) before the opening handshake was answered." : "ended TCP before the opening handshake was answered.");
}

// --- frames

Sentence protocolViolation(const Telling &telling)
{
    const ViolationFact &fact = telling.facts.violations[*telling.finding.violation];
    return bySide(fact.direction == Direction::ServerToClient, "protocol-violation", "broke the protocol: %1.", {ruleClause(fact.violation)});
}

std::string_view lateKind(ws::Opcode opcode)
{
    switch (opcode) {
    case ws::Opcode::Close: return "another Close";
    case ws::Opcode::Ping: return "a Ping";
    case ws::Opcode::Pong: return "a Pong";
    case ws::Opcode::Continuation:
    case ws::Opcode::Text:
    case ws::Opcode::Binary: return "one more data frame";
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
        return bySide(fromServer(telling), "late-frames", "closed with %1, then sent %2 more frames.", {label, countText(total)});
    return bySide(fromServer(telling), "late-frame", "closed with %1, then sent %2.", {label, std::string(lateKind(late.opcode))});
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
            std::string("Closed cleanly by ") + (server ? "the server" : "the client") + (empty ? " without a code." : " with 1000."), {}};
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
    return {"timed-out", "Timed out: nothing came for %1.",
            {limitText(telling.facts.timeout ? telling.facts.timeout->limit : ws::Duration{})}};
}

Sentence abortedByUser(const Telling &)
{
    return {"aborted", "Stopped by the user before the opening handshake was done.", {}};
}

/// By Cause, in its order.
constexpr std::array tellers = {
    open,     badUrl,       nameNotFound,     noRoute,      portRefused,   connectTimeout, tlsFailed,      proxyFailed, handshakeRefused,
    redirected, notWebSocket, badHandshake,   handshakeTimeout, handshakeCut, closedCleanly, closedWithCode, closedWithCode,
    closeNotEchoed, dropped, reset, protocolViolation, lateFrame, messageTooBig, timedOut, abortedByUser,
};
static_assert(tellers.size() == std::size_t(Cause::AbortedByUser) + 1);

} // namespace

Sentence wireSentence(const Finding &finding, const SessionFacts &facts, std::optional<ws::Time> now)
{
    return tellers[std::size_t(finding.cause)]({finding, facts, now.value_or(facts.last)});
}

std::string closeLabel(const CloseFact &close)
{
    if (!close.code)
        return "no code";
    const std::string code = std::to_string(*close.code);
    if (!close.reason.empty())
        return code + " " + printable(close.reason, 123);
    const Vocabulary *registry = VocabularySet::embedded().find("iana");
    const VocabularyEntry *entry = registry ? registry->find(*close.code) : nullptr;
    return entry && entry->first == entry->last ? code + " " + entry->name : code;
}

std::string statusLabel(const ws::HttpHead &answer)
{
    const std::string phrase = answer.reason.empty() ? std::string(statusPhrase(answer.status)) : printable(answer.reason, 80);
    return phrase.empty() ? std::to_string(answer.status) : std::to_string(answer.status) + " " + phrase;
}

std::string ruleClause(const ws::Violation &violation)
{
    std::string clause(ws::ruleInfo(violation.rule).says);
    while (!clause.empty() && clause.back() == '.')
        clause.pop_back();
    const bool article = clause.starts_with("The ") || clause.starts_with("A ") || clause.starts_with("An ");
    if (article) // names such as RSV1 keep their case
        clause[0] = char(std::tolower(static_cast<unsigned char>(clause[0])));
    if (!violation.detail.empty())
        clause += " (" + printable(violation.detail) + ")";
    return clause.empty() ? "a rule of RFC 6455" : clause;
}

} // namespace explain
