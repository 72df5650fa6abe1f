#include "explain/advice.h"

#include "explain/advice_table.h"
#include "explain/idle_cut.h"
#include "explain/refusal.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace explain {

namespace {

using enum Cause;

struct CauseRow {
    Cause cause;
    std::array<std::string_view, 4> ids;
};

/// By Cause, in its order: the most useful advice first.
constexpr std::array byCause = {
    CauseRow{Open, {"watch"}},
    CauseRow{BadUrl, {"fix-url"}},
    CauseRow{NameNotFound, {"check-name", "reconnect"}},
    CauseRow{NoRoute, {"check-route", "reconnect"}},
    CauseRow{PortRefused, {"check-port", "reconnect"}},
    CauseRow{ConnectTimeout, {"check-firewall", "reconnect"}},
    CauseRow{TlsFailed, {"fix-certificate"}},
    CauseRow{ProxyFailed, {"fix-proxy"}},
    CauseRow{HandshakeRefused, {"accept-then-close", "plain-status"}},
    CauseRow{Redirected, {"final-address", "accept-then-close"}},
    CauseRow{NotWebSocket, {"serve-here", "proxy-upgrade"}},
    CauseRow{BadHandshake, {"let-a-library-answer"}},
    CauseRow{HandshakeTimeout, {"answer-in-time"}},
    CauseRow{HandshakeCut, {"answer-before-end", "reconnect"}},
    CauseRow{ClosedCleanly, {"nothing", "say-why"}},
    CauseRow{ClosedByServer, {"handle-code"}},
    CauseRow{ClosedByClient, {"server-closes-first"}},
    CauseRow{CloseNotEchoed, {"echo-close", "close-properly"}},
    CauseRow{Dropped, {"never-just-drop", "reconnect"}},
    CauseRow{Reset, {"no-reset", "never-just-drop", "reconnect"}},
    CauseRow{ProtocolViolation, {"fix-frames"}},
    CauseRow{LateFrame, {"nothing-after-close", "close-properly"}},
    CauseRow{MessageTooBig, {"smaller-messages"}},
    CauseRow{TimedOut, {"ping-below-limit", "reconnect"}},
    CauseRow{AbortedByUser, {"user-stopped"}},
};
static_assert(byCause.size() == std::size_t(AbortedByUser) + 1);

/// The code that says the same as a status, for a page (the codes of accept-then-close).
struct StatusCode {
    int status, code;
    std::string_view reason;
};
constexpr std::array codesForStatus = {
    StatusCode{401, 4401, "who are you"},    StatusCode{403, 4403, "not allowed"},
    StatusCode{404, 4404, "not found"},      StatusCode{408, 4408, "too slow"},
    StatusCode{409, 4409, "already there"},  StatusCode{429, 4429, "too many"},
    StatusCode{502, 1014, "bad gateway"},    StatusCode{503, 1013, "try again later"},
    StatusCode{500, 1011, "internal error"},
};

std::string escapedQuery(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += c == ' ' ? std::string("%20") : std::string(1, c);
    return out;
}

std::string refuseAddress(int status)
{
    const auto found = std::find_if(codesForStatus.begin(), codesForStatus.end(),
                                    [=](const auto &row) { return row.status == status; });
    if (found == codesForStatus.end())
        return "/refuse/1008?reason=not%20allowed";
    return "/refuse/" + std::to_string(found->code) + "?reason=" + escapedQuery(found->reason);
}

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto space = text.find(' ');
        parts.emplace_back(text.substr(0, space));
        text.remove_prefix(space == text.npos ? text.size() : space + 1);
    }
    return parts;
}

Advice advice(std::string_view id, const Finding &finding, const SessionFacts &facts)
{
    const auto table = adviceTable();
    const auto row = std::find_if(table.begin(), table.end(), [=](const auto &r) { return r.id == id; });
    Advice made{std::string(row->id),         std::string(row->says), std::string(row->why), std::string(row->cost),
                std::string(row->tryAddress), words(row->snippets),   finding.evidence};
    if (made.tryAddress.empty() && id == "accept-then-close")
        made.tryAddress = refuseAddress(facts.answer ? facts.answer->status : 0);
    return made;
}

bool broke(const SessionFacts &facts, std::initializer_list<ws::Rule> rules)
{
    const auto &violations = facts.handshake->violations;
    return std::any_of(violations.begin(), violations.end(), [&](const ws::Violation &violation) {
        return std::find(rules.begin(), rules.end(), violation.rule) != rules.end();
    });
}

/// Advice that the facts add to the cause's own: id and when it applies.
struct Extra {
    std::string_view id;
    bool (*applies)(Cause, const SessionFacts &);
};

bool wantsAsgi(Cause cause, const SessionFacts &facts)
{
    if (cause != HandshakeRefused)
        return false;
    const auto claims = decodeRefusal(facts).claims;
    return std::any_of(claims.begin(), claims.end(),
                       [](const Claim &claim) { return claim.sentence.id == "asgi-403"; });
}
bool wantsProxy(Cause cause, const SessionFacts &facts)
{
    const int status = facts.answer ? facts.answer->status : 0;
    return cause == HandshakeRefused && (status == 400 || status == 426 || status == 502 || status == 504);
}
bool wantsSubprotocol(Cause cause, const SessionFacts &facts)
{
    if (cause == BadHandshake)
        return facts.handshake
            && broke(facts, {ws::Rule::AnswerSubprotocolNotOffered, ws::Rule::AnswerManySubprotocols});
    return facts.accepted() && facts.request && facts.request->find("Sec-WebSocket-Protocol") && facts.answer
        && facts.answer->value("Sec-WebSocket-Protocol").empty();
}
bool wantsPing(Cause cause, const SessionFacts &facts)
{
    return cause != TimedOut && !idleCutClaims(facts).empty();
}
bool wantsServerSide(Cause cause, const SessionFacts &)
{
    return cause == ClosedByServer;
}

constexpr std::array extras = {
    Extra{"asgi-accept-first", wantsAsgi},    Extra{"proxy-upgrade", wantsProxy},
    Extra{"pick-offered", wantsSubprotocol},  Extra{"ping-below-limit", wantsPing},
    Extra{"close-properly", wantsServerSide},
};

} // namespace

std::vector<Advice> adviceFor(const Finding &finding, const SessionFacts &facts)
{
    std::vector<Advice> list;
    for (const Extra &extra : extras)
        if (extra.applies(finding.cause, facts))
            list.push_back(advice(extra.id, finding, facts));
    const auto ownFirst = finding.cause == ClosedByServer || finding.cause == HandshakeRefused;
    auto at = ownFirst ? list.begin() : list.end();
    for (const std::string_view id : byCause[std::size_t(finding.cause)].ids)
        if (!id.empty())
            at = list.insert(at, advice(id, finding, facts)) + 1;
    return list;
}

} // namespace explain
