#pragma once

#include "explain/measured_pages.h"

#include <memory>
#include <string>

namespace exporters {

/// "measured-browsers.json": in the user's data folder.
inline constexpr auto measuredFileName = "measured-browsers.json";

/// What real browsers of this machine were measured to do; nothing when there is no such file. A file that cannot be used is
/// told in a sentence with its path.
ws::Result<explain::MeasuredPages> readMeasured(const std::string &path);

/// Reads the file, adds the measurement and writes it anew as a whole; makes the folder. A file that cannot be used stays as
/// it is.
ws::Status addMeasured(const std::string &path, explain::MeasuredPage page);

} // namespace exporters
