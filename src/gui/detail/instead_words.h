#pragma once

#include "gui/core/tale.h"
#include "gui/paint/advice_card.h"
#include "gui/paint/instead_card.h"

namespace gui {

/// "Do this instead" of a tale's first advice that has code; no snippets: nothing to show.
InsteadData insteadData(const Tale &tale);
QList<AdviceData> adviceData(const Tale &tale);

} // namespace gui
