#include "capture/segment_table.h"

#include <algorithm>
#include <limits>

namespace capture {

namespace {

constexpr std::uint64_t reach = std::numeric_limits<std::uint32_t>::max();

/// Index of the last element in [low, high) whose `offset` is not above `wanted`; the first one always qualifies.
template <typename Array>
std::size_t lastNotAbove(const Array &array, std::size_t low, std::size_t high, std::uint64_t wanted)
{
    while (low + 1 < high) {
        const std::size_t middle = low + (high - low) / 2;
        (array[middle].offset <= wanted ? low : high) = middle;
    }
    return low;
}

} // namespace

bool SegmentTable::needsBase(std::uint64_t position) const
{
    if (m_bases.size() == 0)
        return true;
    const Base &base = m_bases[m_bases.size() - 1];
    return position == nowhere || base.position == nowhere || position < base.position
        || position - base.position > reach || size() - base.offset > reach;
}

void SegmentTable::append(std::uint64_t position, std::uint64_t size)
{
    if (size == 0)
        return;
    const std::uint64_t offset = m_size.load(std::memory_order_relaxed);
    const bool continues = m_bases.size() > 0 && position == m_nextPosition;
    if (!continues) {
        if (needsBase(position))
            m_bases.append({offset, position, m_segments.size()});
        const Base &base = m_bases[m_bases.size() - 1];
        m_segments.append({std::uint32_t(offset - base.offset), std::uint32_t(position - base.position)});
    }
    m_nextPosition = position == nowhere ? nowhere : position + size;
    m_size.store(offset + size, std::memory_order_release);
}

SegmentTable::Piece SegmentTable::find(std::uint64_t offset) const
{
    const std::uint64_t end = size();
    if (offset >= end)
        return {};
    const std::size_t bases = m_bases.size(), segments = m_segments.size();
    const std::size_t b = lastNotAbove(m_bases, 0, bases, offset);
    const Base &base = m_bases[b];
    const std::size_t segmentsEnd = b + 1 < bases ? m_bases[b + 1].firstSegment : segments;
    const std::size_t s = lastNotAbove(m_segments, base.firstSegment, segmentsEnd, offset - base.offset);
    const std::uint64_t into = offset - base.offset - m_segments[s].offset;
    std::uint64_t pieceEnd = end;
    if (s + 1 < segmentsEnd)
        pieceEnd = base.offset + m_segments[s + 1].offset;
    else if (b + 1 < bases)
        pieceEnd = m_bases[b + 1].offset;
    const std::uint64_t size = std::min(pieceEnd, end) - offset;
    return {base.position == nowhere ? nowhere : base.position + m_segments[s].position + into, size};
}

ws::ByteBuffer readStream(const SegmentTable &table, const File &file, std::uint64_t offset, std::uint64_t size)
{
    const std::uint64_t end = table.size();
    ws::ByteBuffer out(std::size_t(offset < end ? std::min(size, end - offset) : 0));
    std::size_t done = 0;
    while (done < out.size()) {
        const auto piece = table.find(offset + done);
        const auto part = std::span(out).subspan(done, std::size_t(std::min<std::uint64_t>(piece.size, out.size() - done)));
        if (piece.position == SegmentTable::nowhere)
            break;
        const std::size_t got = file.readAt(piece.position, part);
        done += got;
        if (got < part.size())
            break;
    }
    out.resize(done);
    return out;
}

} // namespace capture
