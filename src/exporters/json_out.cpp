#include "exporters/json_out.h"

#include "explain/utf8_text.h"

#include <array>
#include <charconv>

namespace exporters {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

/// True for the bytes that stand in a JSON string as they are.
constexpr std::array<bool, 128> plainTable = [] {
    std::array<bool, 128> table{};
    for (std::size_t i = 0x20; i < 0x7f; ++i)
        table[i] = i != '"' && i != '\\';
    return table;
}();

bool isPlain(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 128 && plainTable[byte];
}

void appendControl(std::string &out, char c)
{
    switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: break;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += "\\u00";
    out += hexDigits[byte >> 4];
    out += hexDigits[byte & 15];
}

} // namespace

void appendEscaped(std::string &out, std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size()) {
        const std::size_t start = i;
        while (i < text.size() && isPlain(text[i]))
            ++i;
        out.append(text.substr(start, i - start));
        if (i == text.size())
            return;
        if (static_cast<unsigned char>(text[i]) < 128) {
            appendControl(out, text[i++]);
            continue;
        }
        const std::size_t length = explain::utf8SequenceLength(text.substr(i));
        out += length ? text.substr(i, length) : std::string_view("\xEF\xBF\xBD");
        i += length ? length : 1;
    }
}

void appendBase64(std::string &out, ws::Bytes bytes)
{
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::size_t whole = bytes.size() / 3 * 3;
    const std::size_t at = out.size();
    out.resize(at + (bytes.size() + 2) / 3 * 4);
    char *to = out.data() + at;
    for (std::size_t i = 0; i < whole; i += 3) {
        const unsigned group = unsigned(bytes[i]) << 16 | unsigned(bytes[i + 1]) << 8 | bytes[i + 2];
        *to++ = digits[group >> 18];
        *to++ = digits[group >> 12 & 63];
        *to++ = digits[group >> 6 & 63];
        *to++ = digits[group & 63];
    }
    const std::size_t rest = bytes.size() - whole;
    if (rest == 0)
        return;
    const unsigned group = unsigned(bytes[whole]) << 16 | (rest == 2 ? unsigned(bytes[whole + 1]) << 8 : 0u);
    *to++ = digits[group >> 18];
    *to++ = digits[group >> 12 & 63];
    *to++ = rest == 2 ? digits[group >> 6 & 63] : '=';
    *to = '=';
}

void JsonOut::comma()
{
    if (!m_first && !m_afterKey)
        m_out += ',';
    m_first = false;
    m_afterKey = false;
}

JsonOut &JsonOut::beginObject()
{
    comma();
    m_out += '{';
    m_first = true;
    return *this;
}

JsonOut &JsonOut::endObject()
{
    m_out += '}';
    m_first = false;
    return *this;
}

JsonOut &JsonOut::beginArray()
{
    comma();
    m_out += '[';
    m_first = true;
    return *this;
}

JsonOut &JsonOut::endArray()
{
    m_out += ']';
    m_first = false;
    return *this;
}

JsonOut &JsonOut::key(std::string_view name)
{
    comma();
    m_out += '"';
    appendEscaped(m_out, name);
    m_out += "\":";
    m_afterKey = true;
    return *this;
}

JsonOut &JsonOut::value(std::string_view text)
{
    comma();
    m_out += '"';
    appendEscaped(m_out, text);
    m_out += '"';
    return *this;
}

JsonOut &JsonOut::value(std::uint64_t number)
{
    comma();
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    m_out.append(digits.data(), end);
    return *this;
}

JsonOut &JsonOut::value(std::int64_t number)
{
    comma();
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    m_out.append(digits.data(), end);
    return *this;
}

JsonOut &JsonOut::value(bool flag)
{
    comma();
    m_out += flag ? "true" : "false";
    return *this;
}

JsonOut &JsonOut::null()
{
    comma();
    m_out += "null";
    return *this;
}

JsonOut &JsonOut::number(std::string_view digits)
{
    comma();
    m_out += digits;
    return *this;
}

JsonOut &JsonOut::seconds(std::int64_t nanoseconds)
{
    comma();
    if (nanoseconds < 0) {
        m_out += '-';
        nanoseconds = -nanoseconds;
    }
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), nanoseconds / 1'000'000'000).ptr;
    m_out.append(digits.data(), end);
    std::int64_t rest = nanoseconds % 1'000'000'000;
    if (rest == 0)
        return *this;
    std::array<char, 10> fraction{'.'};
    for (std::size_t i = 9; i > 0; --i, rest /= 10)
        fraction[i] = char('0' + rest % 10);
    std::size_t size = fraction.size();
    while (fraction[size - 1] == '0')
        --size;
    m_out.append(fraction.data(), size);
    return *this;
}

JsonOut &JsonOut::base64(ws::Bytes bytes)
{
    return openString().base64Piece(bytes).closeString();
}

JsonOut &JsonOut::openString()
{
    comma();
    m_out += '"';
    return *this;
}

JsonOut &JsonOut::base64Piece(ws::Bytes bytes)
{
    appendBase64(m_out, bytes);
    return *this;
}

JsonOut &JsonOut::closeString()
{
    m_out += '"';
    return *this;
}

} // namespace exporters
