#pragma once

#include "capture/recording.h"

#include <memory>
#include <string>

namespace exporters {

/// WebSocket entries of a HAR file (Chrome, Firefox, mitmproxy, HTTP Toolkit, our own). HAR has messages without frames: the
/// sessions say so, and nothing is invented.
ws::Result<std::unique_ptr<capture::Recording>> openHar(const std::string &path, const capture::Progress &progress = {});

} // namespace exporters
