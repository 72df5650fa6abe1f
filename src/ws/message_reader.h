#pragma once

#include "ws/event_emitter.h"
#include "ws/inflater.h"
#include "ws/utf8_validator.h"

namespace ws {

/// Counters that run through both directions of a session.
struct SessionNumbers {
    std::uint64_t frame = 0;
    std::uint64_t message = 0;
};

/// The open message of one direction: inflates it, validates it, counts it. Payload comes unmasked, in pieces.
class MessageReader {
public:
    struct Limits {
        std::uint64_t inflated, joined;
    };

    MessageReader(Limits limits, SessionNumbers &numbers);

    /// How compressed messages are to be read; the inflater is made with the first of them.
    void setTakeover(Inflater::ContextTakeover takeover) { m_takeover = takeover; }

    enum class Form : bool { Plain, Compressed };
    /// A message begins; one that is still open is given up.
    void begin(Opcode kind, Form form);
    bool open() const { return m_open; }
    bool compressed() const { return m_message.compressed; }

    /// A frame of the message begins: `size` bytes at `payloadOffset` of the stream.
    void beginFrame(std::uint64_t payloadOffset, std::uint64_t size, std::vector<Violation> &faults);
    /// False when nobody looks at the payload, so that it may be skipped.
    bool wantsPayload() const;
    void receive(Bytes piece, std::uint64_t streamOffset, const EventEmitter &events, std::vector<Violation> &faults);
    /// Bytes of the frame's payload that nobody has: nothing is said of the message's content any more.
    void skip();
    /// Messages before were not seen as a whole: the open one is given up, and so is the sender's window.
    void giveUp();
    /// The frame is whole and has this number; `last` when it has FIN. Gives the message's number.
    std::uint64_t endFrame(std::uint64_t frameNumber);
    /// Ends the message after its last frame's payload, before that frame is reported.
    void finishPayload(const EventEmitter &events, std::vector<Violation> &faults);
    /// Hands the ended message over.
    MessageReceived take();

private:
    std::uint64_t number();
    void validate(Bytes text, std::uint64_t streamOffset, std::vector<Violation> &faults);
    void textFault(std::uint64_t streamOffset, std::vector<Violation> &faults);
    void inflate(Bytes piece, const EventEmitter &events, std::vector<Violation> &faults);
    Inflater::Sink sink(const EventEmitter &events, std::vector<Violation> &faults);
    bool keep(Bytes inflated, const EventEmitter &events, std::vector<Violation> &faults);
    void inflateFailed(std::vector<Violation> &faults);
    void flushPiece(const EventEmitter &events);
    void noteLostWindow(const EventEmitter &events);

    Limits m_limits;
    SessionNumbers &m_numbers;
    Inflater::ContextTakeover m_takeover = Inflater::ContextTakeover::Yes;
    std::optional<Inflater> m_inflater;
    bool m_lostNoted = false;

    bool m_open = false;
    MessageReceived m_message;
    Utf8Validator m_utf8;
    std::uint64_t m_carryOffset = 0; ///< of the sequence that a piece's end has cut, in the stream
    bool m_inflating = false;
    bool m_skipped = false; ///< part of the payload is not known
    bool m_tooBig = false;
    std::shared_ptr<ByteBuffer> m_piece; ///< inflated, not handed out yet
    std::uint64_t m_frameOffset = 0, m_frameSize = 0; ///< payload of the current frame in the stream
};

} // namespace ws
