#include "gui/timeline/timeline_rows.h"

#include <algorithm>
#include <limits>

namespace gui {

using capture::Record;
using capture::RecordKind;

bool TimelineRows::readMore(std::size_t limit)
{
    const auto size = std::min<std::size_t>(m_store.size(), std::numeric_limits<std::uint32_t>::max());
    const auto end = std::min(size, m_read + limit);
    for (; m_read < end; ++m_read)
        take(m_store.at(m_read), std::uint32_t(m_read));
    return m_read == size;
}

void TimelineRows::take(const Record &record, std::uint32_t index)
{
    switch (record.kind) {
    case RecordKind::AddressTried:
        m_addressConnected = true;
        [[fallthrough]];
    case RecordKind::NameResolved:
    case RecordKind::TlsDone:
    case RecordKind::TlsFailed:
    case RecordKind::ProxyAnswered:
        return addUnnumbered(Chapter::Connect, index);
    case RecordKind::TcpConnected:
        return m_addressConnected ? void() : addUnnumbered(Chapter::Connect, index);
    case RecordKind::Head:
    case RecordKind::Body:
        return add(Chapter::Handshake, index);
    case RecordKind::Frame:
        return takeFrame(record, index);
    case RecordKind::Fin:
    case RecordKind::Rst:
        return addUnnumbered(Chapter::TcpEnd, index);
    case RecordKind::FramingLost:
    case RecordKind::Timeout:
    case RecordKind::LocalAction:
    case RecordKind::Note:
        return addUnnumbered(m_current, index);
    case RecordKind::Violation:
        return countViolation(record);
    case RecordKind::HandshakeDone:
    case RecordKind::Message:
    case RecordKind::Inflated:
    case RecordKind::Close:
        return;
    }
}

void TimelineRows::takeFrame(const Record &frame, std::uint32_t index)
{
    const auto opcode = ws::Opcode(frame.opcode);
    auto &open = m_openMessage[std::size_t(frame.direction)];
    const bool continues = opcode == ws::Opcode::Continuation && frame.link != 0 && frame.link == open;
    if (!ws::isControl(opcode))
        open = frame.link;
    if (continues)
        return;
    countFrame(frame);
    const bool closing = opcode == ws::Opcode::Close || count(Chapter::Close) > 0;
    add(closing ? Chapter::Close : Chapter::Messages, index);
}

void TimelineRows::countFrame(const Record &frame)
{
    const auto opcode = ws::Opcode(frame.opcode);
    ++m_counts.rows[std::size_t(frame.direction)];
    ++(ws::isControl(opcode) ? m_counts.control : opcode == ws::Opcode::Text ? m_counts.text : m_counts.binary);
}

void TimelineRows::countViolation(const Record &violation)
{
    const auto severity = ws::ruleInfo(ws::Rule(violation.rule)).severity;
    if (severity == ws::Severity::Note)
        return;
    m_counts.errors |= severity == ws::Severity::Error;
    if (violation.link != 0 && violation.link == m_lastProblem)
        return;
    m_lastProblem = violation.link;
    ++m_counts.problems;
}

void TimelineRows::add(Chapter chapter, std::uint32_t index)
{
    m_current = std::max(m_current, chapter);
    m_rows[indexOf(chapter)].push_back(index);
}

void TimelineRows::addUnnumbered(Chapter chapter, std::uint32_t index)
{
    m_unnumbered[indexOf(chapter)].push_back(std::uint32_t(count(chapter)));
    add(chapter, index);
}

std::size_t TimelineRows::numberedBefore(Chapter chapter) const
{
    std::size_t numbered = 0;
    for (std::size_t each = 0; each < indexOf(chapter); ++each)
        numbered += m_rows[each].size() - m_unnumbered[each].size();
    return numbered;
}

std::uint32_t TimelineRows::number(Chapter chapter, std::size_t row) const
{
    const auto &unnumbered = m_unnumbered[indexOf(chapter)];
    const auto at = std::lower_bound(unnumbered.begin(), unnumbered.end(), row);
    if (at != unnumbered.end() && *at == row)
        return 0;
    return std::uint32_t(numberedBefore(chapter) + row + 1 - std::size_t(at - unnumbered.begin()));
}

std::optional<TimelineRows::Place> TimelineRows::find(std::uint32_t record) const
{
    for (const auto chapter : allChapters) {
        const auto &rows = m_rows[indexOf(chapter)];
        const auto at = std::lower_bound(rows.begin(), rows.end(), record);
        if (at != rows.end() && *at == record)
            return Place{chapter, std::size_t(at - rows.begin())};
    }
    return std::nullopt;
}

std::optional<TimelineRows::Place> TimelineRows::findNumber(std::uint32_t number) const
{
    for (const auto chapter : allChapters) {
        const auto rows = count(chapter);
        for (std::size_t row = number > numberedBefore(chapter) ? number - numberedBefore(chapter) - 1 : rows; row < rows; ++row)
            if (this->number(chapter, row) == number)
                return Place{chapter, row};
    }
    return std::nullopt;
}

} // namespace gui
