#pragma once

#include "capture/session_data.h"
#include "ws/session_decoder.h"

#include <array>
#include <vector>

namespace capture {

/// Turns what happens on one connection into records: the way of live bytes, of our own files and of imports. Bytes must
/// be in the session's stream (SessionData::appendStream) before they come here.
class SessionBuilder {
public:
    explicit SessionBuilder(std::shared_ptr<SessionData> session);

    SessionBuilder(const SessionBuilder &) = delete;
    SessionBuilder &operator=(const SessionBuilder &) = delete;

    const std::shared_ptr<SessionData> &session() const { return m_session; }

    void receive(ws::Direction direction, ws::Bytes bytes, ws::Time now);
    /// Bytes that nobody has: a capture missed them. They take their place in the stream.
    void miss(ws::Direction direction, std::uint64_t size, ws::Time now);
    /// After miss(): frames cannot be told apart until resume().
    bool isLost(ws::Direction direction) const { return m_lanes[std::size_t(direction)].lost; }
    /// The next byte of that direction begins a frame.
    void resume(ws::Direction direction, ws::Time now);
    /// What the transport saw. FinReceived and RstReceived end a direction.
    void add(const ws::Event &event);
    /// The stream begins inside a session: frames at once.
    void skipHandshake() { m_decoder.skipHandshake(); }
    /// Bytes take their place in the stream, but nobody can read them (TLS).
    void setOpaque() { m_opaque = true; }
    const ws::SessionDecoder &decoder() const { return m_decoder; }
    ws::Time lastTime() const { return m_lastTime; }

private:
    struct Lane {
        std::uint64_t openMessage = 0; ///< number of the message that the last data frame belonged to
        std::uint64_t messageOffset = 0; ///< where it began
        bool compressed = false; ///< the open message is
        std::uint64_t inflatedStart = 0; ///< of the message being inflated
        std::uint64_t inflatedMessage = 0;
        std::uint64_t problemMessage = 0; ///< the last message with a frame at fault
        bool lost = false; ///< bytes are missing, the framing cannot be followed
    };
    Lane &lane(ws::Direction direction) { return m_lanes[std::size_t(direction)]; }

    void storeAll(std::span<ws::Event> events);
    void remark(ws::Direction direction, ws::Time now, std::string text, std::uint32_t kind);
    void store(ws::Event &event);

    // one for each body of an event: fills the record, or says that there is none
    bool describe(Record &record, ws::Event &event, ws::HeadReceived &body);
    bool describe(Record &record, ws::Event &event, ws::BodyReceived &body);
    bool describe(Record &record, ws::Event &event, ws::HandshakeDone &body);
    bool describe(Record &record, ws::Event &event, ws::FrameReceived &body);
    bool describe(Record &record, ws::Event &event, ws::MessageReceived &body);
    bool describe(Record &record, ws::Event &event, ws::Inflated &body);
    bool describe(Record &record, ws::Event &event, ws::CloseReceived &body);
    bool describe(Record &record, ws::Event &event, ws::ViolationFound &body);
    bool describe(Record &record, ws::Event &event, ws::Note &body);
    bool describe(Record &record, ws::Event &event, ws::FinReceived &body);
    bool describe(Record &record, ws::Event &event, ws::RstReceived &body);
    template <typename Body>
    bool describe(Record &record, ws::Event &event, Body &body);

    void setUrlFrom(const ws::HttpHead &request);
    void flagProblem(const ws::Violation &violation, ws::Direction direction);

    std::shared_ptr<SessionData> m_session;
    ws::SessionDecoder m_decoder;
    std::vector<ws::Event> m_events; ///< reused
    ws::EventSink m_sink;
    std::array<Lane, 2> m_lanes;
    std::vector<std::uint64_t> m_problemFrames; ///< at fault, their record is still to come
    std::size_t m_keptViolations = 0;
    bool m_deflate = false;
    bool m_opaque = false;
    std::uint32_t m_noteKind = 0; ///< of the notes that come now: Record::number
    ws::Time m_lastTime;
};

} // namespace capture
