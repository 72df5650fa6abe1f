#pragma once

#include "gui/paint/chapter_delegate.h"
#include "gui/paint/kind_delegate.h"
#include "gui/paint/lane_delegate.h"
#include "gui/paint/page_delegate.h"
#include "gui/paint/summary_delegate.h"
#include "gui/paint/text_delegate.h"

#include <QAbstractItemView>

namespace gui {

/// Paints a timeline: each column by its own delegate, chapter rows across all of them.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TimelineDelegate(QAbstractItemView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const QStyledItemDelegate &delegateFor(int column) const;

    QAbstractItemView *m_view;
    ChapterDelegate m_chapter;
    LaneDelegate m_lane;
    KindDelegate m_kind;
    SummaryDelegate m_summary;
    PageDelegate m_page;
    TextDelegate m_text;
};

} // namespace gui
