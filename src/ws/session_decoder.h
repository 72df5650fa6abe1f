#pragma once

#include "ws/event.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace ws {

/// Bounds of what a decoder holds; none of them stops it from reading on.
struct DecoderLimits {
    std::uint64_t head = 256 * 1024; ///< bytes of one HTTP head
    std::uint64_t body = 1024 * 1024; ///< bytes of a refusal's body that are kept, the rest is counted
    std::uint64_t message = 64ull * 1024 * 1024; ///< bytes of one inflated message
    std::uint64_t joined = ~0ull; ///< bytes of one message that is not compressed; above it MessageTooBig, nothing else
};

/// Both directions of one connection: bytes in, events out. Accepts any split of the input, never fails, never writes.
/// The one reader of the wire: live sessions, opened files, relays and imports all go through it.
/// Bytes after an answer other than 101 are body, after that unread; bytes after 101 are frames.
/// Order of what one frame brings: Inflated pieces while it arrives, then FrameReceived, its ViolationFounds (in the same
/// call to receive), CloseReceived, MessageReceived. Frame numbers run in the order in which frames become whole. After a
/// head: HeadReceived, its ViolationFounds, and after the final answer's HandshakeDone.
class SessionDecoder {
public:
    explicit SessionDecoder(DecoderLimits limits = {});
    ~SessionDecoder();
    SessionDecoder(SessionDecoder &&) noexcept;
    SessionDecoder &operator=(SessionDecoder &&) noexcept;

    /// Reads the next bytes of one direction and appends what they mean to `out`.
    void receive(Direction direction, Bytes bytes, Time now, std::vector<Event> &out);
    /// The same for readers of much: hands the events over in small batches, all of them before it returns. A frame's
    /// events may stand in two batches.
    void receive(Direction direction, Bytes bytes, Time now, const EventSink &sink);
    /// The sender ended its half: ends a body read until close; appends what follows and FinReceived.
    void receiveEof(Direction direction, Time now, std::vector<Event> &out);
    void receiveReset(Direction direction, Time now, std::vector<Event> &out);

    /// For streams that begin inside a session (a capture that starts late): frames at once, nothing negotiated.
    void skipHandshake();

    /// Bytes that nobody has, a capture missed them; they count as received. Goes on behind them where they lie within the
    /// payload of a frame, else reports FramingLost and waits for resume().
    void receiveGap(Direction direction, std::uint64_t size, Time now, std::vector<Event> &out);
    /// A frame begins with the next byte of that direction.
    void resume(Direction direction);

    std::uint64_t bytesReceived(Direction direction) const;
    /// Bytes of a head or frame that has begun and is not whole yet.
    std::uint64_t pendingBytes(Direction direction) const;
    /// The header of the frame that has begun; nullopt between frames or while the header itself is not whole.
    std::optional<FrameHeader> pendingFrame(Direction direction) const;
    /// What was found in the frame that has begun: reported only when the frame is whole, as its number is not known before.
    std::span<const Violation> pendingViolations(Direction direction) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ws
