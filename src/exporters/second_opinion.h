#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace exporters {

/// What another WebSocket implementation makes of a session's server bytes; shown beside the browsers.
struct SecondOpinion {
    std::string who; ///< "QWebSocket 6.4.2"
    std::string says; ///< one sentence
    bool asked = false; ///< false: `says` tells why not, the rest is empty
    std::uint16_t closeCode = 0;
    std::string closeReason, errorString;
    std::vector<std::string> happened; ///< its signals, in order
};

} // namespace exporters
