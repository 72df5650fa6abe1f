#include "ws/head_parser.h"

#include "ws/http_text.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace ws {

HeadParser::HeadParser(HttpKind kind, std::uint64_t limit)
    : m_kind(kind)
    , m_limit(limit)
{
}

std::size_t HeadParser::receive(Bytes bytes)
{
    std::size_t taken = 0;
    while (taken < bytes.size() && m_state == State::Reading) {
        if (m_bytes.size() >= m_limit) {
            m_state = State::TooLarge;
            break;
        }
        const std::uint8_t byte = bytes[taken++];
        m_bytes.push_back(byte);
        if (!mayBegin())
            m_state = State::NotHttp;
        if (byte == '\n')
            endLine();
    }
    return taken;
}

void HeadParser::restart()
{
    m_state = State::Reading;
    m_bytes.clear();
    m_lineStart = 0;
}

namespace {

constexpr std::string_view http = "http";
constexpr std::size_t junkAllowed = 4; ///< bytes before a status line that browsers skip

/// Whether `begun` is, as far as it goes, "HTTP" after so many bytes of anything.
bool isHttpAfter(std::size_t junk, Bytes begun)
{
    const std::size_t end = std::min(begun.size(), junk + http.size());
    for (std::size_t at = junk; at < end; ++at)
        if (asciiLower(char(begun[at])) != http[at - junk])
            return false;
    return true;
}

/// Where the status line begins; nullopt: nowhere.
std::optional<std::size_t> statusLineIn(Bytes raw)
{
    for (std::size_t junk = 0; junk <= junkAllowed && junk + http.size() <= raw.size(); ++junk)
        if (isHttpAfter(junk, raw))
            return junk;
    return std::nullopt;
}

} // namespace

/// False once what has come is no head of this kind, whatever follows: it is another protocol.
bool HeadParser::mayBegin() const
{
    if (m_kind == HttpKind::Request)
        return isTokenChar(char(m_bytes.front()));
    if (m_bytes.size() > junkAllowed + http.size())
        return true;
    for (std::size_t junk = 0; junk <= junkAllowed; ++junk)
        if (isHttpAfter(junk, m_bytes))
            return true;
    return false;
}

/// Empty lines before the status line end nothing (RFC 9112, 2.2 has servers skip them).
bool HeadParser::hasBegun() const { return m_kind == HttpKind::Request || statusLineIn(m_bytes); }

void HeadParser::endLine()
{
    const Bytes line = Bytes(m_bytes).subspan(m_lineStart);
    const bool empty = line.size() == 1 || (line.size() == 2 && line[0] == '\r');
    m_lineStart = m_bytes.size();
    if (empty && m_state == State::Reading && hasBegun())
        m_state = State::Whole;
}

namespace {

struct Line {
    std::string_view text; ///< without its end
    std::size_t offset = 0, size = 0; ///< with its end
};

/// Turns lines into a head; one instance per head.
class HeadReader {
public:
    HeadReader(HttpHead &head, std::vector<Violation> &violations)
        : m_head(head)
        , m_violations(violations)
    {
    }

    void read()
    {
        const std::string_view raw = textOf(m_head.raw);
        std::size_t at = skipJunk();
        for (bool first = true; at < raw.size(); first = false) {
            const Line line = lineAt(raw, at);
            at += line.size;
            checkLine(raw, line);
            if (first)
                readStartLine(line);
            else if (!line.text.empty())
                readFieldLine(line);
        }
    }

private:
    std::size_t skipJunk()
    {
        const std::size_t junk = m_head.kind == HttpKind::Response ? statusLineIn(m_head.raw).value_or(0) : 0;
        if (junk > 0)
            note(Rule::BadStartLine, 0, junk, "bytes before the status line");
        return junk;
    }

    static Line lineAt(std::string_view raw, std::size_t at)
    {
        const std::size_t feed = std::min(raw.find('\n', at), raw.size() - 1);
        std::string_view text = raw.substr(at, feed - at);
        if (raw[feed] != '\n')
            text = raw.substr(at);
        else if (text.ends_with('\r'))
            text.remove_suffix(1);
        return {text, at, feed + 1 - at};
    }

    /// One violation of a kind tells enough: a head of bare line feeds would have thousands.
    void note(Rule rule, std::size_t offset, std::size_t size, std::string detail = {})
    {
        if (std::ranges::none_of(m_violations, [&](const Violation &v) { return v.rule == rule; }))
            m_violations.push_back({rule, offset, size, 0, std::move(detail)});
    }

    void checkLine(std::string_view raw, const Line &line)
    {
        const std::size_t end = line.offset + line.size;
        if (line.size == line.text.size() + 1 && raw[end - 1] == '\n')
            note(Rule::BareLineFeed, end - 1, 1);
        if (const std::size_t nul = line.text.find('\0'); nul != std::string_view::npos)
            note(Rule::NulInHead, line.offset + nul, 1);
    }

    void readStartLine(const Line &line)
    {
        m_head.startLine = line.text;
        const bool good = m_head.kind == HttpKind::Request ? readRequestLine(line.text) : readStatusLine(line.text);
        if (!good)
            note(Rule::BadStartLine, line.offset, line.text.size(), escaped(line.text));
    }

    bool readRequestLine(std::string_view text)
    {
        const std::size_t first = text.find(' ');
        const std::size_t last = text.rfind(' ');
        m_head.method = text.substr(0, first);
        if (first == std::string_view::npos)
            return false;
        if (first == last) { // a request line of HTTP/0.9
            m_head.target = text.substr(first + 1);
            return false;
        }
        m_head.target = text.substr(first + 1, last - first - 1);
        m_head.version = text.substr(last + 1);
        const bool targetGood = !m_head.target.empty() && m_head.target.find_first_of(" \t") == std::string::npos;
        return isToken(m_head.method) && targetGood && isVersion(m_head.version);
    }

    /// A status is read as leniently as any browser reads it; false where the line is not as RFC 9112, 4 has it.
    bool readStatusLine(std::string_view text)
    {
        const std::size_t first = text.find_first_of(" \t");
        m_head.version = text.substr(0, first);
        const std::size_t from = std::min(text.find_first_not_of(" \t", first), text.size());
        const std::size_t end = std::min(text.find_first_not_of("0123456789", from), text.size());
        int status = 0;
        std::from_chars(text.data() + from, text.data() + end, status);
        if (first == std::string_view::npos || status < 100 || status > 999)
            return false;
        m_head.status = status;
        const std::string_view rest = text.substr(end);
        m_head.reason = rest.substr(rest.starts_with(' ') ? 1 : 0); // clients read a status line without its last space too
        return isVersion(m_head.version) && text[first] == ' ' && from == first + 1 && end - from == 3 && (rest.empty() || rest[0] == ' ');
    }

    static bool isVersion(std::string_view text)
    {
        return text.size() == 8 && text.starts_with("HTTP/") && isDigit(text[5]) && text[6] == '.' && isDigit(text[7]);
    }

    void readFieldLine(const Line &line)
    {
        if (line.text[0] == ' ' || line.text[0] == '\t')
            return readFold(line);
        const std::size_t colon = line.text.find(':');
        const std::string_view name = line.text.substr(0, colon);
        if (!isToken(name) || colon == std::string_view::npos || line.text.find('\r') != std::string_view::npos)
            note(Rule::BadHeaderLine, line.offset, line.text.size(), escaped(line.text));
        if (colon == std::string_view::npos)
            return;
        m_head.fields.push_back({std::string(trimmed(name)), std::string(trimmed(line.text.substr(colon + 1))),
            std::uint32_t(line.offset), std::uint32_t(line.size)});
    }

    void readFold(const Line &line)
    {
        if (m_head.fields.empty())
            return note(Rule::BadHeaderLine, line.offset, line.text.size(), escaped(line.text));
        note(Rule::ObsoleteFold, line.offset, line.text.size());
        HttpField &field = m_head.fields.back();
        field.value += ' ';
        field.value += trimmed(line.text);
        field.size += std::uint32_t(line.size);
    }

    HttpHead &m_head;
    std::vector<Violation> &m_violations;
};

} // namespace

HttpHead parseHead(HttpKind kind, Bytes raw, std::vector<Violation> &violations)
{
    HttpHead head;
    head.kind = kind;
    head.raw.assign(raw.begin(), raw.end());
    HeadReader(head, violations).read();
    return head;
}

} // namespace ws
