#pragma once

#include <string>
#include <string_view>

namespace mock {

/// Text for element content and quoted attributes; control characters are made visible.
std::string escapedHtml(std::string_view text);

/// A whole page under the strict policy of the help pages.
std::string htmlPage(std::string_view title, std::string_view nonce, std::string_view body, std::string_view script);

} // namespace mock
