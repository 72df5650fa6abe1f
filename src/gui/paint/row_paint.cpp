#include "gui/paint/row_paint.h"

#include "gui/paint/icons.h"
#include "gui/paint/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>
#include <QWidget>

#include <algorithm>

namespace gui {

namespace {

struct BadgeInk { Token border, fill, text; bool bold; };

BadgeInk badgeInk(Badge::Look look)
{
    switch (look) {
    case Badge::Look::Plain: return {Token::Border, Token::Base, Token::Text2, false};
    case Badge::Look::Strong: return {Token::Ink, Token::Base, Token::Text, false};
    case Badge::Look::Warn: return {Token::Warn, Token::WarnFill, Token::WarnFillText, false};
    case Badge::Look::Err: return {Token::ErrFill, Token::ErrFill, Token::ErrFillText, true};
    case Badge::Look::Mask: return {Token::Warn, Token::WarnBg, Token::Text, false};
    case Badge::Look::Page: return {Token::Page, Token::PageBg, Token::Page, false};
    }
    Q_UNREACHABLE();
}

/// Numbers alone, such as a close code, stand in the fixed font.
QFont badgeFont(const Badge &badge)
{
    if (badge.look == Badge::Look::Page && std::ranges::all_of(badge.text, [](QChar c) { return c.isDigit(); }))
        return gui::font(FontRole::MonoNote);
    if (badge.fixed) {
        QFont fixed = gui::font(FontRole::MonoNote);
        fixed.setBold(badgeInk(badge.look).bold);
        return fixed;
    }
    return font(badgeInk(badge.look).bold ? FontRole::NoteBold : FontRole::Note);
}

} // namespace

Token selectionToken(const QStyleOption &option, const QWidget *view)
{
    const bool hasFocus = option.state & QStyle::State_Active; // item views say so only while they have the focus
    const bool keyboard = option.state & QStyle::State_KeyboardFocusChange;
    const bool window = view && view->isActiveWindow();
    return hasFocus || (window && !keyboard) ? Token::Sel : Token::SelOff;
}

void paintRowBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, colour(selectionToken(option, option.widget)));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colour(Token::Hover));
    const bool first = option.viewItemPosition == QStyleOptionViewItem::Beginning
                       || option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
    if (selected && first && option.rect.left() <= 0) // of a tree's row the branch draws it
        painter->fillRect(QRect(option.rect.topLeft(), QSize(px(3), option.rect.height())), colour(Token::Ink));
}

int textWidth(const QString &text, const QFont &font)
{
    return qCeil(QFontMetricsF(font).horizontalAdvance(text));
}

int paintText(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour,
              Qt::Alignment alignment)
{
    if (rect.width() <= 0)
        return 0;
    const QFontMetricsF metrics(font);
    const QString line = metrics.elidedText(text, Qt::ElideRight, rect.width());
    const qreal width = metrics.horizontalAdvance(line);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    painter->setFont(font);
    painter->setPen(colour);
    const qreal y = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    painter->drawText(QPointF(x, qRound(y)), line);
    return qCeil(width);
}

QSize badgeSize(const Badge &badge)
{
    const QFont face = badgeFont(badge);
    const int icon = badge.icon.isEmpty() ? 0 : px(15);
    return {textWidth(badge.text, face) + icon + 2 * px(5), px(17)};
}

int paintBadge(QPainter *painter, const QRectF &rect, const Badge &badge)
{
    const BadgeInk ink = badgeInk(badge.look);
    const QSizeF size = badgeSize(badge);
    const qreal top = qRound(rect.center().y() - size.height() / 2);
    const QRectF frame(QPointF(qRound(rect.left()), top), QSizeF(qMin(size.width(), rect.width()), size.height()));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(ink.border), 1));
    painter->setBrush(colour(ink.fill));
    painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3));
    QRectF inner = frame.adjusted(px(5), 0, -px(4), 0);
    if (!badge.icon.isEmpty()) {
        paintIcon(painter, QRectF(inner.left() - px(1), inner.top(), px(13), inner.height()), badge.icon,
                  colour(ink.text));
        inner.setLeft(inner.left() + px(15));
    }
    paintText(painter, inner, badge.text, badgeFont(badge), colour(ink.text));
    painter->restore();
    return qCeil(frame.width());
}

int paintBadgesRight(QPainter *painter, const QRectF &rect, const QList<Badge> &badges, int most)
{
    QList<Badge> shownBadges = badges.mid(0, most);
    if (badges.size() > most)
        shownBadges << Badge{Badge::Look::Plain, QStringLiteral("+%1").arg(badges.size() - most), {}};
    qreal right = rect.right();
    for (auto badge = shownBadges.crbegin(); badge != shownBadges.crend(); ++badge) {
        const qreal left = right - badgeSize(*badge).width();
        if (left < rect.left())
            break;
        paintBadge(painter, QRectF(left, rect.top(), right - left, rect.height()), *badge);
        right = left - px(4);
    }
    return qCeil(rect.right() - right);
}

} // namespace gui
