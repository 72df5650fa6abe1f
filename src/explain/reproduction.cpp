#include "explain/reproduction.h"

#include "explain/cause.h"
#include "explain/quantities.h"
#include "explain/reproduction_page.h"
#include "explain/utf8_text.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace explain {

namespace {

using ws::Rule;

constexpr std::string_view hexDigits = "0123456789ABCDEF";

std::string percentEncoded(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) || std::string_view("-._~").find(c) != std::string_view::npos) {
            out += c;
            continue;
        }
        out += '%';
        out += hexDigits[byte >> 4];
        out += hexDigits[byte & 15];
    }
    return out;
}

struct RuleAddress {
    Rule rule;
    std::string_view address;
};
constexpr std::array ruleAddresses = {
    RuleAddress{Rule::HttpVersion, "/http10"},
    RuleAddress{Rule::HeadTooLarge, "/huge-head?bytes=300000"},
    RuleAddress{Rule::AnswerNoUpgrade, "/no-upgrade"},
    RuleAddress{Rule::AnswerBadUpgrade, "/bad-upgrade"},
    RuleAddress{Rule::AnswerNoConnection, "/no-connection"},
    RuleAddress{Rule::AnswerNoAccept, "/no-accept"},
    RuleAddress{Rule::AnswerBadAccept, "/bad-accept"},
    RuleAddress{Rule::AnswerManyAccepts, "/two-accepts"},
    RuleAddress{Rule::AnswerSubprotocolNotOffered, "/bad-subprotocol"},
    RuleAddress{Rule::AnswerManySubprotocols, "/two-subprotocols"},
    RuleAddress{Rule::AnswerExtensionNotOffered, "/bad-extension"},
    RuleAddress{Rule::AnswerExtensionList, "/bad-extension"},
    RuleAddress{Rule::AnswerDeflateParameters, "/bad-deflate"},
    RuleAddress{Rule::ReservedBits, "/rsv/2"},
    RuleAddress{Rule::ReservedOpcode, "/opcode/3"},
    RuleAddress{Rule::LengthNotMinimal, "/long-form/16"},
    RuleAddress{Rule::LengthNegative, "/negative-length"},
    RuleAddress{Rule::FragmentedControl, "/fragmented-ping"},
    RuleAddress{Rule::ControlTooLong, "/long-ping"},
    RuleAddress{Rule::ServerFrameMasked, "/masked"},
    RuleAddress{Rule::UnexpectedContinuation, "/orphan-continuation"},
    RuleAddress{Rule::ExpectedContinuation, "/interleaved"},
    RuleAddress{Rule::ClosePayloadOneByte, "/close/one-byte"},
    RuleAddress{Rule::CloseReasonNotUtf8, "/close/bad-utf8"},
    RuleAddress{Rule::TextNotUtf8, "/bad-utf8"},
    RuleAddress{Rule::CompressedControl, "/compressed-unasked"},
    RuleAddress{Rule::CompressedContinuation, "/compressed-unasked"},
    RuleAddress{Rule::CompressedNotNegotiated, "/compressed-unasked"},
    RuleAddress{Rule::DeflateData, "/bad-deflate-data"},
    RuleAddress{Rule::MessageTooBig, "/push?count=1&size=100000000"},
};

std::string addressOf(Rule rule)
{
    const auto found =
        std::find_if(ruleAddresses.begin(), ruleAddresses.end(), [=](const auto &row) { return row.rule == rule; });
    return found == ruleAddresses.end() ? std::string() : std::string(found->address);
}

/// A Close of the server, as it was, and how TCP ended behind it.
std::string closeAddress(const SessionFacts &facts, const CloseFact &close)
{
    std::string address = close.code ? "/close/" + std::to_string(*close.code) : std::string("/close/empty");
    char separator = '?';
    const auto add = [&](const std::string &parameter) {
        address += separator + parameter;
        separator = '&';
    };
    if (!close.reason.empty())
        add("reason=" + percentEncoded(close.reason));
    if (facts.rst[1])
        add("end=rst");
    return address;
}

std::string closing(const Finding &, const SessionFacts &facts)
{
    const CloseFact *first = facts.closes.empty() ? nullptr : &facts.closes.front();
    return first && first->direction == ws::Direction::ServerToClient ? closeAddress(facts, *first)
                                                                      : std::string("/echo");
}

std::string notEchoed(const Finding &finding, const SessionFacts &facts)
{
    const bool serverClosed = facts.closes.front().direction == ws::Direction::ServerToClient;
    return serverClosed ? closing(finding, facts) : "/no-echo";
}

std::string refused(const Finding &, const SessionFacts &facts)
{
    const std::string body = facts.body ? std::string(ws::textOf(*facts.body)) : std::string();
    std::string address = "/reject/" + std::to_string(facts.answer->status);
    if (body.empty() || body.size() > 200 || firstInvalidUtf8(body))
        return address;
    address += "?body=" + percentEncoded(body);
    const auto type = facts.answer->value("Content-Type");
    return type.empty() ? address : address + "&type=" + percentEncoded(type);
}

std::string redirected(const Finding &, const SessionFacts &facts)
{
    return "/redirect/" + std::to_string(facts.answer->status)
        + "?to=" + percentEncoded(facts.answer->value("Location"));
}

std::string notWebSocket(const Finding &finding, const SessionFacts &facts)
{
    return facts.answer && facts.answer->status ? refused(finding, facts) : std::string("/garbage");
}

std::string badHandshake(const Finding &, const SessionFacts &facts)
{
    if (facts.handshake)
        for (const ws::Violation &violation : facts.handshake->violations)
            if (const std::string address = addressOf(violation.rule); !address.empty())
                return address;
    return addressOf(facts.handshake ? Rule::AnswerBadAccept : Rule::HeadTooLarge);
}

std::string handshakeCut(const Finding &, const SessionFacts &facts)
{
    return facts.rst[1] ? "/cut-head?end=rst" : "/cut-head";
}

std::string violation(const Finding &finding, const SessionFacts &facts)
{
    const ViolationFact &fact = facts.violations[*finding.violation];
    const CloseFact *close = facts.closeOf(ws::Direction::ServerToClient);
    const bool badCode =
        fact.violation.rule == Rule::CloseCodeReserved || fact.violation.rule == Rule::CloseCodeOutOfRange;
    if (fact.direction == ws::Direction::ClientToServer)
        return {};
    return badCode && close ? closeAddress(facts, *close) : addressOf(fact.violation.rule);
}

std::string tooBig(const Finding &finding, const SessionFacts &facts)
{
    return finding.violation ? violation(finding, facts) : closing(finding, facts);
}

/// The client ended TCP, so the server only has to stay.
bool endedByClient(const SessionFacts &facts)
{
    const auto end = facts.tcpEnd();
    return end && (facts.fin[0] == end || facts.rst[0] == end);
}

std::string dropped(const Finding &, const SessionFacts &facts)
{
    if (endedByClient(facts))
        return "/echo";
    return facts.cutBytes[1] ? "/cut-frame" : "/drop";
}

std::string reset(const Finding &, const SessionFacts &facts)
{
    return endedByClient(facts) ? "/echo" : "/rst";
}

template <const char *address>
std::string always(const Finding &, const SessionFacts &)
{
    return address;
}
constexpr char nothing[] = "", echo[] = "/echo", hang[] = "/hang", late[] = "/late-data", silent[] = "/silent";

using MakeAddress = std::string (*)(const Finding &, const SessionFacts &);

struct CauseRow {
    Cause cause;
    MakeAddress address;
    std::string_view note;
};

/// By Cause, in its order.
constexpr std::array rows = {
    CauseRow{Cause::Open, always<echo>, ""},
    CauseRow{Cause::BadUrl, always<nothing>, "The constructor throws by itself; no server takes part."},
    CauseRow{Cause::NameNotFound, always<nothing>, "Use a host name that ends in .invalid: no name server knows one."},
    CauseRow{Cause::NoRoute, always<nothing>,
             "Use an address to which this machine has no route, such as one of a network that is switched off."},
    CauseRow{Cause::PortRefused, always<nothing>,
             "Use a port of this machine on which nothing listens, or stop the mock server."},
    CauseRow{Cause::ConnectTimeout, always<nothing>, "Use an address behind a firewall that drops packets."},
    CauseRow{Cause::TlsFailed, always<echo>,
             "Start the mock server with TLS and use wss:// without trusting its certificate."},
    CauseRow{Cause::ProxyFailed, always<nothing>, "Set a proxy on which nothing listens."},
    CauseRow{Cause::HandshakeRefused, refused, ""},
    CauseRow{Cause::Redirected, redirected, ""},
    CauseRow{Cause::NotWebSocket, notWebSocket, ""},
    CauseRow{Cause::BadHandshake, badHandshake, ""},
    CauseRow{Cause::HandshakeTimeout, always<hang>, ""},
    CauseRow{Cause::HandshakeCut, handshakeCut, ""},
    CauseRow{Cause::ClosedCleanly, closing, ""},
    CauseRow{Cause::ClosedByServer, closing, ""},
    CauseRow{Cause::ClosedByClient, closing, ""},
    CauseRow{Cause::CloseNotEchoed, notEchoed, ""},
    CauseRow{Cause::Dropped, dropped, ""},
    CauseRow{Cause::Reset, reset, ""},
    CauseRow{Cause::ProtocolViolation, violation, ""},
    CauseRow{Cause::LateFrame, always<late>, ""},
    CauseRow{Cause::MessageTooBig, tooBig, ""},
    CauseRow{Cause::TimedOut, always<silent>, ""},
    CauseRow{Cause::AbortedByUser, always<hang>, "Stop the attempt before the answer comes."},
};
static_assert(rows.size() == std::size_t(Cause::AbortedByUser) + 1);

std::string timeNote(const SessionFacts &facts)
{
    const auto end = facts.closes.empty() ? facts.tcpEnd() : std::optional(facts.closes.front().time);
    if (!facts.answerAt || !facts.accepted() || !end || *end - *facts.answerAt < std::chrono::seconds(1))
        return {};
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(*end - *facts.answerAt).count();
    return "In the session it came " + durationText(*end - *facts.answerAt)
        + " after opening: add after=" + std::to_string(milliseconds) + "ms.";
}

} // namespace

Reproduction reproduce(const SessionFacts &facts, const std::string &server)
{
    const Finding finding = findCause(facts);
    const CauseRow &row = rows[std::size_t(finding.cause)];
    Reproduction made;
    made.address = row.address(finding, facts);
    made.note = row.note;
    if (const std::string note = timeNote(facts); !note.empty() && !made.address.empty() && made.address != "/echo")
        made.note += (made.note.empty() ? "" : " ") + note;
    if (made.address == "/echo" && facts.accepted() && endedByClient(facts) && facts.closes.empty())
        made.note = "The client ended TCP: do the same from here with Drop or Reset.";
    if (made.address.empty() && made.note.empty())
        made.note = "The client broke the rule, so no server can repeat it: send the same frame from here.";
    made.page = reproductionPage(facts, made.address.empty() ? facts.url : server + made.address);
    return made;
}

} // namespace explain
