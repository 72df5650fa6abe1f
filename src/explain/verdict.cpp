#include "explain/verdict.h"

#include "explain/advice.h"
#include "explain/close_exchange.h"
#include "explain/handshake_checks.h"
#include "explain/idle_cut.h"
#include "explain/page_sentence.h"
#include "explain/refusal.h"
#include "explain/session_claims.h"
#include "explain/verdict_pages.h"
#include "explain/wire_sentence.h"

#include <algorithm>

namespace explain {

namespace {

void addClaims(Verdict &verdict, std::vector<Claim> claims)
{
    std::move(claims.begin(), claims.end(), std::back_inserter(verdict.claims));
}

void addRefusal(Verdict &verdict, const SessionFacts &facts)
{
    Refusal refusal = decodeRefusal(facts);
    if (refusal.title.empty())
        return;
    verdict.claims.push_back({{"status", "HTTP %1: %2", {refusal.title, refusal.meaning}},
                              {facts.answerRecord, 0, ws::Direction::ServerToClient, 0}});
    addClaims(verdict, std::move(refusal.claims));
}

void addDepartures(Verdict &verdict, const SessionFacts &facts)
{
    Evidence evidence = verdict.evidence;
    if (!evidence.record && facts.applied)
        evidence.record = facts.applied - 1;
    for (const PageView &page : verdict.pages)
        if (!page.outcome.departs.empty())
            verdict.claims.push_back({{"departs", "%1", {page.outcome.departs}}, evidence});
}

const PageOutcome &outcomeOf(const Verdict &verdict, Engine acting)
{
    const auto found = std::find_if(verdict.pages.begin(), verdict.pages.end(),
                                    [=](const auto &page) { return page.engine == acting; });
    return found == verdict.pages.end() ? verdict.pages.back().outcome : found->outcome;
}

void fillTexts(Verdict &verdict)
{
    verdict.wire = verdict.wireSentence.text();
    verdict.says = verdict.pageSentence.text();
    for (const Claim &claim : verdict.claims)
        verdict.remarks.push_back(claim.sentence.text());
}

} // namespace

std::string_view checkOutcomeId(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Pass:
        return "pass";
    case CheckOutcome::Fail:
        return "fail";
    case CheckOutcome::NotReached:
        return "not-reached";
    }
    return {};
}

Verdict judge(const SessionFacts &facts, Engine acting, std::optional<ws::Time> now)
{
    const Finding finding = findCause(facts);
    Verdict verdict;
    verdict.cause = finding.cause;
    verdict.evidence = finding.evidence;
    verdict.pages = pagesOf(finding, facts, now);
    verdict.checks = handshakeChecks(facts);
    verdict.advice = adviceFor(finding, facts);
    verdict.wireSentence = wireSentence(finding, facts, now);
    const Engine speaker = speakingEngine(acting);
    verdict.pageSentence = pageSentence(finding, facts, outcomeOf(verdict, speaker), speaker);
    addRefusal(verdict, facts);
    addClaims(verdict, sessionClaims(facts));
    addClaims(verdict, closeExchange(facts).claims);
    addClaims(verdict, codeClaims(facts));
    addClaims(verdict, idleCutClaims(facts));
    addDepartures(verdict, facts);
    fillTexts(verdict);
    return verdict;
}

} // namespace explain
