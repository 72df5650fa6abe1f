#include "gui/paint/close_ladder.h"

#include "gui/paint/close_ladder_layout.h"
#include "gui/paint/theme.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

QString laneWords(const LaneData &lane)
{
    const bool toServer = lane.towards == LaneData::Towards::Server;
    return toServer ? CloseLadder::tr("client to server") : CloseLadder::tr("server to client");
}

QString rowText(const LadderRow &row)
{
    QStringList parts{CloseLadder::tr("%1 ms").arg(ladderTime(row.ms))};
    if (row.lane.shape != LaneData::Shape::None)
        parts << laneWords(row.lane) + QStringLiteral(": ") + row.text;
    if (!row.size.isEmpty())
        parts << row.size;
    for (const Badge &badge : row.badges)
        parts << badge.text;
    if (!row.pageText.isEmpty())
        parts << CloseLadder::tr("page’s script: %1").arg(row.pageText.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral(", "));
}

} // namespace

CloseLadder::CloseLadder(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("closeLadder"));
    setAccessibleName(tr("Who said what, and when"));
    setFocusPolicy(Qt::TabFocus);
}

void CloseLadder::setData(const LadderData &ladder)
{
    m_data = ladder;
    setAccessibleDescription(text());
    updateGeometry();
    update();
}

QString CloseLadder::text() const
{
    QStringList lines;
    for (const LadderRow &row : m_data.rows)
        lines << rowText(row);
    for (const auto &[label, value] : m_data.facts)
        lines << label + QStringLiteral(": ") + value;
    return lines.join(QLatin1Char('\n'));
}

QByteArray CloseLadder::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    const QSize size = sizeHint().expandedTo(this->size());
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(accessibleName());
    QPainter painter(&generator);
    paintAll(painter, QRectF(QPointF(), size));
    painter.end();
    return bytes;
}

QImage CloseLadder::image(qreal devicePixelRatio) const
{
    const QSize size = sizeHint().expandedTo(this->size());
    QImage image(size * devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    QPainter painter(&image);
    paintAll(painter, QRectF(QPointF(), size));
    return image;
}

QSize CloseLadder::sizeHint() const
{
    return {px(480), qCeil(Layout::heightOf(m_data))};
}

QSize CloseLadder::minimumSizeHint() const
{
    return {px(440), sizeHint().height()};
}

void CloseLadder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAll(painter, rect());
    if (hasFocus()) {
        painter.setPen(QPen(colour(Token::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

} // namespace gui
