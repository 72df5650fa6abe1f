#include "exporters/har_message.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace exporters {

namespace {

constexpr double latestSecond = 4'600'000'000; ///< in the year 2115; keeps differences of times in range

/// Members of the outermost object; deeper ones are passed over.
class ItemReader : public nlohmann::json_sax<nlohmann::json> {
public:
    HarMessage message;
    bool isObject = false;

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t value) override { return number(double(value), std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return number(double(value), std::to_string(value)); }
    bool number_float(number_float_t value, const string_t &digits) override { return number(value, digits); }
    bool string(string_t &value) override
    {
        if (m_depth == 1 && m_key == "type")
            message.type = std::move(value);
        else if (m_depth == 1 && m_key == "data")
            message.data = std::move(value);
        return true;
    }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override
    {
        isObject = isObject || m_depth == 0;
        return enter();
    }
    bool key(string_t &name) override
    {
        if (m_depth == 1)
            m_key = std::move(name);
        return true;
    }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_array() override { return leave(); }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override { return false; }

private:
    bool number(double value, const std::string &digits)
    {
        if (m_depth == 1 && m_key == "time")
            message.time = timeFromEpoch(digits);
        else if (m_depth == 1 && m_key == "opcode")
            message.opcode = std::int64_t(std::clamp(value, -1.0, 15.0));
        return true;
    }
    bool enter()
    {
        ++m_depth;
        return true;
    }
    bool leave()
    {
        --m_depth;
        return true;
    }

    std::size_t m_depth = 0;
    std::string m_key;
};

} // namespace

std::optional<HarMessage> readHarMessage(const std::string &text)
{
    ItemReader reader;
    if (!nlohmann::json::sax_parse(text, &reader) || !reader.isObject)
        return std::nullopt;
    return std::move(reader.message);
}

ws::Time timeFromEpoch(const std::string &digits)
{
    constexpr std::int64_t perSecond = 1'000'000'000;
    std::int64_t seconds = 0;
    const char *const end = digits.data() + digits.size();
    const auto [rest, fault] = std::from_chars(digits.data(), end, seconds);
    const bool plain = fault == std::errc() && seconds >= 0 && double(seconds) <= latestSecond && (rest == end || *rest == '.')
        && digits.find_first_of("eE") == std::string::npos;
    if (!plain) {
        const double value = std::clamp(std::strtod(digits.c_str(), nullptr), 0.0, latestSecond);
        return ws::Time(ws::Duration(std::llround(value * 1e9)));
    }
    std::int64_t nanoseconds = 0, digit = perSecond / 10;
    for (const char *at = rest == end ? rest : rest + 1; at != end; ++at, digit /= 10)
        nanoseconds += (*at - '0') * digit;
    return ws::Time(ws::Duration(seconds * perSecond + nanoseconds));
}

} // namespace exporters
