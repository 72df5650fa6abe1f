#include "gui/paint/text_delegate.h"

#include "gui/paint/icons.h"
#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"

#include <QApplication>
#include <QPainter>

namespace gui {

namespace {

QFont cellFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant chosen = index.data(Qt::FontRole);
    return chosen.isValid() ? chosen.value<QFont>() : option.font;
}

QColor cellColour(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant chosen = index.data(Qt::ForegroundRole);
    if (chosen.isValid())
        return chosen.value<QBrush>().color();
    return colour(option.state & QStyle::State_Enabled ? Token::Text : Token::Ctl);
}

} // namespace

void TextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintRowBackground(painter, option);
    QRectF rect = QRectF(option.rect).adjusted(px(6), 0, -px(6), 0);
    if (const QVariant check = index.data(Qt::CheckStateRole); check.isValid()) {
        QStyleOptionViewItem box = option;
        box.state.setFlag(QStyle::State_On, check.toInt() == Qt::Checked);
        box.state.setFlag(QStyle::State_Off, check.toInt() != Qt::Checked);
        initStyleOption(&box, index);
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &box, option.widget);
        box.state.setFlag(QStyle::State_On, check.toInt() == Qt::Checked);
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        rect.setLeft(box.rect.right() + px(6));
    }
    const auto decoration = index.data(Qt::DecorationRole).value<QIcon>();
    if (!decoration.isNull()) {
        const QRect square(int(rect.left()), int(rect.center().y() - px(7)), px(14), px(14));
        decoration.paint(painter, square);
        rect.setLeft(rect.left() + px(20));
    }
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    paintText(painter, rect, index.data(Qt::DisplayRole).toString(), cellFont(option, index), cellColour(option, index),
              alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft);
}

QSize TextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int icon = index.data(Qt::DecorationRole).isValid() ? px(20) : 0;
    const int check = index.data(Qt::CheckStateRole).isValid() ? px(24) : 0;
    return {textWidth(index.data().toString(), cellFont(option, index)) + icon + check + 2 * px(6), px(m_rowHeight)};
}

} // namespace gui
