#pragma once

#include "ws/time.h"

#include <optional>
#include <string>

namespace exporters {

/// One item of `_webSocketMessages`.
struct HarMessage {
    std::string type; ///< "send", "receive", "error"
    ws::Time time{};
    std::int64_t opcode = 1;
    std::string data;
};

/// Reads an item from its JSON text, without a document; nullopt when it is no JSON object. What is absent keeps its default.
std::optional<HarMessage> readHarMessage(const std::string &text);

/// Epoch seconds as written, to the nanosecond (a double holds fewer digits than a HAR may give).
ws::Time timeFromEpoch(const std::string &digits);

} // namespace exporters
