#include "exporters/redaction.h"

#include "exporters/secret_book.h"
#include "exporters/secret_finder.h"
#include "exporters/secret_names.h"

#include <algorithm>
#include <optional>

namespace exporters {

namespace {

/// A stretch of a text that is masked.
struct Stretch {
    std::size_t begin = 0, size = 0;
    unsigned number = 0;
    bool quote = false;
};

std::string maskText(unsigned number)
{
    return number ? "[masked " + std::to_string(number) + "]" : "[masked]";
}

bool isCredentialHeader(std::string_view name)
{
    return ws::equalsIgnoringCase(name, "Authorization") || ws::equalsIgnoringCase(name, "Proxy-Authorization");
}

/// A subprotocol that carries a credential: a long opaque word, a JWT, or what follows a "bearer" element.
bool isBearerLike(std::string_view token, std::string_view before)
{
    const auto opaque = std::count_if(token.begin(), token.end(), [](char c) { return c >= '0' && c <= '9'; });
    return token.starts_with("eyJ") || (token.size() >= 24 && opaque >= 3) || before.find("bearer") != std::string_view::npos
        || before.find("access_token") != std::string_view::npos || before.find("authorization") != std::string_view::npos;
}

} // namespace

struct Redactor::Private {
    RedactionRules rules;
    std::optional<SecretFinder> finder; ///< nullopt: nothing is masked
    SecretBook book;

    unsigned learn(std::string_view value, std::string_view kind, std::string_view place)
    {
        return book.numberOf(value, kind, place);
    }
    /// The user wants this one written as it is.
    bool isKept(unsigned number) const
    {
        return number && std::find(rules.kept.begin(), rules.kept.end(), book.idOf(number)) != rules.kept.end();
    }
    /// A value that is masked where it stands, whatever its shape.
    std::string masked(std::string_view value, std::string_view kind, std::string_view place)
    {
        const unsigned number = learn(value, kind, place);
        return isKept(number) ? std::string(value) : maskText(number);
    }
    std::vector<Stretch> stretches(std::string_view text, std::string_view place);
    void leaveOutKept(std::vector<Stretch> &stretches);
    std::string replaced(std::string_view text, const std::vector<Stretch> &stretches);
    void learnField(const ws::HttpField &field);
    void learnCookies(std::string_view value, std::string_view place);
    void learnSubprotocols(std::string_view value);
};

std::vector<Stretch> Redactor::Private::stretches(std::string_view text, std::string_view place)
{
    std::vector<Stretch> all;
    for (const Finding &finding : finder->find(text)) {
        const unsigned number = learn(finding.value, finding.kind, place);
        if (finding.size > 0)
            all.push_back({finding.begin, finding.size, number, finding.isNumber});
    }
    for (const SecretBook::Hit &hit : book.search(text))
        all.push_back({hit.begin, hit.size, hit.number, false});
    std::stable_sort(all.begin(), all.end(), [](const Stretch &a, const Stretch &b) {
        return a.begin != b.begin ? a.begin < b.begin : a.size > b.size;
    });
    leaveOutKept(all);
    return all;
}

void Redactor::Private::leaveOutKept(std::vector<Stretch> &stretches)
{
    std::size_t reached = 0; // one place may be found by its name and by its value
    std::erase_if(stretches, [&](const Stretch &stretch) {
        const bool kept = isKept(stretch.number);
        if (kept && stretch.begin >= reached)
            book.countPlace(stretch.number);
        reached = kept ? stretch.begin + stretch.size : reached;
        return kept;
    });
}

std::string Redactor::Private::replaced(std::string_view text, const std::vector<Stretch> &stretches)
{
    std::string out;
    std::size_t at = 0;
    for (const Stretch &stretch : stretches) {
        const std::size_t end = stretch.begin + stretch.size;
        if (end <= at)
            continue;
        if (stretch.begin >= at) { // one that overlaps its neighbour only lengthens it
            out += text.substr(at, stretch.begin - at);
            out += stretch.quote ? "\"" + maskText(stretch.number) + "\"" : maskText(stretch.number);
            book.countPlace(stretch.number);
        }
        at = end;
    }
    return out += text.substr(at);
}

void Redactor::Private::learnCookies(std::string_view value, std::string_view place)
{
    for (std::size_t at = 0; at < value.size();) {
        const std::size_t end = std::min(value.find(';', at), value.size());
        const std::string_view pair = value.substr(at, end - at);
        const std::size_t equals = pair.find('=');
        if (equals != std::string_view::npos)
            learn(pair.substr(equals + 1), "cookie " + std::string(pair.substr(0, equals)), place);
        at = end + 1;
        if (place == "Set-Cookie")
            return; // attributes follow
    }
}

void Redactor::Private::learnSubprotocols(std::string_view value)
{
    std::string before;
    for (const std::string &token : ws::splitList(value)) {
        if (isBearerLike(token, before)) {
            const std::size_t dot = token.rfind('.');
            const bool prefixed = dot != std::string::npos && before.empty() && !token.starts_with("eyJ");
            learn(prefixed ? std::string_view(token).substr(dot + 1) : std::string_view(token), "subprotocol", "Sec-WebSocket-Protocol");
        }
        before = token;
        std::transform(before.begin(), before.end(), before.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    }
}

void Redactor::Private::learnField(const ws::HttpField &field)
{
    if (rules.host && ws::equalsIgnoringCase(field.name, "Host"))
        learn(field.value, "host", "Host");
    if (!rules.credentials)
        return;
    if (isCredentialHeader(field.name)) {
        const std::size_t space = field.value.find(' ');
        learn(space == std::string::npos ? std::string_view(field.value) : std::string_view(field.value).substr(space + 1), field.name,
              field.name);
    } else if (ws::equalsIgnoringCase(field.name, "Cookie")) {
        learnCookies(field.value, "Cookie");
        for (const Finding &finding : finder->find(field.value))
            learn(finding.value, finding.kind, "Cookie");
    } else if (ws::equalsIgnoringCase(field.name, "Set-Cookie")) {
        learnCookies(field.value, "Set-Cookie");
    } else if (ws::equalsIgnoringCase(field.name, "Sec-WebSocket-Protocol")) {
        learnSubprotocols(field.value);
    } else if (rules.namedValues && isSecretName(field.name)) {
        learn(field.value, "header " + field.name, field.name);
    }
}

Redactor::Redactor(RedactionRules rules)
    : d(std::make_unique<Private>())
{
    d->finder.emplace(rules);
    d->rules = std::move(rules);
}

Redactor::Redactor(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

Redactor Redactor::none()
{
    return Redactor(std::make_unique<Private>());
}

Redactor::~Redactor() = default;
Redactor::Redactor(Redactor &&) noexcept = default;
Redactor &Redactor::operator=(Redactor &&) noexcept = default;

bool Redactor::masks() const
{
    return d->finder.has_value();
}

std::string Redactor::url(std::string_view url, std::string_view place)
{
    if (masks() && d->rules.host) {
        const std::size_t scheme = url.find("://");
        const std::size_t start = scheme == std::string_view::npos ? 0 : scheme + 3;
        d->learn(url.substr(start, std::min(url.find_first_of("/?#", start), url.size()) - start), "host", place);
    }
    return text(url, place);
}

void Redactor::learn(const ws::HttpHead &head)
{
    if (!masks())
        return;
    d->stretches(head.startLine, "start line");
    for (const ws::HttpField &field : head.fields) {
        d->learnField(field);
        d->stretches(field.value, field.name);
    }
}

ws::HttpHead Redactor::head(const ws::HttpHead &head)
{
    if (!masks())
        return head;
    learn(head);
    ws::HttpHead out = head;
    out.startLine = text(head.startLine, "start line");
    out.target = text(head.target, "URL");
    out.reason = text(head.reason, "status line");
    for (ws::HttpField &field : out.fields)
        field.value = maskedField(field);
    const std::string raw = maskedRaw(head);
    const ws::Bytes bytes = ws::bytesOf(raw);
    out.raw.assign(bytes.begin(), bytes.end());
    return out;
}

std::string Redactor::maskedField(const ws::HttpField &field)
{
    const bool whole = isSecretName(field.name) && !isCredentialHeader(field.name) && d->rules.namedValues
        && !ws::equalsIgnoringCase(field.name, "Cookie") && !ws::equalsIgnoringCase(field.name, "Set-Cookie");
    if (whole)
        return d->masked(field.value, "header " + field.name, field.name);
    std::string value = maskedShortSecrets(field);
    return text(value, field.name);
}

/// Credentials and cookies too short to be looked for everywhere are masked in their own field all the same.
std::string Redactor::maskedShortSecrets(const ws::HttpField &field)
{
    const std::string_view value = field.value;
    if (!d->rules.credentials)
        return field.value;
    if (isCredentialHeader(field.name)) {
        const std::size_t secret = value.find(' ') == std::string_view::npos ? 0 : value.find(' ') + 1;
        return std::string(value.substr(0, secret)) + d->masked(value.substr(secret), field.name, field.name);
    }
    const bool set = ws::equalsIgnoringCase(field.name, "Set-Cookie");
    if (!set && !ws::equalsIgnoringCase(field.name, "Cookie"))
        return field.value;
    std::string out;
    for (std::size_t at = 0; at < value.size();) {
        const std::size_t end = std::min(value.find(';', at), value.size());
        const std::size_t equals = std::min(value.find('=', at), end);
        const bool attribute = set && at > 0;
        if (equals == end || attribute)
            out += value.substr(at, end - at);
        else
            out += std::string(value.substr(at, equals + 1 - at))
                + d->masked(value.substr(equals + 1, end - equals - 1), "cookie", field.name);
        if (end < value.size())
            out += ';';
        at = end + 1;
    }
    return out;
}

/// The verbatim head with the same masks: each field's bytes are taken from the masked value, all else from the wire.
std::string Redactor::maskedRaw(const ws::HttpHead &head)
{
    std::string out;
    std::size_t at = 0;
    const std::string_view raw = ws::textOf(head.raw);
    for (const ws::HttpField &field : head.fields) {
        if (field.offset < at || field.offset + field.size > raw.size())
            continue;
        out += text(raw.substr(at, field.offset - at), "start line");
        const std::string_view line = raw.substr(field.offset, field.size);
        const std::string masked = maskedField(field);
        const std::size_t value = line.find(field.value);
        if (masked == field.value || value == std::string_view::npos || field.value.empty())
            out += masked == field.value ? std::string(line) : field.name + ": " + masked + "\r\n";
        else
            out += std::string(line.substr(0, value)) + masked + std::string(line.substr(value + field.value.size()));
        at = field.offset + field.size;
    }
    return out += text(raw.substr(at), "head");
}

std::string Redactor::text(std::string_view text, std::string_view place)
{
    if (!masks() || text.empty())
        return std::string(text);
    return d->replaced(text, d->stretches(text, place));
}

std::string Redactor::payload(ws::Opcode opcode, ws::Bytes payload)
{
    const std::size_t code = opcode == ws::Opcode::Close ? std::min<std::size_t>(payload.size(), 2) : 0;
    return std::string(ws::textOf(payload.first(code))) + text(ws::textOf(payload.subspan(code)));
}

const std::vector<FoundSecret> &Redactor::found() const
{
    return d->book.found();
}

} // namespace exporters
