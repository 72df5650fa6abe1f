#pragma once

#include "gui/paint/row_data.h"

#include <QFont>
#include <QStyleOptionViewItem>

class QPainter;

namespace gui {

/// Background of a table or tree row: base, hover, sel, selOff, and the 3 px ink bar at the left of the first cell.
/// sel, or selOff in a window that is not active or, while the keyboard leads, in a view without the focus.
Token selectionToken(const QStyleOption &option, const QWidget *view);
void paintRowBackground(QPainter *painter, const QStyleOptionViewItem &option);
/// One elided line, vertically centred; returns the width used.
int paintText(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft);
int textWidth(const QString &text, const QFont &font);

QSize badgeSize(const Badge &badge);
/// Draws the badge at the left of `rect`, vertically centred; returns its width.
int paintBadge(QPainter *painter, const QRectF &rect, const Badge &badge);
/// Draws at most `most` badges ("+n" for the rest) from the right; returns the width used with gaps.
int paintBadgesRight(QPainter *painter, const QRectF &rect, const QList<Badge> &badges, int most = 2);
/// The line between two lifelines at `left` and `right`, at height `y`.
void paintLane(QPainter *painter, qreal left, qreal right, qreal y, const LaneData &data);

} // namespace gui
