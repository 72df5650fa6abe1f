#pragma once

#include "ws/event.h"

#include <nlohmann/json_fwd.hpp>

#include <string_view>
#include <vector>

namespace exporters {

/// A frame's header as its line tells it.
ws::FrameHeader frameHeaderOf(const nlohmann::json &line);
/// A body's bytes as its head frames them (RFC 9112, 6).
ws::ByteBuffer framedBody(const nlohmann::json &line, const ws::ByteBuffer &body);
/// Seconds as a duration; 0 when there is no such number.
ws::Duration secondsOf(const nlohmann::json &object, const char *name);
/// The events that no bytes tell, of a line of that type: phases, timeouts, actions, notes. None for all other types.
std::vector<ws::EventBody> toldEvents(std::string_view type, const nlohmann::json &line);

} // namespace exporters
