#pragma once

#include "gui/paint/row_data.h"

#include <QStyledItemDelegate>

namespace gui {

/// A plain cell with our row background; Qt::FontRole, ForegroundRole, TextAlignmentRole and DecorationRole as usual.
class TextDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// For 13 px text; 24 unless told.
    void setRowHeight(int at13) { m_rowHeight = at13; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_rowHeight = 24;
};

} // namespace gui
