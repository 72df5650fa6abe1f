#include "capture/tcp_reassembler.h"

#include <algorithm>
#include <array>

namespace capture {

namespace {

/// The largest window that TCP can offer (RFC 7323, 2.3): what lies further ahead is no part of the stream.
constexpr std::int64_t furthestAhead = 1 << 30;
/// A gap that the receiver has acknowledged is one of the capture, unless packets were only captured out of order.
constexpr std::size_t patientSegments = 256;
constexpr ws::Duration patience = std::chrono::seconds(2);

} // namespace

void TcpReassembler::start(std::uint32_t firstSequence)
{
    m_started = true;
    m_first = firstSequence;
}

/// Places a sequence number, of which the upper half is not sent, near the next byte.
std::int64_t TcpReassembler::offsetOf(std::uint32_t sequence) const
{
    const auto nextSequence = std::uint32_t(m_first + m_next);
    return std::int64_t(m_next) + std::int32_t(sequence - nextSequence);
}

void TcpReassembler::acknowledged(std::uint32_t sequence)
{
    if (!m_started)
        return;
    const std::int64_t offset = offsetOf(sequence);
    if (offset > std::int64_t(m_acknowledged) && offset - std::int64_t(m_next) <= furthestAhead)
        m_acknowledged = std::uint64_t(offset);
}

void TcpReassembler::segment(const TcpSegment &segment, std::uint64_t position, ws::Time time, Sink &sink)
{
    const std::int64_t start = offsetOf(segment.sequence + (segment.flags & TcpSyn ? 1 : 0));
    const std::int64_t end = start + std::int64_t(segment.length);
    if (end - std::int64_t(m_next) > furthestAhead || end < 0)
        return;
    if (segment.flags & TcpFin && !m_finOffset && end >= std::int64_t(m_next)) {
        m_finOffset = std::uint64_t(end);
        m_finTime = time;
    }
    const std::uint64_t limit = std::min(std::uint64_t(end), m_finOffset.value_or(std::uint64_t(end)));
    const std::uint64_t from = std::max(std::uint64_t(std::max<std::int64_t>(start, 0)), m_next);
    if (from < limit) {
        const auto skipped = std::size_t(std::int64_t(from) - start);
        const ws::Bytes bytes = segment.payload.subspan(std::min(skipped, segment.payload.size()));
        const ws::Bytes captured = bytes.first(std::size_t(std::min<std::uint64_t>(bytes.size(), limit - from)));
        take(from, captured, captured.size(), position + skipped, time, sink);
        if (captured.size() < limit - from) // cut by the capture's snap length
            take(from + captured.size(), {}, limit - from - captured.size(), 0, time, sink);
    }
    while (!m_early.empty() && gapIsCertain(time))
        passGap(sink);
    checkFin(sink);
}

/// Hands the stretch out when it is the next one, else keeps its place.
void TcpReassembler::take(
    std::uint64_t offset, ws::Bytes bytes, std::uint64_t size, std::uint64_t position, ws::Time time, Sink &sink)
{
    if (size == 0)
        return;
    const bool next = offset == m_next && (m_early.empty() || m_early.begin()->first >= offset + size);
    if (!next) {
        if (m_early.empty())
            m_waitingSince = time;
        keep(offset, size, position, time);
        return release(sink, time);
    }
    m_next += size;
    if (position == 0)
        sink.missing(size, time);
    else
        sink.data(bytes, position, time);
    release(sink, time);
}

/// Keeps the parts of a stretch that are not there yet.
void TcpReassembler::keep(std::uint64_t offset, std::uint64_t size, std::uint64_t position, ws::Time time)
{
    const std::uint64_t end = offset + size;
    const auto placeOf = [&](std::uint64_t at) { return position == 0 ? 0 : position + (at - offset); };
    std::uint64_t at = offset;
    auto next = m_early.upper_bound(offset);
    if (next != m_early.begin()) {
        const auto before = std::prev(next);
        at = std::max(at, before->first + before->second.size);
    }
    while (at < end) {
        const std::uint64_t until = next == m_early.end() ? end : std::min(end, next->first);
        if (until > at)
            m_early.emplace_hint(next, at, Early{until - at, placeOf(at), time});
        if (next == m_early.end())
            return;
        at = std::max(at, next->first + next->second.size);
        ++next;
    }
}

/// Hands out what is next by now; it could be read from `time` on.
void TcpReassembler::release(Sink &sink, ws::Time time)
{
    while (!m_early.empty() && m_early.begin()->first == m_next) {
        const Early early = m_early.begin()->second;
        m_early.erase(m_early.begin());
        handOut(early, time, sink);
        m_waitingSince = time;
    }
}

void TcpReassembler::handOut(const Early &early, ws::Time time, Sink &sink)
{
    m_next += early.size;
    if (early.position == 0)
        return sink.missing(early.size, time);
    std::array<std::uint8_t, 16 * 1024> buffer; // NOLINT: filled before it is read
    for (std::uint64_t done = 0; done < early.size;) {
        const auto part = std::size_t(std::min<std::uint64_t>(buffer.size(), early.size - done));
        const std::size_t got = m_file->readAt(early.position + done, std::span(buffer).first(part));
        if (got == 0)
            return sink.missing(early.size - done, time);
        sink.data(ws::Bytes(buffer).first(got), early.position + done, time);
        done += got;
    }
}

bool TcpReassembler::gapIsCertain(ws::Time time) const
{
    const bool received = m_acknowledged >= m_early.begin()->first;
    return m_inOrder || (received && (m_early.size() > patientSegments || time - m_waitingSince > patience));
}

void TcpReassembler::passGap(Sink &sink)
{
    const ws::Time time = m_early.begin()->second.time;
    const std::uint64_t size = m_early.begin()->first - m_next;
    m_next += size;
    sink.missing(size, time);
    release(sink, time);
}

void TcpReassembler::checkFin(Sink &sink)
{
    if (m_finished || !m_finOffset || m_next < *m_finOffset)
        return;
    m_finished = true;
    sink.fin(m_finTime);
}

void TcpReassembler::finish(Sink &sink)
{
    while (!m_early.empty())
        passGap(sink);
    if (m_finOffset && m_next < *m_finOffset) {
        const std::uint64_t size = *m_finOffset - m_next;
        m_next += size;
        sink.missing(size, m_finTime);
    }
    checkFin(sink);
}

} // namespace capture
