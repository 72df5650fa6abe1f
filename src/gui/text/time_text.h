#pragma once

#include "ws/time.h"

#include <QString>

namespace gui {

// Times in columns; quantities in sentences are in gui/paint/quantity.h.
QString seconds(ws::Duration time); ///< "54.310"
QString milliseconds(ws::Duration time); ///< "61.2"
QString clockTime(ws::Time time); ///< local "14:00:59.123"
QString wholeClockTime(ws::Time time); ///< local "14:00:59"
QString utcTime(ws::Time time); ///< "13:00:59.123"
/// "2026-11-20 14:00:59.123456", local.
QString fullTime(ws::Time time);

} // namespace gui
