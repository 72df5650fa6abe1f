#pragma once

#include "gui/paint/row_data.h"

#include <QStyledItemDelegate>

namespace gui {

/// A session's two lines, glyph and page code, or a group's title (SessionRole, GroupRole); 44 px rows.
/// As a rail: glyph over code in 52 px.
class SessionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    void setRail(bool rail) { m_rail = rail; }
    bool isRail() const { return m_rail; }

private:
    bool m_rail = false;
};

} // namespace gui
