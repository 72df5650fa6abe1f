#pragma once

#include "gui/timeline/timeline_model.h"

#include <QTableView>

namespace gui {

/// The timeline as seen and used: folding, following, columns that give way, keys.
class TimelineView : public QTableView {
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setTimeline(TimelineModel *model);
    TimelineModel *timeline() const { return m_model; }

    void setFollowing(bool follow);
    bool isFollowing() const { return m_following; }
    /// Selects the row that shows a record and brings it into view; false when none does.
    bool selectRecord(std::uint32_t record);
    bool selectRow(int row);
    void jumpToChapter(Chapter chapter);
    /// To the next row (or the one before) with a problem; false when there is none.
    bool selectProblem(bool forward);
    /// The record of the current row; nullopt on a chapter.
    std::optional<std::uint32_t> currentRecord() const;

    /// The user's choice; columns that have no room are hidden beside it.
    void setColumnWanted(TimelineColumn column, bool wanted);
    bool isColumnWanted(TimelineColumn column) const { return m_wanted[std::size_t(column)]; }
    QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);

signals:
    void currentItemChanged(gui::TimelineIndex::Item item);
    void followingChanged(bool follow);
    void detailRequested();
    void markRequested(std::uint32_t record);
    void typed(const QString &text);
    void rowMenuRequested(const QPoint &globalPos);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &text) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setupView();
    void setupColumns();
    void applyMetrics();
    void fitColumns();
    bool fold(bool unfold);
    bool toggleChapterAt(const QModelIndex &index);
    void noteScroll(int value);

    TimelineModel *m_model = nullptr;
    std::array<bool, timelineColumns> m_wanted;
    bool m_following = true;
};

} // namespace gui
