#pragma once

#include "capture/file.h"
#include "capture/tcp_segment.h"

#include <cstdint>
#include <map>
#include <optional>

namespace capture {

/// Puts one direction of a TCP connection in order: what was lost, repeated, overlapped or came early on the way. Of
/// bytes that come twice the first ones count. Early segments stay in the file, only their places are kept.
class TcpReassembler {
public:
    class Sink {
    public:
        virtual ~Sink() = default;
        virtual void data(ws::Bytes bytes, std::uint64_t position, ws::Time time) = 0;
        /// Bytes that the receiver got but the capture did not.
        virtual void missing(std::uint64_t size, ws::Time time) = 0;
        /// The sender's FIN, after all of its bytes.
        virtual void fin(ws::Time time) = 0;
    };

    /// `file` holds the packets; it must outlive this object.
    explicit TcpReassembler(const File &file)
        : m_file(&file)
    {
    }

    bool started() const { return m_started; }
    /// The sequence number of the stream's first byte.
    void start(std::uint32_t firstSequence);
    std::uint32_t firstSequence() const { return m_first; }

    /// Packets were written in order: a gap is one at once.
    void trustOrder() { m_inOrder = true; }

    /// `position` is that of the payload's first byte in the file.
    void segment(const TcpSegment &segment, std::uint64_t position, ws::Time time, Sink &sink);
    /// The receiver has all bytes before that sequence number.
    void acknowledged(std::uint32_t sequence);
    /// Nothing more comes: hands out what waits behind gaps, and says what is missing.
    void finish(Sink &sink);

private:
    /// A stretch that waits for what comes before it; position 0: known to be missing.
    struct Early {
        std::uint64_t size, position;
        ws::Time time;
    };
    std::int64_t offsetOf(std::uint32_t sequence) const;
    void take(std::uint64_t offset, ws::Bytes bytes, std::uint64_t size, std::uint64_t position, ws::Time time, Sink &sink);
    void keep(std::uint64_t offset, std::uint64_t size, std::uint64_t position, ws::Time time);
    void release(Sink &sink, ws::Time time);
    void handOut(const Early &early, ws::Time time, Sink &sink);
    void passGap(Sink &sink);
    bool gapIsCertain(ws::Time time) const;
    void checkFin(Sink &sink);

    const File *m_file;
    bool m_started = false;
    std::uint32_t m_first = 0;
    std::uint64_t m_next = 0; ///< offset of the next byte to hand out
    std::uint64_t m_acknowledged = 0;
    std::map<std::uint64_t, Early> m_early; ///< by offset, not overlapping
    ws::Time m_waitingSince{};
    std::optional<std::uint64_t> m_finOffset;
    ws::Time m_finTime{};
    bool m_finished = false;
    bool m_inOrder = false;
};

} // namespace capture
