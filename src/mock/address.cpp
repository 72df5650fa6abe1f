#include "mock/address.h"

#include "mock/address_reader.h"
#include "mock/values.h"
#include "ws/http_text.h"

#include <algorithm>

namespace mock {

namespace {

/// What the author of an unknown path may have meant: the whole of it, or its name in front of an argument.
std::string guessFor(std::string_view path)
{
    std::vector<std::string_view> names;
    for (const BehaviourInfo *info : allBehaviours())
        names.push_back(info->name);
    const std::string_view name = path.substr(0, path.find('/'));
    for (const auto part : {path, name, name.substr(0, name.rfind('-'))})
        if (const auto guess = nearest(part, names); !guess.empty())
            return "; did you mean /" + std::string(guess) + "?";
    const auto guess = nearestAtAll(name, names);
    return guess.empty() ? "." : "; the nearest is /" + std::string(guess) + ".";
}

ws::Error unknown(std::string_view path)
{
    std::string says = "/" + printable(path.substr(0, 200)) + " is not known here";
    return {says + guessFor(path) + "\n\n" + listOfAddresses(), 404};
}

ws::Error badEncoding()
{
    return {"A % in an address is followed by two hexadecimal digits; %25 stands for the sign itself.\n\n" + listOfAddresses(), 400};
}

/// The behaviour whose name stands at the front of the decoded path, the longer name first ("close/empty" before "close").
const BehaviourInfo *behaviourOf(std::string_view path)
{
    const auto first = path.find('/');
    const auto second = first == std::string_view::npos ? first : path.find('/', first + 1);
    if (first != std::string_view::npos)
        if (const auto *info = findBehaviour(path.substr(0, second)))
            return info;
    return findBehaviour(path.substr(0, first));
}

/// Fills in the path's part; false when its name is unknown.
bool readPath(std::string_view path, AddressFields &fields)
{
    const BehaviourInfo *info = behaviourOf(path);
    if (!info)
        return false;
    fields.name = info->name;
    path.remove_prefix(info->name.size());
    if (path.starts_with('/'))
        path.remove_prefix(1);
    fields.argument = path;
    return true;
}

bool takesList(const AddressFields &fields)
{
    const BehaviourInfo *info = findBehaviour(fields.name);
    return info->argument && info->argument->kind == ValueKind::Addresses;
}

/// An encoded comma belongs to one address of a list, where it is decoded; the others part them.
std::string withCommasKept(std::string_view path)
{
    std::string kept(path);
    for (std::size_t at = 0; (at = kept.find("%2", at)) != std::string::npos; at += 3)
        if (at + 2 < kept.size() && ws::asciiLower(kept[at + 2]) == 'c')
            kept.insert(at + 1, "25");
    return kept;
}

bool readQuery(std::string_view query, AddressFields &fields)
{
    for (const auto part : splitAt(query, '&')) {
        if (part.empty())
            continue;
        const auto equals = part.find('=');
        const auto name = percentDecode(part.substr(0, equals));
        const auto value = percentDecode(equals == std::string_view::npos ? std::string_view() : part.substr(equals + 1));
        if (!name || !value)
            return false;
        fields.parameters.emplace_back(*name, *value);
    }
    return true;
}

struct Target {
    std::string_view path, query; ///< without the slash in front; still encoded
};

Target takeApart(std::string_view target)
{
    const auto scheme = target.find("://"); // absolute-form (RFC 9112, 3.2.2)
    if (scheme != std::string_view::npos && scheme < target.find_first_of("/?")) {
        target.remove_prefix(scheme + 3);
        target.remove_prefix(std::min(target.find_first_of("/?"), target.size()));
    }
    target = target.substr(0, target.find('#'));
    const auto question = target.find('?');
    Target parts{target.substr(0, question), {}};
    if (question != std::string_view::npos)
        parts.query = target.substr(question + 1);
    if (parts.path.starts_with('/'))
        parts.path.remove_prefix(1);
    return parts;
}

/// "reject-503" as "reject/503": the longest name that is followed by a hyphen.
std::optional<std::string> spelledOut(std::string_view path)
{
    if (behaviourOf(path))
        return std::nullopt;
    std::string_view best;
    for (const BehaviourInfo *info : allBehaviours()) {
        std::string hyphened(info->name);
        std::replace(hyphened.begin(), hyphened.end(), '/', '-');
        const bool fits = path == hyphened || (path.starts_with(hyphened) && path.substr(hyphened.size()).starts_with('-'));
        if (fits && info->name.size() > best.size())
            best = info->name;
    }
    if (best.empty())
        return std::nullopt;
    path.remove_prefix(best.size());
    return std::string(best) + (path.empty() ? "" : "/" + std::string(path.substr(1)));
}

} // namespace

ws::Result<AddressFields> splitAddress(std::string_view target)
{
    const Target parts = takeApart(target);
    const auto path = percentDecode(parts.path);
    AddressFields fields;
    if (!path)
        return badEncoding();
    if (!readPath(*path, fields))
        return unknown(*path);
    if (takesList(fields))
        readPath(percentDecode(withCommasKept(parts.path)).value_or(*path), fields);
    if (!readQuery(parts.query, fields))
        return badEncoding();
    return fields;
}

ws::Result<AddressFields> splitShortAddress(std::string_view text)
{
    const Target parts = takeApart(text);
    const auto whole = spelledOut(parts.path);
    if (!whole)
        return splitAddress(text);
    return splitAddress("/" + *whole + (parts.query.empty() ? "" : "?" + std::string(parts.query)));
}

std::string joinAddress(const AddressFields &fields)
{
    const BehaviourInfo *info = findBehaviour(fields.name);
    std::string address = "/" + fields.name;
    if (!fields.argument.empty()) {
        std::string argument = percentEncode(fields.argument);
        for (std::size_t at; (at = argument.find('?')) != std::string::npos;)
            argument.replace(at, 1, "%3F");
        address += "/" + argument;
    }
    char separator = '?';
    for (const auto &[name, value] : fields.parameters) {
        const ParameterInfo *parameter = info ? findParameter(*info, name) : nullptr;
        if (value.empty() || (parameter && value == parameter->fallback))
            continue;
        address += separator + percentEncode(name) + "=" + percentEncode(value);
        separator = '&';
    }
    return address;
}

ws::Result<Behaviour> parseAddress(std::string_view target, const AddressOptions &options)
{
    auto fields = splitAddress(target);
    if (!fields)
        return fields.error();
    auto behaviour = buildBehaviour(std::move(fields).value(), options);
    if (behaviour)
        behaviour.value().address = target;
    return behaviour;
}

ws::Result<Behaviour> parseShortAddress(std::string_view text, const AddressOptions &options)
{
    auto fields = splitShortAddress(text);
    if (!fields)
        return fields.error();
    return buildBehaviour(std::move(fields).value(), options);
}

} // namespace mock
