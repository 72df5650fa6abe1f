#include "gui/paint/lane_delegate.h"

#include "gui/paint/row_paint.h"
#include "gui/paint/theme.h"

#include <QPainter>

namespace gui {

namespace {

void paintLifeline(QPainter *painter, qreal x, const QRect &rect)
{
    painter->fillRect(QRectF(qRound(x) - 1, rect.top(), 2, rect.height()), colour(Token::Ctl));
}

} // namespace

void LaneDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintRowBackground(painter, option);
    const auto data = index.data(LaneRole).value<LaneData>();
    if (!data.lifelines)
        return;
    const int inset = px(14);
    const qreal left = option.rect.left() + inset, right = option.rect.right() - inset;
    const qreal middle = (left + right) / 2;
    const bool three = data.leg != LaneData::Leg::Whole;
    painter->save();
    painter->setOpacity(0.6);
    paintLifeline(painter, left, option.rect);
    paintLifeline(painter, right, option.rect);
    if (three)
        paintLifeline(painter, middle, option.rect);
    painter->restore();
    const qreal y = option.rect.top() + option.rect.height() / 2.0;
    paintLane(painter, data.leg == LaneData::Leg::Server ? middle : left,
              data.leg == LaneData::Leg::App ? middle : right, y, data);
}

QSize LaneDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool three = index.data(LaneRole).value<LaneData>().leg != LaneData::Leg::Whole;
    return {px(three ? 150 : 100), px(24)};
}

} // namespace gui
