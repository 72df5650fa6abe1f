#pragma once

#include "ws/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mock {

/// A JSON value that knows where it stands, so that faults of its meaning have line and column too.
struct JsonValue {
    enum class Kind : std::uint8_t { Null, Bool, Number, String, Array, Object } kind = Kind::Null;
    std::size_t offset = 0; ///< of its first byte
    bool boolean = false;
    std::string text; ///< String: decoded; Number: as written
    std::vector<JsonValue> items; ///< of an array; values of an object
    std::vector<std::pair<std::string, std::size_t>> names; ///< of an object's items, with their offsets

    const JsonValue *find(std::string_view name) const;
};

/// RFC 8259, strictly; at most 64 levels deep, no name twice in an object. The error begins with line and column.
ws::Result<JsonValue> readJson(std::string_view text);
/// "Line 7, column 15" of a byte; columns count characters, not bytes.
std::string placeOf(std::string_view text, std::size_t offset);
/// "Line 7, column 15: says".
ws::Error faultAt(std::string_view text, std::size_t offset, const std::string &says);

} // namespace mock
