#include "explain/session_claims.h"

#include "explain/code_explanation.h"
#include "explain/quantities.h"

#include <algorithm>
#include <array>

namespace explain {

namespace {

using Claims = std::vector<Claim>;

std::string sentenceWithoutStop(std::string text)
{
    while (!text.empty() && text.back() == '.')
        text.pop_back();
    return text;
}

// --- connecting

void claimFailedAddresses(Claims &claims, const SessionFacts &facts)
{
    if (!facts.tcp)
        return;
    for (std::size_t i = 0; i < facts.addresses.size(); ++i) {
        const ws::AddressTried &tried = facts.addresses[i];
        if (tried.outcome == ws::Outcome::Ok || tried.outcome == ws::Outcome::Cancelled)
            continue;
        const std::string why = tried.outcome == ws::Outcome::Timeout ? "did not answer"
            : tried.errorId == "refused"                              ? "refused the connection"
                                                                      : "could not be reached";
        claims.push_back({{"address-failed",
                           "The address %1 " + why + " before another was tried.",
                           {printable(tried.remote.address)}},
                          {facts.addressRecords[i], 0, {}, {}}});
    }
}

void claimWavedFault(Claims &claims, const SessionFacts &facts)
{
    if (!facts.tls || facts.tls->fault.empty())
        return;
    claims.push_back({{"tls-waved",
                       "The certificate has a fault (%1) that was waved through here: a browser fails the connection.",
                       {printable(facts.tls->fault)}},
                      {facts.phaseRecords[std::size_t(Phase::Tls)], 0, {}, {}}});
}

// --- opening handshake

void claimMissingSubprotocol(Claims &claims, const SessionFacts &facts)
{
    const bool offered = facts.accepted() && facts.request && facts.request->find("Sec-WebSocket-Protocol");
    if (!offered || !facts.handshake->negotiated.subprotocol.empty())
        return;
    claims.push_back({{"no-subprotocol",
                       "The request offered subprotocols (%1) and the answer chose none: a browser fails here, other "
                       "clients accept (WHATWG WebSockets, 2.2).",
                       {printable(facts.request->joined("Sec-WebSocket-Protocol"))}},
                      {facts.answerRecord, 0, ws::Direction::ServerToClient, 0}});
}

// --- messages

void claimUnfinished(Claims &claims, const SessionFacts &facts)
{
    if (!facts.tcpEnd() && !facts.ended)
        return;
    for (const auto side : {0u, 1u}) {
        const std::string sender = side ? "server" : "client";
        const Evidence evidence{facts.finRecord[side] ? facts.finRecord[side] : std::optional(facts.lastFrameRecord),
                                0,
                                ws::Direction(side),
                                {}};
        if (facts.pendingFragments[side])
            claims.push_back({{"unfinished-message-" + sender,
                               "A message of the " + sender + " was not finished: %1 came, the last one did not.",
                               {countOf(facts.pendingFragments[side], "fragment", "fragments")}},
                              evidence});
        if (facts.cutBytes[side])
            claims.push_back({{"cut-frame-" + sender,
                               "A frame of the " + sender + " was cut off after %1.",
                               {bytesText(facts.cutBytes[side])}},
                              evidence});
    }
}

// --- local actions

struct ActionRow {
    std::string_view what, says;
};
constexpr std::array actions = {
    ActionRow{"close", "The Close was sent from here, by the user."},
    ActionRow{"drop", "TCP was ended from here without a Close, by the user."},
    ActionRow{"reset", "TCP was cut from here (RST), by the user."},
    ActionRow{"abort", "The attempt was stopped from here, by the user."},
    ActionRow{"limit", "A limit that is set here was reached."},
    ActionRow{"page-close", "The page's script called close() itself."},
    ActionRow{"navigate", "The page went away: another page, a reload or a closed tab."},
};

void claimActions(Claims &claims, const SessionFacts &facts)
{
    for (const ActionRow &row : actions)
        if (const LocalFact *fact = facts.localAction(row.what))
            claims.push_back(
                {{"local-" + std::string(row.what), std::string(row.says), {}}, {fact->record, 0, {}, {}}});
}

// --- codes

Claim codeClaim(const CloseFact &close, const CodeExplanation &explanation)
{
    const Evidence evidence{close.record, close.frame, close.direction, {}};
    const std::string code = std::to_string(*close.code);
    const CodeMeaning *chosen = explanation.meanings.empty() || explanation.meanings.front().chosenBy.empty()
        ? nullptr
        : &explanation.meanings.front();
    if (chosen)
        return {{"code-here",
                 "%1 is %2 in %3: %4.",
                 {code, chosen->name, chosen->title, sentenceWithoutStop(chosen->meaning)}},
                evidence};
    if (*close.code >= 3000 && *close.code <= 4999 && !explanation.isRegistered)
        return {{"code-private",
                 "%1 is a private code: it means what both ends agreed on. Meanings known elsewhere: %2.",
                 {code, std::to_string(explanation.meanings.size())}},
                evidence};
    return {{"code", "%1 is %2: %3.", {code, explanation.name, sentenceWithoutStop(explanation.meaning)}}, evidence};
}

bool isWorthSaying(const CloseFact &close)
{
    return close.code && *close.code != 1000;
}

} // namespace

std::vector<Claim> sessionClaims(const SessionFacts &facts)
{
    Claims claims;
    for (const auto claim :
         {claimFailedAddresses, claimWavedFault, claimMissingSubprotocol, claimUnfinished, claimActions})
        claim(claims, facts);
    return claims;
}

std::vector<Claim> codeClaims(const SessionFacts &facts)
{
    Claims claims;
    std::vector<std::uint16_t> told;
    for (const CloseFact &close : facts.closes) {
        if (!isWorthSaying(close) || std::find(told.begin(), told.end(), *close.code) != told.end())
            continue;
        told.push_back(*close.code);
        ExplainOptions options;
        options.from = close.direction;
        options.hints = hintsOf(facts);
        const CodeExplanation explanation = explainCode(*close.code, close.reason, options);
        claims.push_back(codeClaim(close, explanation));
        if (*close.code == 1002 && !explanation.notes.empty())
            claims.push_back({{"code-1002", explanation.notes.back(), {}}, claims.back().evidence});
    }
    return claims;
}

} // namespace explain
