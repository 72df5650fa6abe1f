#pragma once

#include "capture/recording.h"

#include <memory>
#include <string>

namespace exporters {

/// Sessions of our own JSON Lines. Heads and frames become the bytes they were, and the one decoder reads them; what the file
/// left out (masked or cut payloads) is named, not invented.
ws::Result<std::unique_ptr<capture::Recording>> openJsonLines(const std::string &path, const capture::Progress &progress = {});

} // namespace exporters
