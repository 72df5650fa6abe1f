// What the overview strip draws; overview_strip.cpp has its behaviour.
#include "gui/paint/overview_strip.h"

#include "gui/paint/icons.h"
#include "gui/paint/quantity.h"
#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

/// The nearest of 1, 2, 5 times a power of ten (or of the clock's steps) that leaves room for labels.
Nanoseconds niceStep(Nanoseconds span, qreal width, qreal room)
{
    const double least = double(span.count()) * room / std::max(width, 1.0);
    static constexpr double clockSteps[] = {60e9, 120e9, 300e9, 600e9, 1800e9, 3600e9, 7200e9, 21600e9, 86400e9};
    if (least > 30e9) {
        const auto *step = std::ranges::find_if(clockSteps, [least](double s) { return s >= least; });
        return Nanoseconds(qint64(step == std::end(clockSteps) ? std::ceil(least / 86400e9) * 86400e9 : *step));
    }
    const double decade = std::pow(10, std::floor(std::log10(std::max(least, 1.0))));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (decade * factor >= least)
            return Nanoseconds(qint64(decade * factor));
    }
    return Nanoseconds(qint64(decade * 10));
}

qreal logHeight(quint64 value, quint64 largest, qreal room)
{
    if (value == 0)
        return 0;
    const double part = std::log1p(double(value)) / std::log1p(double(std::max<quint64>(largest, 16)));
    return std::max(room * std::pow(part, 1.3), 2.0); // small frames stay visible, large ones stand out
}

void paintTriangle(QPainter &painter, const QPointF &at, bool error)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal half = px(6);
    QPainterPath triangle(QPointF(at.x(), at.y() - half));
    triangle.lineTo(at.x() + half, at.y() + half - 1);
    triangle.lineTo(at.x() - half, at.y() + half - 1);
    triangle.closeSubpath();
    painter.setPen(QPen(colour(error ? Token::ErrFill : Token::Warn), 1));
    painter.setBrush(colour(error ? Token::ErrFill : Token::WarnFill));
    painter.drawPath(triangle);
    painter.setPen(QPen(colour(error ? Token::ErrFillText : Token::WarnFillText), 1.4));
    painter.drawLine(QPointF(at.x(), at.y() - px(2)), QPointF(at.x(), at.y() + px(1)));
    painter.drawPoint(QPointF(at.x(), at.y() + px(3.5)));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Base));
    if (m_traffic)
        paintTraffic(painter);
    else if (m_phases)
        paintPhases(painter);
    painter.fillRect(QRectF(0, 0, width(), 1), colour(Token::Line));
    painter.fillRect(QRectF(0, height() - 1, width(), 1), colour(Token::Border));
    if (hasFocus()) {
        painter.setPen(QPen(colour(Token::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void OverviewStrip::paintTraffic(QPainter &painter) const
{
    const QRectF area = plot();
    paintAxis(painter, area);
    paintBars(painter, area);
    paintMarks(painter, area);
    paintBrush(painter, area);
    paintLegend(painter);
}

void OverviewStrip::paintAxis(QPainter &painter, const QRectF &area) const
{
    const QFont note = gui::font(FontRole::Note);
    const Nanoseconds step = niceStep(span(), area.width(), px(m_phases ? 110 : 100));
    for (Nanoseconds time{}; time <= span(); time += step) {
        const qreal x = qRound(xOf(time));
        painter.fillRect(QRectF(x, area.top(), 1, area.height()), colour(Token::Line));
        const QString label = m_phases || step < std::chrono::seconds(1) ? tr("%1 ms").arg(double(time.count()) / 1e6)
                                                                         : clock(time);
        paintText(&painter, QRectF(x + px(3), area.bottom() - px(15), px(90), px(14)), label, note, colour(Token::Text2));
    }
}

void OverviewStrip::paintBars(QPainter &painter, const QRectF &area) const
{
    const qreal middle = qRound(area.top() + area.height() * 0.52), room = area.height() * 0.42;
    painter.fillRect(QRectF(area.left(), middle, area.width(), 1), colour(Token::Ctl));
    const auto &bins = m_traffic->bins;
    if (bins.empty())
        return;
    const qreal left = xOf(Nanoseconds(0)), width = xOf(span()) - left, column = 3;
    const int columns = std::max(1, int(width / column));
    std::vector<OverviewTraffic::Bin> joined(std::size_t(columns), OverviewTraffic::Bin{});
    for (std::size_t i = 0; i < bins.size(); ++i) {
        auto &into = joined[std::min(i * std::size_t(columns) / bins.size(), std::size_t(columns) - 1)];
        into.toServer += bins[i].toServer;
        into.fromServer += bins[i].fromServer;
    }
    quint64 largest = 0;
    for (const auto &bin : joined)
        largest = std::max({largest, bin.toServer, bin.fromServer});
    for (int i = 0; i < columns; ++i) {
        const auto &bin = joined[std::size_t(i)];
        const qreal x = left + i * column;
        const qreal up = qRound(logHeight(bin.toServer, largest, room)), down = qRound(logHeight(bin.fromServer, largest, room));
        painter.fillRect(QRectF(x, middle - up, column, up), colour(Token::Sent));
        painter.fillRect(QRectF(x, middle + 1, column, down), colour(Token::Recv));
    }
}

void OverviewStrip::paintMarks(QPainter &painter, const QRectF &area) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Token::Text2));
    for (const Nanoseconds time : m_traffic->pings)
        painter.drawEllipse(QPointF(xOf(time), area.top() + px(6)), 2, 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_traffic->live) {
        painter.setPen(QPen(colour(Token::Text), 1.4, Qt::DotLine));
        painter.drawLine(QPointF(xOf(span()), area.top()), QPointF(xOf(span()), area.bottom()));
    }
}

/// The part outside is veiled; inside, the selection and the problems stand over everything.
void OverviewStrip::paintBrush(QPainter &painter, const QRectF &area) const
{
    const qreal from = qRound(xOf(m_from)) - (m_all ? px(4) : 0), to = qRound(xOf(m_to));
    QColor veil = colour(Token::Window);
    veil.setAlphaF(0.55F);
    painter.fillRect(QRectF(QPointF(area.left(), area.top()), QPointF(from, area.bottom())), veil);
    painter.fillRect(QRectF(QPointF(to, area.top()), area.bottomRight()), veil);
    if (m_selected) {
        const qreal x = qRound(xOf(*m_selected));
        painter.fillRect(QRectF(x - 1, area.top(), 2, area.height()), colour(Token::Ink));
        QPainterPath cap(QPointF(x - px(3), area.top()));
        cap.lineTo(x + px(3), area.top());
        cap.lineTo(x, area.top() + px(4));
        painter.fillPath(cap, colour(Token::Ink));
    }
    for (const auto &problem : m_traffic->problems)
        paintTriangle(painter, QPointF(xOf(problem.time), area.top() + px(8)), problem.error);
    painter.setPen(QPen(colour(Token::Ink), 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(from, area.top(), to - from, area.height() - 1));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colour(Token::Base));
    painter.setPen(QPen(colour(Token::Ink), 1));
    for (const qreal x : {from, to})
        painter.drawRoundedRect(QRectF(x - px(3) + 0.5, area.center().y() - px(9) + 0.5, px(6), px(18)), 2, 2);
    for (const qreal x : {from, to})
        painter.fillRect(QRectF(x, area.center().y() - px(4), 1, px(8)), colour(Token::Ink));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void OverviewStrip::paintLegend(QPainter &painter) const
{
    struct Row { Token token; bool up; QString text; quint64 bytes; };
    const Row rows[] = {{Token::Sent, true, tr("To server"), m_traffic->toServer},
                        {Token::Recv, false, tr("From server"), m_traffic->fromServer}};
    const qreal high = px(24), right = plot().left() - px(10);
    qreal top = height() / 2.0 - high;
    painter.fillRect(QRectF(0, 0, plot().left() - px(8), height()), colour(Token::Alt));
    for (const Row &row : rows) {
        const QPointF middle(px(19), top + high / 2);
        const qreal half = px(5), tip = row.up ? -half : half;
        QPainterPath triangle(QPointF(middle.x(), middle.y() + tip));
        triangle.lineTo(middle.x() + half, middle.y() - tip);
        triangle.lineTo(middle.x() - half, middle.y() - tip);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(triangle, colour(row.token));
        painter.setRenderHint(QPainter::Antialiasing, false);
        if (!m_compact) {
            paintText(&painter, QRectF(px(27), top, right - px(27), high), row.text, gui::font(FontRole::NoteBold),
                      colour(row.token));
            paintText(&painter, QRectF(px(80), top, right - px(80) - px(6), high), bytesBrief(row.bytes), gui::font(FontRole::Mono),
                      colour(Token::Text2), Qt::AlignRight);
        }
        top += high;
    }
}

namespace {

struct PhaseInk { Token fill, border; };

PhaseInk phaseInk(OverviewPhases::Look look)
{
    switch (look) {
    case OverviewPhases::Look::Box: return {Token::Header, Token::Ctl};
    case OverviewPhases::Look::Sent: return {Token::Sent, Token::Sent};
    case OverviewPhases::Look::Recv: return {Token::Recv, Token::Recv};
    case OverviewPhases::Look::Waiting: return {Token::Base, Token::Ctl};
    }
    Q_UNREACHABLE();
}

/// What is too short to see is drawn wide enough for its colour.
qreal leastWidth(OverviewPhases::Look look)
{
    const bool head = look == OverviewPhases::Look::Sent || look == OverviewPhases::Look::Recv;
    return head ? px(8) : 2;
}

void paintPhase(QPainter &painter, const QRectF &bar, const OverviewPhases::Phase &phase)
{
    const PhaseInk ink = phaseInk(phase.look);
    if (phase.look == OverviewPhases::Look::Waiting) {
        painter.setPen(QPen(colour(ink.border), 1, Qt::DotLine));
        painter.drawLine(bar.topLeft(), bar.topRight());
        painter.drawLine(bar.bottomLeft(), bar.bottomRight());
    } else {
        painter.setPen(QPen(colour(ink.border), 1));
        painter.setBrush(colour(ink.fill));
        painter.drawRect(bar);
    }
    if (bar.width() <= px(24))
        return;
    painter.save();
    painter.setClipRect(bar); // cut, not elided: the first figures say enough
    const int indent = phase.look == OverviewPhases::Look::Waiting ? px(12) : px(4); // clear of the block before
    paintText(&painter, bar.adjusted(indent, 0, px(200), 0), phase.label, gui::font(FontRole::Note), colour(Token::Text));
    painter.restore();
}

} // namespace

void OverviewStrip::paintPhases(QPainter &painter) const
{
    const QRectF area = plot();
    paintAxis(painter, area);
    const qreal top = px(9), high = px(15);
    for (const auto &phase : m_phases->phases) {
        const qreal from = qRound(xOf(phase.from)), to = std::max(qreal(qRound(xOf(phase.to))), from + leastWidth(phase.look));
        paintPhase(painter, QRectF(from + 0.5, top + 0.5, to - from, high), phase);
    }
    if (!m_phases->end.isEmpty()) {
        const qreal x = qRound(xOf(m_phases->endAt));
        const Token fill = m_phases->failed ? Token::ErrFill : Token::Ink;
        const Token ink = m_phases->failed ? Token::ErrFillText : Token::InkText;
        painter.fillRect(QRectF(x, 2, 2, height() - 4), colour(fill));
        const QFont bold = gui::font(FontRole::NoteBold);
        const qreal wide = std::max(textWidth(m_phases->end, bold) + 2 * px(8), px(36));
        const QRectF flag(x + px(8), top - 1, wide, high + 2);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(fill));
        painter.drawRoundedRect(flag, px(3), px(3));
        paintText(&painter, flag, m_phases->end, bold, colour(ink), Qt::AlignHCenter);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.fillRect(QRectF(0, 0, px(144), height()), colour(Token::Alt));
    paintText(&painter, QRectF(px(13), px(7), px(130), px(18)), tr("Where the time went"), gui::font(FontRole::DenseBold),
              colour(Token::Text));
    paintText(&painter, QRectF(px(13), px(24), px(130), px(15)), tr("%1 in all").arg(duration(m_phases->total)),
              gui::font(FontRole::Note), colour(Token::Text2));
}

} // namespace gui
