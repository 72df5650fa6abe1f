#include "ws/http_text.h"

#include <algorithm>

namespace ws {

bool isTokenChar(char c)
{
    constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    const char lower = asciiLower(c);
    return (lower >= 'a' && lower <= 'z') || isDigit(c) || (c != 0 && marks.find(c) != std::string_view::npos);
}

bool isToken(std::string_view text) { return !text.empty() && std::ranges::all_of(text, isTokenChar); }

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::size_t findOutsideQuotes(std::string_view text, char wanted, std::size_t from)
{
    bool quoted = false;
    for (std::size_t i = from; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        else if (quoted && text[i] == '\\')
            ++i;
        else if (!quoted && text[i] == wanted)
            return i;
    }
    return text.size();
}

std::string escaped(std::string_view text, std::size_t limit)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string out;
    for (const char c : text.substr(0, limit)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7F) {
            out += c;
            continue;
        }
        out += "\\x";
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    if (text.size() > limit)
        out += "...";
    return out;
}

} // namespace ws
