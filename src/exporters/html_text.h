#pragma once

#include <string>
#include <string_view>

namespace exporters {

/// Text as HTML: &<>"' escaped, control and direction-changing characters made visible.
std::string htmlText(std::string_view text, std::size_t limit = std::size_t(-1));
/// "'sha256-...'" of an inline style or script, for Content-Security-Policy.
std::string cspHash(std::string_view content);

} // namespace exporters
