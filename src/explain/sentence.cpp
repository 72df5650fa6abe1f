#include "explain/sentence.h"

#include "explain/utf8_text.h"

#include <cassert>
#include <cstdint>

namespace explain {

namespace {

/// C0 and C1 controls, line separators and the characters that turn the direction of text (Unicode UAX 9).
bool isUnprintable(std::string_view sequence)
{
    if (sequence.size() == 1)
        return std::uint8_t(sequence[0]) < 0x20 || sequence[0] == 0x7F;
    if (sequence.size() == 2)
        return (sequence[0] == '\xC2' && std::uint8_t(sequence[1]) < 0xA0) || sequence == "\xD8\x9C";
    if (sequence.size() != 3 || sequence[0] != '\xE2')
        return sequence == "\xEF\xBB\xBF";
    const auto middle = std::uint8_t(sequence[1]), low = std::uint8_t(sequence[2]);
    return (middle == 0x80 && ((low >= 0x8E && low <= 0x8F) || (low >= 0xA8 && low <= 0xAE)))
        || (middle == 0x81 && low >= 0xA6 && low <= 0xA9);
}

void appendEscaped(std::string &out, std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char c : bytes) {
        out += "\\x";
        out += digits[std::uint8_t(c) >> 4];
        out += digits[std::uint8_t(c) & 15];
    }
}

} // namespace

std::string Sentence::text() const
{
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool place =
            pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        if (!place) {
            out += pattern[i];
            continue;
        }
        const auto argument = std::size_t(pattern[++i] - '1');
        assert(argument < args.size() && !args[argument].empty() && "a sentence with an unfilled argument");
        if (argument < args.size())
            out += args[argument];
    }
    return out;
}

std::string printable(std::string_view text, std::size_t limit)
{
    std::string out;
    while (!text.empty()) {
        if (out.size() >= limit)
            return out + "…";
        const std::size_t length = utf8SequenceLength(text);
        const auto sequence = text.substr(0, length ? length : 1);
        if (length == 0 || isUnprintable(sequence))
            appendEscaped(out, sequence);
        else
            out += sequence;
        text.remove_prefix(sequence.size());
    }
    return out;
}

} // namespace explain
