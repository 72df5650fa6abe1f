#include "gui/paint/icons.h"

#include "gui/paint/theme.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace gui {

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

/// SVG Tiny knows no currentColor from outside, so the colour is written into the text.
QPixmap renderIcon(const QString &name, const QColor &colour, int size, qreal ratio)
{
    QFile file(pathOf(name));
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon is named %s", qUtf8Printable(name));
        return pixmap;
    }
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

/// Draws with the tokens of the moment, so that icons follow a change of the theme by themselves.
class TokenIconEngine : public QIconEngine {
public:
    TokenIconEngine(const QString &name, Token token)
        : m_name(name)
        , m_token(token)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colour(mode == QIcon::Disabled ? Token::Ctl : m_token));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int edge = qRound(qMin(size.width(), size.height()) / scale);
        return iconPixmap(m_name, colour(mode == QIcon::Disabled ? Token::Ctl : m_token), edge, scale);
    }
    QIconEngine *clone() const override { return new TokenIconEngine(m_name, m_token); }
    QString iconName() override { return m_name; }
    QString key() const override { return QStringLiteral("wiretale-token"); }
    bool isNull() override { return false; }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        return {qMin(size.width(), size.height()), qMin(size.width(), size.height())};
    }

private:
    QString m_name;
    Token m_token;
};

} // namespace

QIcon icon(const QString &name, Token token)
{
    return QIcon(new TokenIconEngine(name, token));
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    const int edge = qRound(qMin(rect.width(), rect.height()));
    if (edge <= 0 || name.isEmpty())
        return;
    const QPointF corner = rect.center() - QPointF(edge / 2.0, edge / 2.0);
    painter->drawPixmap(QPointF(qRound(corner.x()), qRound(corner.y())),
                        iconPixmap(name, colour, edge, painter->device()->devicePixelRatioF()));
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("wiretale/%1/%2/%3/%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = renderIcon(name, colour, size, devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QStringList iconNames()
{
    QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

QIcon applicationIcon()
{
    QIcon tile;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(lightTokens()[Token::Ink]);
        painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.14, size * 0.14);
        const qreal margin = size * 0.17;
        paintIcon(&painter, QRectF(0, 0, size, size).adjusted(margin, margin, -margin, -margin), QStringLiteral("wire"),
                  lightTokens()[Token::InkText]);
        painter.end();
        tile.addPixmap(pixmap);
    }
    return tile;
}

} // namespace gui
