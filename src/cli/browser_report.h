#pragma once

#include "net/browser.h"

#include <string>

namespace cli {

/// What a real browser reported, as one JSON object on one line: `engine`, `version`, `ran`, `cut`, `failure`, `events` (each
/// with the page's socket number and milliseconds), `console`.
std::string browserReportJson(const net::Browser &browser, const net::BrowserReport &report);

} // namespace cli
