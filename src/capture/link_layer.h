#pragma once

#include "ws/bytes.h"

#include <optional>

namespace capture {

/// The IP packet within a captured packet of that LINKTYPE_ number; nullopt when there is none.
std::optional<ws::Bytes> findIpPacket(int linkType, ws::Bytes packet);

} // namespace capture
