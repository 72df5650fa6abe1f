#pragma once

#include "explain/page_state.h"

#include <string>
#include <string_view>

namespace explain {

/// A URL as engines write it: the scheme made ws or wss, the host in lower case, no default port, a path, percent-escapes.
std::string displayUrl(std::string_view url);
/// Host of a URL, without port and brackets.
std::string hostOf(std::string_view url);
/// Port of a URL; the scheme's own where it names none, -1 where it is no number up to 65535.
int portOf(std::string_view url);

/// "WebSocket connection to '...' failed: " and the message.
void logChromium(PageState &page, std::string_view message);
/// The same with the prefix that WebKitGTK's console puts before network errors.
void logWebKit(PageState &page, std::string_view message);
/// Firefox names no cause: only whether the connection had been established.
void logFirefox(PageState &page);

} // namespace explain
