#include "exporters/iso_time.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <ctime>

namespace exporters {

namespace {

constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;

std::string withFraction(ws::Time time, const char *format, std::int64_t divisor)
{
    const std::int64_t nanoseconds = time.time_since_epoch().count();
    std::int64_t second = nanoseconds / nanosecondsPerSecond, rest = nanoseconds % nanosecondsPerSecond;
    if (rest < 0) {
        rest += nanosecondsPerSecond;
        --second;
    }
    const std::time_t seconds = std::time_t(second);
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    std::array<char, 32> date;
    const std::size_t size = std::strftime(date.data(), date.size(), "%Y-%m-%dT%H:%M:%S", &utc);
    std::array<char, 16> fraction;
    std::snprintf(fraction.data(), fraction.size(), format, int(rest / divisor));
    return std::string(date.data(), size) + fraction.data();
}

} // namespace

std::string isoTime(ws::Time time)
{
    return withFraction(time, ".%09dZ", 1);
}

std::string isoMilliseconds(ws::Time time)
{
    return withFraction(time, ".%03dZ", 1'000'000);
}

} // namespace exporters
