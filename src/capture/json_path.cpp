#include "capture/json_path.h"

#include <simdjson.h>

#include <algorithm>
#include <charconv>

namespace capture {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The index or the quoted key between brackets; `text` begins behind the opening one and loses what was read.
std::optional<std::variant<std::string, std::size_t>> bracketStep(std::string_view &text)
{
    const std::size_t end = text.find(']');
    if (end == std::string_view::npos || end == 0)
        return std::nullopt;
    const std::string_view inside = text.substr(0, end);
    text.remove_prefix(end + 1);
    if (inside.size() >= 2 && (inside[0] == '"' || inside[0] == '\'') && inside.back() == inside[0])
        return std::string(inside.substr(1, inside.size() - 2));
    std::size_t index = 0;
    const auto [stop, fault] = std::from_chars(inside.data(), inside.data() + inside.size(), index);
    if (fault != std::errc() || stop != inside.data() + inside.size())
        return std::nullopt;
    return index;
}

std::string_view withoutPacketType(std::string_view text)
{
    const auto start = std::find_if_not(text.begin(), text.end(), isDigit);
    const bool packet = start != text.end() && (*start == '{' || *start == '[');
    return packet ? text.substr(std::size_t(start - text.begin())) : text;
}

bool equals(simdjson::dom::element element, const std::string &wanted)
{
    switch (element.type()) {
    case simdjson::dom::element_type::STRING:
        return std::string_view(element.get_string().value_unsafe()) == wanted;
    case simdjson::dom::element_type::DOUBLE:
    case simdjson::dom::element_type::INT64:
    case simdjson::dom::element_type::UINT64: {
        double number = 0;
        const auto [stop, fault] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), number);
        const bool whole = fault == std::errc() && stop == wanted.data() + wanted.size();
        return whole && element.get_double().value_unsafe() == number;
    }
    case simdjson::dom::element_type::BOOL:
        return wanted == (element.get_bool().value_unsafe() ? "true" : "false");
    case simdjson::dom::element_type::NULL_VALUE:
        return wanted == "null";
    case simdjson::dom::element_type::ARRAY:
    case simdjson::dom::element_type::OBJECT:
        break;
    }
    return false;
}

/// The child of that step; false when there is none.
struct Descend {
    simdjson::dom::element &element;

    bool operator()(const std::string &key) const
    {
        simdjson::dom::object object;
        return !element.get_object().get(object) && !object.at_key(key).get(element);
    }
    bool operator()(std::size_t index) const
    {
        simdjson::dom::array array;
        return !element.get_array().get(array) && !array.at(index).get(element);
    }
};

} // namespace

std::optional<JsonPath> JsonPath::parse(std::string_view text)
{
    if (!text.starts_with('$'))
        return std::nullopt;
    text.remove_prefix(1);
    JsonPath path;
    while (!text.empty()) {
        const char first = text[0];
        text.remove_prefix(1);
        if (first == '[') {
            auto step = bracketStep(text);
            if (!step)
                return std::nullopt;
            path.m_steps.push_back(std::move(*step));
            continue;
        }
        const std::size_t size = std::min(text.find_first_of(".["), text.size());
        if (first != '.' || size == 0)
            return std::nullopt;
        path.m_steps.emplace_back(std::string(text.substr(0, size)));
        text.remove_prefix(size);
    }
    return path;
}

bool JsonPath::matches(ws::Bytes json, const std::optional<std::string> &value) const
{
    const std::string_view text = withoutPacketType(ws::textOf(json));
    simdjson::dom::parser parser;
    simdjson::dom::element element;
    if (text.empty() || parser.parse(text.data(), text.size()).get(element))
        return false;
    for (const Step &step : m_steps)
        if (!std::visit(Descend{element}, step))
            return false;
    return !value || equals(element, *value);
}

} // namespace capture
