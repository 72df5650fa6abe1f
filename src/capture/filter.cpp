#include "capture/filter.h"

#include "capture/filter_terms.h"

#include <algorithm>

namespace capture {

struct Filter::Terms {
    struct Term {
        FilterTestPtr test;
        bool negated;
    };
    std::vector<Term> terms; ///< those that read payloads last
};

ws::Result<Filter> Filter::parse(std::string_view text, FilterSources sources)
{
    const auto words = splitFilter(text);
    if (!words)
        return words.error();
    auto terms = std::make_shared<Terms>();
    for (const FilterWord &word : words.value()) {
        auto test = filterTermOf(word, sources);
        if (!test)
            return test.error();
        terms->terms.push_back({std::move(test).value(), word.negated});
    }
    std::stable_partition(
        terms->terms.begin(), terms->terms.end(), [](const Terms::Term &term) { return !term.test->readsPayload(); });
    Filter filter;
    if (!terms->terms.empty())
        filter.m_terms = std::move(terms);
    return filter;
}

bool Filter::readsPayload() const
{
    return m_terms && m_terms->terms.back().test->readsPayload();
}

bool Filter::matches(const Session &session, std::size_t index) const
{
    if (!m_terms)
        return true;
    const Record &record = session.records().at(index);
    return std::all_of(m_terms->terms.begin(), m_terms->terms.end(), [&](const Terms::Term &term) {
        return term.test->holds(session, index, record) != term.negated;
    });
}

} // namespace capture
