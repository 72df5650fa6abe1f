#pragma once

#include "capture/chunked_array.h"
#include "capture/file.h"

#include <cstdint>

namespace capture {

/// Where the bytes of a stream lie in a file: 8 bytes a piece. One writer; readers on any thread.
class SegmentTable {
public:
    /// Bytes that follow are not in the file.
    static constexpr std::uint64_t nowhere = 0;

    /// The next `size` bytes of the stream lie at `position`.
    void append(std::uint64_t position, std::uint64_t size);

    /// Bytes of the stream so far.
    std::uint64_t size() const { return m_size.load(std::memory_order_acquire); }

    struct Piece {
        std::uint64_t position = nowhere;
        std::uint64_t size = 0; ///< bytes from there on that are stored in one piece; 0 behind the stream's end
    };
    Piece find(std::uint64_t offset) const;

private:
    /// Offsets below are relative to their base; a base is added where they would not fit, or for missing bytes.
    struct Base {
        std::uint64_t offset, position;
        std::size_t firstSegment;
    };
    struct Segment {
        std::uint32_t offset, position;
    };
    bool needsBase(std::uint64_t position) const;

    ChunkedArray<Base, 1> m_bases;
    ChunkedArray<Segment> m_segments;
    std::atomic<std::uint64_t> m_size{0};
    std::uint64_t m_nextPosition = nowhere; ///< the writer's: one behind the last piece
};

/// Bytes of the stream from `offset` on, at most `size`; fewer where it ends or where bytes are missing.
ws::ByteBuffer readStream(const SegmentTable &table, const File &file, std::uint64_t offset, std::uint64_t size);

} // namespace capture
