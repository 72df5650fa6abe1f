// Buttons and fields: one outline, ink for what is main or checked, the ring inside.
#include "gui/paint/style_parts.h"

#include "gui/paint/icons.h"
#include "gui/paint/theme.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QtMath>

namespace gui::parts {

namespace {

bool enabled(const QStyleOption *option)
{
    return option->state & QStyle::State_Enabled;
}

/// A rounded rectangle of which only the outer corners of a joined row are round.
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

struct ButtonInk { QBrush fill; Token border, text; };

ButtonInk buttonInk(const QStyleOption *option, const QWidget *widget)
{
    const ButtonLook look = lookOf(widget);
    const bool on = option->state & QStyle::State_On, down = option->state & QStyle::State_Sunken;
    const bool hover = option->state & QStyle::State_MouseOver;
    if (!enabled(option))
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

bool isQuietNow(const QStyleOption *option, const QWidget *widget)
{
    const auto active = QStyle::State_On | QStyle::State_Sunken | QStyle::State_MouseOver;
    return lookOf(widget) == ButtonLook::Quiet && (!(option->state & active) || !enabled(option));
}

/// Icon and text side by side in the middle (or at the left), and a chevron at the right where a menu opens.
struct Label {
    QIcon icon;
    QString text;
    Token token = Token::Text;
    bool menu = false;
    bool atLeft = false;
};

void paintLabelIcon(QPainter *painter, const QRectF &rect, const QIcon &icon, Token token, bool on)
{
    const bool ours = !icon.name().isEmpty();
    if (ours && (!on || token != Token::Text))
        paintIcon(painter, rect, icon.name(), colour(token));
    else
        icon.paint(painter, rect.toRect(), Qt::AlignCenter, on ? QIcon::Normal : QIcon::Disabled);
}

void paintLabel(QPainter *painter, QRectF rect, const Label &label, const QStyleOption *option)
{
    const bool on = enabled(option);
    if (label.menu) {
        paintIcon(painter, QRectF(rect.right() - px(18), rect.top(), px(12), rect.height()), QStringLiteral("chev"),
                  colour(on ? label.token : Token::Ctl));
        rect.setRight(rect.right() - px(16));
    }
    const qreal icon = label.icon.isNull() ? 0 : px(15);
    const qreal gap = icon > 0 && !label.text.isEmpty() ? px(6) : 0;
    const qreal text = option->fontMetrics.size(Qt::TextShowMnemonic, label.text).width();
    qreal x = rect.left() + qMax<qreal>((rect.width() - icon - gap - text) / 2, px(4));
    if (label.atLeft)
        x = rect.left() + px(8);
    if (icon > 0)
        paintLabelIcon(painter, QRectF(qRound(x), rect.top(), icon, rect.height()), label.icon, label.token, on);
    if (label.text.isEmpty())
        return;
    const QRectF words(x + icon + gap, rect.top(), rect.right() - x - icon - gap - px(2), rect.height());
    painter->setPen(colour(label.token));
    const QString line = option->fontMetrics.elidedText(label.text, Qt::ElideRight, qCeil(words.width()) + 1, Qt::TextShowMnemonic);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, line);
}

} // namespace

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
    paintLabel(painter, option->rect, {option->icon, option->text, buttonInk(option, widget).text, menu, false}, option);
}

void toolButton(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget)
{
    button(option, painter, widget);
    const bool iconOnly = option->toolButtonStyle == Qt::ToolButtonIconOnly && !option->icon.isNull();
    const bool menu = option->features & (QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup);
    Label label{option->toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : option->icon,
                iconOnly ? QString() : option->text, buttonInk(option, widget).text, menu && !iconOnly, false};
    if (label.icon.isNull() && option->arrowType != Qt::NoArrow)
        label.icon = icon(option->arrowType == Qt::DownArrow ? QStringLiteral("chev") : QStringLiteral("chevr"));
    painter->setFont(option->font);
    paintLabel(painter, option->rect, label, option);
}

QSize buttonSize(const QStyleOption *option, const QWidget *widget, const QString &text, const QIcon &icon, bool menu)
{
    const int height = px(isSmall(widget) ? 22 : 26);
    int width = 0;
    if (!icon.isNull())
        width += px(15);
    if (!icon.isNull() && !text.isEmpty())
        width += px(6);
    if (!text.isEmpty()) {
        QFont face = widget ? widget->font() : QApplication::font();
        width += QFontMetrics(face).size(Qt::TextShowMnemonic, text).width();
    }
    if (menu)
        width += px(14);
    Q_UNUSED(option)
    return {qMax(width + 2 * px(text.isEmpty() ? 6 : 10), height), height};
}

void field(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const QWidget *holder = widget ? widget->parentWidget() : nullptr;
    const bool inside = qobject_cast<const QAbstractSpinBox *>(holder) || qobject_cast<const QComboBox *>(holder);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (inside || (frame && frame->lineWidth == 0 && qobject_cast<const QLineEdit *>(widget))) {
        if (!inside)
            painter->fillRect(option->rect, option->palette.base());
        return;
    }
    const bool focus = option->state & QStyle::State_HasFocus, error = hasError(widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Token border = error ? Token::Err : focus ? Token::Focus : enabled(option) ? Token::Ctl : Token::Border;
    const qreal width = focus || error ? 2 : 1;
    painter->setPen(QPen(colour(border), width));
    painter->setBrush(colour(enabled(option) ? Token::Base : Token::Window));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), px(3), px(3));
    painter->restore();
}

void comboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget)
{
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    if (!option->editable) {
        QStyleOption plain = *option;
        plain.state &= ~QStyle::State_On;
        button(&plain, painter, widget);
        if (option->state & QStyle::State_HasFocus && !(option->state & QStyle::State_KeyboardFocusChange))
            focusRing(painter, option->rect);
    } else {
        QStyleOption plain = *option;
        const bool focus = combo && combo->lineEdit() && combo->lineEdit()->hasFocus();
        plain.state.setFlag(QStyle::State_HasFocus, focus);
        field(&plain, painter, widget);
    }
    paintIcon(painter, QRectF(option->rect.right() - px(19), option->rect.top(), px(12), option->rect.height()),
              QStringLiteral("chev"), colour(enabled(option) ? Token::Text2 : Token::Ctl));
}

void comboBoxLabel(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget)
{
    if (option->editable)
        return;
    const Token token = enabled(option) ? Token::Text : Token::Ctl;
    painter->setFont(widget ? widget->font() : painter->font());
    paintLabel(painter, QRectF(option->rect).adjusted(0, 0, -px(20), 0), {option->currentIcon, QString(option->currentText).replace(QLatin1Char('&'), QLatin1String("&&")), token, false, true},
               option);
}

void spinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget)
{
    QStyleOption plain = *option;
    plain.state.setFlag(QStyle::State_HasFocus, widget && widget->hasFocus());
    field(&plain, painter, widget);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const qreal left = option->rect.right() - px(18), half = option->rect.height() / 2.0;
    painter->fillRect(QRectF(left, option->rect.top() + px(3), 1, option->rect.height() - px(6)), colour(Token::Line));
    const auto arrow = [&](const QString &name, qreal top, QAbstractSpinBox::StepEnabledFlag step) {
        const bool can = option->stepEnabled & step && enabled(option);
        paintIcon(painter, QRectF(left + px(4), top, px(11), half - 2), name, colour(can ? Token::Text2 : Token::Border));
    };
    arrow(QStringLiteral("up"), option->rect.top() + 2, QAbstractSpinBox::StepUpEnabled);
    arrow(QStringLiteral("down"), option->rect.top() + half, QAbstractSpinBox::StepDownEnabled);
}

void checkBox(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    const bool on = option->state & QStyle::State_On, partly = option->state & QStyle::State_NoChange;
    const qreal edge = qMin(option->rect.width(), option->rect.height());
    const QRectF box(QRectF(option->rect).center() - QPointF(edge / 2, edge / 2), QSizeF(edge, edge));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(!enabled(option) ? Token::Border : on ? Token::Ink : Token::Ctl), 1.2));
    painter->setBrush(colour(on || partly ? (enabled(option) ? Token::Ink : Token::Ctl) : Token::Base));
    painter->drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), px(2), px(2));
    painter->restore();
    if (on)
        paintIcon(painter, box.adjusted(1, 1, -1, -1), QStringLiteral("tick"), colour(Token::InkText));
    else if (partly)
        paintIcon(painter, box.adjusted(1, 1, -1, -1), QStringLiteral("minus"), colour(Token::InkText));
}

void radioButton(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    const bool on = option->state & QStyle::State_On;
    const QRectF ring = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(on ? Token::Ink : Token::Ctl), 1.4));
    painter->setBrush(colour(Token::Base));
    painter->drawEllipse(ring);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Token::Ink));
        painter->drawEllipse(ring.center(), ring.width() * 0.3, ring.width() * 0.3);
    }
    painter->restore();
}

void progressBar(const QStyleOptionProgressBar *option, QPainter *painter, const QWidget *)
{
    const QRectF all = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(QPen(colour(Token::Ctl), 1));
    painter->setBrush(colour(Token::Base));
    painter->drawRect(all);
    const int range = option->maximum - option->minimum;
    if (range <= 0) { // no size known: half full, as nothing here moves
        painter->fillRect(QRectF(all.left(), all.top(), all.width() / 3, all.height()), colour(Token::Ink));
        return;
    }
    const qreal part = qreal(option->progress - option->minimum) / range;
    painter->fillRect(QRectF(all.left(), all.top(), all.width() * qBound(0.0, part, 1.0), all.height()), colour(Token::Ink));
}

} // namespace gui::parts
