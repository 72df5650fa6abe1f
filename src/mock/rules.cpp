#include "mock/rules.h"

#include "mock/json_fields.h"
#include "mock/json_text.h"

#include <array>

namespace mock {

namespace {

constexpr std::array<std::string_view, 2> whose{"peer", "all"};

std::vector<FieldMatch> readMatches(JsonFields &fields, std::string_view name)
{
    std::vector<FieldMatch> matches;
    const JsonValue *object = fields.ofKind(name, JsonValue::Kind::Object);
    for (std::size_t i = 0; object && i < object->items.size(); ++i) {
        if (object->items[i].kind != JsonValue::Kind::String)
            fields.fault(name, "each value of \"" + std::string(name) + "\" is a pattern in quotes");
        matches.push_back({object->names[i].first, object->items[i].text});
    }
    return matches;
}

/// A number, or {"from": 1, "to": 3, "of": "peer"}; without "to" there is no end.
std::optional<NthMatch> readNth(JsonFields &match, JsonFaults &faults)
{
    constexpr std::uint64_t noEnd = ~std::uint64_t(0);
    const JsonValue *value = match.any("nth");
    if (!value)
        return std::nullopt;
    if (value->kind == JsonValue::Kind::Number) {
        const auto number = wholeNumber(*value).value_or(0);
        if (number == 0)
            faults.add(value->offset, "\"nth\" counts from 1");
        return NthMatch{number, number, true};
    }
    JsonFields fields(*value, faults);
    NthMatch nth;
    nth.from = fields.number("from", 1, noEnd, 1);
    nth.to = fields.number("to", noEnd, noEnd, nth.from);
    nth.ofEachPeer = fields.choice("of", whose, 0) == 0;
    return nth;
}

void readMatch(const JsonValue &value, Rule &rule, JsonFaults &faults)
{
    JsonFields match(value, faults);
    rule.path = match.text("path", rule.path);
    rule.origin = match.text("origin");
    rule.subprotocol = match.text("subprotocol");
    rule.headers = readMatches(match, "headers");
    rule.query = readMatches(match, "query");
    rule.nth = readNth(match, faults);
    if (match.has("probability"))
        rule.probability = match.share("probability", 1);
    rule.seed = match.number("seed", rule.seed, ~std::uint64_t(0));
}

void readAction(JsonFields &fields, Rule &rule, const AddressOptions &options)
{
    rule.action = fields.text("action");
    if (rule.action.empty())
        return;
    const auto played = parseShortAddress(rule.action, options);
    if (played)
        rule.action = played.value().address;
    else
        fields.fault("action", played.error().says.substr(0, played.error().says.find('\n')));
}

Rule readRule(const JsonValue &value, const AddressOptions &options, JsonFaults &faults)
{
    Rule rule;
    {
        JsonFields fields(value, faults);
        rule.enabled = fields.flag("enabled", true);
        rule.name = fields.text("name");
        if (const JsonValue *match = fields.any("match"))
            readMatch(*match, rule, faults);
        readAction(fields, rule, options);
    }
    if (!value.find("action"))
        faults.add(value.offset, "a rule needs an \"action\": an address, or \"\" for the path's own");
    return rule;
}

nlohmann::ordered_json matchesJson(const std::vector<FieldMatch> &matches)
{
    auto json = nlohmann::ordered_json::object();
    for (const auto &match : matches)
        json[match.name] = match.glob;
    return json;
}

nlohmann::ordered_json nthJson(const NthMatch &nth)
{
    if (nth.ofEachPeer && nth.from == nth.to)
        return nth.from;
    nlohmann::ordered_json json{{"from", nth.from}};
    if (nth.to != ~std::uint64_t(0))
        json["to"] = nth.to;
    json["of"] = whose[nth.ofEachPeer ? 0 : 1];
    return json;
}

nlohmann::ordered_json ruleJson(const Rule &rule)
{
    nlohmann::ordered_json match{{"path", rule.path}};
    if (!rule.origin.empty())
        match["origin"] = rule.origin;
    if (!rule.subprotocol.empty())
        match["subprotocol"] = rule.subprotocol;
    if (!rule.headers.empty())
        match["headers"] = matchesJson(rule.headers);
    if (!rule.query.empty())
        match["query"] = matchesJson(rule.query);
    if (rule.nth)
        match["nth"] = nthJson(*rule.nth);
    if (rule.probability) {
        match["probability"] = *rule.probability;
        match["seed"] = rule.seed;
    }
    nlohmann::ordered_json json;
    if (!rule.name.empty())
        json["name"] = rule.name;
    if (!rule.enabled)
        json["enabled"] = false;
    json["match"] = std::move(match);
    json["action"] = rule.action;
    return json;
}

std::string ordinal(std::uint64_t number)
{
    const auto last = number % 10, lastTwo = number % 100;
    const bool teen = lastTwo >= 11 && lastTwo <= 13;
    return std::to_string(number) + (teen || last == 0 || last > 3 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd");
}

std::string nthInWords(const NthMatch &nth)
{
    std::string words = ordinal(nth.from);
    if (nth.to == ~std::uint64_t(0))
        words += " on";
    else if (nth.to != nth.from)
        words += " to " + ordinal(nth.to) + " connection";
    else
        words += " connection";
    return words + (nth.ofEachPeer ? "" : " in all");
}

std::string globInWords(const std::string &what, std::string_view glob)
{
    return glob.starts_with('!') ? what + " not " + std::string(glob.substr(1)) : what + " " + std::string(glob);
}

} // namespace

ws::Result<std::vector<Rule>> readRules(std::string_view json, const AddressOptions &options)
{
    auto document = readJson(json);
    if (!document)
        return document.error();
    JsonFaults faults;
    std::vector<Rule> rules;
    {
        JsonFields fields(document.value(), faults);
        fields.text("$schema");
        const JsonValue *list = fields.ofKind("rules", JsonValue::Kind::Array);
        if (list && list->items.size() > options.limits.rules)
            faults.add(list->offset, "at most " + std::to_string(options.limits.rules) + " rules");
        for (std::size_t i = 0; list && i < list->items.size() && !faults.any(); ++i)
            rules.push_back(readRule(list->items[i], options, faults));
    }
    if (!document.value().find("rules"))
        faults.add(document.value().offset, "\"rules\" is missing: the list of rules");
    if (faults.any())
        return faults.error(json);
    return rules;
}

std::string writeRules(const std::vector<Rule> &rules)
{
    nlohmann::ordered_json json;
    json["rules"] = nlohmann::ordered_json::array();
    for (const Rule &rule : rules)
        json["rules"].push_back(ruleJson(rule));
    return jsonText(json, 2) + "\n";
}

std::string ruleInWords(const Rule &rule)
{
    std::vector<std::string> parts;
    if (rule.nth)
        parts.push_back(nthInWords(*rule.nth));
    if (!rule.origin.empty())
        parts.push_back(globInWords("Origin", rule.origin));
    if (!rule.subprotocol.empty())
        parts.push_back(rule.subprotocol);
    for (const auto &field : rule.headers)
        parts.push_back(globInWords(field.name, field.glob));
    for (const auto &value : rule.query)
        parts.push_back(globInWords("?" + value.name, value.glob));
    if (rule.probability)
        parts.push_back(std::to_string(int(*rule.probability * 100 + 0.5)) + " % (seed " + std::to_string(rule.seed) + ")");
    std::string words;
    for (const auto &part : parts)
        words += (words.empty() ? "" : ", ") + part;
    return words.empty() ? "always" : words;
}

} // namespace mock
