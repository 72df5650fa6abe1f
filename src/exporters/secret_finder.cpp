#include "exporters/secret_finder.h"

#include "exporters/secret_forms.h"
#include "exporters/secret_names.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace exporters {

namespace {

constexpr std::size_t largestJson = 1024 * 1024; ///< for own JSON paths; larger texts are not parsed
constexpr unsigned deepest = 3; ///< encodings within encodings

std::string_view cut(std::string_view text, const BytePattern::Group &group)
{
    return group.begin == std::string_view::npos ? std::string_view() : text.substr(group.begin, group.size);
}

bool isWord(std::string_view value)
{
    return value == "true" || value == "false" || value == "null";
}

/// The members at a path like $.user.name or $.items[0].id; nothing else of JSONPath.
const nlohmann::json *atPath(const nlohmann::json &root, std::string_view path)
{
    std::string pointer;
    if (path.starts_with("$"))
        path.remove_prefix(1);
    for (const char c : path) {
        if (c == '.' || c == '[')
            pointer += '/';
        else if (c == '~' || c == '/')
            pointer += c == '~' ? "~0" : "~1";
        else if (c != ']' && c != '\'' && c != '"')
            pointer += c;
    }
    const nlohmann::json::json_pointer at(pointer);
    return root.contains(at) ? &root.at(at) : nullptr;
}

/// True when decoded bytes are worth a look: mostly text.
bool looksLikeText(std::string_view decoded)
{
    const auto odd = std::count_if(decoded.begin(), decoded.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t';
    });
    return std::size_t(odd) * 20 <= decoded.size();
}

void leaveOutOverlaps(std::vector<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return a.begin != b.begin ? a.begin < b.begin : a.size > b.size;
    });
    std::size_t end = 0;
    std::erase_if(findings, [&](const Finding &finding) {
        if (finding.begin < end)
            return true;
        end = finding.begin + finding.size;
        return false;
    });
}

} // namespace

SecretFinder::SecretFinder(const RedactionRules &rules)
    : m_rules(rules)
    , m_jsonField(BytePattern::own(R"re("((?:[^"\\]|\\.){1,100})"\s*:\s*(?:"((?:[^"\\]|\\.)*+)"|(-?\d[\d.eE+-]*)))re"))
    , m_escapedField(BytePattern::own(R"re((\\+)"([\w.\- ]{1,100})\1"\s*:\s*\1"(.*?)\1")re"))
    , m_assignment(BytePattern::own(R"re((?<![\w%.-])([\w.\-\[\]]{1,100})=([^&\s;,"'<>\\#{}]+))re"))
    , m_percentRun(BytePattern::own(R"re([\w.~!*'()+/:@-]*%[0-9A-Fa-f]{2}(?:[\w.~!*'()+/:@=&?-]|%[0-9A-Fa-f]{2})*)re"))
    , m_base64Run(BytePattern::own(R"re((?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{16,}={0,2})re"))
    , m_hexRun(BytePattern::own(R"re((?<![0-9A-Za-z])(?:[0-9a-fA-F]{2}){12,}(?![0-9A-Za-z]))re"))
{
    const auto shape = [&](bool on, const char *pattern, const char *kind, const char *needs) {
        if (on)
            m_shapes.push_back({BytePattern::own(pattern), kind, needs});
    };
    shape(rules.jwt, R"re(eyJ[A-Za-z0-9_-]{6,}\.[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*)?)re", "JWT", "eyJ");
    shape(rules.keyShapes, R"re((?i)\b(?:bearer|basic)\s+(?=[A-Za-z._~+/=-]*[0-9])([A-Za-z0-9._~+/=-]{8,}))re", "bearer", " ");
    shape(rules.keyShapes, R"re(\b((?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{8,})\b)re", "key", "_");
    shape(rules.keyShapes, R"re(\b(sk-[A-Za-z0-9_-]{16,}))re", "key", "sk-");
    shape(rules.keyShapes, R"re(\b((?:AKIA|ASIA)[A-Z0-9]{16})\b)re", "key", "IA");
    shape(rules.keyShapes, R"re(\b(gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}))re", "key", "");
    shape(rules.keyShapes, R"re(\b(xox[abprs]-[A-Za-z0-9-]{8,}))re", "key", "xox");
    shape(rules.keyShapes, R"re(\b(AIza[\w-]{30,}))re", "key", "AIza");
    shape(rules.credentials, R"re(://([^\s/@:]*:[^\s/@]+)@)re", "user and password", "@");
    shape(rules.email, R"re([A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})re", "e-mail", "@");
    for (const std::string &own : rules.patterns)
        if (auto pattern = BytePattern::compile(own))
            m_shapes.push_back({std::move(pattern).value(), "own pattern", ""});
}

void SecretFinder::findNamed(std::string_view text, std::vector<Finding> &out) const
{
    const auto take = [&](std::string_view name, const BytePattern::Group &value, std::string decoded, const char *kind) {
        if (value.size > 0 && !isWord(decoded) && isSecretName(name))
            out.push_back({value.begin, value.size, kind + std::string(" ") + std::string(name), std::move(decoded), false});
    };
    if (text.find(':') != std::string_view::npos && text.find('"') != std::string_view::npos) {
        m_jsonField.forEach(text, [&](auto groups) {
            const auto &value = groups[2].begin != std::string_view::npos ? groups[2] : groups[3];
            const std::size_t before = out.size();
            take(cut(text, groups[1]), value, jsonUnescaped(cut(text, value)), "JSON field");
            if (out.size() > before)
                out.back().isNumber = groups[2].begin == std::string_view::npos;
        });
        m_escapedField.forEach(text, [&](auto groups) {
            take(cut(text, groups[2]), groups[3], std::string(cut(text, groups[3])), "JSON field");
        });
    }
    if (text.find('=') == std::string_view::npos)
        return;
    m_assignment.forEach(text, [&](auto groups) {
        const std::string_view value = cut(text, groups[2]);
        take(cut(text, groups[1]), groups[2], percentDecoded(value).value_or(std::string(value)), "value");
    });
}

void SecretFinder::findShapes(std::string_view text, std::vector<Finding> &out) const
{
    for (const Shape &shape : m_shapes) {
        if (text.find(shape.needs) == std::string_view::npos)
            continue;
        shape.pattern.forEach(text, [&](auto groups) {
            const auto &group = groups.size() > 1 && groups[1].begin != std::string_view::npos ? groups[1] : groups[0];
            if (group.size > 0)
                out.push_back({group.begin, group.size, shape.kind, std::string(cut(text, group)), false});
        });
    }
}

void SecretFinder::findPaths(std::string_view text, std::vector<Finding> &out) const
{
    const std::size_t start = text.find_first_of("{[");
    if (m_rules.jsonPaths.empty() || start == std::string_view::npos || text.size() > largestJson)
        return;
    const auto root = nlohmann::json::parse(text.substr(start), nullptr, false);
    for (const std::string &path : m_rules.jsonPaths)
        if (const nlohmann::json *value = root.is_discarded() ? nullptr : atPath(root, path))
            out.push_back({0, 0, path, value->is_string() ? value->get<std::string>() : value->dump(), false});
}

std::vector<Finding> SecretFinder::findPlain(std::string_view text) const
{
    std::vector<Finding> findings;
    findShapes(text, findings);
    if (m_rules.namedValues)
        findNamed(text, findings);
    return findings;
}

void SecretFinder::findEncoded(std::string_view text, unsigned depth, std::vector<Finding> &out) const
{
    const auto look = [&](const std::optional<std::string> &decoded) {
        if (!decoded || !looksLikeText(*decoded))
            return;
        for (Finding &finding : findPlain(*decoded))
            out.push_back({0, 0, std::move(finding.kind), std::move(finding.value), false});
        if (depth < deepest)
            findEncoded(*decoded, depth + 1, out);
    };
    if (text.find('%') != std::string_view::npos)
        m_percentRun.forEach(text, [&](auto groups) { look(percentDecoded(cut(text, groups[0]))); });
    if (text.size() < 16)
        return;
    m_base64Run.forEach(text, [&](auto groups) { look(base64Decoded(cut(text, groups[0]))); });
    if (text.size() >= 24)
        m_hexRun.forEach(text, [&](auto groups) { look(hexDecoded(cut(text, groups[0]))); });
}

std::vector<Finding> SecretFinder::find(std::string_view text) const
{
    std::vector<Finding> placed = findPlain(text), hidden;
    leaveOutOverlaps(placed);
    findEncoded(text, 1, hidden);
    findPaths(text, hidden);
    placed.insert(placed.end(), std::make_move_iterator(hidden.begin()), std::make_move_iterator(hidden.end()));
    return placed;
}

} // namespace exporters
