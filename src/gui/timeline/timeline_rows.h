#pragma once

#include "capture/event_store.h"
#include "gui/timeline/chapter.h"

#include <array>
#include <optional>
#include <vector>

namespace gui {

/// Figures for the buttons above a timeline, of the whole session.
struct TimelineCounts {
    std::array<std::uint64_t, 2> rows{}; ///< messages and control frames, by ws::Direction
    std::uint64_t text = 0, binary = 0, control = 0;
    std::uint64_t problems = 0; ///< frames that broke a rule
    bool errors = false; ///< one of them an error
};

/// Which records of a session are rows of its timeline, and in which chapter: phases, heads, bodies, the first frame of
/// each message, control frames, ends. Four bytes a row; grows with the store, never changes what it has.
class TimelineRows {
public:
    explicit TimelineRows(const capture::EventStore &store)
        : m_store(store)
    {
    }

    /// Sorts at most `limit` further records into chapters; false when records are left.
    bool readMore(std::size_t limit);

    std::size_t count(Chapter chapter) const { return m_rows[indexOf(chapter)].size(); }
    /// Index of the record behind a chapter's row.
    std::uint32_t record(Chapter chapter, std::size_t row) const { return m_rows[indexOf(chapter)][row]; }
    /// What stands in the # column, from 1 through all chapters; 0: a row without a number (phases, remarks, ends).
    std::uint32_t number(Chapter chapter, std::size_t row) const;

    struct Place {
        Chapter chapter;
        std::size_t row;
    };
    /// The row of a record; nullopt for records that are no rows of their own.
    std::optional<Place> find(std::uint32_t record) const;
    std::optional<Place> findNumber(std::uint32_t number) const;

    const TimelineCounts &counts() const { return m_counts; }
    std::size_t recordsRead() const { return m_read; }

private:
    void take(const capture::Record &record, std::uint32_t index);
    void takeFrame(const capture::Record &frame, std::uint32_t index);
    void countFrame(const capture::Record &frame);
    void countViolation(const capture::Record &violation);
    void add(Chapter chapter, std::uint32_t index);
    void addUnnumbered(Chapter chapter, std::uint32_t index);
    std::size_t numberedBefore(Chapter chapter) const;

    const capture::EventStore &m_store;
    std::array<std::vector<std::uint32_t>, chapterCount> m_rows;
    std::array<std::vector<std::uint32_t>, chapterCount> m_unnumbered; ///< positions in m_rows, ascending
    TimelineCounts m_counts;
    std::uint32_t m_lastProblem = std::uint32_t(-1); ///< frame number
    std::size_t m_read = 0;
    Chapter m_current = Chapter::Connect;
    bool m_addressConnected = false;
    std::array<std::uint32_t, 2> m_openMessage{}; ///< by direction; 0: between messages
};

} // namespace gui
