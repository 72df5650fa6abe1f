#pragma once

#include "capture/filter.h"
#include "gui/timeline/timeline_cells.h"

#include <QAbstractTableModel>

#include <memory>

namespace gui {

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
    Fold fold(Chapter chapter) const;
    std::optional<std::uint32_t> rowRecord(std::size_t record) const;

    std::shared_ptr<const capture::Session> m_session;
    std::unique_ptr<TimelineRows> m_rows;
    std::unique_ptr<RowFilter> m_filter;
    std::unique_ptr<TimelineIndex> m_index;
    TimelineCells m_cells;
    bool m_paused = false;
};

} // namespace gui
