#pragma once

#include "decode/json_reader.h"

#include <initializer_list>

namespace decode {

/// How sure a decoder may be.
namespace fit {
inline constexpr int named = 90; ///< the subprotocol says so
inline constexpr int located = 70; ///< the path says so and the payload does not contradict
inline constexpr int shaped = 60; ///< the payload has marks of its own
inline constexpr int generic = 30; ///< a format that others are made of
inline constexpr int possible = 10; ///< it can be read so
} // namespace fit

bool isOneOf(std::string_view value, std::initializer_list<std::string_view> values);
/// Whether the first 4 KiB hold the text.
bool holds(ws::Bytes payload, std::string_view text);

/// The value of an array's element; empty beyond its end.
std::string_view element(const Node &array, std::size_t index);

/// Names for a protocol's message types.
struct NamedType {
    std::string_view type;
    std::string_view name;
    Part part;
};
const NamedType *findType(std::span<const NamedType> types, std::string_view type);

} // namespace decode
