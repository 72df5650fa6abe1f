#pragma once

#include "capture/recording.h"

#include <memory>
#include <string>

namespace exporters {

/// Opens any file that holds sessions, told by its content: pcapng and pcap (ours or a real capture), HAR, our JSON Lines.
/// "-" is standard input. A file of another kind gives a sentence.
ws::Result<std::unique_ptr<capture::Recording>> openAny(const std::string &path, const capture::Progress &progress = {});

} // namespace exporters
