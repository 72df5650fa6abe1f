#pragma once

#include "decode/decoder.h"

namespace decode {

/// What an unwrapping decoder may produce at most, so that a bomb stays small.
inline constexpr std::size_t unwrapLimit = 16 * 1024 * 1024;

/// A layer whose inner bytes are known; `name` is the compression's.
Decoded unwrapped(std::string_view decoder, std::string_view name, ws::ByteBuffer inner, std::size_t outerSize);

/// Inflates a zlib or gzip stream (the header tells) up to unwrapLimit.
Decoded inflateLayer(std::string_view decoder, std::string_view name, ws::Bytes payload);

} // namespace decode
