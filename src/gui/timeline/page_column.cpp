#include "gui/timeline/page_column.h"

#include "gui/text/display_text.h"

#include <QCoreApplication>

#include <limits>

namespace gui {

using capture::Record;
using capture::RecordKind;
using Mark = PageData::Mark;
using Type = explain::PageEvent::Type;

namespace {

constexpr auto never = std::numeric_limits<std::int64_t>::max();

bool showsPage(RecordKind kind)
{
    return kind == RecordKind::Head || kind == RecordKind::Frame || kind == RecordKind::Fin || kind == RecordKind::Rst
        || kind == RecordKind::TlsFailed || kind == RecordKind::AddressTried || kind == RecordKind::NameResolved
        || kind == RecordKind::Timeout || kind == RecordKind::TlsDone;
}

/// The last row that happened at or before that time.
std::uint32_t rowAt(const capture::EventStore &records, std::int64_t time)
{
    std::size_t low = 0, high = records.size();
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        records.at(middle).time <= time ? low = middle + 1 : high = middle;
    }
    while (low > 1 && !showsPage(records.at(low - 1).kind))
        --low;
    return std::uint32_t(low > 0 ? low - 1 : 0);
}

QString eventText(const explain::PageEvent &event)
{
    if (event.type == Type::Close)
        return QStringLiteral("close %1").arg(event.code);
    return event.type == Type::Error ? QStringLiteral("error") : peerText(std::string_view(event.name));
}

PageData page(Mark mark, const QString &text = {})
{
    PageData data;
    data.mark = mark;
    data.text = text;
    return data;
}

} // namespace

void PageColumn::setTale(const TalePtr &tale, const capture::EventStore &records)
{
    *this = {};
    m_to = m_deafFrom = never;
    if (!tale)
        return;
    const auto since = [&](ws::Time time) { return (time - tale->facts.start).count(); };
    m_from = tale->facts.requestAt ? since(*tale->facts.requestAt) : 0;
    if (tale->page().stoppedAt)
        m_deafFrom = since(*tale->page().stoppedAt);
    for (const auto &event : tale->page().events) {
        m_opens |= event.type == Type::Open;
        if (event.type == Type::Open || event.type == Type::Message || records.size() == 0)
            continue;
        auto &text = m_events[rowAt(records, since(event.time))];
        text += (text.isEmpty() ? QString() : QStringLiteral(", ")) + eventText(event);
        if (event.type == Type::Close)
            m_to = since(event.time);
    }
}

PageData PageColumn::at(const Record &record, std::uint32_t index) const
{
    PageData data = record.kind == RecordKind::Frame ? framePage(record, record.time)
        : record.kind == RecordKind::Head            ? headPage(record)
                                                     : page(Mark::Hidden);
    const auto told = m_events.find(index);
    if (told != m_events.end())
        data = page(Mark::Event, told->second);
    data.lineAbove = record.time > m_from && record.time <= m_to;
    data.lineBelow = record.time >= m_from && record.time < m_to && (told == m_events.end() || record.time < m_to);
    return data;
}

PageData PageColumn::framePage(const Record &frame, std::int64_t time) const
{
    const auto opcode = ws::Opcode(frame.opcode);
    const bool data = !ws::isControl(opcode) && !ws::isReserved(opcode);
    if (!data || time > m_to)
        return page(Mark::Hidden);
    if (frame.direction == ws::Direction::ClientToServer)
        return page(Mark::Call, QStringLiteral("send()"));
    return time < m_deafFrom && m_opens ? page(Mark::Event, QStringLiteral("message")) : page(Mark::Hidden);
}

PageData PageColumn::headPage(const Record &head) const
{
    if (head.direction == ws::Direction::ClientToServer)
        return page(Mark::Event, QStringLiteral("WebSocket()"));
    const bool informational = head.flags & capture::Informational;
    return m_opens && !informational ? page(Mark::Event, QStringLiteral("open")) : page(Mark::Hidden);
}

} // namespace gui
