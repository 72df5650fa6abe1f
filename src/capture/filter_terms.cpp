#include "capture/filter_terms.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

namespace capture {

namespace {

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

using BitsTest = FilterTestPtr (*)(unsigned);
using BoundTest = FilterTestPtr (*)(Comparison, double);

/// A key whose words are bits.
ws::Result<FilterTestPtr> choice(std::string_view key, std::string_view rest, std::span<const Choice> choices, BitsTest make)
{
    const auto bits = bitsOf(key, rest.substr(1), choices);
    if (!bits)
        return bits.error();
    return make(bits.value());
}

/// A key that is compared with a number.
ws::Result<FilterTestPtr> bound(std::string_view key, std::string_view rest, std::span<const Unit> units, BoundTest make)
{
    const auto bound = boundOf(key, rest, units);
    if (!bound)
        return bound.error();
    return make(bound.value().how, bound.value().value);
}

ws::Result<FilterTestPtr> page(std::string_view rest, const FilterSources &sources)
{
    const auto bits = bitsOf("page:", rest.substr(1), pageEvents);
    if (!bits)
        return bits.error();
    return pageTest(bits.value(), sources);
}

struct KeyRow {
    Filter::Key key;
    /// `rest` begins with the sign behind the key: ":text", ">1k".
    ws::Result<FilterTestPtr> (*make)(std::string_view rest, const FilterSources &);
};

constexpr KeyRow keyRows[] = {
    {{"op:", "text|binary|ping|pong|close|cont"},
     [](std::string_view rest, const FilterSources &) { return choice("op:", rest, opcodes, opcodeTest); }},
    {{"dir:", "in|out"},
     [](std::string_view rest, const FilterSources &) { return choice("dir:", rest, directions, directionTest); }},
    {{"size>", "bytes, as in size>1k; also size< size="},
     [](std::string_view rest, const FilterSources &) { return bound("size", rest, sizeUnits, sizeTest); }},
    {{"time>", "seconds since the start, as in time>20 or time<50ms"},
     [](std::string_view rest, const FilterSources &) { return bound("time", rest, timeUnits, timeTest); }},
    {{"page:", "message|hidden|close"}, page},
    {{"is:", "problem|marked|compressed|fragment"},
     [](std::string_view rest, const FilterSources &) { return choice("is:", rest, flags, flagTest); }},
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

ws::Result<FilterTestPtr> keyTerm(std::string_view word, std::size_t length, const FilterSources &sources)
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

ws::Result<FilterTestPtr> jsonTerm(std::string_view word)
{
    const std::size_t equals = std::min(word.find('='), word.size());
    const auto path = JsonPath::parse(word.substr(0, equals));
    if (!path)
        return ws::Error{"\"" + std::string(word.substr(0, equals)) + "\" is not a JSON path, as in $.user.id or $.items[0]."};
    std::optional<std::string> value;
    if (equals < word.size())
        value = word.substr(equals + 1);
    return jsonTest(*path, std::move(value));
}

ws::Result<FilterTestPtr> patternTerm(const FilterWord &word, const FilterSources &sources)
{
    if (!word.flags.empty() && word.flags != "i")
        return ws::Error{"A pattern ends in / or /i, not in /" + word.flags + '.'};
    auto pattern = BytePattern::expression(
        word.text, word.flags.empty() ? BytePattern::Case::Matters : BytePattern::Case::Ignored);
    if (!pattern)
        return pattern.error();
    return textTest(std::move(pattern).value(), sources);
}

} // namespace

ws::Result<FilterTestPtr> filterTermOf(const FilterWord &word, const FilterSources &sources)
{
    if (word.form == FilterWord::Form::Pattern)
        return patternTerm(word, sources);
    if (word.form == FilterWord::Form::Word) {
        if (word.text.starts_with('$'))
            return jsonTerm(word.text);
        if (const std::size_t length = keyLength(word.text))
            return keyTerm(word.text, length, sources);
    }
    return textTest(BytePattern::words(word.text + word.flags), sources);
}

std::span<const Filter::Key> Filter::keys()
{
    return allKeys;
}

} // namespace capture
