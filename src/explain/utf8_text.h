#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace explain {

/// Length of the well-formed UTF-8 sequence at the front (RFC 3629, 4); 0 when it is not one. `text` is not empty.
std::size_t utf8SequenceLength(std::string_view text);
/// Offset of the first byte that is not well-formed UTF-8; nullopt when all is well.
std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

} // namespace explain
