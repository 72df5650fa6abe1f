#pragma once

#include "gui/detail/detail_context.h"
#include "gui/detail/facts_grid.h"

namespace gui {

/// What there is to know of a frame or message (UI.md, section 14): times, sizes, bits, mask, linked frames, page event.
Facts frameFacts(const DetailContext &context);
/// Of any other row: a phase, a head, an end.
Facts phaseFacts(const DetailContext &context);

/// The footer's two lines.
struct WireAndPage {
    QString wire, page;
};
WireAndPage wireAndPage(const DetailContext &context);

} // namespace gui
