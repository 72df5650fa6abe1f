#pragma once

#include "ws/frame_rules.h"
#include "ws/message_reader.h"
#include "ws/open_pings.h"

#include <span>

namespace ws {

/// The frames of one direction: bytes in under any split, events out. Looks at payload only where a rule or the inflation
/// needs it, and never holds more than a header, a control payload and a piece of an inflated message.
class FrameReader {
public:
    struct Shared {
        SessionNumbers &numbers;
        OpenPings &ownPings; ///< sent in this direction
        OpenPings &otherPings; ///< sent in the other one
    };

    FrameReader(Direction direction, MessageReader::Limits limits, Shared shared);

    /// Frames begin at this offset of the direction's stream.
    void begin(std::uint64_t offset, const std::optional<DeflateParameters> &deflate);
    void receive(Bytes bytes, const EventEmitter &events);
    /// Bytes that nobody has. True when frames can still be told apart: the bytes lie within the payload of one.
    bool skip(std::uint64_t size, const EventEmitter &events);
    /// A frame begins at this offset; what was open before is given up.
    void resume(std::uint64_t offset);
    /// Nothing follows: reports what was found in a frame that never became whole.
    void finish(const EventEmitter &events);

    bool lost() const { return m_lost; }
    std::uint64_t pendingBytes() const;
    std::optional<FrameHeader> pendingFrame() const;
    /// Found in the frame that has begun, not reported yet.
    std::span<const Violation> pendingFaults() const { return m_faults; }

private:
    Bytes takeHeader(Bytes bytes, const EventEmitter &events);
    Bytes takePayload(Bytes bytes, const EventEmitter &events);
    bool isWholeMessage(Bytes rest) const;
    void reportWholeMessage(const EventEmitter &events);
    Bytes completeHeader(Bytes bytes, const EventEmitter &events);
    void beginFrame(const EventEmitter &events);
    void beginMessage();
    void lose(const EventEmitter &events);
    void readPayload(Bytes masked, const EventEmitter &events);
    void keepControl(Bytes masked);
    void endFrame(const EventEmitter &events);
    void endControl(std::uint64_t number, const EventEmitter &events);
    std::optional<CloseReceived> readControl(std::uint64_t number);
    void checkPong();
    void reportFaults(std::uint64_t frameNumber, const EventEmitter &events);

    Shared m_shared;
    FrameContext m_context;
    std::uint64_t m_joinedLimit;
    MessageReader m_message;
    std::uint64_t m_offset = 0; ///< of the next byte in the stream
    bool m_lost = false;

    ByteBuffer m_carry; ///< a header's first bytes
    bool m_inFrame = false;
    FrameHeader m_header;
    std::uint64_t m_frameOffset = 0;
    std::uint64_t m_payloadSeen = 0;
    bool m_inMessage = false; ///< the current frame is part of m_message
    std::shared_ptr<ByteBuffer> m_control;
    std::vector<Violation> m_faults;
};

} // namespace ws
