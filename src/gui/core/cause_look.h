#pragma once

#include "explain/cause.h"
#include "gui/paint/row_data.h"
#include "gui/timeline/chapter.h"

namespace gui {

/// How a cause looks: its glyph, and the chapter in which the tale went wrong.
struct CauseLook {
    explain::Cause cause;
    StateGlyph glyph;
    Chapter chapter;
    bool failure; ///< false: open, or ended as it should
};

const CauseLook &causeLook(explain::Cause cause);

} // namespace gui
