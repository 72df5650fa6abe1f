#pragma once

#include "gui/timeline/row_filter.h"
#include "gui/timeline/timeline_rows.h"

#include <map>
#include <memory>

namespace gui {

/// Which rows a view sees, in which order: five chapter rows, under each of them its rows, under a message its unfolded
/// frames. Knows folding and filtering; TimelineModel announces what it changes.
class TimelineIndex {
public:
    struct Item {
        Chapter chapter = Chapter::Connect;
        bool isChapter = true;
        bool isFragment = false;
        std::uint32_t record = 0;
        std::uint32_t position = 0; ///< within the chapter's rows, filtered or not
    };

    explicit TimelineIndex(const TimelineRows &rows)
        : m_rows(rows)
    {
    }

    int size() const;
    Item at(int row) const;
    /// The row of a record that is shown now; nullopt when it is filtered out or its chapter is folded.
    std::optional<int> rowOf(std::uint32_t record) const;
    int chapterRow(Chapter chapter) const;

    bool expanded(Chapter chapter) const { return m_expanded[indexOf(chapter)]; }
    void setExpanded(Chapter chapter, bool expanded) { m_expanded[indexOf(chapter)] = expanded; }
    /// Rows under the chapter that are shown when it is expanded.
    int childCount(Chapter chapter) const;

    /// Rows that could be taken in now: of the chapter as recorded, or as filtered.
    std::size_t available(Chapter chapter) const;
    void take(Chapter chapter, std::size_t rows) { m_taken[indexOf(chapter)] += rows; }
    std::size_t taken(Chapter chapter) const { return m_taken[indexOf(chapter)]; }

    /// Shows only the filter's rows from now on; null: all. Nothing is taken in afterwards.
    void setFilter(const RowFilter *filter);
    /// Sorts what the filter has found by now into chapters, at most `limit` rows.
    void readFilter(std::size_t limit, const std::function<std::optional<std::uint32_t>(std::size_t record)> &rowRecord);

    bool unfolded(std::uint32_t record) const { return m_fragments.contains(record); }
    void setFragments(std::uint32_t record, std::vector<std::uint32_t> fragments);
    void clearFragments() { m_fragments.clear(); }

private:
    std::uint32_t recordAt(Chapter chapter, std::size_t position) const;
    std::optional<std::size_t> positionOf(Chapter chapter, std::uint32_t record) const;
    Item childAt(Chapter chapter, int child) const;
    /// Unfolded frames of that chapter's shown rows before a position.
    int fragmentsBefore(Chapter chapter, std::size_t position) const;

    const TimelineRows &m_rows;
    const RowFilter *m_filter = nullptr;
    std::size_t m_filterRead = 0;
    std::array<std::vector<std::uint32_t>, chapterCount> m_filtered; ///< records
    std::array<std::size_t, chapterCount> m_taken{};
    std::array<bool, chapterCount> m_expanded{true, true, true, true, true};
    std::map<std::uint32_t, std::vector<std::uint32_t>> m_fragments; ///< by the message's row
};

} // namespace gui
