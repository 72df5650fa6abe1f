#pragma once

#include "ws/deflater.h"
#include "ws/frame.h"
#include "ws/handshake.h"
#include "ws/time.h"

#include <functional>
#include <optional>
#include <span>

namespace ws {

/// Fills the span with unpredictable bytes (masks, keys: RFC 6455, 5.3). Production uses OpenSSL's generator.
using RandomSource = std::function<void(std::span<std::uint8_t>)>;

struct SendOptions {
    unsigned fragments = 1; ///< frames to spread the message over
    bool compress = false; ///< only where permessage-deflate was negotiated
};

/// Makes the frames of one sender: a client's masked with fresh keys (RFC 6455, 5.3), messages fragmented and compressed as
/// asked for (5.4; RFC 7692, 7.2.1).
class FrameComposer {
public:
    FrameComposer(Role role, RandomSource random);

    /// Appends one frame; header.mask and payloadLength are set here.
    void frame(ByteBuffer &to, FrameHeader header, Bytes payload) const;
    /// Appends a frame as its header says, legal or not; an all-zero mask is replaced by a fresh key.
    void frameAsGiven(ByteBuffer &to, FrameHeader header, Bytes payload) const;
    /// Appends a whole message; `deflate` is what was negotiated, the same for all messages.
    void message(ByteBuffer &to, Opcode kind, Bytes payload, SendOptions options, const std::optional<DeflateParameters> &deflate);

private:
    ByteBuffer compressed(Bytes payload, const DeflateParameters &agreed);

    Role m_role;
    RandomSource m_random;
    std::optional<Deflater> m_deflater; ///< from the first compressed message on
};

} // namespace ws
