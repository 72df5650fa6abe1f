// The texts of refusals: what exists, what an address takes.
#include "mock/address_reader.h"

namespace mock {

namespace {

std::string padded(std::string text, std::size_t width)
{
    if (text.size() < width)
        text.append(width - text.size(), ' ');
    return text + ' ';
}

std::string lineFor(const ParameterInfo &parameter, std::string_view shown, const Limits &limits)
{
    std::string line = "  " + padded(std::string(shown), 14) + describeValues(parameter, limits);
    if (!parameter.help.empty())
        line += "; " + std::string(parameter.help);
    if (!parameter.fallback.empty())
        line += " (default " + std::string(parameter.fallback) + ")";
    return line + "\n";
}

/// The examples of the names that begin like this one: /close/empty beside /close/CODE.
std::string relatives(const BehaviourInfo &info)
{
    const auto stem = [](const BehaviourInfo &of) { return of.name.substr(0, of.name.find('/')); };
    std::string text;
    for (const BehaviourInfo *other : allBehaviours())
        if (other != &info && stem(*other) == stem(info))
            for (const Example &example : other->examples)
                text += "  " + padded(std::string(example.address), 44) + std::string(example.brief) + "\n";
    return text.empty() ? text : "\nSee also:\n" + text;
}

} // namespace

std::string listOfAddresses()
{
    std::string text = "What exists:\n";
    std::string_view group;
    for (const BehaviourInfo *info : allBehaviours()) {
        if (groupTitle(info->group) != group) {
            group = groupTitle(info->group);
            text += "\n" + std::string(group) + "\n";
        }
        for (const Example &example : info->examples)
            text += "  " + padded(std::string(example.address), 44) + std::string(example.brief) + "\n";
    }
    return text + "\nEach takes delay=, after=, messages=, reason=, end=fin|rst|wait|none, chop=, gap=, subprotocol= and header= besides.\n"
                  "A plain GET of an address shows its help page; / lists all.\n";
}

std::string helpFor(const BehaviourInfo &info, const Limits &limits)
{
    std::string text = "/" + std::string(info.name);
    if (info.argument)
        text += "/" + std::string(info.argument->name);
    text += ": " + std::string(info.does) + "\n\nIt takes:\n";
    if (!info.argument && info.parameters.empty())
        text += "  nothing of its own\n";
    if (info.argument)
        text += lineFor(*info.argument, info.argument->name, limits);
    for (const ParameterInfo &parameter : info.parameters)
        text += lineFor(parameter, std::string(parameter.name) + "=", limits);
    text += "\nand, as every address:\n";
    for (const ParameterInfo &parameter : commonParameters())
        if (findParameter(info, parameter.name) == &parameter)
            text += lineFor(parameter, std::string(parameter.name) + "=", limits);
    return text + relatives(info);
}

} // namespace mock
