#include "mock/json_reader.h"

#include "ws/http_text.h"
#include "ws/utf8_validator.h"

#include <algorithm>
#include <charconv>

namespace mock {

namespace {

constexpr int deepest = 64;

struct Fault {
    std::size_t offset;
    std::string says;
};

void appendUtf8(std::string &out, std::uint32_t point)
{
    if (point < 0x80) {
        out += char(point);
        return;
    }
    const int trailing = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    constexpr std::uint32_t marks[] = {0, 0xC0, 0xE0, 0xF0};
    out += char(marks[trailing] | point >> (6 * trailing));
    for (int i = trailing - 1; i >= 0; --i)
        out += char(0x80 | (point >> (6 * i) & 0x3F));
}

class Reader {
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }

    std::optional<JsonValue> document()
    {
        auto value = this->value(0);
        skipSpace();
        if (value && m_at < m_text.size())
            return fail("nothing may follow the value");
        return value;
    }
    const std::optional<Fault> &fault() const { return m_fault; }

private:
    std::nullopt_t fail(std::string says, std::optional<std::size_t> at = {})
    {
        if (!m_fault)
            m_fault = Fault{at.value_or(m_at), std::move(says)};
        return std::nullopt;
    }

    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void skipSpace() { m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size()); }
    bool take(std::string_view word)
    {
        if (!m_text.substr(m_at).starts_with(word))
            return false;
        m_at += word.size();
        return true;
    }

    std::optional<JsonValue> value(int depth)
    {
        skipSpace();
        JsonValue value;
        value.offset = m_at;
        if (depth > deepest)
            return fail("too deeply nested");
        switch (peek()) {
        case '{': return object(std::move(value), depth);
        case '[': return array(std::move(value), depth);
        case '"': return string(std::move(value));
        default: return word(std::move(value));
        }
    }

    std::optional<JsonValue> word(JsonValue value)
    {
        value.kind = JsonValue::Kind::Bool;
        value.boolean = take("true");
        if (value.boolean || take("false"))
            return value;
        value.kind = JsonValue::Kind::Null;
        if (take("null"))
            return value;
        return number(std::move(value));
    }

    std::size_t digits()
    {
        const std::size_t begin = m_at;
        while (ws::isDigit(peek()))
            ++m_at;
        return m_at - begin;
    }

    std::optional<JsonValue> number(JsonValue value)
    {
        const std::size_t begin = m_at;
        take("-");
        const bool zero = peek() == '0';
        const std::size_t whole = digits();
        bool legal = whole > 0 && !(zero && whole > 1);
        if (legal && take("."))
            legal = digits() > 0;
        if (legal && (take("e") || take("E"))) {
            if (!take("+"))
                take("-");
            legal = digits() > 0;
        }
        if (!legal)
            return fail(m_at >= m_text.size() ? "the text ends where a value should stand" : "a value should stand here", begin);
        value.kind = JsonValue::Kind::Number;
        value.text = m_text.substr(begin, m_at - begin);
        return value;
    }

    std::optional<JsonValue> string(JsonValue value)
    {
        value.kind = JsonValue::Kind::String;
        ++m_at;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"') {
                ++m_at;
                return value;
            }
            if (std::uint8_t(c) < 0x20)
                return fail("a control character in a string must be written as \\u00XX");
            ++m_at;
            if (c != '\\')
                value.text += c;
            else if (!escape(value.text))
                return std::nullopt;
        }
        return fail("this string is not closed", value.offset);
    }

    bool escape(std::string &out)
    {
        constexpr std::string_view letters = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
        const std::size_t begin = m_at - 1;
        const char letter = peek();
        ++m_at;
        if (letter == 'u')
            return unicode(out, begin);
        const auto known = letters.find(letter);
        if (known == std::string_view::npos || letter == '\0') {
            fail("no such escape in a string", begin);
            return false;
        }
        out += meant[known];
        return true;
    }

    std::optional<std::uint32_t> hex4()
    {
        const auto text = m_text.substr(std::min(m_at, m_text.size()), 4);
        std::uint32_t unit = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), unit, 16);
        if (text.size() < 4 || error != std::errc() || end != text.data() + 4)
            return std::nullopt;
        m_at += 4;
        return unit;
    }

    bool unicode(std::string &out, std::size_t begin)
    {
        auto unit = hex4();
        if (unit && *unit >= 0xD800 && *unit < 0xDC00 && take("\\u")) {
            const auto low = hex4();
            const bool pair = low && *low >= 0xDC00 && *low < 0xE000;
            unit = pair ? std::optional(0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00)) : std::nullopt;
        }
        if (!unit || (*unit >= 0xD800 && *unit < 0xE000)) {
            fail("\\u needs four hexadecimal digits, and surrogates come in pairs", begin);
            return false;
        }
        appendUtf8(out, *unit);
        return true;
    }

    std::optional<JsonValue> array(JsonValue value, int depth)
    {
        value.kind = JsonValue::Kind::Array;
        ++m_at;
        skipSpace();
        if (take("]"))
            return value;
        for (;;) {
            auto item = this->value(depth + 1);
            if (!item)
                return std::nullopt;
            value.items.push_back(std::move(*item));
            skipSpace();
            if (take("]"))
                return value;
            if (!take(","))
                return fail("a comma or ] is missing");
        }
    }

    std::optional<JsonValue> object(JsonValue value, int depth)
    {
        value.kind = JsonValue::Kind::Object;
        ++m_at;
        skipSpace();
        if (take("}"))
            return value;
        for (;;) {
            if (!member(value, depth))
                return std::nullopt;
            skipSpace();
            if (take("}"))
                return value;
            if (!take(","))
                return fail("a comma or } is missing");
        }
    }

    bool member(JsonValue &object, int depth)
    {
        skipSpace();
        if (peek() != '"')
            return fail("a name in quotes should stand here"), false;
        JsonValue place;
        place.offset = m_at;
        auto name = string(std::move(place));
        if (!name)
            return false;
        skipSpace();
        if (!take(":"))
            return fail("a colon is missing"), false;
        if (object.find(name->text))
            return fail("this name stands twice", name->offset), false;
        auto item = value(depth + 1);
        if (!item)
            return false;
        object.names.emplace_back(std::move(name->text), name->offset);
        object.items.push_back(std::move(*item));
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::optional<Fault> m_fault;
};

} // namespace

const JsonValue *JsonValue::find(std::string_view name) const
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto &entry) { return entry.first == name; });
    return found == names.end() ? nullptr : &items[std::size_t(found - names.begin())];
}

std::string placeOf(std::string_view text, std::size_t offset)
{
    const auto before = text.substr(0, offset);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto begin = before.rfind('\n');
    const auto inLine = begin == std::string_view::npos ? before : before.substr(begin + 1);
    const auto column = std::count_if(inLine.begin(), inLine.end(), [](char c) { return (std::uint8_t(c) & 0xC0) != 0x80; }) + 1;
    return "Line " + std::to_string(line) + ", column " + std::to_string(column);
}

ws::Error faultAt(std::string_view text, std::size_t offset, const std::string &says)
{
    const bool ended = says.ends_with('?') || says.ends_with('.');
    return {placeOf(text, offset) + ": " + says + (ended ? "" : "."), 400};
}

ws::Result<JsonValue> readJson(std::string_view text)
{
    ws::Utf8Validator validator;
    if (!validator.receive(ws::bytesOf(text)) || !validator.finish())
        return faultAt(text, std::size_t(validator.faultOffset()), "the file is not UTF-8");
    Reader reader(text);
    if (auto value = reader.document())
        return std::move(*value);
    return faultAt(text, reader.fault()->offset, reader.fault()->says);
}

} // namespace mock
