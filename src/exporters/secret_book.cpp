#include "exporters/secret_book.h"

#include "explain/sentence.h"
#include "exporters/secret_forms.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace exporters {

namespace {

std::string shortened(std::string_view value)
{
    if (value.size() < 12)
        return "…";
    return explain::printable(value.substr(0, 3)) + "…" + explain::printable(value.substr(value.size() - 2));
}

} // namespace

std::uint64_t SecretBook::prefixOf(const char *text)
{
    std::uint64_t prefix = 0;
    std::memcpy(&prefix, text, prefixSize);
    return prefix;
}

void SecretBook::addForm(std::string form, unsigned number)
{
    if (form.size() < prefixSize)
        return;
    const std::uint64_t prefix = prefixOf(form.data());
    m_slots.set(slotOf(prefix));
    std::vector<Form> &forms = m_forms[prefix];
    forms.push_back({std::move(form), number});
    std::sort(forms.begin(), forms.end(), [](const Form &a, const Form &b) { return a.text.size() > b.text.size(); });
}

unsigned SecretBook::numberOf(std::string_view value, std::string_view kind, std::string_view place)
{
    if (value.empty())
        return 0;
    if (const auto known = m_numbers.find(std::string(value)); known != m_numbers.end())
        return known->second;
    if (m_found.size() >= mostValues)
        return 0;
    const unsigned number = unsigned(m_found.size() + 1);
    m_found.push_back({number, std::string(kind), std::string(place), shortened(value), 0, std::hash<std::string_view>()(value)});
    m_numbers.emplace(value, number);
    for (std::string &form : formsOf(value)) {
        m_numbers.emplace(form, number); // the encoded form found first by its name is the same secret
        addForm(std::move(form), number);
    }
    return number;
}

std::vector<SecretBook::Hit> SecretBook::search(std::string_view text) const
{
    std::vector<Hit> hits;
    if (m_forms.empty())
        return hits;
    for (std::size_t i = 0; i + prefixSize <= text.size();) {
        const std::uint64_t prefix = prefixOf(text.data() + i);
        const Form *match = nullptr;
        if (m_slots.test(slotOf(prefix))) {
            const auto forms = m_forms.find(prefix);
            if (forms != m_forms.end())
                for (const Form &form : forms->second)
                    if (!match && text.substr(i).starts_with(form.text))
                        match = &form;
        }
        if (match)
            hits.push_back({i, match->text.size(), match->number});
        i += match ? match->text.size() : 1;
    }
    return hits;
}

void SecretBook::countPlace(unsigned number)
{
    if (number > 0 && number <= m_found.size())
        ++m_found[number - 1].places;
}

} // namespace exporters
