#include "gui/timeline/timeline_delegate.h"

#include "gui/paint/row_data.h"
#include "gui/timeline/timeline_model.h"

#include <QPainter>

namespace gui {

TimelineDelegate::TimelineDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(ChapterRole).isValid())
        return delegateFor(index.column()).paint(painter, option, index);
    QStyleOptionViewItem whole = option;
    whole.rect.setLeft(0);
    whole.rect.setRight(m_view->viewport()->width() - 1);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    m_chapter.paint(painter, whole, index);
    painter->restore();
}

const QStyledItemDelegate &TimelineDelegate::delegateFor(int column) const
{
    switch (TimelineColumn(column)) {
    case TimelineColumn::Lane: return m_lane;
    case TimelineColumn::Kind: return m_kind;
    case TimelineColumn::Summary: return m_summary;
    case TimelineColumn::Page: return m_page;
    case TimelineColumn::Number:
    case TimelineColumn::Time:
    case TimelineColumn::Bytes: return m_text;
    }
    return m_text;
}

} // namespace gui
