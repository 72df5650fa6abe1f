#include "gui/timeline/timeline_index.h"

#include <algorithm>

namespace gui {

int TimelineIndex::size() const
{
    int rows = 0;
    for (const auto chapter : allChapters)
        rows += 1 + (expanded(chapter) ? childCount(chapter) : 0);
    return rows;
}

int TimelineIndex::childCount(Chapter chapter) const
{
    return int(taken(chapter)) + fragmentsBefore(chapter, taken(chapter));
}

int TimelineIndex::chapterRow(Chapter chapter) const
{
    int row = 0;
    for (std::size_t each = 0; each < indexOf(chapter); ++each)
        row += 1 + (m_expanded[each] ? childCount(Chapter(each)) : 0);
    return row;
}

TimelineIndex::Item TimelineIndex::at(int row) const
{
    for (const auto chapter : allChapters) {
        if (row == 0)
            return {chapter, true, false, 0, 0};
        const int children = expanded(chapter) ? childCount(chapter) : 0;
        if (row <= children)
            return childAt(chapter, row - 1);
        row -= 1 + children;
    }
    return {};
}

TimelineIndex::Item TimelineIndex::childAt(Chapter chapter, int child) const
{
    for (const auto &[record, fragments] : m_fragments) {
        const auto position = positionOf(chapter, record);
        if (!position)
            continue;
        if (child <= int(*position))
            break;
        const int within = child - int(*position) - 1;
        if (within < int(fragments.size()))
            return {chapter, false, true, fragments[std::size_t(within)], std::uint32_t(*position)};
        child -= int(fragments.size());
    }
    return {chapter, false, false, recordAt(chapter, std::size_t(child)), std::uint32_t(child)};
}

std::optional<int> TimelineIndex::rowOf(std::uint32_t record) const
{
    for (const auto chapter : allChapters) {
        const auto position = expanded(chapter) ? positionOf(chapter, record) : std::nullopt;
        if (position)
            return chapterRow(chapter) + 1 + int(*position) + fragmentsBefore(chapter, *position);
    }
    return std::nullopt;
}

std::size_t TimelineIndex::available(Chapter chapter) const
{
    return m_filter ? m_filtered[indexOf(chapter)].size() : m_rows.count(chapter);
}

void TimelineIndex::setFilter(const RowFilter *filter)
{
    m_filter = filter;
    m_filterRead = 0;
    for (auto &records : m_filtered)
        records = {};
    m_taken = {};
    clearFragments();
}

void TimelineIndex::readFilter(std::size_t limit, const std::function<std::optional<std::uint32_t>(std::size_t)> &rowRecord)
{
    if (!m_filter)
        return;
    const auto end = std::min(m_filter->rows().size(), m_filterRead + limit);
    for (; m_filterRead < end; ++m_filterRead) {
        const auto record = rowRecord(m_filter->rows().record(m_filterRead));
        const auto place = record ? m_rows.find(*record) : std::nullopt;
        if (!place)
            continue;
        auto &records = m_filtered[indexOf(place->chapter)];
        if (records.empty() || records.back() < *record) // a message is found by its frames and by itself
            records.push_back(*record);
    }
}

void TimelineIndex::setFragments(std::uint32_t record, std::vector<std::uint32_t> fragments)
{
    if (fragments.empty())
        m_fragments.erase(record);
    else
        m_fragments[record] = std::move(fragments);
}

std::uint32_t TimelineIndex::recordAt(Chapter chapter, std::size_t position) const
{
    return m_filter ? m_filtered[indexOf(chapter)][position] : m_rows.record(chapter, position);
}

std::optional<std::size_t> TimelineIndex::positionOf(Chapter chapter, std::uint32_t record) const
{
    std::size_t low = 0, high = taken(chapter);
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        recordAt(chapter, middle) < record ? low = middle + 1 : high = middle;
    }
    if (low < taken(chapter) && recordAt(chapter, low) == record)
        return low;
    return std::nullopt;
}

int TimelineIndex::fragmentsBefore(Chapter chapter, std::size_t position) const
{
    int rows = 0;
    for (const auto &[record, fragments] : m_fragments) {
        const auto at = positionOf(chapter, record);
        if (at && *at < position)
            rows += int(fragments.size());
    }
    return rows;
}

} // namespace gui
