// Globs, near misses and printable text: the comparing half of values.h.
#include "mock/values.h"

#include "ws/http_text.h"

#include <algorithm>
#include <numeric>

namespace mock {

namespace {

bool matches(std::string_view glob, std::string_view text)
{
    std::size_t g = 0, t = 0, star = std::string_view::npos, resume = 0;
    while (t < text.size()) {
        if (g < glob.size() && glob[g] == '*') {
            star = g++;
            resume = t;
        } else if (g < glob.size() && (glob[g] == '?' || glob[g] == text[t])) {
            ++g;
            ++t;
        } else if (star != std::string_view::npos) {
            g = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    return glob.find_first_not_of('*', g) == std::string_view::npos;
}

/// Levenshtein's distance.
std::size_t editsBetween(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (ws::asciiLower(a[i]) != ws::asciiLower(b[j]));
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

/// The candidate with the fewest edits, if they are fewer than `tooMany`; upper and lower case are the same.
std::string_view fewestEdits(std::string_view word, std::span<const std::string_view> candidates, std::size_t tooMany)
{
    constexpr std::size_t longestWord = 64; // what comes from a peer may be long; no slip of the keyboard is
    if (word.empty() || word.size() > longestWord)
        return {};
    std::string_view best;
    for (const auto candidate : candidates) {
        const std::size_t edits = editsBetween(word, candidate);
        if (edits < tooMany) {
            tooMany = edits;
            best = candidate;
        }
    }
    return best;
}

/// Bytes of the UTF-8 sequence at the front (RFC 3629, 4), 0 when there is none.
std::size_t utf8Length(std::string_view text)
{
    const auto at = [&](std::size_t i) { return i < text.size() ? std::uint8_t(text[i]) : std::uint8_t(0); };
    const auto follows = [&](std::size_t i) { return (at(i) & 0xC0) == 0x80; };
    const std::uint8_t first = at(0), second = at(1);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && second < 0xA0, surrogate = first == 0xED && second > 0x9F;
        return follows(1) && follows(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && second < 0x90, tooBig = first == 0xF4 && second > 0x8F;
        return follows(1) && follows(2) && follows(3) && !overlong && !tooBig ? 4 : 0;
    }
    return 0;
}

} // namespace

bool matchesGlob(std::string_view glob, std::string_view text)
{
    if (glob.starts_with('!'))
        return !matches(glob.substr(1), text);
    return matches(glob, text);
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates)
{
    const std::size_t tooMany = word.size() <= 3 ? 2 : std::min<std::size_t>(word.size() / 2 + 1, 4);
    return fewestEdits(word, candidates, tooMany);
}

std::string_view nearestAtAll(std::string_view word, std::span<const std::string_view> candidates)
{
    return fewestEdits(word, candidates, std::string_view::npos);
}

std::string printable(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        const auto byte = std::uint8_t(text.front());
        if (length == 0)
            out += "\xEF\xBF\xBD";
        else if (length == 1 && (byte < 0x20 || byte == 0x7F))
            out += "\\x" + writeHex({&byte, 1});
        else if (length == 2 && byte == 0xC2 && std::uint8_t(text[1]) < 0xA0) // C1 control characters
            out += "\\u00" + writeHex(ws::bytesOf(text.substr(1, 1)));
        else
            out += text.substr(0, length);
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return out;
}

} // namespace mock
