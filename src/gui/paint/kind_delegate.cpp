#include "gui/paint/kind_delegate.h"

#include "gui/paint/icons.h"
#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"

namespace gui {

void KindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintRowBackground(painter, option);
    const auto data = index.data(KindRole).value<KindData>();
    QRectF rect = QRectF(option.rect).adjusted(px(6), 0, -px(4), 0);
    if (!data.icon.isEmpty())
        paintIcon(painter, QRectF(rect.left(), rect.top(), px(14), rect.height()), data.icon, colour(Token::Text2));
    rect.setLeft(rect.left() + px(20));
    paintText(painter, rect, data.text, gui::font(FontRole::Dense), colour(Token::Text));
}

QSize KindDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {px(30) + textWidth(index.data(KindRole).value<KindData>().text, gui::font(FontRole::Dense)), px(24)};
}

} // namespace gui
