#pragma once

#include "ws/time.h"

#include <string>

namespace exporters {

/// "2026-11-20T14:00:59.123456789Z"
std::string isoTime(ws::Time time);
/// The same with milliseconds, as HAR has it.
std::string isoMilliseconds(ws::Time time);

} // namespace exporters
