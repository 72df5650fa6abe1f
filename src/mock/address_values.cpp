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

std::uint64_t distance(std::uint64_t a, std::uint64_t b)
{
    return a < b ? b - a : a - b;
}

/// The number of the ranges "3-7,11-15" that is nearest.
std::uint64_t nearestInRanges(std::string_view ranges, std::uint64_t number)
{
    std::optional<std::uint64_t> best;
    for (const auto range : splitAt(ranges, ',')) {
        const auto bounds = splitAt(range, '-');
        const auto inside = std::clamp(number, readInteger(bounds.front()).value_or(0), readInteger(bounds.back()).value_or(0));
        if (!best || distance(inside, number) < distance(*best, number))
            best = inside;
    }
    return best.value_or(0);
}

std::string nearestNumber(const ParameterInfo &parameter, std::string_view value, const Limits &limits)
{
    if (value.empty() || value.find_first_not_of("0123456789") != std::string_view::npos)
        return {};
    const auto number = readInteger(value).value_or(~std::uint64_t(0)); // more digits than a number has
    if (parameter.kind == ValueKind::Numbers)
        return std::to_string(nearestInRanges(parameter.choices, number));
    return std::to_string(std::clamp(number, parameter.least, parameter.cap ? limits.*parameter.cap : parameter.most));
}

/// What may have been meant by a value that may not stand; empty: nobody can say.
std::string nearestLegal(const ParameterInfo &parameter, std::string_view value, const Limits &limits)
{
    switch (parameter.kind) {
    case ValueKind::Integer:
    case ValueKind::Numbers: return nearestNumber(parameter, value, limits);
    case ValueKind::Choice: return std::string(nearest(value, splitAt(parameter.choices, '|')));
    case ValueKind::Duration: { // a number without its unit
        const std::string seconds = std::string(value) + "s";
        return readInteger(value) && isLegal(parameter, seconds, limits) ? seconds : std::string();
    }
    case ValueKind::Flag: return value == "true" ? "1" : value == "false" ? "0" : "";
    case ValueKind::Text:
    case ValueKind::Real:
    case ValueKind::Hex:
    case ValueKind::Field:
    case ValueKind::Address:
    case ValueKind::Addresses: return {};
    }
    return {};
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
    words += ", not \"" + printable(value.substr(0, shown)) + (value.size() > shown ? "..." : "") + "\"";
    const std::string guess = nearestLegal(parameter, value, limits);
    return words + (guess.empty() ? "." : "; did you mean " + guess + "?");
}

} // namespace mock
