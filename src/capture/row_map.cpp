#include "capture/row_map.h"

#include <algorithm>
#include <limits>

namespace capture {

namespace {

constexpr std::size_t step = 1024; ///< records between two looks at whether to stop; with payload tests each one

} // namespace

RowMap::RowMap(std::shared_ptr<const Session> session, Filter filter, RecordTest test)
    : m_session(std::move(session))
    , m_filter(std::move(filter))
    , m_test(std::move(test))
    , m_identity(m_filter.matchesAll() && !m_test)
{
}

bool RowMap::passes(std::size_t index) const
{
    return (!m_test || m_test(m_session->records().at(index))) && m_filter.matches(*m_session, index);
}

bool RowMap::extend(std::size_t end, const std::atomic<bool> &cancelled)
{
    end = std::min({end, m_session->records().size(), std::size_t(std::numeric_limits<std::uint32_t>::max())});
    std::size_t index = scanned();
    if (m_identity)
        index = std::max(index, end);
    const std::size_t stride = m_filter.readsPayload() ? 1 : step;
    while (index < end && !cancelled.load(std::memory_order_relaxed)) {
        const std::size_t until = std::min(end, index + stride);
        for (; index < until; ++index)
            if (passes(index))
                m_rows.append(std::uint32_t(index));
        m_scanned.store(index, std::memory_order_release);
    }
    m_scanned.store(index, std::memory_order_release);
    return index >= end;
}

void RowMap::extend()
{
    const std::atomic<bool> never{false};
    extend(m_session->records().size(), never);
}

std::size_t RowMap::size() const
{
    return m_identity ? scanned() : m_rows.size();
}

std::size_t RowMap::record(std::size_t row) const
{
    return m_identity ? row : m_rows[row];
}

std::size_t RowMap::rowAtOrAfter(std::size_t record) const
{
    if (m_identity)
        return std::min(record, scanned());
    std::size_t low = 0, high = m_rows.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (m_rows[middle] < record)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

std::optional<std::size_t> RowMap::rowOf(std::size_t record) const
{
    const std::size_t row = rowAtOrAfter(record);
    return row < size() && this->record(row) == record ? std::optional(row) : std::nullopt;
}

} // namespace capture
