#include "mock/json_fields.h"

#include "mock/values.h"

#include <algorithm>
#include <cmath>

namespace mock {

namespace {

constexpr std::string_view kindWords[] = {"null", "true or false", "a number", "a string", "a list", "an object"};

std::string quotedName(std::string_view name)
{
    return "\"" + printable(name) + "\"";
}

std::string listed(std::vector<std::string> names)
{
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    std::string text;
    for (const auto &name : names)
        text += (text.empty() ? "" : ", ") + quotedName(name);
    return text;
}

} // namespace

void JsonFaults::add(std::size_t offset, std::string says)
{
    if (m_any)
        return;
    m_any = true;
    m_offset = offset;
    m_says = std::move(says);
}

JsonFields::JsonFields(const JsonValue &object, JsonFaults &faults)
    : m_object(object)
    , m_faults(faults)
{
    if (object.kind != JsonValue::Kind::Object)
        faults.add(object.offset, "an object should stand here");
}

JsonFields::~JsonFields()
{
    for (const auto &[name, offset] : m_object.names) {
        if (std::find(m_asked.begin(), m_asked.end(), name) != m_asked.end())
            continue;
        const std::vector<std::string_view> known(m_asked.begin(), m_asked.end());
        const auto guess = nearest(name, known);
        m_faults.add(offset, quotedName(name) + " is not known here; " + (guess.empty() ? "known are " + listed(m_asked) : "did you mean " + quotedName(guess) + "?"));
        return;
    }
}

const JsonValue *JsonFields::any(std::string_view name)
{
    m_asked.emplace_back(name);
    return m_object.find(name);
}

const JsonValue *JsonFields::ofKind(std::string_view name, JsonValue::Kind kind)
{
    const JsonValue *value = any(name);
    if (!value || value->kind == kind)
        return value;
    m_faults.add(value->offset, quotedName(name) + " takes " + std::string(kindWords[std::size_t(kind)]));
    return nullptr;
}

std::string JsonFields::text(std::string_view name, std::string_view fallback)
{
    const JsonValue *value = ofKind(name, JsonValue::Kind::String);
    return value ? value->text : std::string(fallback);
}

std::uint64_t JsonFields::number(std::string_view name, std::uint64_t fallback, std::uint64_t most, std::uint64_t least)
{
    const JsonValue *value = any(name);
    if (!value)
        return fallback;
    const auto number = wholeNumber(*value);
    if (number && *number >= least && *number <= most)
        return *number;
    m_faults.add(value->offset, quotedName(name) + " takes a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return fallback;
}

double JsonFields::share(std::string_view name, double fallback)
{
    const JsonValue *value = any(name);
    if (!value)
        return fallback;
    const auto share = value->kind == JsonValue::Kind::Number ? readShare(value->text) : std::nullopt;
    if (!share)
        m_faults.add(value->offset, quotedName(name) + " takes a number from 0 to 1");
    return share.value_or(fallback);
}

bool JsonFields::flag(std::string_view name, bool fallback)
{
    const JsonValue *value = ofKind(name, JsonValue::Kind::Bool);
    return value ? value->boolean : fallback;
}

std::optional<ws::Duration> JsonFields::duration(std::string_view name)
{
    const JsonValue *value = any(name);
    if (!value)
        return std::nullopt;
    const auto time = value->kind == JsonValue::Kind::String ? readDuration(value->text) : std::nullopt;
    if (!time)
        m_faults.add(value->offset, quotedName(name) + " takes a time in quotes, like \"250ms\", \"2s\" or \"1m\"");
    return time;
}

std::optional<ws::ByteBuffer> JsonFields::hex(std::string_view name)
{
    const JsonValue *value = any(name);
    if (!value)
        return std::nullopt;
    auto bytes = value->kind == JsonValue::Kind::String ? readHex(value->text) : std::nullopt;
    if (!bytes)
        m_faults.add(value->offset, quotedName(name) + " takes an even number of hexadecimal digits in quotes");
    return bytes;
}

std::size_t JsonFields::choice(std::string_view name, std::span<const std::string_view> words, std::size_t fallback)
{
    const JsonValue *value = any(name);
    if (!value)
        return fallback;
    const auto found = std::find(words.begin(), words.end(), value->text);
    if (value->kind == JsonValue::Kind::String && found != words.end())
        return std::size_t(found - words.begin());
    std::string list;
    for (const auto word : words)
        list += (list.empty() ? "\"" : ", \"") + std::string(word) + "\"";
    m_faults.add(value->offset, quotedName(name) + " takes one of " + list);
    return fallback;
}

std::vector<std::string> JsonFields::texts(std::string_view name)
{
    std::vector<std::string> texts;
    if (const JsonValue *list = ofKind(name, JsonValue::Kind::Array))
        for (const JsonValue &item : list->items) {
            if (item.kind != JsonValue::Kind::String)
                m_faults.add(item.offset, quotedName(name) + " takes a list of strings");
            texts.push_back(item.text);
        }
    return texts;
}

void JsonFields::fault(std::string_view name, std::string says)
{
    const JsonValue *value = m_object.find(name);
    m_faults.add(value ? value->offset : m_object.offset, std::move(says));
}

std::optional<std::uint64_t> wholeNumber(const JsonValue &value)
{
    return value.kind == JsonValue::Kind::Number ? readInteger(value.text) : std::nullopt;
}

} // namespace mock
