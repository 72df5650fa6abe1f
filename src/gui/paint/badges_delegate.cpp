#include "gui/paint/badges_delegate.h"

#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"

namespace gui {

void BadgesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintRowBackground(painter, option);
    QRectF rect = QRectF(option.rect).adjusted(px(6), 0, -px(4), 0);
    for (const Badge &badge : index.data(BadgesRole).value<QList<Badge>>())
        rect.setLeft(rect.left() + paintBadge(painter, rect, badge) + px(4));
}

QSize BadgesDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    int width = px(10);
    for (const Badge &badge : index.data(BadgesRole).value<QList<Badge>>())
        width += badgeSize(badge).width() + px(4);
    return {width, px(24)};
}

} // namespace gui
