#pragma once

#include "capture/recorder.h"
#include "ws/connection.h"

#include <cstdint>
#include <vector>

namespace asio {
class io_context;
}

namespace net {

class LiveSessions;

/// What all drivers of the one network thread share. Outlives them.
struct Network {
    asio::io_context &io;
    capture::Recorder &recorder;
    LiveSessions &live;
    ws::RandomSource random;
    /// Every read goes through here, so that an idle connection holds no buffer. Used within one handler only.
    std::vector<std::uint8_t> readRoom = std::vector<std::uint8_t>(256 * 1024);
    const void *lastReader = nullptr; ///< the link that read last
    std::vector<std::uint8_t> plainRoom = std::vector<std::uint8_t>(64 * 1024);
};

} // namespace net
