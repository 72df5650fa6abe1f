#include "gui/paint/hatch.h"

#include "gui/paint/theme.h"

#include <QPainter>
#include <QPixmapCache>

namespace gui {

namespace {

QPixmap hatchTile(const QColor &colour, qreal ratio)
{
    constexpr int edge = 7;
    QPixmap tile(QSize(edge, edge) * ratio);
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.4));
    for (const int shift : {-edge, 0, edge}) // the neighbours' lines reach into the corners
        painter.drawLine(QPointF(shift - 1, edge + 1), QPointF(shift + edge + 1, -1));
    return tile;
}

} // namespace

QBrush hatchBrush(qreal devicePixelRatio)
{
    const QColor &hatch = colour(Token::Hatch);
    const QString key = QStringLiteral("wiretale/hatch/%1/%2").arg(hatch.name()).arg(devicePixelRatio);
    QPixmap tile;
    if (!QPixmapCache::find(key, &tile)) {
        tile = hatchTile(hatch, devicePixelRatio);
        QPixmapCache::insert(key, tile);
    }
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(1 / devicePixelRatio, 1 / devicePixelRatio));
    return brush;
}

void paintHatch(QPainter *painter, const QRectF &rect)
{
    painter->save();
    painter->setBrushOrigin(rect.topLeft());
    painter->fillRect(rect, hatchBrush(painter->device()->devicePixelRatioF()));
    painter->restore();
}

} // namespace gui
