#include "mock/address_reader.h"

#include "mock/behaviours/arguments.h"
#include "mock/program.h"
#include "mock/values.h"

#include <algorithm>

namespace mock {

namespace {

ws::Error bad(std::string says, const BehaviourInfo &info, const Limits &limits)
{
    return {std::move(says) + "\n\n" + helpFor(info, limits), 400};
}

std::string unknownParameter(const BehaviourInfo &info, std::string_view name)
{
    std::vector<std::string_view> names;
    for (const auto parameters : {info.parameters, commonParameters()})
        for (const ParameterInfo &parameter : parameters)
            names.push_back(parameter.name);
    const auto guess = nearest(name, names);
    std::string says = "/" + std::string(info.name) + " takes no parameter \"" + printable(name.substr(0, 80)) + "\"";
    return says + (guess.empty() ? "." : "; did you mean " + std::string(guess) + "=?");
}

/// The names that go on below this one: "/close/empty, /close/hex, ..." of close; empty: none.
std::vector<std::string_view> namesBelow(const BehaviourInfo &info)
{
    std::vector<std::string_view> names;
    for (const BehaviourInfo *other : allBehaviours())
        if (other->name.size() > info.name.size() && other->name.starts_with(info.name) && other->name[info.name.size()] == '/')
            names.push_back(other->name.substr(info.name.size() + 1));
    return names;
}

/// The argument is none of that kind: the nearest that is, or the nearest longer name.
std::optional<std::string> faultOfValue(const BehaviourInfo &info, const std::string &argument, const Limits &limits)
{
    auto fault = faultOf(*info.argument, argument, limits);
    const auto guess = nearest(argument, namesBelow(info));
    if (fault && !guess.empty() && fault->ends_with('.'))
        fault->replace(fault->size() - 1, 1, "; did you mean /" + std::string(info.name) + "/" + std::string(guess) + "?");
    return fault;
}

std::optional<std::string> faultOfArgument(const BehaviourInfo &info, const std::string &argument, const Limits &limits)
{
    if (!info.argument)
        return argument.empty() ? std::nullopt
                                : std::optional("/" + std::string(info.name) + " takes nothing after its name, not \""
                                                + printable(std::string_view(argument).substr(0, 80)) + "\".");
    if (argument.empty())
        return info.argument->required ? std::optional("/" + std::string(info.name) + " needs its " + std::string(info.argument->name)
                                                       + ": " + describeValues(*info.argument, limits) + ".")
                                       : std::nullopt;
    return faultOfValue(info, argument, limits);
}

std::optional<std::string> faultOfParameters(const BehaviourInfo &info, const AddressFields &fields, const Limits &limits)
{
    std::vector<std::string_view> seen;
    for (const auto &[name, value] : fields.parameters) {
        const ParameterInfo *parameter = findParameter(info, name);
        if (!parameter)
            return unknownParameter(info, name);
        if (!parameter->repeatable && std::find(seen.begin(), seen.end(), name) != seen.end())
            return std::string(parameter->name) + " is given twice.";
        seen.push_back(name);
        if (auto fault = faultOf(*parameter, value, limits))
            return fault;
    }
    return std::nullopt;
}

} // namespace

ws::Result<Behaviour> buildBehaviour(AddressFields fields, const AddressOptions &options)
{
    const BehaviourInfo *info = findBehaviour(fields.name);
    if (!info)
        return ws::Error{"/" + printable(fields.name) + " is not known here.\n\n" + listOfAddresses(), 404};
    if (const auto fault = faultOfArgument(*info, fields.argument, options.limits))
        return bad(*fault, *info, options.limits);
    if (const auto fault = faultOfParameters(*info, fields, options.limits))
        return bad(*fault, *info, options.limits);
    auto steps = info->build(Arguments(*info, fields, options));
    if (!steps)
        return steps.error();
    if (countSteps(steps.value()) > options.limits.steps)
        return bad("The address makes more than " + std::to_string(options.limits.steps) + " steps.", *info, options.limits);
    Behaviour behaviour;
    behaviour.info = info;
    behaviour.address = joinAddress(fields);
    behaviour.fields = std::move(fields);
    behaviour.steps = std::move(steps).value();
    return behaviour;
}

} // namespace mock
