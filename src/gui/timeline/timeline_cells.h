#pragma once

#include "gui/core/tale.h"
#include "gui/timeline/page_column.h"
#include "gui/timeline/row_view.h"
#include "gui/timeline/timeline_index.h"

#include <QCache>
#include <QVariant>

namespace gui {

enum class TimelineColumn : int { Number, Time, Lane, Kind, Bytes, Summary, Page };
constexpr int timelineColumns = 7;

enum class TimeMode { SinceConnect, SincePrevious, Clock, Utc };
/// Where the icon and the badge of a row's kind stand: in their own column, or before the summary.
enum class KindPlace { Column, Summary };
/// Whether a chapter shows its rows.
enum class Fold { Open, Closed };

/// What stands in the cells of one session's timeline, for eyes and for screen readers. Keeps what it made of the rows shown
/// last; owns nothing else.
class TimelineCells {
public:
    /// Both outlive their use here; null: no session.
    void setSession(const capture::Session *session, const TimelineRows *rows);
    void setTale(const TalePtr &tale);
    const TalePtr &tale() const { return m_tale; }
    /// A message may have ended, a rule may have been broken since: rows are read again.
    void forget() { m_views.clear(); }
    void setTimeMode(TimeMode mode) { m_timeMode = mode; }
    void setKindPlace(KindPlace place) { m_kindPlace = place; }
    KindPlace kindPlace() const { return m_kindPlace; }

    QVariant row(const TimelineIndex::Item &at, TimelineColumn column, int role) const;
    QVariant chapter(Chapter chapter, Fold fold, int column, int role) const;
    QVariant header(TimelineColumn column, int role) const;
    QString accessibleChapter(Chapter chapter, Fold fold) const;
    const RowView &view(std::uint32_t record, bool fragment) const;

private:
    QVariant text(const TimelineIndex::Item &at, TimelineColumn column) const;
    QString timeText(const TimelineIndex::Item &at) const;
    QString accessibleText(const TimelineIndex::Item &at) const;
    std::uint32_t number(const TimelineIndex::Item &at) const;
    PageData page(const TimelineIndex::Item &at) const;
    bool showsMilliseconds() const;

    const capture::Session *m_session = nullptr;
    const TimelineRows *m_rows = nullptr;
    TalePtr m_tale;
    PageColumn m_page;
    TimeMode m_timeMode = TimeMode::SinceConnect;
    KindPlace m_kindPlace = KindPlace::Column;
    mutable QCache<std::uint64_t, RowView> m_views{2000};
};

} // namespace gui
