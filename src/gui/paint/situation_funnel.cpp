#include "gui/paint/situation_funnel.h"

#include "gui/paint/icons.h"
#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace gui {

namespace {

struct SituationRow { const char *icon, *text; };

constexpr SituationRow rows[] = {
    {"nohost", QT_TRANSLATE_NOOP("gui::SituationFunnel", "Host name not found")},
    {"route", QT_TRANSLATE_NOOP("gui::SituationFunnel", "No route to the host")},
    {"door", QT_TRANSLATE_NOOP("gui::SituationFunnel", "Port refused the connection")},
    {"lockx", QT_TRANSLATE_NOOP("gui::SituationFunnel", "TLS failed, e.g. bad certificate")},
    {"octx", QT_TRANSLATE_NOOP("gui::SituationFunnel", "Handshake refused, e.g. 403")},
    {"http", QT_TRANSLATE_NOOP("gui::SituationFunnel", "Handshake answer not acceptable")},
    {"broken", QT_TRANSLATE_NOOP("gui::SituationFunnel", "Dropped after opening")},
};
constexpr int rowCount = int(std::size(rows));
constexpr int lastRow = rowCount - 1; // the only one with an open event first

} // namespace

SituationFunnel::SituationFunnel(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Seven situations a script cannot tell apart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSituation(Situation::None);
}

void SituationFunnel::setSituation(Situation situation)
{
    m_situation = situation;
    const int index = int(situation);
    setAccessibleDescription(index < rowCount ? tr("Seven situations, this session: %1").arg(tr(rows[index].text))
                                              : tr("Seven situations, none of them is this session’s"));
    update();
}

QSize SituationFunnel::sizeHint() const
{
    return {px(380), px(31) * rowCount + px(4)};
}

QSize SituationFunnel::minimumSizeHint() const
{
    return {px(300), sizeHint().height()};
}

QRectF SituationFunnel::rowRect(int index) const
{
    const qreal wide = width() - px(146);
    return {0.5, px(31) * index + 0.5, wide, qreal(px(25))};
}

QRectF SituationFunnel::outcomeRect() const
{
    const qreal wide = px(106), high = px(76);
    const qreal middle = rowRect(rowCount / 2).center().y();
    return {width() - wide - 1, middle - high / 2, wide, high};
}

void SituationFunnel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < rowCount; ++i) {
        if (i != int(m_situation))
            paintCurve(painter, i);
    }
    if (m_situation != Situation::None)
        paintCurve(painter, int(m_situation));
    for (int i = 0; i < rowCount; ++i)
        paintRow(painter, i);
    paintOutcome(painter);
}

void SituationFunnel::paintRow(QPainter &painter, int index) const
{
    const bool current = index == int(m_situation);
    const QRectF rect = rowRect(index);
    painter.setPen(QPen(colour(current ? Token::Err : Token::Line), current ? 1.6 : 1));
    painter.setBrush(colour(current ? Token::ErrBg : Token::Base));
    painter.drawRoundedRect(rect, px(3), px(3));
    QRectF inner = rect.adjusted(px(7), 0, -px(6), 0);
    paintIcon(&painter, QRectF(inner.left(), inner.top(), px(14), inner.height()), QLatin1StringView(rows[index].icon),
              colour(current ? Token::Err : Token::Text2));
    if (index == lastRow)
        inner.setRight(inner.right() - paintBadgesRight(&painter, inner, {{Badge::Look::Page, tr("open first"), {}}}));
    inner.setLeft(inner.left() + px(21));
    paintText(&painter, inner, tr(rows[index].text), gui::font(current ? FontRole::DenseBold : FontRole::Dense),
              colour(Token::Text));
}

void SituationFunnel::paintCurve(QPainter &painter, int index) const
{
    const bool current = index == int(m_situation);
    const QPointF from(rowRect(index).right(), rowRect(index).center().y());
    const QRectF outcome = outcomeRect();
    const QPointF to(outcome.left() - 2, outcome.center().y() + (index - rowCount / 2) * px(6));
    QPainterPath curve(from);
    const qreal bend = (to.x() - from.x()) * 0.55;
    curve.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
    QPen pen(colour(current ? Token::Err : Token::Ctl), current ? 2.6 : 1.1);
    if (index == lastRow)
        pen.setDashPattern(current ? QList<qreal>{2, 2} : QList<qreal>{3, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curve);
}

void SituationFunnel::paintOutcome(QPainter &painter) const
{
    const QRectF rect = outcomeRect();
    painter.setPen(QPen(colour(Token::Page), 1.6));
    painter.setBrush(colour(Token::PageBg));
    painter.drawRoundedRect(rect, px(3), px(3));
    QFont code = gui::font(FontRole::MonoBold);
    code.setPointSizeF(code.pointSizeF() * 13 / 11.5);
    struct Line { QString text; QFont font; qreal top; };
    const Line lines[] = {{QStringLiteral("close 1006"), code, 10},
                          {QStringLiteral("reason \"\""), gui::font(FontRole::Mono), 30},
                          {QStringLiteral("wasClean false"), gui::font(FontRole::Mono), 48}};
    for (const Line &line : lines)
        paintText(&painter, QRectF(rect.left(), rect.top() + px(line.top), rect.width(), px(20)), line.text, line.font,
                  colour(Token::Page), Qt::AlignHCenter);
    paintText(&painter, QRectF(rect.left() - px(20), rect.bottom() + px(5), rect.width() + px(40), px(18)),
              tr("in all seven cases"), gui::font(FontRole::Note), colour(Token::Text2), Qt::AlignHCenter);
}

} // namespace gui
