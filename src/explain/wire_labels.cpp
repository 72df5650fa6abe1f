#include "explain/wire_labels.h"

#include "explain/refusal.h"
#include "explain/sentence.h"
#include "explain/vocabulary.h"

#include <cctype>

namespace explain {

std::string closeLabel(const CloseFact &close)
{
    if (!close.code)
        return "no code";
    const std::string code = std::to_string(*close.code);
    if (!close.reason.empty())
        return code + " " + printable(close.reason, 123);
    const Vocabulary *registry = VocabularySet::embedded().find("iana");
    const VocabularyEntry *entry = registry ? registry->find(*close.code) : nullptr;
    return entry && entry->first == entry->last ? code + " " + entry->name : code;
}

std::string statusLabel(const ws::HttpHead &answer)
{
    const std::string phrase =
        answer.reason.empty() ? std::string(statusPhrase(answer.status)) : printable(answer.reason, 80);
    return phrase.empty() ? std::to_string(answer.status) : std::to_string(answer.status) + " " + phrase;
}

std::string ruleClause(const ws::Violation &violation)
{
    std::string clause(ws::ruleInfo(violation.rule).says);
    while (!clause.empty() && clause.back() == '.')
        clause.pop_back();
    const bool article = clause.starts_with("The ") || clause.starts_with("A ") || clause.starts_with("An ");
    if (article) // names such as RSV1 keep their case
        clause[0] = char(std::tolower(static_cast<unsigned char>(clause[0])));
    if (!violation.detail.empty())
        clause += " (" + printable(violation.detail) + ")";
    return clause.empty() ? "a rule of RFC 6455" : clause;
}

} // namespace explain
