// Buttons: one outline, ink for what is main or checked, the ring inside.
#include "gui/paint/style_parts.h"

#include "gui/paint/icons.h"
#include "gui/paint/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <QtMath>

namespace gui::parts {

namespace {

struct ButtonInk { QBrush fill; Token border, text; };

ButtonInk buttonInk(const QStyleOption *option, const QWidget *widget)
{
    const ButtonLook look = lookOf(widget);
    const bool on = option->state & QStyle::State_On, down = option->state & QStyle::State_Sunken;
    const bool hover = option->state & QStyle::State_MouseOver;
    if (!isEnabled(option))
        return {colour(look == ButtonLook::Main ? Token::Ctl : Token::Window),
                look == ButtonLook::Main ? Token::Ctl : Token::Border, look == ButtonLook::Main ? Token::InkText : Token::Ctl};
    if (look == ButtonLook::Main || (look == ButtonLook::Mode && on)) {
        QColor ink = colour(Token::Ink);
        if (down || hover)
            ink = Theme::current().isDark() ? ink.darker(down ? 120 : 108) : ink.lighter(down ? 135 : 118);
        return {ink, Token::Ink, Token::InkText};
    }
    if (on || down)
        return {colour(Token::Sel), look == ButtonLook::Quiet ? Token::Sel : Token::Ctl, Token::Text};
    if (hover)
        return {colour(Token::Hover), look == ButtonLook::Quiet ? Token::Line : Token::Ctl, Token::Text};
    QLinearGradient fill(option->rect.topLeft(), option->rect.bottomLeft());
    fill.setColorAt(0, colour(Token::Btn1));
    fill.setColorAt(1, colour(Token::Btn2));
    return {fill, Token::Ctl, Token::Text};
}

/// One of a row of choices: the chosen one is bold. The three modes show it by ink.
bool staysWhenOn(const QWidget *widget)
{
    return jointOf(widget) != Joint::Alone && lookOf(widget) != ButtonLook::Mode;
}

bool isQuietNow(const QStyleOption *option, const QWidget *widget)
{
    const auto active = QStyle::State_On | QStyle::State_Sunken | QStyle::State_MouseOver;
    return lookOf(widget) == ButtonLook::Quiet && (!(option->state & active) || !isEnabled(option));
}

void paintLabelIcon(QPainter *painter, const QRectF &rect, const QIcon &icon, Token token, bool on)
{
    const bool ours = !icon.name().isEmpty();
    if (ours && (!on || token != Token::Text))
        paintIcon(painter, rect, icon.name(), colour(token));
    else
        icon.paint(painter, rect.toRect(), Qt::AlignCenter, on ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

QPainterPath outline(const QRectF &rect, Joint joint)
{
    const qreal radius = px(3);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, radius, radius);
    if (joint == Joint::Middle || joint == Joint::Last)
        path.addRect(QRectF(rect.topLeft(), QSizeF(radius, rect.height())));
    if (joint == Joint::Middle || joint == Joint::First)
        path.addRect(QRectF(rect.right() - radius, rect.top(), radius, rect.height()));
    return path.simplified();
}

void paintLabel(QPainter *painter, QRectF rect, const Label &label, const QStyleOption *option)
{
    const bool on = isEnabled(option);
    if (label.menu) {
        paintIcon(painter, QRectF(rect.right() - px(18), rect.top(), px(12), rect.height()), QStringLiteral("chev"),
                  colour(on ? label.token : Token::Ctl));
        rect.setRight(rect.right() - px(16));
    }
    const qreal icon = label.icon.isNull() ? 0 : px(14);
    const qreal gap = icon > 0 && !label.text.isEmpty() ? px(6) : 0;
    const qreal text = painter->fontMetrics().size(Qt::TextShowMnemonic, label.text).width();
    qreal x = rect.left() + qMax<qreal>((rect.width() - icon - gap - text) / 2, px(4));
    if (label.atLeft)
        x = rect.left() + px(8);
    if (icon > 0)
        paintLabelIcon(painter, QRectF(qRound(x), rect.top(), icon, rect.height()), label.icon, label.token, on);
    if (label.text.isEmpty())
        return;
    const QRectF words(x + icon + gap, rect.top(), rect.right() - x - icon - gap - px(2), rect.height());
    painter->setPen(colour(label.token));
    const QString line = painter->fontMetrics().elidedText(label.text, Qt::ElideRight, qCeil(words.width()) + 1, Qt::TextShowMnemonic);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, line);
}

void focusRing(QPainter *painter, const QRectF &rect)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(Token::Focus), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), px(3), px(3));
    painter->restore();
}

void button(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const bool focus = option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange;
    if (!isQuietNow(option, widget)) {
        const ButtonInk ink = buttonInk(option, widget);
        const Joint joint = jointOf(widget);
        QRectF rect = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (joint == Joint::Middle || joint == Joint::First)
            rect.setRight(rect.right() + 1); // neighbours share one line
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colour(ink.border), 1));
        painter->setBrush(ink.fill);
        painter->drawPath(outline(rect, joint));
        painter->restore();
    }
    if (!focus)
        return;
    const bool main = lookOf(widget) == ButtonLook::Main || (lookOf(widget) == ButtonLook::Mode && option->state & QStyle::State_On);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(main ? Token::InkText : Token::Focus), main ? 1.5 : 2));
    painter->setBrush(Qt::NoBrush);
    const qreal inset = main ? 2.5 : 1;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), px(3), px(3));
    painter->restore();
}

void pushButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget)
{
    const bool menu = option->features & QStyleOptionButton::HasMenu;
    painter->setFont(widget ? widget->font() : painter->font());
    paintLabel(painter, option->rect, {option->icon, option->text, buttonInk(option, widget).text, menu, isLeftAligned(widget)}, option);
}

bool opensMenu(const QStyleOptionToolButton *option, const QWidget *widget)
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    return option->features & (QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup)
           || (button && button->popupMode() == QToolButton::InstantPopup);
}

void toolButton(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget)
{
    button(option, painter, widget);
    const bool iconOnly = option->toolButtonStyle == Qt::ToolButtonIconOnly && !option->icon.isNull();
    const bool menu = opensMenu(option, widget);
    Label label{option->toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : option->icon,
                iconOnly ? QString() : option->text, buttonInk(option, widget).text, menu && !iconOnly, isLeftAligned(widget)};
    if (label.icon.isNull() && option->arrowType != Qt::NoArrow)
        label.icon = icon(option->arrowType == Qt::DownArrow ? QStringLiteral("chev") : QStringLiteral("chevr"));
    QFont face = option->font;
    face.setBold(face.bold() || (option->state & QStyle::State_On && staysWhenOn(widget)));
    painter->setFont(face);
    paintLabel(painter, option->rect, label, option);
}

QSize buttonSize(const QStyleOption *option, const QWidget *widget, const QString &text, const QIcon &icon, bool menu)
{
    const int height = px(isSmall(widget) ? 22 : 26);
    int width = 0;
    if (!icon.isNull())
        width += px(14);
    if (!icon.isNull() && !text.isEmpty())
        width += px(6);
    if (!text.isEmpty()) {
        QFont face = widget ? widget->font() : QApplication::font();
        face.setBold(face.bold() || staysWhenOn(widget));
        width += QFontMetrics(face).size(Qt::TextShowMnemonic, text).width();
    }
    if (menu)
        width += px(14);
    Q_UNUSED(option)
    return {qMax(width + 2 * px(text.isEmpty() ? 6 : isSmall(widget) ? 8 : 10), height), height};
}

} // namespace gui::parts
