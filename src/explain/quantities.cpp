#include "explain/quantities.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace explain {

namespace {

constexpr std::string_view thinSpace = "\u2009";

std::string oneDecimal(double value, std::string_view unit)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f ", value);
    return std::string(text.data()) + std::string(unit);
}

/// "2 min 14 s"; the smaller part is left out when it is zero.
std::string twoUnits(std::int64_t large, std::string_view largeUnit, std::int64_t small, std::string_view smallUnit)
{
    std::string text = std::to_string(large) + " " + std::string(largeUnit);
    if (small)
        text += " " + std::to_string(small) + " " + std::string(smallUnit);
    return text;
}

std::string minutesText(std::int64_t seconds)
{
    if (seconds < 3600)
        return twoUnits(seconds / 60, "min", seconds % 60, "s");
    return twoUnits(seconds / 3600, "h", seconds % 3600 / 60, "min");
}

} // namespace

std::string durationText(ws::Duration duration)
{
    const double milliseconds = double(duration.count()) / 1e6;
    if (milliseconds > 0 && milliseconds < 0.05)
        return "under 0.1 ms";
    if (std::abs(milliseconds) < 999.95)
        return oneDecimal(milliseconds, "ms");
    if (milliseconds < 59'950)
        return oneDecimal(milliseconds / 1000, "s");
    return minutesText(std::llround(milliseconds / 1000));
}

std::string limitText(ws::Duration limit)
{
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(limit).count();
    if (milliseconds % 1000)
        return milliseconds < 1000 ? std::to_string(milliseconds) + " ms"
                                   : oneDecimal(double(milliseconds) / 1000, "s");
    if (milliseconds < 120'000)
        return std::to_string(milliseconds / 1000) + " s";
    return minutesText(milliseconds / 1000);
}

std::string countText(std::uint64_t count)
{
    std::string digits = std::to_string(count), text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i && (digits.size() - i) % 3 == 0)
            text += thinSpace;
        text += digits[i];
    }
    return text;
}

std::string bytesText(std::uint64_t bytes)
{
    if (bytes < 20'000)
        return countText(bytes) + " B";
    if (bytes < 20'000'000)
        return countText((bytes + 500) / 1000) + " kB";
    return countText((bytes + 500'000) / 1'000'000) + " MB";
}

std::string countOf(std::uint64_t count, std::string_view singular, std::string_view plural)
{
    return countText(count) + " " + std::string(count == 1 ? singular : plural);
}

std::string dateText(ws::Time time)
{
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(time));
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", int(date.year()), unsigned(date.month()),
                  unsigned(date.day()));
    return text.data();
}

} // namespace explain
