#pragma once

#include "gui/core/tale.h"
#include "gui/paint/overview_strip.h"

namespace gui {

/// "Where the time went": the phases of a session that was short or never opened.
OverviewPhases overviewPhases(const Tale &tale);
/// A session that opened and lived long enough to have traffic worth a picture.
bool hasTraffic(const Tale &tale);

} // namespace gui
