#include "exporters/json_read.h"

#include "exporters/secret_forms.h"

#include <cmath>
#include <cstdio>
#include <ctime>

namespace exporters {

const nlohmann::json &memberOf(const nlohmann::json &object, const char *name)
{
    static const nlohmann::json null;
    if (!object.is_object())
        return null;
    const auto found = object.find(name);
    return found == object.end() ? null : *found;
}

std::string textOr(const nlohmann::json &object, const char *name, const std::string &fallback)
{
    const nlohmann::json &member = memberOf(object, name);
    return member.is_string() ? member.get<std::string>() : fallback;
}

std::uint64_t numberOr(const nlohmann::json &object, const char *name, std::uint64_t fallback)
{
    const nlohmann::json &member = memberOf(object, name);
    return member.is_number_unsigned() ? member.get<std::uint64_t>() : fallback;
}

double realOr(const nlohmann::json &object, const char *name, double fallback)
{
    const nlohmann::json &member = memberOf(object, name);
    const double value = member.is_number() ? member.get<double>() : fallback;
    return std::isfinite(value) ? value : fallback;
}

bool flagOr(const nlohmann::json &object, const char *name, bool fallback)
{
    const nlohmann::json &member = memberOf(object, name);
    return member.is_boolean() ? member.get<bool>() : fallback;
}

std::optional<ws::ByteBuffer> bytesOr(const nlohmann::json &object, const char *name)
{
    const nlohmann::json &member = memberOf(object, name);
    if (!member.is_string())
        return std::nullopt;
    const auto decoded = base64Decoded(member.get_ref<const std::string &>());
    if (!decoded)
        return std::nullopt;
    const ws::Bytes bytes = ws::bytesOf(*decoded);
    return ws::ByteBuffer(bytes.begin(), bytes.end());
}

std::optional<ws::Time> parseIsoTime(const std::string &text)
{
    std::tm utc{};
    int used = 0;
    if (std::sscanf(text.c_str(), "%4d-%2d-%2dT%2d:%2d:%2d%n", &utc.tm_year, &utc.tm_mon, &utc.tm_mday, &utc.tm_hour, &utc.tm_min,
                    &utc.tm_sec, &used) != 6 || utc.tm_year < 1900 || utc.tm_year > 2200)
        return std::nullopt;
    utc.tm_year -= 1900;
    utc.tm_mon -= 1;
    std::int64_t nanoseconds = 0, digit = 100'000'000;
    std::size_t at = std::size_t(used);
    if (at < text.size() && text[at] == '.')
        for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, digit /= 10)
            nanoseconds += (text[at] - '0') * digit;
    int hours = 0, minutes = 0;
    char sign = 'Z';
    if (at < text.size())
        std::sscanf(text.c_str() + at, "%c%2d:%2d", &sign, &hours, &minutes);
    const std::int64_t offset = sign == '+' || sign == '-' ? (hours * 60 + minutes) * 60 * (sign == '-' ? -1 : 1) : 0;
    return ws::Time(ws::Duration((std::int64_t(timegm(&utc)) - offset) * 1'000'000'000 + nanoseconds));
}

} // namespace exporters
