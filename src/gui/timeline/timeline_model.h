#pragma once

#include "capture/filter.h"
#include "gui/core/tale.h"
#include "gui/timeline/page_column.h"
#include "gui/timeline/row_view.h"
#include "gui/timeline/timeline_index.h"

#include <QAbstractTableModel>
#include <QCache>

#include <memory>

namespace gui {

enum class TimelineColumn : int { Number, Time, Lane, Kind, Bytes, Summary, Page };
constexpr int timelineColumns = 7;

enum class TimeMode { SinceConnect, SincePrevious, Clock, Utc };
/// Where the icon and the badge of a row's kind stand: in their own column, or before the summary.
enum class KindPlace { Column, Summary };

/// One session's timeline as one flat list: five chapter rows and what belongs to each. Owns no data; what the store has
/// gained appears with showNewEvents(), driven by a timer and never per event.
class TimelineModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TimelineModel(QObject *parent = nullptr);
    ~TimelineModel() override;

    /// Null: empties the model.
    void setSession(std::shared_ptr<const capture::Session> session);
    void setTale(const TalePtr &tale);
    void showNewEvents();

    /// Only rows that pass both; `test` is the buttons'. Shows everything again with isFiltered() false.
    void setFilter(const capture::Filter &filter, const capture::RecordTest &test);
    void clearFilter();
    bool isFiltered() const { return m_filter != nullptr; }
    /// 0 to 99 while the filter still searches, 100 when it is through.
    int searchPercent() const;
    /// Rows that are not chapters.
    std::size_t shownRows() const;
    const TimelineCounts &counts() const;

    /// Nothing is added while paused; what was missed appears afterwards.
    void setPaused(bool paused) { m_paused = paused; }
    void setTimeMode(TimeMode mode);
    void setKindPlace(KindPlace place);

    void setExpanded(Chapter chapter, bool expanded);
    void expandAll();
    /// Folds or unfolds the frames of a message's row; false when it has none.
    bool setUnfolded(int row, bool unfolded);

    TimelineIndex::Item item(int row) const { return m_index->at(row); }
    const TimelineRows &rows() const { return *m_rows; }
    /// The row that shows a record, or its chapter's row when that is folded; -1: none.
    int rowOf(std::uint32_t record) const;
    int rowOfNumber(std::uint32_t number) const;
    int chapterRow(Chapter chapter) const { return m_index->chapterRow(chapter); }
    /// A rule was broken there.
    bool hasProblem(int row) const;
    QString plainRow(int row) const; ///< tab separated, for the clipboard

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void grown();

private:
    void reset();
    void takeRows();
    void takeChapterRows(Chapter chapter);
    void rowsChanged();
    const RowView &view(std::uint32_t record, bool fragment) const;
    QVariant chapterValue(Chapter chapter, int column, int role) const;
    QVariant rowValue(const TimelineIndex::Item &item, TimelineColumn column, int role) const;
    QVariant text(const TimelineIndex::Item &item, TimelineColumn column) const;
    QString timeText(const TimelineIndex::Item &item) const;
    QString accessibleText(const TimelineIndex::Item &item) const;
    QString accessibleChapter(Chapter chapter) const;
    std::uint32_t number(const TimelineIndex::Item &item) const;
    PageData page(const TimelineIndex::Item &item) const;
    bool showsMilliseconds() const;
    std::optional<std::uint32_t> rowRecord(std::size_t record) const;

    std::shared_ptr<const capture::Session> m_session;
    std::unique_ptr<TimelineRows> m_rows;
    std::unique_ptr<RowFilter> m_filter;
    std::unique_ptr<TimelineIndex> m_index;
    TalePtr m_tale;
    PageColumn m_page;
    TimeMode m_timeMode = TimeMode::SinceConnect;
    KindPlace m_kindPlace = KindPlace::Column;
    bool m_paused = false;
    mutable QCache<std::uint64_t, RowView> m_views{2000};
};

} // namespace gui
