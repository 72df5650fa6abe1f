#pragma once

#include "capture/recorder.h"
#include "exporters/exporter.h"

namespace exporters {

/// Records the chosen sessions anew with their secrets masked: heads, payloads and closes as a masked export tells them, in
/// frames of their own length. What cannot be masked without its whole message is left out, and a note says so.
ws::Status recordMasked(const capture::Recording &recording, const ExportOptions &options, capture::Recorder &to);

} // namespace exporters
