// Fields: edits, combo and spin boxes, checks, progress.
#include "gui/paint/style_parts.h"

#include "gui/paint/icons.h"
#include "gui/paint/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

namespace gui::parts {

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
    const Token border = error ? Token::Err : focus ? Token::Focus : isEnabled(option) ? Token::Ctl : Token::Border;
    const qreal width = focus || error ? 2 : 1;
    painter->setPen(QPen(colour(border), width));
    painter->setBrush(colour(isEnabled(option) ? Token::Base : Token::Window));
    painter->drawPath(outline(QRectF(option->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), jointOf(widget)));
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
              QStringLiteral("chev"), colour(isEnabled(option) ? Token::Text2 : Token::Ctl));
}

void comboBoxLabel(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget)
{
    if (option->editable)
        return;
    const Token token = isEnabled(option) ? Token::Text : Token::Ctl;
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
        const bool can = option->stepEnabled & step && isEnabled(option);
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
    painter->setPen(QPen(colour(!isEnabled(option) ? Token::Border : on ? Token::Ink : Token::Ctl), 1.2));
    painter->setBrush(colour(on || partly ? (isEnabled(option) ? Token::Ink : Token::Ctl) : Token::Base));
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
