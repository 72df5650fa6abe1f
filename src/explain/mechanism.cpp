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

void addClose(std::string &key, const SessionFacts &facts)
{
    for (const Direction direction : {Direction::ServerToClient, Direction::ClientToServer})
        if (const CloseFact *close = facts.closeOf(direction)) {
            const std::string code = close->code ? std::to_string(*close->code) : "none";
            addPart(key, direction == Direction::ServerToClient ? "close" : "our-close", code + (close->valid ? "" : ",invalid"));
        }
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
