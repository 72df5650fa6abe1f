#include "explain/handshake_rows.h"

namespace explain {

namespace {

using ws::Rule;

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

constexpr RuleCheck statusCheck{"status",
                                  "RFC 6455, 4.1",
                                  "The status is 101.",
                                  "The status is not 101: the opening handshake is refused.",
                                  only(Rule::BadStartLine),
                                  "",
                                  none,
                                  statusLine,
                                  none};

} // namespace

std::span<const RuleCheck> requestRows() { return requestChecks; }
const RuleCheck &statusRow() { return statusCheck; }
std::span<const RuleCheck> answerRows() { return answerChecks; }
std::span<const BrowserCheck> browserRows() { return browserChecks; }

} // namespace explain
