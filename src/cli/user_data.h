#pragma once

#include "explain/measured_pages.h"

#include <memory>
#include <string>

namespace cli {

/// Where a user's own files live: $XDG_DATA_HOME/wiretale, else ~/.local/share/wiretale (XDG Base Directory).
std::string userDataFolder();

/// What `ask` has measured on this machine; a file that cannot be used is noted and counts as empty.
std::shared_ptr<const explain::MeasuredPages> measuredHere();
/// Keeps a measurement for later verdicts; a fault is noted.
void keepMeasured(explain::MeasuredPage page);

} // namespace cli
