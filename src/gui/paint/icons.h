#pragma once

#include "gui/paint/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QStringList>

class QPainter;

namespace gui {

/// An icon of resources/icons, drawn in the token's colour of the theme that is current when it is painted.
QIcon icon(const QString &name, Token token = Token::Text);
/// Draws an icon into the square in the middle of `rect`.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour);
QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);
/// Every name that icon() takes.
QStringList iconNames();
/// The pulse line on an ink tile.
QIcon applicationIcon();

} // namespace gui
