#include "gui/timeline/timeline_header.h"

#include "gui/paint/icons.h"
#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"
#include "gui/timeline/timeline_model.h"

#include <QPainter>

namespace gui {

TimelineHeader::TimelineHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("timelineHeader"));
    setSectionsMovable(true);
    setHighlightSections(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void TimelineHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto column = TimelineColumn(section);
    if (column != TimelineColumn::Lane && column != TimelineColumn::Page)
        return QHeaderView::paintSection(painter, rect, section);
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, colour(Token::Header));
    painter->setPen(colour(Token::Border));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    column == TimelineColumn::Lane ? paintLaneTitle(painter, rect) : paintPageTitle(painter, rect);
    painter->restore();
}

void TimelineHeader::paintLaneTitle(QPainter *painter, const QRect &rect) const
{
    const auto titles = model()->headerData(int(TimelineColumn::Lane), Qt::Horizontal, Qt::DisplayRole).toString().split(u'\t');
    const auto inner = rect.adjusted(px(4), 0, -px(6), 0);
    paintText(painter, inner, titles.value(0), gui::font(FontRole::Dense), colour(Token::Text2));
    paintText(painter, inner, titles.value(1), gui::font(FontRole::Dense), colour(Token::Text2), Qt::AlignRight);
}

void TimelineHeader::paintPageTitle(QPainter *painter, const QRect &rect) const
{
    const auto title = model()->headerData(int(TimelineColumn::Page), Qt::Horizontal, Qt::DisplayRole).toString();
    const int side = px(14);
    const QRect at(rect.left() + px(6), rect.center().y() - side / 2, side, side);
    paintIcon(painter, at, QStringLiteral("braces"), colour(Token::Page));
    paintText(painter, rect.adjusted(px(6) + side + px(4), 0, -px(2), 0), title, gui::font(FontRole::Dense), colour(Token::Page));
}

} // namespace gui
