#include "cli/values.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <memory>
#include <utility>

namespace cli {

namespace {

ws::Error unreadable(std::string_view what, std::string_view text, std::string_view takes)
{
    return {std::string(what) + " \"" + std::string(text) + "\" is not understood: it takes " + std::string(takes) + ".", 0};
}

template <typename T>
std::optional<T> number(std::string_view text)
{
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return value;
}

constexpr std::array<std::pair<std::string_view, double>, 6> units = {{
    {"us", 1e-6}, {"ms", 1e-3}, {"s", 1}, {"m", 60}, {"min", 60}, {"h", 3600}}};

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

ws::Result<ws::Duration> parseDuration(std::string_view text)
{
    const std::size_t digits = std::min(text.find_first_not_of("0123456789."), text.size());
    const std::optional<double> value = number<double>(text.substr(0, digits));
    const std::string_view unit = digits == text.size() ? "s" : text.substr(digits);
    for (const auto &[name, seconds] : units)
        if (value && name == unit && *value * seconds < 1e9)
            return ws::Duration(std::int64_t(*value * seconds * 1e9));
    return unreadable("The time", text, "a number and a unit, as in 250ms, 2s or 1m");
}

ws::Result<ws::HttpField> parseHeader(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return unreadable("The header", text, "\"Name: Value\"");
    if (text.find_first_of("\r\n") != std::string_view::npos || text.find('\0') != std::string_view::npos)
        return ws::Error{"A header cannot hold a line end or a NUL.", 0};
    ws::HttpField field;
    field.name = text.substr(0, colon);
    const std::size_t value = text.find_first_not_of(" \t", colon + 1);
    field.value = value == std::string_view::npos ? std::string_view() : text.substr(value);
    return field;
}

ws::Result<ws::ByteBuffer> parseBytes(const std::string &text)
{
    if (text.starts_with('@')) {
        const ws::Result<std::string> file = readFile(text.substr(1));
        if (!file)
            return file.error();
        const ws::Bytes bytes = ws::bytesOf(file.value());
        return ws::ByteBuffer(bytes.begin(), bytes.end());
    }
    if (!text.starts_with("hex:")) {
        const ws::Bytes bytes = ws::bytesOf(text);
        return ws::ByteBuffer(bytes.begin(), bytes.end());
    }
    ws::ByteBuffer out;
    int high = -1;
    for (const char c : std::string_view(text).substr(4)) {
        if (c == ' ' || c == ':')
            continue;
        const int digit = hexDigit(c);
        if (digit < 0)
            return unreadable("The data", text, "hex: and an even number of hexadecimal digits");
        if (high >= 0)
            out.push_back(std::uint8_t(high << 4 | digit));
        high = high >= 0 ? -1 : digit;
    }
    if (high >= 0)
        return unreadable("The data", text, "hex: and an even number of hexadecimal digits");
    return out;
}

ws::Result<CloseWords> parseClose(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const std::string_view code = text.substr(0, colon);
    CloseWords words;
    if (colon != std::string_view::npos)
        words.reason = text.substr(colon + 1);
    if (code == "empty" && words.reason.empty())
        return words;
    words.code = number<std::uint16_t>(code);
    if (!words.code)
        return unreadable("The close code", code, "a whole number from 0 to 65535, or empty");
    if (words.reason.size() > 123)
        return ws::Error{"The reason has " + std::to_string(words.reason.size())
                             + " bytes: a Close frame holds at most 123 (RFC 6455, 5.5).", 0};
    return words;
}

ws::Result<ListenAddress> parseListen(std::string_view text)
{
    ListenAddress listen;
    const std::size_t colon = text.rfind(':');
    const bool v6WithoutPort = text.starts_with('[') && text.ends_with(']');
    const std::string_view port = colon == std::string_view::npos ? text : text.substr(colon + 1);
    std::string_view address = colon == std::string_view::npos ? std::string_view() : text.substr(0, colon);
    if (v6WithoutPort)
        address = text;
    else if (const auto value = number<std::uint16_t>(port))
        listen.port = *value;
    else if (colon == std::string_view::npos && !text.empty())
        address = text; // an address alone, the default port
    else
        return unreadable("The address", text, "ADDRESS:PORT, as in 127.0.0.1:9001 or [::1]:0");
    if (address.starts_with('[') && address.ends_with(']'))
        address = address.substr(1, address.size() - 2);
    if (!address.empty())
        listen.address = address;
    return listen;
}

ws::Result<CloseAfter> parseCloseAfter(std::string_view text)
{
    CloseAfter after;
    if (text.ends_with("msg")) {
        after.messages = number<std::uint64_t>(text.substr(0, text.size() - 3));
        if (after.messages)
            return after;
        return unreadable("--close-after", text, "a time as in 5s, or a number of messages as in 3msg");
    }
    const ws::Result<ws::Duration> time = parseDuration(text);
    if (!time)
        return unreadable("--close-after", text, "a time as in 5s, or a number of messages as in 3msg");
    after.time = time.value();
    return after;
}

ws::Result<std::string> readFile(const std::string &path)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen(path.c_str(), "rb"), std::fclose);
    if (!file)
        return ws::Error{"Could not read " + path + ": " + std::strerror(errno) + ".", errno};
    std::string content;
    std::array<char, 65536> piece;
    while (const std::size_t size = std::fread(piece.data(), 1, piece.size(), file.get()))
        content.append(piece.data(), size);
    if (std::ferror(file.get()))
        return ws::Error{"Could not read " + path + ": " + std::strerror(errno) + ".", errno};
    return content;
}

} // namespace cli
