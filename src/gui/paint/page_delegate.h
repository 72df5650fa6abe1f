#pragma once

#include "gui/paint/row_data.h"

#include <QStyledItemDelegate>

namespace gui {

/// The page's script column: violet line, dot, ring or hatch (PageRole).
class PageDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gui
