// Headers, tabs, rows, scroll bars and separators.
#include "gui/paint/style_parts.h"

#include "gui/paint/icons.h"
#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"

#include <QFrame>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>

namespace gui::parts {

void headerSection(const QStyleOptionHeader *option, QPainter *painter, const QWidget *)
{
    const QRect rect = option->rect;
    const bool hover = option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled;
    painter->fillRect(rect, colour(hover ? Token::SelOff : Token::Header));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(Token::Border));
    const bool last = option->position == QStyleOptionHeader::End || option->position == QStyleOptionHeader::OnlyOneSection;
    if (!last)
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colour(Token::Border));
}

void headerLabel(const QStyleOptionHeader *option, QPainter *painter, const QWidget *)
{
    QRectF rect = QRectF(option->rect).adjusted(px(1), 0, -px(1), 0);
    const QColor ink = option->palette.color(QPalette::ButtonText);
    if (!option->icon.isNull()) {
        const QRect square(int(rect.left()), int(rect.center().y()) - px(6), px(13), px(13));
        option->icon.paint(painter, square);
        rect.setLeft(rect.left() + px(17));
    }
    if (option->sortIndicator != QStyleOptionHeader::None) {
        const bool down = option->sortIndicator == QStyleOptionHeader::SortDown;
        paintIcon(painter, QRectF(rect.right() - px(11), rect.top(), px(11), rect.height()),
                  down ? QStringLiteral("down") : QStringLiteral("up"), colour(Token::Text2));
        rect.setRight(rect.right() - px(12));
    }
    const qsizetype second = option->text.indexOf(QLatin1Char('\n'));
    if (second < 0) {
        paintText(painter, rect, option->text, gui::font(FontRole::Dense), ink, option->textAlignment);
        return;
    }
    const qreal half = rect.height() / 2;
    paintText(painter, rect.adjusted(0, px(3), 0, -half), option->text.left(second), gui::font(FontRole::DenseBold),
              colour(Token::Text), option->textAlignment);
    paintText(painter, rect.adjusted(0, half, 0, -px(3)), option->text.mid(second + 1), gui::font(FontRole::Note), ink,
              option->textAlignment);
}

void tabBase(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), colour(Token::Border));
}

void tabShape(const QStyleOptionTab *option, QPainter *painter, const QWidget *widget)
{
    const QRect rect = option->rect;
    const bool selected = option->state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(rect, colour(Token::Base));
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), colour(Token::Ink));
    } else if (option->state & QStyle::State_MouseOver) {
        painter->fillRect(rect, colour(Token::Hover));
    }
    const auto *bar = qobject_cast<const QTabBar *>(widget);
    if (selected && bar && bar->hasFocus())
        focusRing(painter, rect);
}

void tabLabel(const QStyleOptionTab *option, QPainter *painter, const QWidget *widget)
{
    const bool selected = option->state & QStyle::State_Selected;
    QFont face = widget ? widget->font() : painter->font();
    face.setBold(selected);
    QRectF rect = option->rect;
    if (!option->icon.isNull()) {
        const QRect square(int(rect.left()) + px(8), int(rect.center().y()) - px(7), px(15), px(15));
        option->icon.paint(painter, square);
        rect.setLeft(rect.left() + px(20));
    }
    const bool on = option->state & QStyle::State_Enabled;
    painter->setFont(face);
    painter->setPen(colour(!on ? Token::Ctl : selected ? Token::Text : Token::Text2));
    painter->drawText(rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine | Qt::TextDontClip, option->text);
}

void row(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *)
{
    paintRowBackground(painter, *option);
    if (option->backgroundBrush.style() != Qt::NoBrush && !(option->state & QStyle::State_Selected))
        painter->fillRect(option->rect, option->backgroundBrush);
}

void branch(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    if (option->state & QStyle::State_Selected)
        painter->fillRect(option->rect, colour(selectionToken(*option, widget)));
    if (option->state & QStyle::State_Selected && option->rect.left() <= 0)
        painter->fillRect(QRect(option->rect.topLeft(), QSize(px(3), option->rect.height())), colour(Token::Ink));
    if (!(option->state & QStyle::State_Children))
        return;
    const bool open = option->state & QStyle::State_Open;
    QRectF rect = option->rect;
    rect.setLeft(rect.right() - px(14));
    paintIcon(painter, rect.adjusted(0, 0, 0, 0).intersected(QRectF(rect.left(), rect.center().y() - px(6), px(12), px(12))),
              open ? QStringLiteral("chev") : QStringLiteral("chevr"), colour(Token::Text2));
}

QRect scrollBarRect(const QStyleOptionSlider *option, QStyle::SubControl part)
{
    const QRect all = option->rect;
    const bool flat = option->orientation == Qt::Horizontal;
    const int length = flat ? all.width() : all.height();
    const qint64 range = qint64(option->maximum) - option->minimum;
    int handle = length;
    if (range > 0)
        handle = qBound(qMin(px(24), length), int(qint64(length) * option->pageStep / (range + option->pageStep)), length);
    const int start = QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                                      length - handle, option->upsideDown);
    const auto along = [&](int from, int size) {
        return flat ? QRect(all.left() + from, all.top(), size, all.height()) : QRect(all.left(), all.top() + from, all.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return along(start, handle);
    case QStyle::SC_ScrollBarSubPage: return along(0, start);
    case QStyle::SC_ScrollBarAddPage: return along(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarGroove: return all;
    default: return {};
    }
}

void scrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *)
{
    painter->fillRect(option->rect, colour(Token::Window));
    if (option->maximum <= option->minimum)
        return;
    const bool active = option->state & QStyle::State_Sunken || option->state & QStyle::State_MouseOver;
    QRectF handle = scrollBarRect(option, QStyle::SC_ScrollBarSlider);
    handle.adjust(2, 2, -2, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(active ? Token::Ctl : Token::Border));
    const qreal radius = qMin(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

void splitter(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    const QRect rect = option->rect;
    painter->fillRect(rect, colour(Token::Window));
    if (rect.height() > rect.width()) {
        painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), colour(Token::Border));
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colour(Token::Border));
    } else {
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), colour(Token::Border));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(Token::Border));
    }
}

void line(const QStyleOptionFrame *option, QPainter *painter, const QWidget *)
{
    const QRect rect = option->rect;
    if (option->frameShape == QFrame::VLine)
        painter->fillRect(QRect(rect.center().x(), rect.top() + px(2), 1, rect.height() - px(4)), colour(Token::Border));
    else
        painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), colour(Token::Border));
}

void statusBar(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    painter->fillRect(option->rect, colour(Token::Window));
    painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), colour(Token::Border));
}

void frame(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto *box = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (!box || box->lineWidth <= 0)
        return;
    const bool focus = widget && widget->hasFocus() && option->state & QStyle::State_KeyboardFocusChange;
    const auto *edit = qobject_cast<const QPlainTextEdit *>(widget);
    const bool isField = edit && !edit->isReadOnly();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, isField);
    const Token rest = isField && isEnabled(option) ? Token::Ctl : Token::Border;
    painter->setPen(QPen(colour(hasError(widget) ? Token::Err : focus ? Token::Focus : rest), 1));
    painter->setBrush(Qt::NoBrush);
    const qreal radius = isField ? px(3) : 0;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

void toolBar(const QStyleOption *option, QPainter *painter, const QWidget *)
{
    painter->fillRect(option->rect, colour(Token::Window));
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), colour(Token::Border));
    painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), colour(Token::Line));
}

} // namespace gui::parts
