#include "ws/deflate_negotiation.h"
#include "ws/handshake.h"
#include "ws/http_text.h"

#include <algorithm>
#include <set>

namespace ws {

namespace {

constexpr std::string_view protocolField = "Sec-WebSocket-Protocol";
constexpr std::string_view extensionField = "Sec-WebSocket-Extensions";

/// Collects what is wrong with one head; a violation points at the field, or at the whole head where the field is missing.
class HeadCheck {
public:
    explicit HeadCheck(const HttpHead &head)
        : m_head(head)
    {
    }

    void require(bool good, Rule rule, std::string_view field, std::string detail = {})
    {
        if (!good)
            add(rule, field, std::move(detail));
    }

    void add(Rule rule, std::string_view fieldName, std::string detail = {})
    {
        const HttpField *field = fieldName.empty() ? nullptr : m_head.find(fieldName);
        if (detail.empty() && field)
            detail = escaped(m_head.joined(fieldName));
        if (field)
            m_violations.push_back({rule, field->offset, field->size, 0, std::move(detail)});
        else
            m_violations.push_back({rule, 0, m_head.raw.size(), 0, std::move(detail)});
    }

    std::vector<Violation> take() { return std::move(m_violations); }

private:
    const HttpHead &m_head;
    std::vector<Violation> m_violations;
};

bool isUpgradableVersion(std::string_view version) { return version.starts_with("HTTP/1.") && version != "HTTP/1.0"; }

bool isNonce(std::string_view key)
{
    const auto decoded = decodeBase64(key);
    return decoded && decoded->size() == HandshakeNonce().size();
}

bool isListOfDifferentTokens(const std::vector<std::string> &elements)
{
    const std::set<std::string> different(elements.begin(), elements.end());
    return !elements.empty() && different.size() == elements.size() && std::ranges::all_of(elements, isToken);
}

void checkVersionLine(const HttpHead &head, HeadCheck &check)
{
    if (!isUpgradableVersion(head.version))
        check.add(Rule::HttpVersion, {}, escaped(head.version));
}

/// All the request's offers, as far as they can be read.
std::vector<Extension> offersOf(const HttpHead &request)
{
    return parseExtensions(request.joined(extensionField)).value_or(std::vector<Extension>());
}

void checkAccept(const HttpHead &request, const HttpHead &answer, HeadCheck &check)
{
    constexpr std::string_view name = "Sec-WebSocket-Accept";
    const std::size_t count = answer.count(name);
    if (count == 0)
        return check.add(Rule::AnswerNoAccept, {});
    if (count > 1)
        check.add(Rule::AnswerManyAccepts, name);
    const HttpField *key = request.find("Sec-WebSocket-Key");
    if (!key)
        return; // nothing to compare with; the request has its own violation, or was not seen
    const std::string expected = acceptFor(key->value);
    if (answer.value(name) != expected)
        check.add(Rule::AnswerBadAccept, name, "expected " + expected + ", got " + escaped(answer.value(name)));
}

void checkUpgrade(const HttpHead &answer, HeadCheck &check)
{
    if (answer.count("Upgrade") == 0)
        check.add(Rule::AnswerNoUpgrade, {});
    else if (!equalsIgnoringCase(answer.joined("Upgrade"), "websocket"))
        check.add(Rule::AnswerBadUpgrade, "Upgrade");
    check.require(answer.hasToken("Connection", "Upgrade"), Rule::AnswerNoConnection, "Connection");
}

void checkSubprotocol(const HttpHead &request, const HttpHead &answer, HandshakeOutcome &outcome, HeadCheck &check)
{
    const HttpField *picked = answer.find(protocolField);
    if (!picked)
        return;
    outcome.negotiated.subprotocol = picked->value;
    if (answer.count(protocolField) > 1)
        check.add(Rule::AnswerManySubprotocols, protocolField);
    const std::vector<std::string> offered = splitList(request.joined(protocolField));
    if (request.raw.empty() || std::ranges::find(offered, picked->value) != offered.end())
        return;
    check.add(Rule::AnswerSubprotocolNotOffered, protocolField);
}

void checkDeflate(const Extension &extension, const std::vector<Extension> &offers, HandshakeOutcome &outcome,
    HeadCheck &check)
{
    const DeflateElement answer = readDeflateElement(extension);
    const bool fits = std::ranges::any_of(offers, [&](const Extension &offer) {
        return offer.name == deflateName && answersOffer(answer, readDeflateElement(offer));
    });
    const bool doubled = outcome.negotiated.deflate.has_value();
    if (!answer.legal || !fits || doubled)
        check.add(Rule::AnswerDeflateParameters, extensionField, escaped(formatExtensions({extension}), 200));
    if (!doubled)
        outcome.negotiated.deflate = answer.parameters;
}

/// Reads permessage-deflate also where the client must refuse it: a Plain endpoint goes on and wants to see the messages.
void checkExtensions(const HttpHead &request, const HttpHead &answer, HandshakeOutcome &outcome, HeadCheck &check)
{
    if (!answer.find(extensionField))
        return;
    outcome.negotiated.extensions = answer.joined(extensionField);
    const auto extensions = parseExtensions(outcome.negotiated.extensions);
    if (!extensions)
        return check.add(Rule::AnswerExtensionList, extensionField);
    const std::vector<Extension> offers = offersOf(request);
    for (const Extension &extension : *extensions) {
        const bool offered = std::ranges::find(offers, extension.name, &Extension::name) != offers.end();
        if (!offered && !request.raw.empty())
            check.add(Rule::AnswerExtensionNotOffered, extensionField, escaped(extension.name));
        if (extension.name != deflateName)
            continue;
        if (offered)
            checkDeflate(extension, offers, outcome, check);
        else
            outcome.negotiated.deflate = readDeflateElement(extension).parameters;
    }
}

bool isError(const Violation &violation) { return ruleInfo(violation.rule).severity == Severity::Error; }

} // namespace

std::vector<Violation> checkRequest(const HttpHead &request)
{
    HeadCheck check(request);
    checkVersionLine(request, check);
    if (request.method != "GET")
        check.add(Rule::RequestMethod, {}, escaped(request.method));
    check.require(request.count("Host") == 1, Rule::RequestNoHost, "Host");
    check.require(request.hasToken("Upgrade", "websocket"), Rule::RequestNoUpgrade, "Upgrade");
    check.require(request.hasToken("Connection", "Upgrade"), Rule::RequestNoConnection, "Connection");
    const bool oneKey = request.count("Sec-WebSocket-Key") == 1;
    check.require(oneKey && isNonce(request.value("Sec-WebSocket-Key")), Rule::RequestKey, "Sec-WebSocket-Key");
    check.require(request.joined("Sec-WebSocket-Version") == "13", Rule::RequestVersion, "Sec-WebSocket-Version");
    if (request.find(protocolField))
        check.require(isListOfDifferentTokens(splitList(request.joined(protocolField))), Rule::RequestSubprotocolList,
            protocolField);
    if (request.find(extensionField))
        check.require(
            parseExtensions(request.joined(extensionField)).has_value(), Rule::RequestExtensionList, extensionField);
    return check.take();
}

HandshakeOutcome checkAnswer(const HttpHead &request, const HttpHead &answer)
{
    HandshakeOutcome outcome;
    outcome.upgraded = answer.status == 101;
    if (!outcome.upgraded)
        return outcome;
    HeadCheck check(answer);
    checkVersionLine(answer, check);
    checkUpgrade(answer, check);
    checkAccept(request, answer, check);
    checkSubprotocol(request, answer, outcome, check);
    checkExtensions(request, answer, outcome, check);
    outcome.violations = check.take();
    outcome.accepted = std::ranges::none_of(outcome.violations, isError);
    return outcome;
}

} // namespace ws
