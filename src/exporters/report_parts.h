#pragma once

#include <string_view>

namespace exporters {

/// resources/report/report.css and report.js, as built in.
std::string_view reportStyle();
std::string_view reportScript();

} // namespace exporters
