#include "explain/verdict_pages.h"

namespace explain {

namespace {

/// An address that no socket can be made for: no event of the wire tells the page model of it (WHATWG WebSockets, 3.1).
PageOutcome thrown()
{
    PageOutcome outcome;
    outcome.events.emplace_back();
    outcome.events.back().type = PageEvent::Type::Throw;
    outcome.events.back().name = "SyntaxError";
    return outcome;
}

} // namespace

std::vector<PageView> pagesOf(const Finding &finding, const SessionFacts &facts, std::optional<ws::Time> now)
{
    PageFold fold = facts.page;
    if (facts.applied == 0)
        fold.begin(facts.url); // nothing has happened yet, so nobody told it the address
    const bool unknown = facts.applied == 0 && facts.url.empty();
    std::vector<PageView> pages;
    for (const Engine engine : allEngines())
        pages.push_back({engine,
                         finding.cause == Cause::BadUrl ? thrown()
                             : unknown                  ? PageOutcome()
                                                        : fold.outcome(engine, now)});
    return pages;
}

} // namespace explain
