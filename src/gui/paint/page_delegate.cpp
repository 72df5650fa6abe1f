#include "gui/paint/page_delegate.h"

#include "gui/paint/hatch.h"
#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"

#include <QPainter>

namespace gui {

namespace {

void paintScriptLine(QPainter *painter, const QRectF &rect, qreal x, const PageData &data)
{
    const qreal top = data.lineAbove ? rect.top() : rect.center().y();
    const qreal bottom = data.lineBelow ? rect.bottom() : rect.center().y();
    if (bottom <= top)
        return;
    QColor violet = colour(Token::Page);
    violet.setAlphaF(0.4F);
    painter->fillRect(QRectF(x - 1, top, 2, bottom - top), violet);
}

void paintDot(QPainter *painter, const QPointF &at, bool filled)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(Token::Page), 1.4 * Theme::current().scale()));
    painter->setBrush(colour(filled ? Token::Page : Token::Base));
    painter->drawEllipse(at, px(3.5), px(3.5));
}

} // namespace

void PageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintRowBackground(painter, option);
    const auto data = index.data(PageRole).value<PageData>();
    const QRectF rect = option.rect;
    const qreal x = rect.left() + px(12);
    const QRectF text = rect.adjusted(px(25), 0, -px(4), 0);
    painter->save();
    switch (data.mark) {
    case PageData::Mark::None:
        paintText(painter, text, data.text, gui::font(FontRole::Dense), colour(Token::Text2));
        break;
    case PageData::Mark::Line:
        paintScriptLine(painter, rect, x, data);
        break;
    case PageData::Mark::Hidden:
        paintScriptLine(painter, rect, x, data);
        paintHatch(painter, QRectF(text.left(), qRound(rect.center().y() - px(4.5)), px(44), px(9)));
        break;
    case PageData::Mark::Event:
    case PageData::Mark::Call:
        paintScriptLine(painter, rect, x, data);
        paintDot(painter, QPointF(x, rect.center().y()), data.mark == PageData::Mark::Event);
        paintText(painter, text, data.text, gui::font(FontRole::Dense), colour(Token::Page));
        break;
    }
    painter->restore();
}

QSize PageDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {px(108), px(24)};
}

} // namespace gui
