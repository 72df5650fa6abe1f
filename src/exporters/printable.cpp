#include "exporters/printable.h"

#include <array>
#include <cstdio>
#include <ctime>

namespace exporters {

namespace {

bool continues(std::string_view text, std::size_t count)
{
    if (text.size() <= count)
        return false;
    for (std::size_t i = 1; i <= count; ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80)
            return false;
    return true;
}

char32_t decode(std::string_view sequence)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(sequence[i]); };
    switch (sequence.size()) {
    case 2: return char32_t((byte(0) & 0x1Fu) << 6 | (byte(1) & 0x3Fu));
    case 3: return char32_t((byte(0) & 0x0Fu) << 12 | (byte(1) & 0x3Fu) << 6 | (byte(2) & 0x3Fu));
    case 4:
        return char32_t((byte(0) & 0x07u) << 18 | (byte(1) & 0x3Fu) << 12 | (byte(2) & 0x3Fu) << 6
                        | (byte(3) & 0x3Fu));
    default: return byte(0);
    }
}

/// C1 controls, bidi embeddings, overrides and isolates, line and paragraph separators, the byte order mark.
bool isTreacherous(char32_t c)
{
    return (c >= 0x80 && c < 0xA0) || (c >= 0x200E && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069) || c == 0x061C || c == 0xFEFF;
}

void appendFormatted(std::string &out, const char *format, unsigned value)
{
    std::array<char, 16> text;
    std::snprintf(text.data(), text.size(), format, value);
    out += text.data();
}

void appendByte(std::string &out, unsigned char byte)
{
    if (byte == '\n')
        out += "\\n";
    else if (byte == '\r')
        out += "\\r";
    else if (byte == '\t')
        out += "\\t";
    else
        appendFormatted(out, "\\x%02x", byte);
}

} // namespace

std::size_t utf8Length(std::string_view text)
{
    if (text.empty())
        return 0;
    const auto first = static_cast<unsigned char>(text[0]);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || !continues(text, length - 1))
        return 0;
    const char32_t c = decode(text.substr(0, length));
    const bool overlong = (length == 3 && c < 0x800) || (length == 4 && (c < 0x10000 || c > 0x10FFFF));
    return overlong || (c >= 0xD800 && c < 0xE000) ? 0 : length;
}

std::string printable(std::string_view text, std::size_t limit)
{
    std::string out;
    std::size_t i = 0;
    while (i < text.size() && i < limit) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const std::size_t length = utf8Length(text.substr(i));
        if (length == 0 || byte < 0x20 || byte == 0x7F)
            appendByte(out, byte);
        else if (const char32_t c = decode(text.substr(i, length)); length > 1 && isTreacherous(c))
            appendFormatted(out, "\\u{%x}", unsigned(c));
        else
            out += text.substr(i, length);
        i += length ? length : 1;
    }
    if (i < text.size())
        out += "…";
    return out;
}

std::string isoTime(ws::Time time)
{
    const auto nanoseconds = time.time_since_epoch().count();
    const std::int64_t second = nanoseconds >= 0 ? nanoseconds / 1'000'000'000 : (nanoseconds - 999'999'999) / 1'000'000'000;
    const std::time_t seconds = std::time_t(second);
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    std::array<char, 32> date;
    const std::size_t size = std::strftime(date.data(), date.size(), "%Y-%m-%dT%H:%M:%S", &utc);
    std::array<char, 16> fraction;
    std::snprintf(fraction.data(), fraction.size(), ".%09dZ", int(nanoseconds - second * 1'000'000'000));
    return std::string(date.data(), size) + fraction.data();
}

std::string durationText(ws::Duration duration)
{
    const double ms = double(duration.count()) / 1e6;
    std::array<char, 32> text;
    if (ms < 999.95)
        std::snprintf(text.data(), text.size(), "%.1f ms", ms);
    else if (ms < 59'950)
        std::snprintf(text.data(), text.size(), "%.1f s", ms / 1000);
    else
        std::snprintf(text.data(), text.size(), "%lld min %lld s", (long long)(ms / 60'000), (long long)(ms / 1000) % 60);
    return text.data();
}

std::string numberText(std::uint64_t number)
{
    const std::string digits = std::to_string(number);
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            out += "\u2009";
        out += digits[i];
    }
    return out;
}

} // namespace exporters
