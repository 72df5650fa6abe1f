#include "explain/handshake_checks.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace explain {

namespace {

using ws::Rule;
using Text = std::string (*)(const SessionFacts &);

std::string none(const SessionFacts &)
{
    return {};
}

template <const char *field>
std::string requested(const SessionFacts &facts)
{
    return printable(facts.request->joined(field));
}

template <const char *field>
std::string answered(const SessionFacts &facts)
{
    return facts.answer ? printable(facts.answer->joined(field)) : std::string();
}

constexpr char hostField[] = "Host", upgradeField[] = "Upgrade", connectionField[] = "Connection",
               keyField[] = "Sec-WebSocket-Key", versionField[] = "Sec-WebSocket-Version",
               protocolField[] = "Sec-WebSocket-Protocol", extensionsField[] = "Sec-WebSocket-Extensions",
               acceptField[] = "Sec-WebSocket-Accept";

std::string requestLine(const SessionFacts &facts)
{
    return printable(facts.request->startLine);
}
std::string statusLine(const SessionFacts &facts)
{
    return facts.answer ? printable(facts.answer->startLine) : std::string();
}
std::string expectedAccept(const SessionFacts &facts)
{
    return facts.request ? ws::acceptFor(facts.request->value(keyField)) : std::string();
}
std::string agreedExtensions(const SessionFacts &facts)
{
    if (!facts.handshake)
        return {};
    return facts.handshake->negotiated.deflate ? "permessage-deflate" : "none";
}
std::string agreedSubprotocol(const SessionFacts &facts)
{
    if (!facts.handshake)
        return {};
    const std::string &chosen = facts.handshake->negotiated.subprotocol;
    return chosen.empty() ? "none" : printable(chosen);
}
std::string informationalStatus(const SessionFacts &facts)
{
    return facts.informational.empty() ? std::string() : printable(facts.informational.front()->startLine);
}

/// A check that fails when one of its rules is broken.
struct RuleCheck {
    std::string_view id, section, passes, fails;
    std::array<Rule, 3> rules; ///< repeated where there are fewer
    std::string_view field; ///< where its evidence stands; empty: the start line
    Text offered, received, computed;
};

constexpr std::array<Rule, 3> only(Rule rule)
{
    return {rule, rule, rule};
}

constexpr std::array requestChecks = {
    RuleCheck{"request-line",
              "RFC 6455, 4.1",
              "The request is a GET with HTTP/1.1.",
              "The request is not a GET with HTTP/1.1.",
              {Rule::RequestMethod, Rule::HttpVersion, Rule::BadStartLine},
              "",
              none,
              requestLine,
              none},
    RuleCheck{"request-host", "RFC 6455, 4.1", "The request names its host.",
              "The request does not have exactly one Host.", only(Rule::RequestNoHost), hostField, none,
              requested<hostField>, none},
    RuleCheck{"request-upgrade", "RFC 6455, 4.1", "The request asks for websocket.",
              "The request's Upgrade does not name websocket.", only(Rule::RequestNoUpgrade), upgradeField, none,
              requested<upgradeField>, none},
    RuleCheck{"request-connection", "RFC 6455, 4.1", "The request's Connection lists Upgrade.",
              "The request's Connection does not list Upgrade.", only(Rule::RequestNoConnection), connectionField, none,
              requested<connectionField>, none},
    RuleCheck{"request-key", "RFC 6455, 4.1", "The key is 16 bytes in base64.",
              "The key is not one value of 16 bytes in base64.", only(Rule::RequestKey), keyField, none,
              requested<keyField>, none},
    RuleCheck{"request-version", "RFC 6455, 4.1", "The version is 13.", "The version is not 13.",
              only(Rule::RequestVersion), versionField, none, requested<versionField>, none},
    RuleCheck{"request-subprotocols", "RFC 6455, 4.1", "The offered subprotocols are different tokens, or none.",
              "The offered subprotocols are not a list of different tokens.", only(Rule::RequestSubprotocolList),
              protocolField, none, requested<protocolField>, none},
    RuleCheck{"request-extensions", "RFC 6455, 9.1", "The offered extensions are well written, or none.",
              "The offered extensions break their grammar.", only(Rule::RequestExtensionList), extensionsField, none,
              requested<extensionsField>, none},
};

constexpr std::array answerChecks = {
    RuleCheck{"http-version",
              "RFC 6455, 4.1",
              "The answer is HTTP/1.1 or a later 1.x.",
              "The answer is not HTTP/1.1 or a later 1.x.",
              {Rule::HttpVersion, Rule::BadStartLine, Rule::BadHeaderLine},
              "",
              none,
              statusLine,
              none},
    RuleCheck{"upgrade",
              "RFC 6455, 4.1",
              "The answer upgrades to websocket.",
              "The answer's Upgrade is missing or not websocket.",
              {Rule::AnswerNoUpgrade, Rule::AnswerBadUpgrade, Rule::AnswerBadUpgrade},
              upgradeField,
              requested<upgradeField>,
              answered<upgradeField>,
              none},
    RuleCheck{"connection", "RFC 6455, 4.1", "The answer's Connection lists Upgrade.",
              "The answer's Connection does not list Upgrade.", only(Rule::AnswerNoConnection), connectionField,
              requested<connectionField>, answered<connectionField>, none},
    RuleCheck{"accept-key",
              "RFC 6455, 4.1 and 4.2.2",
              "Sec-WebSocket-Accept fits the key.",
              "Sec-WebSocket-Accept is missing, doubled or does not fit the key.",
              {Rule::AnswerNoAccept, Rule::AnswerBadAccept, Rule::AnswerManyAccepts},
              acceptField,
              requested<keyField>,
              answered<acceptField>,
              expectedAccept},
    RuleCheck{"extensions",
              "RFC 6455, 4.1 and 9.1; RFC 7692, 7.1",
              "The extensions were offered and fit.",
              "An extension was not offered, or its parameters do not fit.",
              {Rule::AnswerExtensionNotOffered, Rule::AnswerExtensionList, Rule::AnswerDeflateParameters},
              extensionsField,
              requested<extensionsField>,
              answered<extensionsField>,
              agreedExtensions},
    RuleCheck{"subprotocol",
              "RFC 6455, 4.1",
              "The subprotocol is one that was offered, or none.",
              "The subprotocol was not offered, or there are several.",
              {Rule::AnswerSubprotocolNotOffered, Rule::AnswerManySubprotocols, Rule::AnswerManySubprotocols},
              protocolField,
              requested<protocolField>,
              answered<protocolField>,
              agreedSubprotocol},
};

bool breaks(const std::vector<ws::Violation> &violations, const RuleCheck &check)
{
    return std::any_of(violations.begin(), violations.end(), [&](const ws::Violation &violation) {
        return std::find(check.rules.begin(), check.rules.end(), violation.rule) != check.rules.end();
    });
}

Evidence fieldEvidence(const ws::HttpHead &head, std::string_view field, std::size_t record, ws::Direction direction)
{
    const ws::HttpField *found = field.empty() ? nullptr : head.find(field);
    return {record, 0, direction, found ? found->offset : 0};
}

Check made(const RuleCheck &row, CheckOutcome outcome)
{
    Check check;
    check.id = row.id;
    check.section = row.section;
    check.outcome = outcome;
    check.says = outcome == CheckOutcome::Fail ? row.fails : row.passes;
    if (outcome == CheckOutcome::NotReached)
        check.says = "Not reached.";
    return check;
}

void addValues(Check &check, const RuleCheck &row, const SessionFacts &facts)
{
    check.offered = row.offered(facts);
    check.received = row.received(facts);
    check.computed = row.computed(facts);
}

void addRequestChecks(std::vector<Check> &checks, const SessionFacts &facts)
{
    const auto violations = facts.request ? ws::checkRequest(*facts.request) : std::vector<ws::Violation>();
    for (const RuleCheck &row : requestChecks) {
        const auto outcome = !facts.request ? CheckOutcome::NotReached
            : breaks(violations, row)       ? CheckOutcome::Fail
                                            : CheckOutcome::Pass;
        checks.push_back(made(row, outcome));
        if (!facts.request)
            continue;
        addValues(checks.back(), row, facts);
        checks.back().evidence =
            fieldEvidence(*facts.request, row.field, facts.requestRecord, ws::Direction::ClientToServer);
    }
}

void addStatusCheck(std::vector<Check> &checks, const SessionFacts &facts)
{
    constexpr RuleCheck row{"status",
                            "RFC 6455, 4.1",
                            "The status is 101.",
                            "The status is not 101: the opening handshake is refused.",
                            only(Rule::BadStartLine),
                            "",
                            none,
                            statusLine,
                            none};
    const auto outcome = !facts.answer ? CheckOutcome::NotReached
        : facts.answer->status == 101  ? CheckOutcome::Pass
                                       : CheckOutcome::Fail;
    checks.push_back(made(row, outcome));
    checks.back().received = statusLine(facts);
    if (facts.answer)
        checks.back().evidence = {facts.answerRecord, 0, ws::Direction::ServerToClient, 0};
}

void addAnswerChecks(std::vector<Check> &checks, const SessionFacts &facts)
{
    const bool reached = facts.request && facts.answer && facts.answer->status == 101;
    const auto violations = !reached ? std::vector<ws::Violation>()
        : facts.handshake            ? facts.handshake->violations
                                     : ws::checkAnswer(*facts.request, *facts.answer).violations;
    for (const RuleCheck &row : answerChecks) {
        const auto outcome = !reached ? CheckOutcome::NotReached
            : breaks(violations, row) ? CheckOutcome::Fail
                                      : CheckOutcome::Pass;
        checks.push_back(made(row, outcome));
        if (!reached)
            continue;
        addValues(checks.back(), row, facts);
        checks.back().evidence =
            fieldEvidence(*facts.answer, row.field, facts.answerRecord, ws::Direction::ServerToClient);
    }
}

/// Rules that WHATWG WebSockets adds to RFC 6455; a client that is no browser accepts what breaks them.
struct BrowserCheck {
    std::string_view id, section, passes, fails;
    bool (*holds)(const SessionFacts &);
    Text offered, received;
};

bool offeredMeansAnswered(const SessionFacts &facts)
{
    const bool offered = facts.request->find(protocolField);
    return !offered || !facts.answer->value(protocolField).empty();
}
bool noSecondAnswerBefore(const SessionFacts &facts)
{
    return facts.informational.empty();
}

constexpr std::array browserChecks = {
    BrowserCheck{"subprotocol-chosen", "WHATWG WebSockets, 2.2", "A subprotocol was chosen, or none was offered.",
                 "Subprotocols were offered and none was chosen: a browser fails here, other clients accept.",
                 offeredMeansAnswered, requested<protocolField>, answered<protocolField>},
    BrowserCheck{"answer-at-once", "Chromium, measured", "No 1xx answer came before the 101.",
                 "A 1xx answer came before the 101: Chromium fails here, other clients accept.", noSecondAnswerBefore,
                 none, informationalStatus},
};

void addBrowserChecks(std::vector<Check> &checks, const SessionFacts &facts)
{
    const bool reached = facts.request && facts.answer && facts.answer->status == 101;
    for (const BrowserCheck &row : browserChecks) {
        const bool holds = reached && row.holds(facts);
        Check check;
        check.id = row.id;
        check.section = row.section;
        check.outcome = !reached ? CheckOutcome::NotReached : holds ? CheckOutcome::Pass : CheckOutcome::Fail;
        check.says = !reached ? "Not reached." : holds ? row.passes : row.fails;
        check.browsersOnly = true;
        if (reached) {
            check.offered = row.offered(facts);
            check.received = row.received(facts);
            check.evidence = {facts.answerRecord, 0, ws::Direction::ServerToClient, 0};
        }
        checks.push_back(std::move(check));
    }
}

} // namespace

std::vector<Check> handshakeChecks(const SessionFacts &facts)
{
    std::vector<Check> checks;
    addRequestChecks(checks, facts);
    addStatusCheck(checks, facts);
    addAnswerChecks(checks, facts);
    addBrowserChecks(checks, facts);
    return checks;
}

} // namespace explain
