#pragma once

#include "gui/paint/row_data.h"

#include <QStyledItemDelegate>

namespace gui {

/// A plain cell with our row background; Qt::FontRole, ForegroundRole, TextAlignmentRole and DecorationRole as usual.
class TextDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gui
