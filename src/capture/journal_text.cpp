#include "capture/journal_text.h"

#include <charconv>

namespace capture::journal {

namespace {

template <typename Number>
void numberFromText(std::string_view text, Number &value)
{
    std::from_chars(text.data(), text.data() + text.size(), value);
}

} // namespace

std::string toText(const std::string &value) { return value; }
std::string toText(bool value) { return value ? "1" : "0"; }
std::string toText(std::uint64_t value) { return std::to_string(value); }
std::string toText(std::uint32_t value) { return std::to_string(value); }
std::string toText(ws::Duration value) { return std::to_string(value.count()); }
std::string toText(ws::Time value) { return std::to_string(value.time_since_epoch().count()); }
std::string toText(RecordKind value) { return std::to_string(unsigned(value)); }

std::string toText(const ws::Endpoint &value)
{
    return value == ws::Endpoint() ? std::string() : value.address + ' ' + std::to_string(value.port);
}

/// A line each: names first to last as in the struct, then the alternative names.
std::string toText(const ws::TlsCertificate &value)
{
    std::string text = value.subject + '\n' + value.issuer + '\n' + value.sha256 + '\n' + toText(value.notBefore) + '\n'
        + toText(value.notAfter);
    for (const std::string &name : value.names)
        text += '\n' + name;
    return text;
}

void fromText(std::string_view text, std::string &value) { value = text; }
void fromText(std::string_view text, bool &value) { value = text == "1"; }
void fromText(std::string_view text, std::uint64_t &value) { numberFromText(text, value); }
void fromText(std::string_view text, std::uint32_t &value) { numberFromText(text, value); }

void fromText(std::string_view text, ws::Duration &value)
{
    constexpr std::int64_t furthest = 1ll << 62; // keeps differences of times in range
    std::int64_t count = 0;
    numberFromText(text, count);
    value = ws::Duration(std::clamp<std::int64_t>(count, 0, furthest));
}

void fromText(std::string_view text, ws::Time &value)
{
    ws::Duration since{};
    fromText(text, since);
    value = ws::Time(since);
}

void fromText(std::string_view text, RecordKind &value)
{
    unsigned number = 0;
    numberFromText(text, number);
    value = number <= unsigned(RecordKind::Note) ? RecordKind(number) : RecordKind::Note;
}

void fromText(std::string_view text, ws::Endpoint &value)
{
    const std::size_t space = text.rfind(' ');
    if (space == std::string_view::npos)
        return;
    value.address = text.substr(0, space);
    numberFromText(text.substr(space + 1), value.port);
}

void fromText(std::string_view text, ws::TlsCertificate &value)
{
    std::vector<std::string> lines(1);
    for (const char c : text) {
        if (c == '\n')
            lines.emplace_back();
        else
            lines.back() += c;
    }
    lines.resize(std::max<std::size_t>(lines.size(), 5));
    value.subject = lines[0];
    value.issuer = lines[1];
    value.sha256 = lines[2];
    fromText(lines[3], value.notBefore);
    fromText(lines[4], value.notAfter);
    value.names.assign(lines.begin() + 5, lines.end());
}

} // namespace capture::journal
