#include "explain/handshake_checks.h"

#include "explain/handshake_rows.h"

#include <algorithm>

namespace explain {

namespace {

bool breaks(const std::vector<ws::Violation> &violations, const RuleCheck &check)
{
    return std::any_of(violations.begin(), violations.end(), [&](const ws::Violation &violation) {
        return std::find(check.rules.begin(), check.rules.end(), violation.rule) != check.rules.end();
    });
}

Evidence fieldEvidence(const ws::HttpHead &head, std::string_view field, std::size_t record, ws::Direction direction)
{
    const ws::HttpField *found = field.empty() ? nullptr : head.find(field);
    return {record, 0, direction, found ? found->offset : 0};
}

Check made(const RuleCheck &row, CheckOutcome outcome)
{
    Check check;
    check.id = row.id;
    check.section = row.section;
    check.outcome = outcome;
    check.says = outcome == CheckOutcome::Fail ? row.fails : row.passes;
    if (outcome == CheckOutcome::NotReached)
        check.says = "Not reached.";
    return check;
}

void addValues(Check &check, const RuleCheck &row, const SessionFacts &facts)
{
    check.offered = row.offered(facts);
    check.received = row.received(facts);
    check.computed = row.computed(facts);
}

void addRequestChecks(std::vector<Check> &checks, const SessionFacts &facts)
{
    const auto violations = facts.request ? ws::checkRequest(*facts.request) : std::vector<ws::Violation>();
    for (const RuleCheck &row : requestRows()) {
        const auto outcome = !facts.request ? CheckOutcome::NotReached
            : breaks(violations, row)       ? CheckOutcome::Fail
                                            : CheckOutcome::Pass;
        checks.push_back(made(row, outcome));
        if (!facts.request)
            continue;
        addValues(checks.back(), row, facts);
        checks.back().evidence =
            fieldEvidence(*facts.request, row.field, facts.requestRecord, ws::Direction::ClientToServer);
    }
}

void addStatusCheck(std::vector<Check> &checks, const SessionFacts &facts)
{
    const auto outcome = !facts.answer ? CheckOutcome::NotReached
        : facts.answer->status == 101  ? CheckOutcome::Pass
                                       : CheckOutcome::Fail;
    checks.push_back(made(statusRow(), outcome));
    checks.back().received = statusRow().received(facts);
    if (facts.answer)
        checks.back().evidence = {facts.answerRecord, 0, ws::Direction::ServerToClient, 0};
}

void addAnswerChecks(std::vector<Check> &checks, const SessionFacts &facts)
{
    const bool reached = facts.request && facts.answer && facts.answer->status == 101;
    const auto violations = !reached ? std::vector<ws::Violation>()
        : facts.handshake            ? facts.handshake->violations
                                     : ws::checkAnswer(*facts.request, *facts.answer).violations;
    for (const RuleCheck &row : answerRows()) {
        const auto outcome = !reached ? CheckOutcome::NotReached
            : breaks(violations, row) ? CheckOutcome::Fail
                                      : CheckOutcome::Pass;
        checks.push_back(made(row, outcome));
        if (!reached)
            continue;
        addValues(checks.back(), row, facts);
        checks.back().evidence =
            fieldEvidence(*facts.answer, row.field, facts.answerRecord, ws::Direction::ServerToClient);
    }
}

void addBrowserChecks(std::vector<Check> &checks, const SessionFacts &facts)
{
    const bool reached = facts.request && facts.answer && facts.answer->status == 101;
    for (const BrowserCheck &row : browserRows()) {
        const bool holds = reached && row.holds(facts);
        Check check;
        check.id = row.id;
        check.section = row.section;
        check.outcome = !reached ? CheckOutcome::NotReached : holds ? CheckOutcome::Pass : CheckOutcome::Fail;
        check.says = !reached ? "Not reached." : holds ? row.passes : row.fails;
        check.browsersOnly = true;
        if (reached) {
            check.offered = row.offered(facts);
            check.received = row.received(facts);
            check.evidence = {facts.answerRecord, 0, ws::Direction::ServerToClient, 0};
        }
        checks.push_back(std::move(check));
    }
}

} // namespace

std::vector<Check> handshakeChecks(const SessionFacts &facts)
{
    std::vector<Check> checks;
    addRequestChecks(checks, facts);
    addStatusCheck(checks, facts);
    addAnswerChecks(checks, facts);
    addBrowserChecks(checks, facts);
    return checks;
}

} // namespace explain
