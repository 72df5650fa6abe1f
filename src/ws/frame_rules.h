#pragma once

#include "ws/frame.h"
#include "ws/time.h"
#include "ws/violation.h"

#include <vector>

namespace ws {

/// What must be known about a direction to judge a frame's header.
struct FrameContext {
    Direction direction = Direction::ClientToServer;
    bool deflate = false; ///< permessage-deflate is negotiated
    bool messageOpen = false; ///< a fragmented message has begun and not ended
    bool closed = false; ///< this direction has sent its Close frame
    bool resumed = false; ///< bytes before were not captured: a message may have begun in them
};

/// True for a data frame that breaks no rule of its header: the quick answer for nearly all frames.
bool isOrdinary(const FrameHeader &header, const FrameContext &context);

/// Appends each rule that the header at `offset` breaks (RFC 6455, 5; RFC 7692, 6).
void checkFrameHeader(const FrameHeader &header, const FrameContext &context, std::uint64_t offset,
    std::vector<Violation> &violations);

} // namespace ws
