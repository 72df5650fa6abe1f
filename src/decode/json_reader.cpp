#include "decode/json_reader.h"

#include "decode/tree_builder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace decode {

namespace {

/// Counts what the parser has taken, which tells where each token ends.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountingIterator(const char *at, std::uint64_t *taken)
        : m_at(at)
        , m_taken(taken)
    {
    }
    reference operator*() const { return *m_at; }
    CountingIterator &operator++()
    {
        ++m_at;
        ++*m_taken;
        return *this;
    }
    CountingIterator operator++(int)
    {
        CountingIterator old = *this;
        ++*this;
        return old;
    }
    bool operator==(const CountingIterator &other) const { return m_at == other.m_at; }

private:
    const char *m_at;
    std::uint64_t *m_taken;
};

/// Turns the parser's callbacks into a tree. Each token begins where the one before it ended, behind separators.
class JsonHandler {
public:
    JsonHandler(std::string_view text, std::uint64_t offset, const std::uint64_t &taken, const Limits &limits)
        : m_text(text)
        , m_taken(taken)
        , m_builder(limits)
        , m_last(offset)
    {
    }

    bool null() { return word(NodeType::Null); }
    bool boolean(bool) { return word(NodeType::Boolean); }
    bool number_integer(std::int64_t) { return number(); }
    bool number_unsigned(std::uint64_t) { return number(); }
    bool number_float(double, const std::string &) { return number(); }
    bool string(const std::string &value)
    {
        m_builder.leaf(NodeType::String, value, token(m_taken));
        return true;
    }
    bool binary(const nlohmann::json::binary_t &) { return false; }
    bool key(const std::string &name)
    {
        token(m_taken);
        m_builder.key(name);
        return true;
    }
    bool start_object(std::size_t) { return open(NodeType::Object); }
    bool start_array(std::size_t) { return open(NodeType::Array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &)
    {
        faultAt = position > 0 ? position - 1 : 0;
        return false;
    }

    Node take() { return m_builder.take(m_last); }

    std::optional<std::uint64_t> faultAt;

private:
    Range token(std::uint64_t end)
    {
        const std::size_t begin = std::min<std::size_t>(m_text.find_first_not_of(" \t\r\n,:", m_last), m_text.size());
        m_last = end;
        return {begin, end - begin};
    }
    bool word(NodeType type)
    {
        const Range range = token(m_taken);
        m_builder.leaf(type, m_text.substr(range.offset, range.size), range);
        return true;
    }
    /// The parser looks one character beyond a number. The value is the digits as written: no number is too large.
    bool number()
    {
        const bool beyond = m_taken > 0 && std::string_view("0123456789").find(m_text[m_taken - 1]) == std::string_view::npos;
        const Range range = token(m_taken - (beyond ? 1 : 0));
        m_builder.leaf(NodeType::Number, m_text.substr(range.offset, range.size), range);
        return true;
    }
    bool open(NodeType type)
    {
        m_builder.open(type, token(m_taken).offset);
        return true;
    }
    bool close()
    {
        m_last = m_taken;
        m_builder.close(m_taken);
        return true;
    }

    std::string_view m_text;
    const std::uint64_t &m_taken;
    TreeBuilder m_builder;
    std::uint64_t m_last; ///< end of the token before
};

} // namespace

Decoded readJson(ws::Bytes text, const Limits &limits) { return readJsonAt(text, 0, limits); }

Decoded readJsonAt(ws::Bytes payload, std::uint64_t offset, const Limits &limits)
{
    const std::string_view text = ws::textOf(payload);
    std::uint64_t taken = offset;
    JsonHandler handler(text, offset, taken, limits);
    const char *const end = text.data() + text.size();
    nlohmann::json::sax_parse(
        CountingIterator(text.data() + offset, &taken), CountingIterator(end, &taken), &handler);

    Decoded decoded;
    decoded.decoder = "json";
    decoded.root = handler.take();
    if (handler.faultAt) {
        const std::uint64_t at = std::min<std::uint64_t>(offset + *handler.faultAt, text.size());
        decoded.fault = Fault{"Not valid JSON at " + lineAndColumn(payload, at), at};
    }
    return decoded;
}

bool looksLikeJson(ws::Bytes text)
{
    const auto first = std::ranges::find_if_not(text, [](std::uint8_t c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    return first != text.end() && (*first == '{' || *first == '[');
}

std::string lineAndColumn(ws::Bytes text, std::uint64_t offset)
{
    const ws::Bytes before = text.first(std::size_t(std::min<std::uint64_t>(offset, text.size())));
    const auto line = 1 + std::ranges::count(before, std::uint8_t('\n'));
    const auto lineStart = std::find(before.rbegin(), before.rend(), std::uint8_t('\n')).base();
    const auto column
        = 1 + std::count_if(lineStart, before.end(), [](std::uint8_t byte) { return (byte & 0xC0) != 0x80; });
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

} // namespace decode
