#pragma once

#include "ws/bytes.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace capture {

/// A place in a JSON value: $.user.name, $.items[2], $["odd key"], $[0].
class JsonPath {
public:
    /// nullopt when it is not one.
    static std::optional<JsonPath> parse(std::string_view text);

    /// Whether the JSON text has something there, and, with `value`, just that: a string's text, a number, true, false
    /// or null. Digits before the first bracket are skipped (Socket.IO packets: 42["event",...]).
    bool matches(ws::Bytes json, const std::optional<std::string> &value) const;

private:
    using Step = std::variant<std::string, std::size_t>; ///< key, index
    std::vector<Step> m_steps;
};

} // namespace capture
