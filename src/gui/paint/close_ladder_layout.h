#pragma once

#include "gui/paint/close_ladder.h"
#include "gui/paint/theme.h"

#include <QRectF>

#include <algorithm>
#include <optional>

namespace gui {

/// "+0.7", "−12.9", "0.0": from the first Close.
QString ladderTime(double ms);

/// Where everything stands, from the data and the area alone.
struct CloseLadder::Layout {
    struct Place { qreal y = 0; std::optional<double> gapBefore; qreal gapY = 0; };
    qreal left, head, script, client, server, bottom, factsTop;
    std::vector<Place> places;

    static qreal step() { return px(46); }
    static qreal breakStep() { return px(27); }

    Layout(const LadderData &data, const QRectF &area)
        : left(area.left())
        , head(area.top() + px(43))
        , script(area.left() + px(99))
        , client(area.left() + px(206))
        , server(std::max(area.right() - px(57), area.left() + px(380)))
        , bottom(area.bottom() - (data.facts.empty() ? px(8) : px(56)))
        , factsTop(area.bottom() - px(44))
    {
        qreal y = head - px(13);
        for (std::size_t i = 0; i < data.rows.size(); ++i) {
            Place place;
            const double gap = i == 0 ? 0 : data.rows[i].ms - data.rows[i - 1].ms;
            constexpr double breakFrom = 5; // ms: a longer gap is drawn as a break
            if (gap > breakFrom) {
                place.gapBefore = gap;
                place.gapY = y + px(32);
                y += breakStep();
            }
            y += step();
            place.y = y;
            if (data.rows[i].pageText.size() > 1)
                y += px(8);
            places.push_back(place);
        }
    }

    static qreal heightOf(const LadderData &data)
    {
        const Layout at(data, QRectF(0, 0, px(480), px(480)));
        const qreal last = at.places.empty() ? at.head : at.places.back().y;
        return last + px(28) + (data.facts.empty() ? 0 : px(50));
    }
};

} // namespace gui
