#pragma once

#include "gui/paint/row_data.h"

#include <QStyledItemDelegate>

namespace gui {

/// Elided fixed-width text, badges at the right: at most two, then "+n" (SummaryRole).
class SummaryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gui
