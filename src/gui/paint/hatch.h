#pragma once

#include <QBrush>
#include <QRectF>

class QPainter;

namespace gui {

/// "The script is not told": 45 degrees, 1.4 px, 7 px apart, in the token Hatch.
QBrush hatchBrush(qreal devicePixelRatio);
void paintHatch(QPainter *painter, const QRectF &rect);

} // namespace gui
