#pragma once

#include "ws/time.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace exporters {

/// Bytes of the UTF-8 sequence at the front of `text`; 0 when it is not one (RFC 3629).
std::size_t utf8Length(std::string_view text);

/// Peer text made harmless for a terminal or a plain text file: control characters, bidi controls and bytes that are not
/// UTF-8 stand as \n, \t, \x1b or \u{202e}. At most `limit` bytes are read, then "…" follows.
std::string printable(std::string_view text, std::size_t limit = std::size_t(-1));

/// "2026-11-20T14:00:59.123456789Z"
std::string isoTime(ws::Time time);
/// "61.2 ms", "1.4 s", "2 min 14 s"
std::string durationText(ws::Duration duration);
/// "16 412" with thin spaces (UI.md, section 2).
std::string numberText(std::uint64_t number);

} // namespace exporters
