#include "explain/wire_tellers.h"

#include "explain/quantities.h"
#include "explain/wire_labels.h"

#include <algorithm>
#include <optional>

namespace explain::tellers {

using ws::Direction;

namespace {

/// A request that is no opening handshake, such as one whose Upgrade a proxy removed.
std::optional<Sentence> notAsked(const SessionFacts &facts)
{
    const bool asked = !facts.request || facts.request->hasToken("Upgrade", "websocket");
    if (asked || !facts.answer || facts.answer->status == 0)
        return {};
    return Sentence{"not-asked",
                    "The client did not ask for a WebSocket; the server answered with HTTP %1.",
                    {statusLabel(*facts.answer)}};
}

} // namespace

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

Sentence bySide(bool server, std::string id, std::string_view pattern, std::vector<std::string> args)
{
    std::string text = server ? "The server " : "The client ";
    return {std::move(id) + (server ? "-server" : "-client"), text.append(pattern), std::move(args)};
}

Sentence badUrl(const Telling &telling)
{
    const LocalFact *action = telling.facts.localAction("bad-url");
    return {"bad-url",
            "The address %1 cannot be connected to: %2.",
            {orElse(printable(telling.facts.url), "given"),
             orElse(action ? printable(action->detail) : "", "it is not valid")}};
}

Sentence nameNotFound(const Telling &telling)
{
    const auto &name = telling.facts.name;
    if (name && name->outcome == ws::Outcome::Timeout)
        return {"name-timeout",
                "No answer to the question for the host name %1 within %2.",
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
    return {"connect-timeout",
            "No answer from port %2 on %1 within %3.",
            {hostLabel(facts),
             std::to_string(facts.addresses.empty() ? facts.port() : facts.addresses.front().remote.port), limit}};
}

Sentence tlsFailed(const Telling &telling)
{
    const SessionFacts &facts = telling.facts;
    if (facts.tlsFault)
        return {
            "tls-failed", "TLS failed: %1.", {orElse(printable(facts.tlsFault->says), "the handshake did not end")}};
    return {"tls-timeout",
            "TLS failed: no answer within %1.",
            {limitText(facts.timeout ? facts.timeout->limit : ws::Duration{})}};
}

Sentence proxyFailed(const Telling &telling)
{
    const auto &proxy = telling.facts.proxy;
    return {"proxy-failed",
            "The proxy %1 did not make the connection: %2.",
            {orElse(proxy ? printable(proxy->proxy) : "", "in between"),
             orElse(proxy ? printable(proxy->says) : "", "no answer")}};
}

// --- opening handshake

Sentence handshakeRefused(const Telling &telling)
{
    if (auto sentence = notAsked(telling.facts))
        return std::move(*sentence);
    return {"refused",
            "Refused: the server answered the opening handshake with HTTP %1.",
            {statusLabel(*telling.facts.answer)}};
}

Sentence redirected(const Telling &telling)
{
    const ws::HttpHead &answer = *telling.facts.answer;
    return {"redirected",
            "Redirected: the server answered the opening handshake with HTTP %1 to %2.",
            {statusLabel(answer), orElse(printable(answer.value("Location")), "an empty address")}};
}

Sentence notWebSocket(const Telling &telling)
{
    const SessionFacts &facts = telling.facts;
    if (auto sentence = notAsked(facts))
        return std::move(*sentence);
    const std::string what =
        facts.answer && facts.answer->status ? "HTTP " + statusLabel(*facts.answer) : "its first line is not HTTP";
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
        return {"subprotocol-not-offered",
                "The server chose the subprotocol %1, which was not offered.",
                {orElse(printable(facts.answer->value("Sec-WebSocket-Protocol")), "“” (empty)")}};
    const std::string clause = known ? ruleClause(*fault)
        : telling.finding.violation  ? ruleClause(facts.violations[*telling.finding.violation].violation)
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
                  reset ? "cut TCP (RST) before the opening handshake was answered."
                        : "ended TCP before the opening handshake was answered.");
}

} // namespace explain::tellers
