#include "capture/event_store.h"

#include <algorithm>

namespace capture {

std::size_t EventStore::append(const Record &record)
{
    if (m_records.size() % stride == 0)
        m_milestones.append(m_reached);
    if (record.kind == RecordKind::Frame) {
        m_reached.frame = std::max(m_reached.frame, record.number);
        m_reached.message = std::max(m_reached.message, record.link);
    }
    return m_records.append(record);
}

std::size_t EventStore::searchFrom(std::uint32_t Milestone::*reached, std::uint32_t number) const
{
    std::size_t low = 0, high = m_milestones.size();
    while (low + 1 < high) {
        const std::size_t middle = low + (high - low) / 2;
        (m_milestones[middle].*reached < number ? low : high) = middle;
    }
    return low * stride;
}

std::optional<std::size_t> EventStore::findFrame(std::uint32_t number) const
{
    const std::size_t end = size();
    for (std::size_t i = searchFrom(&Milestone::frame, number); i < end; ++i) {
        const Record &record = at(i);
        if (record.kind == RecordKind::Frame && record.number >= number)
            return record.number == number ? std::optional(i) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<std::size_t> EventStore::findMessage(std::uint32_t number) const
{
    const std::size_t end = size();
    for (std::size_t i = searchFrom(&Milestone::message, number); i < end; ++i) {
        const Record &record = at(i);
        if (record.kind == RecordKind::Message && record.number == number)
            return i;
    }
    return std::nullopt;
}

} // namespace capture
