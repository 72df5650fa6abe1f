#pragma once

#include "ws/time.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace explain {

/// "under 0.1 ms", "61.2 ms", "30.0 s", "2 min 14 s", "3 h 5 min": a measured time.
std::string durationText(ws::Duration duration);
/// A limit as it was set: "250 ms", "30 s", "10 min", "2 h".
std::string limitText(ws::Duration limit);
/// "16 412" with thin spaces.
std::string countText(std::uint64_t count);
/// "162 B", "16 412 B", "96 kB", "24 MB".
std::string bytesText(std::uint64_t bytes);
/// "1 message", "42 messages".
std::string countOf(std::uint64_t count, std::string_view singular, std::string_view plural);
/// "2024-05-01", UTC.
std::string dateText(ws::Time time);

} // namespace explain
