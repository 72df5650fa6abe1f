#include "mock/values.h"

#include "ws/http_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace mock {

namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

struct Unit {
    std::string_view suffix, word;
    ws::Duration size;
};
constexpr std::array units{
    Unit{"m", "min", minutes(1)},
    Unit{"s", "s", seconds(1)},
    Unit{"ms", "ms", milliseconds(1)},
};

int hexDigit(char c)
{
    if (ws::isDigit(c))
        return c - '0';
    const char lower = ws::asciiLower(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

std::optional<std::uint64_t> readInteger(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<double> readShare(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (error != std::errc() || end != text.data() + text.size() || !(value >= 0 && value <= 1))
        return std::nullopt;
    return value;
}

std::optional<ws::Duration> readDuration(std::string_view text)
{
    if (text == "0")
        return ws::Duration::zero();
    const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const auto value = readInteger(text.substr(0, digits));
    if (!value || *value > std::uint64_t(milliseconds(hours(24)).count()))
        return std::nullopt;
    for (const Unit &unit : units)
        if (text.substr(digits) == unit.suffix && *value <= std::uint64_t(ws::Duration(hours(24)) / unit.size))
            return unit.size * std::int64_t(*value);
    return std::nullopt;
}

std::string writeDuration(ws::Duration time)
{
    for (const Unit &unit : units)
        if (time.count() && time % unit.size == ws::Duration::zero())
            return std::to_string(time / unit.size) + std::string(unit.suffix);
    return std::to_string(time / milliseconds(1)) + "ms";
}

std::string durationInWords(ws::Duration time)
{
    std::string words;
    for (const Unit &unit : units) {
        const auto count = time / unit.size;
        time -= unit.size * count;
        if (count || (words.empty() && unit.suffix == "ms"))
            words += (words.empty() ? "" : " ") + std::to_string(count) + " " + std::string(unit.word);
    }
    return words;
}

std::optional<ws::ByteBuffer> readHex(std::string_view text)
{
    if (text.size() % 2)
        return std::nullopt;
    ws::ByteBuffer bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = hexDigit(text[i]), low = hexDigit(text[i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes.push_back(std::uint8_t(high << 4 | low));
    }
    return bytes;
}

std::string writeHex(ws::Bytes bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

std::optional<std::pair<std::string, std::string>> readField(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || !ws::isToken(text.substr(0, colon)))
        return std::nullopt;
    const auto value = ws::trimmed(text.substr(colon + 1));
    if (value.find_first_of(std::string_view("\r\n\0", 3)) != std::string_view::npos)
        return std::nullopt;
    return std::pair(std::string(text.substr(0, colon)), std::string(value));
}

std::optional<std::string> percentDecode(std::string_view text)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded += text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        decoded += char(high << 4 | low);
        i += 2;
    }
    return decoded;
}

std::string percentEncode(std::string_view text)
{
    constexpr std::string_view plain = "-._~!$'()*+,;:@/?=";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const char lower = ws::asciiLower(c);
        if ((lower >= 'a' && lower <= 'z') || ws::isDigit(c) || plain.find(c) != std::string_view::npos) {
            encoded += c;
            continue;
        }
        encoded += '%';
        encoded += digits[std::uint8_t(c) >> 4];
        encoded += digits[std::uint8_t(c) & 15];
    }
    return encoded;
}

std::vector<std::string_view> splitAt(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

} // namespace mock
