#include "gui/paint/summary_delegate.h"

#include "gui/paint/icons.h"
#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"

namespace gui {

void SummaryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintRowBackground(painter, option);
    const auto data = index.data(SummaryRole).value<SummaryData>();
    QRectF rect = QRectF(option.rect).adjusted(px(6), 0, -px(5), 0);
    if (!data.icon.isEmpty()) {
        paintIcon(painter, QRectF(rect.left(), rect.top(), px(14), rect.height()), data.icon, colour(Token::Text2));
        rect.setLeft(rect.left() + px(20));
    }
    QList<Badge> badges = data.badges;
    for (Badge &badge : badges)
        badge.fixed = true;
    if (!badges.isEmpty())
        rect.setRight(rect.right() - paintBadgesRight(painter, rect, badges) - px(2));
    paintText(painter, rect, data.text, gui::font(FontRole::Mono), colour(data.quiet ? Token::Text2 : Token::Text));
}

QSize SummaryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(240), px(24)};
}

} // namespace gui
