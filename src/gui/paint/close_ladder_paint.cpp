// What the ladder draws; close_ladder.cpp has its text and pictures.
#include "gui/paint/close_ladder_layout.h"

#include "gui/paint/hatch.h"
#include "gui/paint/icons.h"
#include "gui/paint/row_paint.h"

#include <QPainter>

#include <cmath>

namespace gui {

namespace {

void paintHead(QPainter &painter, qreal middle, qreal wide, const QString &name, const QString &detail, bool page)
{
    const QRectF box(middle - wide / 2, px(7) + 0.5, wide, px(34));
    painter.setPen(QPen(colour(page ? Token::Page : Token::Ctl), 1.2));
    painter.setBrush(colour(page ? Token::PageBg : Token::Header));
    painter.drawRoundedRect(box, px(3), px(3));
    paintText(&painter, QRectF(box.left(), box.top() + px(2), wide, px(16)), name, gui::font(FontRole::DenseBold),
              colour(page ? Token::Page : Token::Text), Qt::AlignHCenter);
    const QRectF below = QRectF(box.left(), box.top() + px(17), wide, px(14)).adjusted(px(3), 0, -px(3), 0);
    paintText(&painter, below, detail, gui::font(FontRole::Note), colour(Token::Text2), Qt::AlignHCenter);
}

void paintBreak(QPainter &painter, qreal x, qreal y)
{
    painter.fillRect(QRectF(x - px(4), y - px(3), px(8), px(6)), colour(Token::Base));
    painter.setPen(QPen(colour(Token::Ctl), 1.4));
    for (const qreal dy : {-px(3), px(2)})
        painter.drawLine(QPointF(x - px(5), y + dy + px(2)), QPointF(x + px(5), y + dy - px(2)));
}

void paintMessage(QPainter &painter, const LadderRow &row, qreal client, qreal server, qreal y)
{
    const qreal inset = px(10), line = px(18);
    QRectF words(client + inset, y - line - px(2), server - client - 2 * inset + px(4), line);
    const QFont mono = gui::font(FontRole::MonoNote);
    paintText(&painter, words, row.size, mono, colour(Token::Text2), Qt::AlignRight);
    words.setRight(words.right() - (row.size.isEmpty() ? 0 : textWidth(row.size, mono) + px(5)));
    if (!row.icon.isEmpty() && !row.strong) {
        paintIcon(&painter, QRectF(words.left(), words.top(), px(13), line), row.icon, colour(Token::Text2));
        words.setLeft(words.left() + px(16));
    }
    int badges = 0;
    for (const Badge &badge : row.badges)
        badges += badgeSize(badge).width() + px(6);
    const QRectF textRect = words.adjusted(0, 0, -badges, 0);
    qreal x = words.left() + paintText(&painter, textRect, row.text,
                                       font(row.strong ? FontRole::DenseBold : FontRole::Dense), colour(Token::Text));
    for (const Badge &badge : row.badges) {
        x += px(6);
        x += paintBadge(&painter, QRectF(x, words.top(), words.right() - x, line), badge);
    }
    paintLane(&painter, client, server, y, row.lane);
}

void paintScriptEvent(QPainter &painter, const LadderRow &row, qreal script, qreal client, qreal y)
{
    QColor violet = colour(Token::Page);
    painter.setPen(QPen(violet, 1.2, Qt::DotLine));
    if (row.lane.shape != LaneData::Shape::None)
        painter.drawLine(QPointF(script + px(6), y), QPointF(client, y));
    painter.setPen(QPen(violet, 1.6));
    painter.setBrush(row.page == PageData::Mark::Event ? violet : colour(Token::Base));
    painter.drawEllipse(QPointF(script, y), px(4.5), px(4.5));
    qreal top = y + px(4);
    for (const QString &line : row.pageText) {
        paintText(&painter, QRectF(script + px(11), top, client - script - px(14), px(16)), line,
                  font(row.pageEnds ? FontRole::MonoBold : FontRole::Mono), violet);
        top += px(15);
    }
}

} // namespace

QString ladderTime(double ms)
{
    const QString number = QString::number(std::abs(ms), 'f', 1);
    if (number == QLatin1StringView("0.0"))
        return number;
    return (ms < 0 ? QChar(0x2212) : QLatin1Char('+')) + number;
}

void CloseLadder::paintAll(QPainter &painter, const QRectF &area) const
{
    const Layout at(m_data, area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, colour(Token::Base));
    paintText(&painter, QRectF(area.left() + px(6), px(16), px(35), px(18)), QStringLiteral("ms"),
              gui::font(FontRole::Note), colour(Token::Text2), Qt::AlignRight);

    paintScriptLine(painter, at);
    if (m_data.bandFrom >= 0 && m_data.bandTo >= 0 && m_data.bandTo < int(at.places.size()))
        painter.fillRect(QRectF(QPointF(at.client, at.places[std::size_t(m_data.bandFrom)].y),
                                QPointF(at.server, at.places[std::size_t(m_data.bandTo)].y)),
                         colour(Token::Alt));
    for (const qreal x : {at.client, at.server})
        painter.fillRect(QRectF(x - 1, at.head, 2, at.bottom - at.head), colour(Token::Ctl));

    paintHead(painter, at.script, px(105), tr("Page’s script"), m_data.browser, true);
    paintHead(painter, at.client, px(92), tr("Client"), m_data.client, false);
    paintHead(painter, at.server, px(107), tr("Server"), m_data.server, false);

    for (std::size_t row = 0; row < m_data.rows.size(); ++row)
        paintRow(painter, at, row);
    paintFacts(painter, QRectF(area.left(), at.factsTop, area.width(), area.bottom() - at.factsTop));
}

/// The script's line, its end, and what it is not told.
void CloseLadder::paintScriptLine(QPainter &painter, const Layout &at) const
{
    const auto end = std::ranges::find_if(m_data.rows, &LadderRow::pageEnds);
    const bool ends = end != m_data.rows.end();
    const qreal endY = ends ? at.places[std::size_t(end - m_data.rows.begin())].y : at.bottom;
    painter.fillRect(QRectF(at.script - 1, at.head, 2, endY - at.head), colour(Token::Page));
    if (ends) {
        painter.fillRect(QRectF(at.script - px(7), endY + px(8), px(14), 2), colour(Token::Page));
        const QRectF silent(at.script - px(9), endY + px(50), px(18), at.bottom - endY - px(52));
        if (silent.height() > px(10)) {
            paintHatch(&painter, silent);
            paintText(&painter, QRectF(at.script + px(15), silent.top() + px(20), px(90), px(14)), tr("script"),
                      gui::font(FontRole::Note), colour(Token::Text2));
            paintText(&painter, QRectF(at.script + px(15), silent.top() + px(33), px(90), px(14)), tr("hears nothing"),
                      gui::font(FontRole::Note), colour(Token::Text2));
        }
    }
}

void CloseLadder::paintRow(QPainter &painter, const Layout &at, std::size_t i) const
{
    const LadderRow &row = m_data.rows[i];
    const Layout::Place &place = at.places[i];
    if (place.gapBefore) {
        paintBreak(painter, at.client, place.gapY);
        paintBreak(painter, at.server, place.gapY);
        paintText(&painter, QRectF(at.client, place.gapY - px(8), at.server - at.client, px(16)),
                  tr("%1 ms").arg(*place.gapBefore, 0, 'f', 1), gui::font(FontRole::Note), colour(Token::Text2),
                  Qt::AlignHCenter);
    }
    const bool told = row.page != PageData::Mark::None && row.page != PageData::Mark::Call;
    paintText(&painter, QRectF(at.left + px(4), place.y - px(9), px(37), px(18)), ladderTime(row.ms),
              gui::font(told ? FontRole::MonoBold : FontRole::Mono), colour(told ? Token::Text : Token::Text2),
              Qt::AlignRight);
    if (row.page != PageData::Mark::None)
        paintScriptEvent(painter, row, at.script, at.client, place.y);
    if (row.lane.shape != LaneData::Shape::None)
        paintMessage(painter, row, at.client, at.server, place.y);
}

void CloseLadder::paintFacts(QPainter &painter, const QRectF &area) const
{
    if (m_data.facts.empty())
        return;
    painter.fillRect(area, colour(Token::Raised));
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), 1), colour(Token::Line));
    const qreal wide = area.width() / qreal(m_data.facts.size());
    qreal x = area.left();
    for (const auto &[label, value] : m_data.facts) {
        if (x > area.left())
            painter.fillRect(QRectF(x, area.top(), 1, area.height()), colour(Token::Line));
        const QRectF cell(x + px(10), area.top() + px(5), wide - px(14), px(17));
        paintText(&painter, cell, label, gui::font(FontRole::Note), colour(Token::Text2));
        paintText(&painter, cell.translated(0, px(16)), value, gui::font(FontRole::DenseBold), colour(Token::Text));
        x += wide;
    }
}

} // namespace gui
