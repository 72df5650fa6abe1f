#pragma once

#include "capture/recording.h"

#include <string>

namespace capture {

/// Writes sessions to a session file of their own: bytes, times, ends, phases, names, marks and notes. Streams to a
/// temporary file beside `path` that is renamed at the end; a failure or a stop leaves nothing behind.
ws::Status saveSession(const Session &session, const std::string &path, const Progress &progress = {});
ws::Status saveRecording(const Recording &recording, const std::string &path, const Progress &progress = {});
/// The sessions given, in that order.
ws::Status saveSessions(const std::vector<std::shared_ptr<const Session>> &sessions, const std::string &path,
                        const Progress &progress = {});

} // namespace capture
