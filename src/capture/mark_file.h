#pragma once

#include "capture/journal_event.h"
#include "ws/result.h"

#include <string>

namespace capture {

/// Writes a mark behind the last block of a session file that nobody else writes to. One write: a file on a full disk stays
/// as it was.
ws::Status appendMark(const std::string &path, SessionId session, const Mark &mark, ws::Time now);

} // namespace capture
