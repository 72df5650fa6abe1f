#pragma once

#include "ws/http_head.h"

namespace ws {

/// The body of an answer: its framing (RFC 9112, 6.3) undone, kept up to a bound, counted beyond it.
class BodyReader {
public:
    BodyReader(const HttpHead &answer, std::uint64_t bound);
    /// A body that only the end of the stream ends.
    explicit BodyReader(std::uint64_t bound);

    /// Takes bytes up to the body's end; says how many.
    std::size_t receive(Bytes bytes);
    /// The end that the framing announces was seen.
    bool complete() const { return m_state == State::Complete; }
    /// The stream ended: is the body whole by that?
    bool completeAtEof() const { return complete() || m_state == State::UntilClose; }
    const ByteBuffer &kept() const { return m_kept; }
    std::uint64_t total() const { return m_total; }

private:
    enum class State : std::uint8_t {
        Length,
        UntilClose,
        ChunkSize,
        ChunkData,
        ChunkEnd, ///< the line end after a chunk's data
        Trailer,
        BadChunk, ///< the chunks cannot be followed: the rest is taken as it is
        Complete,
    };

    static State initialState(const HttpHead &answer, std::uint64_t &length);
    void keep(Bytes bytes);
    std::size_t takeData(Bytes bytes);
    void takeLineByte(std::uint8_t byte);
    void endLine();

    std::uint64_t m_missing = 0; ///< of the body, or of the chunk; before m_state, whose initial value sets it
    State m_state;
    std::uint64_t m_bound;
    ByteBuffer m_kept;
    std::uint64_t m_total = 0;
    std::string m_line;
};

} // namespace ws
