// The lines between the lifelines: each kind has a style of its own, so that colour is never alone (UI.md, section 4).
#include "gui/paint/row_paint.h"

#include "gui/paint/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace gui {

namespace {

/// From the sender's lifeline to the receiver's.
struct Line {
    QPainter *painter;
    qreal from, to, y;
    QColor colour;
    qreal sign() const { return to > from ? 1 : -1; }
};

void stroke(const Line &line, qreal width, qreal from, qreal to, qreal dy = 0, bool dashed = false)
{
    QPen pen(line.colour, width * Theme::current().scale());
    pen.setCapStyle(Qt::FlatCap);
    if (dashed)
        pen.setDashPattern({3 / width, 3 / width});
    line.painter->setPen(pen);
    line.painter->drawLine(QPointF(from, line.y + dy), QPointF(to, line.y + dy));
}

void filledHead(const Line &line, qreal tip, qreal sign, qreal size)
{
    const qreal length = px(size) * sign, half = px(size) * 0.5;
    QPainterPath head;
    head.moveTo(tip, line.y);
    head.lineTo(tip - length, line.y - half);
    head.lineTo(tip - length, line.y + half);
    head.closeSubpath();
    line.painter->fillPath(head, line.colour);
}

void openHead(const Line &line)
{
    const qreal length = px(6) * line.sign(), half = px(4);
    line.painter->setPen(QPen(line.colour, 1.6 * Theme::current().scale()));
    line.painter->drawLine(QPointF(line.to, line.y), QPointF(line.to - length, line.y - half));
    line.painter->drawLine(QPointF(line.to, line.y), QPointF(line.to - length, line.y + half));
}

void bar(const Line &line, qreal x, qreal width, qreal half)
{
    line.painter->fillRect(QRectF(x - width / 2, line.y - half, width, 2 * half), line.colour);
}

void paintTextLine(const Line &line)
{
    stroke(line, 1.6, line.from, line.to - 4 * line.sign());
    filledHead(line, line.to, line.sign(), 8);
}

void paintBinary(const Line &line)
{
    const qreal end = line.to - px(6) * line.sign();
    stroke(line, 1.3, line.from, end, -1.5 * Theme::current().scale());
    stroke(line, 1.3, line.from, end, 1.5 * Theme::current().scale());
    filledHead(line, line.to, line.sign(), 8);
}

void paintControl(const Line &line)
{
    stroke(line, 1.6, line.from, line.to - line.sign(), 0, true);
    openHead(line);
}

void paintClose(const Line &line)
{
    stroke(line, 2.8, line.from, line.to - px(6) * line.sign());
    filledHead(line, line.to, line.sign(), 9);
    bar(line, line.from + px(4) * line.sign(), 2 * Theme::current().scale(), px(6));
}

void paintHttp(const Line &line)
{
    paintTextLine(line);
    const qreal edge = px(6);
    line.painter->fillRect(QRectF(line.from - edge / 2, line.y - edge / 2, edge, edge), line.colour);
}

void paintTcp(Line line)
{
    line.colour = colour(Token::Text2);
    stroke(line, 1.2, line.from + 4 * line.sign(), line.to - 4 * line.sign());
    filledHead(line, line.to, line.sign(), 6);
    filledHead(line, line.from, -line.sign(), 6);
}

void paintDns(const Line &line)
{
    line.painter->setPen(QPen(colour(Token::Text2), 1.4 * Theme::current().scale()));
    line.painter->setBrush(colour(Token::Base));
    line.painter->drawEllipse(QPointF(qMin(line.from, line.to), line.y), px(3), px(3));
}

void paintFin(const Line &line)
{
    stroke(line, 1.3, line.from, line.to);
    bar(line, line.to - line.sign(), 2 * Theme::current().scale(), px(5));
}

void paintRst(Line line)
{
    line.colour = colour(Token::Err);
    const qreal step = px(6) * line.sign(), first = line.from;
    QPainterPath zigzag(QPointF(first, line.y));
    int corner = 0;
    for (qreal x = first + step / 2; (line.to - px(5) * line.sign() - x) * line.sign() > 0; x += step, ++corner)
        zigzag.lineTo(x, line.y + (corner % 2 ? 1 : -1) * px(3));
    zigzag.lineTo(line.to, line.y);
    line.painter->setPen(QPen(line.colour, 1.3 * Theme::current().scale()));
    line.painter->setBrush(Qt::NoBrush);
    line.painter->drawPath(zigzag);
    const qreal arm = px(4);
    line.painter->setPen(QPen(line.colour, 2 * Theme::current().scale()));
    line.painter->drawLine(QPointF(line.to - arm, line.y - arm), QPointF(line.to + arm, line.y + arm));
    line.painter->drawLine(QPointF(line.to - arm, line.y + arm), QPointF(line.to + arm, line.y - arm));
}

void paintBad(Line line)
{
    line.colour = colour(Token::Err);
    paintTextLine(line);
}

struct ShapeRow { LaneData::Shape shape; void (*paint)(const Line &); };
constexpr ShapeRow shapes[] = {
    {LaneData::Shape::Text, paintTextLine},
    {LaneData::Shape::Binary, paintBinary},
    {LaneData::Shape::Ping, paintControl},
    {LaneData::Shape::Pong, paintControl},
    {LaneData::Shape::Close, paintClose},
    {LaneData::Shape::Http, paintHttp},
    {LaneData::Shape::Tcp, [](const Line &line) { paintTcp(line); }},
    {LaneData::Shape::Dns, paintDns},
    {LaneData::Shape::Fin, paintFin},
    {LaneData::Shape::Rst, [](const Line &line) { paintRst(line); }},
    {LaneData::Shape::Bad, [](const Line &line) { paintBad(line); }},
};

} // namespace

void paintLane(QPainter *painter, qreal left, qreal right, qreal y, const LaneData &data)
{
    const bool toServer = data.towards == LaneData::Towards::Server;
    const Line line{painter, toServer ? left : right, toServer ? right : left, y,
                    colour(toServer ? Token::Sent : Token::Recv)};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (const ShapeRow &row : shapes) {
        if (row.shape == data.shape)
            row.paint(line);
    }
    painter->restore();
}

} // namespace gui
