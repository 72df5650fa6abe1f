#include "gui/paint/icon_line.h"

#include "gui/paint/icons.h"
#include "gui/paint/theme.h"

#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace gui {

namespace {

/// Lays the words out in lines of `width`; returns the height.
qreal layOut(QTextLayout &layout, const QString &strong, qreal width)
{
    QTextLayout::FormatRange bold;
    bold.start = 0;
    bold.length = int(strong.size());
    bold.format.setFontWeight(QFont::Bold);
    layout.setFormats({bold});
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(width, 20.0));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

QString joined(const QString &strong, const QString &text)
{
    return strong.isEmpty() || text.isEmpty() ? strong + text : strong + QLatin1Char(' ') + text;
}

} // namespace

IconLine::IconLine(const Glyph &glyph, const QString &strong, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_strong(strong)
    , m_text(text)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(joined(strong, text));
}

int IconLine::heightForWidth(int width) const
{
    QTextLayout layout(joined(m_strong, m_text), gui::font(FontRole::Dense));
    return qCeil(layOut(layout, m_strong, width - px(20)));
}

QSize IconLine::sizeHint() const
{
    return {px(220), heightForWidth(px(220))};
}

QSize IconLine::minimumSizeHint() const
{
    return {px(120), px(16)};
}

void IconLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QTextLayout layout(joined(m_strong, m_text), gui::font(FontRole::Dense));
    layOut(layout, m_strong, width() - px(20));
    paintIcon(&painter, QRectF(0, px(1), px(14), px(14)), m_glyph.icon, colour(m_glyph.token));
    painter.setPen(colour(Token::Text));
    layout.draw(&painter, QPointF(px(20), 0));
}

} // namespace gui
