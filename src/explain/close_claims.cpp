#include "explain/close_parts.h"

#include "explain/quantities.h"

namespace explain::closing {

namespace {

void claimBeginning(std::vector<Claim> &claims, const CloseExchange &exchange, const SessionFacts &facts)
{
    const CloseFact &first = facts.closes.front();
    const std::string side = TheSide(first.direction), other = theSide(opposite(first.direction));
    const std::string id = isServer(first.direction) ? "-server" : "-client";
    if (exchange.crossing)
        claims.push_back({{"closes-crossed",
                           "The two Closes crossed: the second came %1 after the first, too early to be its echo.",
                           {durationText(*exchange.echoDelay)}},
                          evidenceOf(first)});
    else if (exchange.echoDelay)
        claims.push_back({{"close-started" + id,
                           side + " sent the first Close; the Close of " + other + " came %1 later.",
                           {durationText(*exchange.echoDelay)}},
                          evidenceOf(first)});
    else if (isOver(facts))
        claims.push_back(
            {{"close-unanswered" + id, side + " sent a Close, and none came from " + other + " (RFC 6455, 5.5.1).", {}},
             evidenceOf(first)});
}

void claimCodes(std::vector<Claim> &claims, const CloseExchange &exchange, const SessionFacts &facts)
{
    if (!exchange.serverCode || !exchange.clientCode || exchange.serverCode == exchange.clientCode)
        return;
    claims.push_back({{"codes-differ",
                       "The two ends report different codes: the client %1, the server %2. Each reports the "
                       "Close that it got (RFC 6455, 7.1.5).",
                       {std::to_string(*exchange.clientCode), std::to_string(*exchange.serverCode)}},
                      evidenceOf(facts.closes.back())});
}

/// What a page's own doing looks like on the wire (WHATWG WebSockets, 3.1 and 7).
void claimLocalCause(std::vector<Claim> &claims, const CloseExchange &, const SessionFacts &facts)
{
    const CloseFact &first = facts.closes.front();
    if (isServer(first.direction))
        return;
    if (!first.code)
        claims.push_back({{"close-without-code",
                           "The client's Close has no code: a page's close() without arguments sends that, "
                           "and the server's side calls it 1005.",
                           {}},
                          evidenceOf(first)});
    if (first.code == 1001)
        claims.push_back({{"navigated",
                           "The client closed with 1001: a browser sends that when the page goes away "
                           "(another page, a reload, a closed tab).",
                           {}},
                          evidenceOf(first)});
}

void claimLateFrames(std::vector<Claim> &claims, const CloseExchange &exchange, const SessionFacts &facts)
{
    if (facts.lateFrames.empty())
        return;
    const FrameFact &late = facts.lateFrames.front();
    claims.push_back({{"late-frames",
                       "%1 after a Close of the same side, which must be the last (RFC 6455, 5.5.1).",
                       {countOf(exchange.lateFrames, "frame came", "frames came")}},
                      {late.record, late.frame, late.direction, {}}});
}

void claimEnd(std::vector<Claim> &claims, const CloseExchange &, const SessionFacts &facts)
{
    const auto end = firstEnd(facts);
    if (!end)
        return;
    const std::string id =
        std::string(end->reset ? "tcp-cut" : "tcp-ended") + (isServer(end->by) ? "-server" : "-client");
    const std::string verb =
        end->reset ? " cut TCP (RST) %1 after the first Close." : " ended TCP (FIN) %1 after the first Close.";
    std::string pattern = TheSide(end->by) + verb;
    if (!end->reset && !isServer(end->by))
        pattern += " RFC 6455, 7.1.1 leaves that to the server.";
    claims.push_back(
        {{id, pattern, {durationText(end->time - facts.closes.front().time)}}, {end->record, 0, end->by, {}}});
}

} // namespace

std::vector<Claim> closeClaims(const CloseExchange &exchange, const SessionFacts &facts)
{
    std::vector<Claim> claims;
    for (const auto claim : {claimBeginning, claimCodes, claimLocalCause, claimLateFrames, claimEnd})
        claim(claims, exchange, facts);
    return claims;
}

} // namespace explain::closing
