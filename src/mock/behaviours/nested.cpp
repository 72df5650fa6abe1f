#include "mock/behaviours/nested.h"

#include "mock/address_reader.h"
#include "mock/values.h"

#include <algorithm>

namespace mock {

namespace {

constexpr unsigned deepest = 4;

bool has(const AddressFields &fields, std::string_view name)
{
    return std::any_of(fields.parameters.begin(), fields.parameters.end(),
                       [&](const auto &parameter) { return parameter.first == name; });
}

/// The fault of an inner address, which says where it stands.
ws::Error inside(const Arguments &outer, ws::Error error)
{
    error.says.insert(0, "In /" + std::string(outer.info().name) + ": ");
    return error;
}

} // namespace

std::vector<std::string> nestedAddresses(const Arguments &arguments)
{
    std::vector<std::string> addresses;
    const std::string list = arguments.text(arguments.info().argument->name);
    for (const auto part : splitAt(list, ','))
        addresses.emplace_back(part);
    return addresses;
}

ws::Result<Behaviour> parseNested(std::string_view text, const Arguments &outer)
{
    AddressOptions options = outer.options();
    if (++options.depth > deepest)
        return ws::Error{"Addresses inside of addresses go " + std::to_string(deepest) + " deep at most.", 400};
    if (text.empty())
        return ws::Error{"An address is missing in the list of /" + std::string(outer.info().name) + ".\n\n" + listOfAddresses(), 400};
    auto fields = splitShortAddress(text);
    if (!fields)
        return inside(outer, fields.error());
    for (const auto &[name, value] : outer.fields().parameters) {
        const auto common = commonParameters();
        const bool isCommon = std::any_of(common.begin(), common.end(), [&, &wanted = name](const auto &info) { return info.name == wanted; });
        if (isCommon && !has(fields.value(), name))
            fields.value().parameters.emplace_back(name, value);
    }
    auto behaviour = buildBehaviour(std::move(fields).value(), options);
    return behaviour ? std::move(behaviour) : inside(outer, behaviour.error());
}

} // namespace mock
