#pragma once

#include "gui/paint/row_data.h"

#include <QStyledItemDelegate>

namespace gui {

/// The lane column: lifelines over the full height of the row, and the line that crossed (LaneRole).
class LaneDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gui
