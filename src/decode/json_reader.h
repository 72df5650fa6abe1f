#pragma once

#include "decode/decoder.h"

namespace decode {

/// Reads JSON (RFC 8259) into a bounded tree; any nesting and any size are safe. `root` is what was read before a fault.
Decoded readJson(ws::Bytes text, const Limits &limits);

/// The same for JSON that begins at `offset` of a payload: ranges and faults count in the payload.
Decoded readJsonAt(ws::Bytes payload, std::uint64_t offset, const Limits &limits);

/// Whether the first byte behind white space may begin a JSON object or array.
bool looksLikeJson(ws::Bytes text);

/// "line 3, column 14" of an offset; columns count characters.
std::string lineAndColumn(ws::Bytes text, std::uint64_t offset);

} // namespace decode
