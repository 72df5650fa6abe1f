#pragma once

#include "capture/flow_book.h"
#include "capture/journal_event.h"
#include "capture/packet_stream.h"
#include "capture/pcapng_writer.h"

#include <map>
#include <optional>

namespace capture {

/// Writes sessions to a session file: journal blocks for what has no packet, packets for bytes and ends. Used by the
/// recorder and to save a copy. Nothing is in the file before flush(), but for what is too much to gather.
class SessionFile {
public:
    explicit SessionFile(std::shared_ptr<File> file)
        : m_writer(std::move(file))
    {
    }

    void begin(const SessionInfo &info, StreamBeginning beginning = StreamBeginning::Handshake);
    /// Endpoints count from their first appearance; they cannot change once packets were written.
    void change(const SessionInfo &info, ws::Time now);
    /// Where the bytes lie now; valid until the next call.
    std::span<const SegmentTable::Piece> bytes(SessionId id, ws::Direction direction, ws::Bytes bytes, ws::Time now);
    /// Bytes that nobody has: their sequence numbers are left out.
    void skip(SessionId id, ws::Direction direction, std::uint64_t size, ws::Time now);
    /// The next byte begins a frame, although bytes before it are missing.
    void resume(SessionId id, ws::Direction direction, ws::Time now);
    void event(SessionId id, const ws::Event &event);
    void mark(SessionId id, const Mark &mark, ws::Time now);
    void end(SessionId id, ws::Time now);

    void flush() { m_writer.flush(); }
    const std::optional<ws::Error> &failure() const { return m_writer.failure(); }

private:
    /// What is needed while a session lasts.
    struct Open {
        SessionInfo info;
        StreamBeginning beginning;
        std::optional<FlowBook::Ends> ends;
        std::optional<PacketStream> packets;
        ws::Duration connectTook{};
    };
    void writeInfo(const SessionInfo &info, const Open *open, ws::Time now);
    void takeEnds(Open &open);
    PacketStream &packetsOf(SessionId id, ws::Time now);

    PcapngWriter m_writer;
    FlowBook m_flows;
    std::map<SessionId, Open> m_open;
};

} // namespace capture
