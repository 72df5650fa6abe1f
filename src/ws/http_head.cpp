#include "ws/http_head.h"

#include "ws/http_text.h"

#include <algorithm>

namespace ws {

const HttpField *HttpHead::find(std::string_view name) const
{
    const auto found = std::ranges::find_if(fields, [&](const HttpField &f) { return equalsIgnoringCase(f.name, name); });
    return found == fields.end() ? nullptr : &*found;
}

std::string_view HttpHead::value(std::string_view name) const
{
    const HttpField *field = find(name);
    return field ? std::string_view(field->value) : std::string_view();
}

std::string HttpHead::joined(std::string_view name) const
{
    std::string all;
    bool first = true;
    for (const HttpField &field : fields) {
        if (!equalsIgnoringCase(field.name, name))
            continue;
        all += first ? "" : ", ";
        all += field.value;
        first = false;
    }
    return all;
}

std::size_t HttpHead::count(std::string_view name) const
{
    return std::size_t(
        std::ranges::count_if(fields, [&](const HttpField &f) { return equalsIgnoringCase(f.name, name); }));
}

bool HttpHead::hasToken(std::string_view name, std::string_view token) const
{
    return std::ranges::any_of(
        splitList(joined(name)), [&](const std::string &element) { return equalsIgnoringCase(element, token); });
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, asciiLower, asciiLower);
}

std::vector<std::string> splitList(std::string_view value)
{
    std::vector<std::string> elements;
    std::size_t from = 0;
    while (from <= value.size()) {
        const std::size_t end = findOutsideQuotes(value, ',', from);
        const std::string_view element = trimmed(value.substr(from, end - from));
        if (!element.empty())
            elements.emplace_back(element);
        from = end + 1;
    }
    return elements;
}

} // namespace ws
