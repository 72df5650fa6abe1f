#include "capture/filter_tests.h"

#include "capture/byte_pattern.h"
#include "capture/filter_words.h"
#include "capture/json_path.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace capture {

namespace {

constexpr std::uint64_t pieceSize = 1 << 20; ///< payloads are searched in pieces of this size
constexpr std::uint64_t overlap = 1 << 12; ///< so much of a piece is looked at again with the next one
constexpr std::uint64_t jsonLimit = 16 << 20;

// --- what a record holds

/// The message behind a frame whose own bytes are compressed; else the record itself.
const Record &readableRecord(const Session &session, const Record &record)
{
    if (record.kind != RecordKind::Frame || !(record.flags & RecordFlag::Compressed))
        return record;
    const auto message = session.findMessage(record.link);
    return message ? session.records().at(*message) : record;
}

ws::ByteBuffer payloadOf(const Session &session, const Record &record, std::uint64_t from, std::uint64_t size)
{
    switch (record.kind) {
    case RecordKind::Frame:
        return session.framePayload(record, from, size);
    case RecordKind::Message:
        return session.messagePayload(record, from, size);
    case RecordKind::Head:
    case RecordKind::Body:
        return session.wire(record.direction, record.offset + from, std::min(size, record.length - std::min(from, record.length)));
    default: // the other kinds have words only
        return {};
    }
}

// --- tests

class FlagTest : public FilterTest {
public:
    explicit FlagTest(std::uint8_t flags)
        : m_flags(flags)
    {
    }
    bool holds(const Session &, std::size_t, const Record &record) const override { return record.flags & m_flags; }

private:
    std::uint8_t m_flags;
};

class DirectionTest : public FilterTest {
public:
    explicit DirectionTest(unsigned directions)
        : m_directions(directions)
    {
    }
    bool holds(const Session &, std::size_t, const Record &record) const override
    {
        return m_directions >> unsigned(record.direction) & 1;
    }

private:
    unsigned m_directions; ///< bit set of ws::Direction
};

class OpcodeTest : public FilterTest {
public:
    explicit OpcodeTest(unsigned opcodes)
        : m_opcodes(opcodes)
    {
    }
    bool holds(const Session &, std::size_t, const Record &record) const override
    {
        if (record.kind == RecordKind::Close)
            return m_opcodes >> unsigned(ws::Opcode::Close) & 1;
        const bool has = record.kind == RecordKind::Frame || record.kind == RecordKind::Message;
        return has && (m_opcodes >> record.opcode & 1);
    }

private:
    unsigned m_opcodes; ///< bit set
};

class PageTest : public FilterTest {
public:
    PageTest(unsigned events, std::function<PageEvent(const Session &, std::size_t)> source)
        : m_events(events)
        , m_source(std::move(source))
    {
    }
    bool holds(const Session &session, std::size_t index, const Record &record) const override
    {
        return m_events >> unsigned(m_source ? m_source(session, index) : standard(record)) & 1;
    }

private:
    static PageEvent standard(const Record &record)
    {
        if (record.kind == RecordKind::Close)
            return PageEvent::Close;
        const bool fromServer = record.direction == ws::Direction::ServerToClient;
        return record.kind == RecordKind::Message && fromServer ? PageEvent::Message : PageEvent::Hidden;
    }
    unsigned m_events; ///< bit set of PageEvent
    std::function<PageEvent(const Session &, std::size_t)> m_source;
};

enum class Comparison : std::uint8_t { Less, LessOrEqual, Equal, GreaterOrEqual, Greater };

bool compares(double a, Comparison how, double b)
{
    switch (how) {
    case Comparison::Less:
        return a < b;
    case Comparison::LessOrEqual:
        return a <= b;
    case Comparison::Equal:
        return a == b;
    case Comparison::GreaterOrEqual:
        return a >= b;
    case Comparison::Greater:
        return a > b;
    }
    return false;
}

class SizeTest : public FilterTest {
public:
    SizeTest(Comparison how, double size)
        : m_how(how)
        , m_size(size)
    {
    }
    bool holds(const Session &, std::size_t, const Record &record) const override
    {
        const bool has = record.kind == RecordKind::Frame || record.kind == RecordKind::Message
            || record.kind == RecordKind::Head || record.kind == RecordKind::Body;
        return has && compares(double(record.length), m_how, m_size);
    }

private:
    Comparison m_how;
    double m_size;
};

class TimeTest : public FilterTest {
public:
    TimeTest(Comparison how, double nanoseconds)
        : m_how(how)
        , m_nanoseconds(nanoseconds)
    {
    }
    bool holds(const Session &, std::size_t, const Record &record) const override
    {
        return compares(double(record.time), m_how, m_nanoseconds);
    }

private:
    Comparison m_how;
    double m_nanoseconds;
};

class TextTest : public FilterTest {
public:
    TextTest(BytePattern pattern, std::function<std::string(const Session &, std::size_t)> summary)
        : m_pattern(std::move(pattern))
        , m_summary(std::move(summary))
    {
    }
    bool readsPayload() const override { return true; }
    bool holds(const Session &session, std::size_t index, const Record &record) const override
    {
        const std::string words = m_summary ? m_summary(session, index) : summaryOf(session, index);
        return m_pattern.isFoundIn(ws::bytesOf(words)) || inPayload(session, readableRecord(session, record));
    }

private:
    bool inPayload(const Session &session, const Record &record) const
    {
        for (std::uint64_t from = 0;; from += pieceSize - overlap) {
            const ws::ByteBuffer piece = payloadOf(session, record, from, pieceSize);
            if (!piece.empty() && m_pattern.isFoundIn(piece))
                return true;
            if (piece.size() < pieceSize)
                return false;
        }
    }
    BytePattern m_pattern;
    std::function<std::string(const Session &, std::size_t)> m_summary;
};

class JsonTest : public FilterTest {
public:
    JsonTest(JsonPath path, std::optional<std::string> value)
        : m_path(std::move(path))
        , m_value(std::move(value))
    {
    }
    bool readsPayload() const override { return true; }
    bool holds(const Session &session, std::size_t, const Record &record) const override
    {
        const Record &readable = readableRecord(session, record);
        const bool has = readable.kind == RecordKind::Frame || readable.kind == RecordKind::Message;
        return has && m_path.matches(payloadOf(session, readable, 0, jsonLimit), m_value);
    }

private:
    JsonPath m_path;
    std::optional<std::string> m_value;
};

// --- words to bits

struct Choice {
    std::string_view word;
    unsigned bit;
};

constexpr Choice opcodes[] = {{"text", 1}, {"binary", 2}, {"ping", 9}, {"pong", 10}, {"close", 8}, {"cont", 0}};
constexpr Choice directions[] = {{"in", unsigned(ws::Direction::ServerToClient)}, {"out", unsigned(ws::Direction::ClientToServer)}};
constexpr Choice pageEvents[] = {{"message", unsigned(PageEvent::Message)}, {"hidden", unsigned(PageEvent::Hidden)}, {"close", unsigned(PageEvent::Close)}};
constexpr Choice flags[] = {{"problem", 3}, {"marked", 4}, {"compressed", 2}, {"fragment", 7}};

std::string listOf(std::span<const Choice> choices)
{
    std::string list;
    for (const Choice &choice : choices)
        list += (list.empty() ? "" : ", ") + std::string(choice.word);
    return list;
}

/// The bits of all words between commas or bars.
ws::Result<unsigned> bitsOf(std::string_view key, std::string_view words, std::span<const Choice> choices)
{
    unsigned bits = 0;
    while (true) {
        const std::size_t end = std::min(words.find_first_of(",|"), words.size());
        const std::string_view word = words.substr(0, end);
        const auto choice = std::find_if(choices.begin(), choices.end(), [&](const Choice &c) { return c.word == word; });
        if (choice == choices.end())
            return ws::Error{std::string(key) + " takes " + listOf(choices) + ", not \"" + std::string(word) + "\"."};
        bits |= 1u << choice->bit;
        if (end == words.size())
            return bits;
        words.remove_prefix(end + 1);
    }
}

// --- numbers

struct Unit {
    std::string_view name;
    double factor;
};

constexpr Unit sizeUnits[] = {{"", 1}, {"B", 1}, {"k", 1e3}, {"kB", 1e3}, {"K", 1e3}, {"KB", 1e3}, {"M", 1e6}, {"m", 1e6}, {"MB", 1e6}, {"G", 1e9}, {"g", 1e9},
                              {"GB", 1e9}, {"Ki", 1024}, {"KiB", 1024}, {"Mi", 1048576}, {"MiB", 1048576}, {"Gi", 1073741824}, {"GiB", 1073741824}};
constexpr Unit timeUnits[] = {{"", 1e9}, {"s", 1e9}, {"ms", 1e6}, {"us", 1e3}, {"ns", 1}, {"m", 60e9}, {"min", 60e9}, {"h", 3600e9}};

std::optional<double> quantity(std::string_view text, std::span<const Unit> units)
{
    double number = 0;
    const auto [stop, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc())
        return std::nullopt;
    const std::string_view name = text.substr(std::size_t(stop - text.data()));
    const auto unit = std::find_if(units.begin(), units.end(), [&](const Unit &u) { return u.name == name; });
    return unit == units.end() ? std::nullopt : std::optional(number * unit->factor);
}

struct Operator {
    std::string_view sign;
    Comparison how;
};
constexpr Operator operators[] = {{">=", Comparison::GreaterOrEqual}, {"<=", Comparison::LessOrEqual}, {">", Comparison::Greater},
                                  {"<", Comparison::Less}, {"=", Comparison::Equal}, {":", Comparison::Equal}};

struct Bound {
    Comparison how;
    double value;
};

ws::Result<Bound> boundOf(std::string_view key, std::string_view text, std::span<const Unit> units)
{
    const auto *const op = std::find_if(
        std::begin(operators), std::end(operators), [&](const Operator &o) { return text.starts_with(o.sign); });
    const auto value = quantity(text.substr(op->sign.size()), units);
    if (!value)
        return ws::Error{std::string(key) + " takes a number, as in " + std::string(key) + ">20, not \""
                         + std::string(text.substr(op->sign.size())) + "\"."};
    return Bound{op->how, *value};
}

// --- keys

template <typename Test, typename... More>
ws::Result<FilterTestPtr> madeOf(const ws::Result<unsigned> &bits, More... more)
{
    if (!bits)
        return bits.error();
    return FilterTestPtr(std::make_unique<Test>(bits.value(), std::move(more)...));
}

template <typename Test>
ws::Result<FilterTestPtr> madeOf(const ws::Result<Bound> &bound)
{
    if (!bound)
        return bound.error();
    return FilterTestPtr(std::make_unique<Test>(bound.value().how, bound.value().value));
}

struct KeyRow {
    Filter::Key key;
    /// `rest` begins with the sign behind the key: ":text", ">1k".
    ws::Result<FilterTestPtr> (*make)(std::string_view rest, const FilterSources &);
};

constexpr KeyRow keyRows[] = {
    {{"op:", "text|binary|ping|pong|close|cont"},
     [](std::string_view rest, const FilterSources &) { return madeOf<OpcodeTest>(bitsOf("op:", rest.substr(1), opcodes)); }},
    {{"dir:", "in|out"},
     [](std::string_view rest, const FilterSources &) { return madeOf<DirectionTest>(bitsOf("dir:", rest.substr(1), directions)); }},
    {{"size>", "bytes, as in size>1k; also size< size="},
     [](std::string_view rest, const FilterSources &) { return madeOf<SizeTest>(boundOf("size", rest, sizeUnits)); }},
    {{"time>", "seconds since the start, as in time>20 or time<50ms"},
     [](std::string_view rest, const FilterSources &) { return madeOf<TimeTest>(boundOf("time", rest, timeUnits)); }},
    {{"page:", "message|hidden|close"},
     [](std::string_view rest, const FilterSources &sources) {
         return madeOf<PageTest>(bitsOf("page:", rest.substr(1), pageEvents), sources.pageEvent);
     }},
    {{"is:", "problem|marked|compressed|fragment"},
     [](std::string_view rest, const FilterSources &) { return madeOf<FlagTest>(bitsOf("is:", rest.substr(1), flags)); }},
    {{"$.path=", "a value in JSON, as in $.user.id=7"}, nullptr},
};

constexpr auto allKeys = [] {
    std::array<Filter::Key, std::size(keyRows)> keys{};
    for (std::size_t i = 0; i < keys.size(); ++i)
        keys[i] = keyRows[i].key;
    return keys;
}();

ws::Error unknownKey(std::string_view key)
{
    std::string list;
    for (const Filter::Key &known : allKeys)
        list += (list.empty() ? "" : ", ") + std::string(known.name);
    return {"There is no key \"" + std::string(key) + "\". The keys are " + list + "; put other words in quotes."};
}

/// The length of a key with its sign behind it; 0 when the word has none, as an address has not (ws://...).
std::size_t keyLength(std::string_view word)
{
    const auto end = std::find_if_not(word.begin(), word.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
    const auto size = std::size_t(end - word.begin());
    const std::string_view rest = word.substr(size);
    const bool sign = !rest.empty() && std::string_view(":<>=").find(rest[0]) != std::string_view::npos;
    return size > 0 && sign && !rest.starts_with("://") ? size : 0;
}

ws::Result<FilterTestPtr> keyTest(std::string_view word, std::size_t length, const FilterSources &sources)
{
    const std::string_view key = word.substr(0, length), rest = word.substr(length);
    for (const KeyRow &row : keyRows) {
        const bool compared = row.key.name.ends_with('>');
        const std::string_view name = row.key.name.substr(0, row.key.name.size() - 1);
        if (row.make && name == key && (compared || rest[0] == ':'))
            return row.make(rest, sources);
    }
    return unknownKey(word.substr(0, length + 1));
}

ws::Result<FilterTestPtr> jsonTest(std::string_view word)
{
    const std::size_t equals = std::min(word.find('='), word.size());
    const auto path = JsonPath::parse(word.substr(0, equals));
    if (!path)
        return ws::Error{"\"" + std::string(word.substr(0, equals)) + "\" is not a JSON path, as in $.user.id or $.items[0]."};
    std::optional<std::string> value;
    if (equals < word.size())
        value = word.substr(equals + 1);
    return FilterTestPtr(std::make_unique<JsonTest>(*path, std::move(value)));
}

ws::Result<FilterTestPtr> patternTest(const FilterWord &word, const FilterSources &sources)
{
    if (!word.flags.empty() && word.flags != "i")
        return ws::Error{"A pattern ends in / or /i, not in /" + word.flags + '.'};
    auto pattern = BytePattern::expression(
        word.text, word.flags.empty() ? BytePattern::Case::Matters : BytePattern::Case::Ignored);
    if (!pattern)
        return pattern.error();
    return FilterTestPtr(std::make_unique<TextTest>(std::move(pattern).value(), sources.summary));
}

} // namespace

ws::Result<FilterTestPtr> makeFilterTest(const FilterWord &word, const FilterSources &sources)
{
    if (word.form == FilterWord::Form::Pattern)
        return patternTest(word, sources);
    if (word.form == FilterWord::Form::Word) {
        if (word.text.starts_with('$'))
            return jsonTest(word.text);
        if (const std::size_t length = keyLength(word.text))
            return keyTest(word.text, length, sources);
    }
    return FilterTestPtr(std::make_unique<TextTest>(BytePattern::words(word.text + word.flags), sources.summary));
}

std::span<const Filter::Key> Filter::keys()
{
    return allKeys;
}

} // namespace capture
