#include "explain/page_head.h"

#include "ws/http_head.h"
#include "ws/http_text.h"

#include <algorithm>
#include <charconv>

namespace explain {

namespace {

constexpr std::size_t junkAllowed = 4; ///< bytes before "HTTP" that Chromium and Firefox skip
constexpr std::string_view blanks = " \t";

bool isBlank(char c) { return c == ' ' || c == '\t'; }

std::size_t findHttp(std::string_view raw)
{
    constexpr std::string_view http = "http";
    for (std::size_t at = 0; at <= junkAllowed && at + http.size() <= raw.size(); ++at)
        if (ws::equalsIgnoringCase(raw.substr(at, http.size()), http))
            return at;
    return std::string_view::npos;
}

int leadingNumber(std::string_view text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// The number after the first blanks of a status line; -1: there is none.
int statusOf(std::string_view line)
{
    const std::size_t blank = line.find(' ');
    if (blank == std::string_view::npos)
        return -1;
    const std::size_t digit = line.find_first_not_of(' ', blank);
    if (digit == std::string_view::npos || !ws::isDigit(line[digit]))
        return -1;
    return leadingNumber(line.substr(digit));
}

/// Whether the status is a number without a leading zero and with nothing but a blank behind it.
bool isPlainStatus(std::string_view line)
{
    const std::size_t from = line.find_first_not_of(' ', std::min(line.find(' '), line.size()));
    const std::size_t end = std::min(line.find(' ', from), line.size());
    return from != std::string_view::npos && line[from] != '0' && std::ranges::all_of(line.substr(from, end - from), ws::isDigit);
}

/// "HTTP/x.y" with one digit each; false for anything else.
bool readVersion(std::string_view line, BrowserHead &head)
{
    const std::size_t dot = line.find('.');
    const bool good = line.size() > 5 && line[4] == '/' && dot != std::string_view::npos && dot + 1 < line.size()
        && ws::isDigit(line[5]) && ws::isDigit(line[dot + 1]);
    head.major = good ? line[5] - '0' : 1;
    head.minor = good ? line[dot + 1] - '0' : 0;
    return good;
}

/// "HTTP/1.0" or "HTTP/1.1" with any leading zeros, or "ICY" for the former.
bool readVersionAsWebKit(std::string_view version, BrowserHead &head)
{
    const bool icy = version == "ICY";
    const std::size_t dot = std::min(version.find('.'), version.size());
    head.major = icy ? 1 : leadingNumber(version.substr(std::min<std::size_t>(5, version.size())));
    head.minor = icy ? 0 : leadingNumber(version.substr(std::min(dot + 1, version.size())));
    return icy || (version.starts_with("HTTP/") && dot + 1 < version.size() && head.major == 1 && head.minor <= 1);
}

std::vector<std::string_view> splitLines(std::string_view text, std::string_view ends)
{
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(ends, at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

/// Lines that end in LF, without the CR before it.
std::vector<std::string_view> feedLines(std::string_view text)
{
    std::vector<std::string_view> lines = splitLines(text, "\n");
    for (std::string_view &line : lines)
        if (line.ends_with('\r'))
            line.remove_suffix(1);
    return lines;
}

/// Behind the first empty line; all of it where there is none.
std::size_t headEnd(std::string_view text)
{
    const std::size_t usual = text.find("\n\r\n"), bare = text.find("\n\n");
    if (usual == std::string_view::npos && bare == std::string_view::npos)
        return text.size();
    return usual < bare ? usual + 3 : bare + 2;
}

bool isContinuable(std::string_view line)
{
    const std::size_t colon = line.find(':');
    return !isBlank(line[0]) && colon != std::string_view::npos && colon != 0;
}

/// Field lines with their folds joined; a fold after a line that is no field stays a line of its own.
std::vector<std::string> joinFolds(const std::vector<std::string_view> &lines)
{
    std::vector<std::string> joined;
    for (const std::string_view line : lines) {
        if (line.empty())
            continue;
        if (isBlank(line[0]) && !joined.empty() && isContinuable(joined.back()))
            joined.back().append(" ").append(ws::trimmed(line));
        else
            joined.emplace_back(line);
    }
    return joined;
}

enum class NameRule { TrimmedToken, Token, NoBlanks };

bool isName(std::string_view name, NameRule rule)
{
    return rule == NameRule::NoBlanks ? !name.empty() && name.find_first_of(" \t\r") == std::string_view::npos : ws::isToken(name);
}

void readFields(const std::vector<std::string> &lines, NameRule rule, BrowserHead &head)
{
    for (const std::string &line : lines) {
        const std::size_t colon = line.find(':');
        if (colon == std::string::npos || isBlank(line[0]))
            continue;
        std::string_view name = std::string_view(line).substr(0, colon);
        if (rule == NameRule::TrimmedToken)
            name = ws::trimmed(name);
        if (isName(name, rule))
            head.fields.emplace_back(name, ws::trimmed(std::string_view(line).substr(colon + 1)));
    }
}

/// Reads what follows the start line, which is `lines.front()`.
void readRest(std::vector<std::string_view> lines, NameRule rule, BrowserHead &head)
{
    lines.erase(lines.begin());
    const auto end = std::ranges::find(lines, std::string_view());
    lines.erase(end, lines.end());
    readFields(joinFolds(lines), rule, head);
}

} // namespace

std::vector<std::string> BrowserHead::values(std::string_view name) const
{
    std::vector<std::string> found;
    for (const auto &[field, value] : fields)
        if (ws::equalsIgnoringCase(field, name))
            found.push_back(value);
    return found;
}

std::optional<std::string> BrowserHead::joined(std::string_view name) const
{
    std::optional<std::string> all;
    for (const std::string &value : values(name))
        all = all ? *all + ", " + value : value;
    return all;
}

bool looksLikeHttp(ws::Bytes raw) { return findHttp(ws::textOf(raw)) != std::string_view::npos; }

BrowserHead readHeadAsChromium(ws::Bytes raw)
{
    BrowserHead head;
    std::string_view text = ws::textOf(raw);
    const std::size_t start = findHttp(text);
    if (start == std::string_view::npos)
        return head;
    head.hasNul = text.find('\0') != std::string_view::npos;
    head.readable = !head.hasNul;
    text.remove_prefix(start);

    std::vector<std::string_view> lines = splitLines(text, "\r\n");
    std::erase_if(lines, [](std::string_view line) { return line.empty(); });
    readVersion(lines.front(), head);
    const int status = statusOf(lines.front());
    head.status = status < 0 ? 200 : status;
    readRest(std::move(lines), NameRule::TrimmedToken, head);
    return head;
}

BrowserHead readHeadAsFirefox(ws::Bytes raw)
{
    BrowserHead head;
    std::string_view text = ws::textOf(raw);
    const std::size_t start = findHttp(text);
    const bool found = start != std::string_view::npos
        && (text.substr(start, 7) == "HTTP/1." || (start == 0 && text.starts_with("HTTP/")));
    if (!found)
        return head;
    text.remove_prefix(start);
    head.hasNul = text.find('\0') != std::string_view::npos;
    head.readable = !head.hasNul;

    const std::vector<std::string_view> lines = feedLines(text);
    readVersion(lines.front(), head);
    const int status = statusOf(lines.front());
    head.status = status < 0 ? 200 : isPlainStatus(lines.front()) ? status : 0;
    readRest(lines, NameRule::Token, head);
    return head;
}

BrowserHead readHeadAsWebKit(ws::Bytes raw)
{
    BrowserHead head;
    std::string_view text = ws::textOf(raw);
    text.remove_prefix(std::min(text.find_first_not_of("\r\n"), text.size()));
    text = text.substr(0, headEnd(text));
    const std::vector<std::string_view> lines = feedLines(text);
    head.hasNul = text.find('\0') != std::string_view::npos;
    if (!text.ends_with('\n') || head.hasNul) // a head that is cut within a line is none
        return head;

    const std::string_view line = lines.front();
    const std::string_view version = line.substr(0, line.find_first_of(blanks));
    const std::size_t from = std::min(line.find_first_not_of(blanks, version.size()), line.size());
    const std::size_t digits = std::min(line.find_first_not_of("0123456789", from), line.size()) - from;
    head.status = leadingNumber(line.substr(from));
    head.readable = readVersionAsWebKit(version, head) && digits == 3 && head.status >= 100;
    readRest(lines, NameRule::NoBlanks, head);
    return head;
}

BrowserHead readHeadAsStandard(ws::Bytes raw)
{
    BrowserHead head;
    const std::string_view text = ws::textOf(raw);
    const std::vector<std::string_view> lines = feedLines(text);
    head.hasNul = text.find('\0') != std::string_view::npos;
    if (lines.empty() || head.hasNul || !lines.front().starts_with("HTTP/"))
        return head;
    head.readable = readVersion(lines.front(), head) && lines.front().find(' ') == 8;
    head.status = std::max(statusOf(lines.front()), 0);
    readRest(lines, NameRule::Token, head);
    return head;
}

std::vector<std::string> splitValues(std::string_view value)
{
    std::vector<std::string> values;
    for (std::size_t at = 0; at <= value.size();) {
        const std::size_t end = ws::findOutsideQuotes(value, ',', at);
        values.emplace_back(ws::trimmed(value.substr(at, end - at)));
        at = end + 1;
    }
    return values;
}

} // namespace explain
