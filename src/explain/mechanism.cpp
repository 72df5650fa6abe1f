#include "explain/measured_pages.h"
#include "ws/violation.h"

// What a page's events depend on, as a key.

namespace explain {

namespace {

using ws::Direction;

void addPart(std::string &key, std::string_view name, const std::string &value) { key.append(" ").append(name).append("=").append(value); }

void addHandshake(std::string &key, const Verdict &verdict, const SessionFacts &facts)
{
    if (facts.tlsFault)
        addPart(key, "tls", facts.tlsFault->fault);
    if (facts.answer && !facts.upgraded())
        addPart(key, "status", std::to_string(facts.answer->status));
    for (const Check &check : verdict.checks)
        if (check.outcome == CheckOutcome::Fail)
            addPart(key, "check", check.id);
}

/// Whether a script, or a page that went away, was first to close; answers and complaints are each client's own manner.
bool isPagesWish(const CloseFact &ours, const CloseFact *theirs)
{
    const std::uint16_t code = ours.code.value_or(1000);
    return (!theirs || ours.time < theirs->time) && (code == 1000 || code == 1001 || code >= 3000);
}

void addClose(std::string &key, const SessionFacts &facts)
{
    const CloseFact *theirs = facts.closeOf(Direction::ServerToClient), *ours = facts.closeOf(Direction::ClientToServer);
    const auto codeOf = [](const CloseFact &close) { return close.code ? std::to_string(*close.code) : std::string("none"); };
    if (theirs)
        addPart(key, "close", codeOf(*theirs) + (theirs->valid ? "" : ",invalid"));
    if (ours && isPagesWish(*ours, theirs))
        addPart(key, "our-close", codeOf(*ours));
}

void addEnd(std::string &key, const SessionFacts &facts)
{
    const auto server = std::size_t(Direction::ServerToClient);
    if (facts.rst[server] || facts.fin[server])
        addPart(key, "end", facts.rst[server] ? "rst" : "fin");
    if (facts.pendingFragments[server] > 0 || facts.cutBytes[server] > 0)
        addPart(key, "cut", facts.cutBytes[server] > 0 ? "frame" : "message");
}

} // namespace

std::string mechanismOf(const Verdict &verdict, const SessionFacts &facts)
{
    std::string key(causeId(verdict.cause));
    addHandshake(key, verdict, facts);
    for (const ViolationFact &fact : facts.violations)
        if (fact.direction == Direction::ServerToClient) {
            addPart(key, "rule", std::string(ws::ruleInfo(fact.violation.rule).id));
            break;
        }
    addClose(key, facts);
    addEnd(key, facts);
    return key;
}

} // namespace explain
