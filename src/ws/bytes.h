#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace ws {

/// Borrowed bytes; valid as long as what they were taken from.
using Bytes = std::span<const std::uint8_t>;
using ByteBuffer = std::vector<std::uint8_t>;

inline Bytes bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

inline std::string_view textOf(Bytes bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

inline void append(ByteBuffer &to, Bytes bytes)
{
    to.insert(to.end(), bytes.begin(), bytes.end());
}

} // namespace ws
