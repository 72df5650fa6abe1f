#include "mock/behaviour.h"

#include "mock/values.h"

#include <algorithm>
#include <array>

namespace mock {

namespace {

struct GroupRow {
    Group group;
    std::string_view id, title;
};
constexpr std::array groups{
    GroupRow{Group::Accept, "accept", "Accept and behave"},
    GroupRow{Group::Refuse, "refuse", "Refuse the handshake"},
    GroupRow{Group::Close, "close", "Close with a code"},
    GroupRow{Group::Connection, "connection", "Break the connection"},
    GroupRow{Group::Protocol, "protocol", "Break the protocol"},
    GroupRow{Group::Sequence, "sequences", "Sequences"},
};

constexpr ParameterInfo common[] = {
    {.name = "delay", .kind = ValueKind::Duration, .fallback = "0", .help = "before the handshake is answered"},
    {.name = "after", .kind = ValueKind::Duration, .fallback = "0", .help = "after opening, before the act"},
    {.name = "messages", .kind = ValueKind::Integer, .fallback = "0", .help = "messages to read before the act", .most = 1'000'000'000},
    {.name = "reason", .fallback = "", .help = "of a Close, or the reason phrase of a refusal"},
    {.name = "end", .kind = ValueKind::Choice, .fallback = "", .help = "how TCP ends; wait: FIN after the client's Close",
     .choices = "fin|rst|wait|none"},
    {.name = "chop", .kind = ValueKind::Integer, .fallback = "0", .help = "write in pieces of so many bytes", .least = 1,
     .most = 1'000'000},
    {.name = "gap", .kind = ValueKind::Duration, .fallback = "0", .help = "between two pieces"},
    {.name = "subprotocol", .fallback = "", .help = "the one to choose"},
    {.name = "header", .kind = ValueKind::Field, .fallback = "", .help = "a field of the answer", .repeatable = true},
};

/// "3-7,11-15" as "3 to 7 or 11 to 15".
std::string rangesInWords(std::string_view ranges)
{
    std::string words;
    for (const auto range : splitAt(ranges, ',')) {
        const auto bounds = splitAt(range, '-');
        words += (words.empty() ? "" : " or ") + std::string(bounds.front());
        if (bounds.size() > 1)
            words += " to " + std::string(bounds.back());
    }
    return words;
}

std::string numbersInWords(const ParameterInfo &parameter, const Limits &limits)
{
    const std::uint64_t most = parameter.cap ? limits.*parameter.cap : parameter.most;
    if (most == ~std::uint64_t(0))
        return "a whole number";
    return "a whole number from " + std::to_string(parameter.least) + " to " + std::to_string(most);
}

std::string textInWords(const ParameterInfo &parameter)
{
    if (parameter.most == ~std::uint64_t(0))
        return "text";
    return "text of at most " + std::to_string(parameter.most) + " bytes";
}

} // namespace

std::string_view groupId(Group group)
{
    return groups[std::size_t(group)].id;
}

std::string_view groupTitle(Group group)
{
    return groups[std::size_t(group)].title;
}

const BehaviourInfo *findBehaviour(std::string_view name)
{
    const auto all = allBehaviours();
    const auto found = std::find_if(all.begin(), all.end(), [&](const BehaviourInfo *info) { return info->name == name; });
    return found == all.end() ? nullptr : *found;
}

std::span<const ParameterInfo> commonParameters()
{
    return common;
}

const ParameterInfo *findParameter(const BehaviourInfo &behaviour, std::string_view name)
{
    for (const auto parameters : {behaviour.parameters, commonParameters()})
        for (const ParameterInfo &parameter : parameters)
            if (parameter.name == name)
                return &parameter;
    return nullptr;
}

std::string describeValues(const ParameterInfo &parameter, const Limits &limits)
{
    switch (parameter.kind) {
    case ValueKind::Text: return textInWords(parameter);
    case ValueKind::Integer: return numbersInWords(parameter, limits);
    case ValueKind::Real: return "a number from 0 to 1, like 0.3";
    case ValueKind::Duration: return "a time like 250ms, 2s or 1m, at most a day";
    case ValueKind::Hex: return "an even number of hexadecimal digits";
    case ValueKind::Flag: return "1 or 0";
    case ValueKind::Choice: {
        std::string words(parameter.choices);
        for (std::size_t at; (at = words.find('|')) != std::string::npos;)
            words.replace(at, 1, ", ");
        return "one of " + words;
    }
    case ValueKind::Field: return "NAME:VALUE, as a header field";
    case ValueKind::Address: return "an address like close-4401 or reject-503";
    case ValueKind::Addresses: return "addresses separated by commas, like reject-503,echo";
    case ValueKind::Numbers: return rangesInWords(parameter.choices);
    }
    return {};
}

} // namespace mock
