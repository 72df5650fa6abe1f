#include "gui/paint/session_delegate.h"

#include "gui/paint/icons.h"
#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"

#include <QPainter>

namespace gui {

namespace {

void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const GroupData &data)
{
    const QRectF rect = option.rect;
    painter->fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), colour(Token::Line));
    QString title = data.title;
    if (data.count >= 0 && data.brackets)
        title += QStringLiteral(" (%1)").arg(data.count);
    qreal x = rect.left() + px(8);
    paintIcon(painter, QRectF(x, rect.top(), px(12), rect.height()),
              option.state & QStyle::State_Open ? QStringLiteral("chev") : QStringLiteral("chevr"),
              colour(Token::Text2));
    x += px(17);
    if (!data.glyph.icon.isEmpty()) {
        paintIcon(painter, QRectF(x, rect.top(), px(14), rect.height()), data.glyph.icon, colour(data.glyph.token));
        x += px(20);
    }
    const qreal end = rect.right() - px(10);
    const QFont note = gui::font(FontRole::Note);
    const int right = data.right.isEmpty() ? 0 : textWidth(data.right, note) + px(6);
    paintText(painter, QRectF(x, rect.top(), end - x, rect.height()), data.right, note, colour(Token::Text2),
              Qt::AlignRight);
    x += paintText(painter, QRectF(x, rect.top(), end - right - x, rect.height()), title, gui::font(FontRole::NoteBold),
                   colour(Token::Text2));
    if (data.count >= 0 && !data.brackets)
        paintText(painter, QRectF(x + px(5), rect.top(), end - right - x, rect.height()), QString::number(data.count),
                  gui::font(FontRole::Dense), colour(Token::Text2));
}

void paintRailRow(QPainter *painter, const QRectF &rect, const SessionData &data)
{
    const bool code = !data.pageCode.isEmpty();
    const qreal half = rect.height() / 2;
    const QRectF upper = code ? rect.adjusted(0, px(5), 0, -half + px(3)) : rect;
    paintIcon(painter, QRectF(upper.left(), upper.center().y() - px(8.5), upper.width(), px(17)), data.glyph.icon,
              colour(data.glyph.token));
    if (code)
        paintText(painter, rect.adjusted(0, half, 0, -px(3)), data.pageCode, gui::font(FontRole::MonoNote),
                  colour(Token::Page), Qt::AlignHCenter);
}

void paintSession(QPainter *painter, const QRectF &rect, const SessionData &data)
{
    paintIcon(painter, QRectF(rect.left() + px(12), rect.center().y() - px(8.5), px(17), px(17)), data.glyph.icon,
              colour(data.glyph.token));
    qreal end = rect.right() - px(9);
    if (!data.pageCode.isEmpty())
        end -= paintBadgesRight(painter, QRectF(rect.left(), rect.top(), end - rect.left(), rect.height()),
                                {{Badge::Look::Page, data.pageCode, {}}});
    const qreal left = rect.left() + px(39), half = rect.height() / 2;
    paintText(painter, QRectF(left, rect.top() + px(4), end - left, half - px(3)), data.title, gui::font(FontRole::Ui),
              colour(Token::Text));
    paintText(painter, QRectF(left, rect.top() + half, end - left, half - px(5)), data.detail, gui::font(FontRole::Note),
              colour(Token::Text2));
}

} // namespace

void SessionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    row.viewItemPosition = QStyleOptionViewItem::OnlyOne;
    const QVariant group = index.data(GroupRole);
    if (group.isValid()) {
        if (m_rail)
            painter->fillRect(QRect(option.rect.left() + px(8), option.rect.center().y(), option.rect.width() - px(16), 1),
                              colour(Token::Line));
        else
            paintGroup(painter, row, group.value<GroupData>());
        return;
    }
    paintRowBackground(painter, row);
    const auto data = index.data(SessionRole).value<SessionData>();
    if (m_rail)
        paintRailRow(painter, option.rect, data);
    else
        paintSession(painter, option.rect, data);
}

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool group = index.data(GroupRole).isValid();
    if (m_rail)
        return {px(52), group ? px(8) : px(44)};
    return {px(160), group ? px(26) : px(44)};
}

} // namespace gui
