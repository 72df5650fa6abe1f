// One value of an address against what its parameter takes.
#include "mock/address_reader.h"
#include "mock/values.h"

#include <algorithm>

namespace mock {

namespace {

bool isWithin(const ParameterInfo &parameter, std::string_view value, const Limits &limits)
{
    const auto number = readInteger(value);
    const std::uint64_t most = parameter.cap ? limits.*parameter.cap : parameter.most;
    return number && *number >= parameter.least && *number <= most;
}

bool isInRanges(std::string_view ranges, std::string_view value)
{
    const auto number = readInteger(value);
    const auto parts = splitAt(ranges, ',');
    return number && std::any_of(parts.begin(), parts.end(), [&](std::string_view range) {
               const auto bounds = splitAt(range, '-');
               return *number >= readInteger(bounds.front()).value_or(0) && *number <= readInteger(bounds.back()).value_or(0);
           });
}

bool isChoice(std::string_view choices, std::string_view value)
{
    const auto all = splitAt(choices, '|');
    return std::find(all.begin(), all.end(), value) != all.end();
}

bool isLegal(const ParameterInfo &parameter, std::string_view value, const Limits &limits)
{
    switch (parameter.kind) {
    case ValueKind::Text: return value.size() <= parameter.most;
    case ValueKind::Integer: return isWithin(parameter, value, limits);
    case ValueKind::Real: return readShare(value).has_value();
    case ValueKind::Duration: {
        const auto time = readDuration(value);
        return time && (parameter.least == 0 || time->count() > 0);
    }
    case ValueKind::Hex: return readHex(value).has_value();
    case ValueKind::Flag: return value == "0" || value == "1";
    case ValueKind::Choice: return isChoice(parameter.choices, value);
    case ValueKind::Field: return readField(value).has_value();
    case ValueKind::Address:
    case ValueKind::Addresses: return !value.empty(); // read for good by the behaviour
    case ValueKind::Numbers: return isInRanges(parameter.choices, value);
    }
    return false;
}

} // namespace

std::optional<std::string> faultOf(const ParameterInfo &parameter, std::string_view value, const Limits &limits)
{
    if (isLegal(parameter, value, limits))
        return std::nullopt;
    constexpr std::size_t shown = 80;
    std::string words = std::string(parameter.name) + " takes " + describeValues(parameter, limits);
    if (parameter.kind == ValueKind::Text)
        return words + ", not " + std::to_string(value.size()) + ".";
    return words + ", not \"" + printable(value.substr(0, shown)) + (value.size() > shown ? "..." : "") + "\".";
}

} // namespace mock
