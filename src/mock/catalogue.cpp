#include "mock/catalogue.h"

#include "mock/address_reader.h"
#include "mock/json_text.h"
#include "mock/words.h"

namespace mock {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kindIds[] = {"text", "integer", "share", "duration", "hex", "flag", "choice", "field", "address", "addresses", "numbers"};
constexpr std::string_view hostileIds[] = {"no", "fails", "hangs"};
constexpr std::string_view endIds[] = {"fin", "rst", "wait", "none"};

Json parameterJson(const ParameterInfo &parameter, const Limits &limits)
{
    Json json{{"name", parameter.name}, {"type", kindIds[std::size_t(parameter.kind)]}, {"takes", describeValues(parameter, limits)}};
    if (!parameter.fallback.empty())
        json["default"] = parameter.fallback;
    if (parameter.kind == ValueKind::Integer) {
        const auto most = parameter.cap ? limits.*parameter.cap : parameter.most;
        json["least"] = parameter.least;
        json["most"] = most;
    }
    if (!parameter.choices.empty())
        json["choices"] = parameter.choices;
    if (parameter.required)
        json["required"] = true;
    if (parameter.repeatable)
        json["repeatable"] = true;
    json["help"] = parameter.help;
    return json;
}

Json exampleJson(const Example &example, const Limits &limits)
{
    Json json{{"address", example.address}, {"brief", example.brief}};
    if (const auto behaviour = parseAddress(example.address, {limits, {}, {}, 0}))
        json["steps"] = whatWillHappen(behaviour.value().steps);
    return json;
}

Json behaviourJson(const BehaviourInfo &info, const Limits &limits)
{
    std::string address = "/" + std::string(info.name);
    if (info.argument)
        address += "/" + std::string(info.argument->name);
    Json json{{"name", info.name}, {"address", address}, {"group", groupId(info.group)}, {"group_title", groupTitle(info.group)},
              {"does", info.does}};
    if (info.argument)
        json["argument"] = parameterJson(*info.argument, limits);
    json["parameters"] = Json::array();
    for (const ParameterInfo &parameter : info.parameters)
        json["parameters"].push_back(parameterJson(parameter, limits));
    json["end"] = endIds[std::size_t(info.end)];
    json["hostile"] = hostileIds[std::size_t(info.hostile)];
    json["example"] = info.examples.front().address;
    json["examples"] = Json::array();
    for (const Example &example : info.examples)
        json["examples"].push_back(exampleJson(example, limits));
    return json;
}

} // namespace

std::string catalogueJson(const Limits &limits)
{
    Json json;
    json["behaviours"] = Json::array();
    for (const BehaviourInfo *info : allBehaviours())
        json["behaviours"].push_back(behaviourJson(*info, limits));
    json["common_parameters"] = Json::array();
    for (const ParameterInfo &parameter : commonParameters())
        json["common_parameters"].push_back(parameterJson(parameter, limits));
    return jsonText(json, 2) + "\n";
}

std::string catalogueText(const Limits &limits)
{
    std::string text;
    std::string_view group;
    for (const BehaviourInfo *info : allBehaviours()) {
        if (groupTitle(info->group) != group) {
            group = groupTitle(info->group);
            text += (text.empty() ? "" : "\n") + std::string(group) + "\n\n";
        }
        text += "  /" + std::string(info->name) + (info->argument ? "/" + std::string(info->argument->name) : std::string());
        text += "\n      " + std::string(info->does) + "\n";
        for (const auto parameters : {std::span(info->argument, info->argument ? 1u : 0u), info->parameters})
            for (const ParameterInfo &parameter : parameters)
                text += "      " + std::string(parameter.name) + ": " + describeValues(parameter, limits) + "; " + std::string(parameter.help)
                        + (parameter.fallback.empty() ? "" : " (default " + std::string(parameter.fallback) + ")") + "\n";
        for (const Example &example : info->examples)
            text += "      e.g. " + std::string(example.address) + "  " + std::string(example.brief) + "\n";
    }
    text += "\nEvery address also takes\n\n";
    for (const ParameterInfo &parameter : commonParameters())
        text += "  " + std::string(parameter.name) + "=: " + describeValues(parameter, limits) + "; " + std::string(parameter.help) + "\n";
    return text;
}

} // namespace mock
