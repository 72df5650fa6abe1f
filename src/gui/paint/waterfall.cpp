#include "gui/paint/waterfall.h"

#include "gui/paint/quantity.h"
#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"

#include <QPainter>

#include <algorithm>

namespace gui {

Waterfall::Waterfall(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Phases of the connect and the opening handshake"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Waterfall::setRows(const std::vector<Row> &rows)
{
    m_rows = rows;
    QStringList words;
    for (const Row &row : rows)
        words << tr("%1 from %2, %3").arg(row.name, duration(row.from), duration(row.to - row.from));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize Waterfall::sizeHint() const
{
    return {px(420), px(22) * std::max(1, int(m_rows.size())) + px(4)};
}

QSize Waterfall::minimumSizeHint() const
{
    return {px(280), sizeHint().height()};
}

namespace {

void paintBar(QPainter &painter, const QRectF &bar, OverviewPhases::Look look)
{
    static constexpr Token fills[] = {Token::Header, Token::Sent, Token::Recv, Token::Base};
    static constexpr Token borders[] = {Token::Ctl, Token::Sent, Token::Recv, Token::Ctl};
    const bool waiting = look == OverviewPhases::Look::Waiting;
    painter.setPen(QPen(colour(borders[int(look)]), 1, waiting ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(colour(fills[int(look)]));
    painter.drawRect(bar);
}

} // namespace

void Waterfall::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Nanoseconds end(1);
    for (const Row &row : m_rows)
        end = std::max(end, row.to);
    const qreal left = px(150), right = width() - px(76), room = std::max(right - left, 20.0);
    qreal top = px(2);
    for (const Row &row : m_rows) {
        const QRectF line(px(2), top, width() - px(4), px(22));
        int used = paintText(&painter, QRectF(line.left(), top, left - px(8), px(22)), row.name, gui::font(FontRole::Dense),
                             colour(Token::Text));
        paintText(&painter, QRectF(line.left() + used + px(6), top, left - used - px(14), px(22)), row.note,
                  gui::font(FontRole::Note), colour(Token::Text2));
        const qreal from = left + room * double(row.from.count()) / double(end.count());
        const qreal to = left + room * double(row.to.count()) / double(end.count());
        paintBar(painter, QRectF(qRound(from) + 0.5, top + px(4) + 0.5, std::max(to - from, 2.0), px(13)), row.look);
        paintText(&painter, QRectF(right, top, px(72), px(22)), duration(row.to - row.from), gui::font(FontRole::Mono),
                  colour(Token::Text2), Qt::AlignRight);
        top += px(22);
    }
}

} // namespace gui
