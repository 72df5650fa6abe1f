#pragma once

#include "capture/recorder.h"

#include <cstdint>

/// Records a small session of that seed, as odd as sockets can make them: refusals with bodies, odd heads, fragments,
/// compression, control frames, violations of every kind, cut frames, ends of every kind. The same seed makes the same bytes.
void recordRandomSession(capture::Recorder &recorder, std::uint32_t seed);
