#include "gui/paint/chapter_delegate.h"

#include "gui/paint/icons.h"
#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"

#include <QPainter>

namespace gui {

void ChapterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto data = index.data(ChapterRole).value<ChapterData>();
    QStyleOptionViewItem row = option;
    row.viewItemPosition = QStyleOptionViewItem::OnlyOne;
    const QRectF rect = option.rect;
    painter->fillRect(rect, colour(Token::Alt));
    paintRowBackground(painter, row);
    painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colour(Token::Line));

    const QColor name = colour(data.reached ? Token::Text : Token::Text2);
    qreal x = rect.left() + px(6);
    if (data.foldable)
        paintIcon(painter, QRectF(x, rect.top(), px(12), rect.height()),
                  data.expanded ? QStringLiteral("chev") : QStringLiteral("chevr"), colour(Token::Text2));
    x += px(18);
    paintIcon(painter, QRectF(x, rect.top(), px(14), rect.height()), data.glyph.icon, colour(data.glyph.token));
    x += px(20);

    const QFont mono = gui::font(FontRole::MonoNote);
    const int durationWidth = data.duration.isEmpty() ? 0 : textWidth(data.duration, mono) + px(16);
    const qreal end = rect.right() - px(8);
    paintText(painter, QRectF(x, rect.top(), end - x, rect.height()), data.duration, mono, colour(Token::Text2),
              Qt::AlignRight);
    const QFont bold = font(data.reached ? FontRole::DenseBold : FontRole::Dense);
    x += paintText(painter, QRectF(x, rect.top(), end - durationWidth - x, rect.height()),
                   QStringLiteral("%1 %2").arg(data.number).arg(data.name), bold, name);
    x += px(6);
    paintText(painter, QRectF(x, rect.top(), end - durationWidth - x, rect.height()), data.outcome,
              gui::font(FontRole::Dense), colour(Token::Text2));
}

QSize ChapterDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(200), px(24)};
}

} // namespace gui
