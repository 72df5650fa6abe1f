#pragma once

#include "ws/bytes.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace explain {

/// An answer's head as one engine reads its bytes.
struct BrowserHead {
    bool readable = false; ///< it is HTTP to this engine
    bool hasNul = false;
    int major = 1, minor = 1, status = 0;
    std::vector<std::pair<std::string, std::string>> fields; ///< in wire order, as this engine cuts them

    /// Values of all fields of that name, in order.
    std::vector<std::string> values(std::string_view name) const;
    /// The same joined by ", "; nullopt when there is no such field.
    std::optional<std::string> joined(std::string_view name) const;
};

/// Whether "HTTP" stands within the first bytes, after at most four of junk.
bool looksLikeHttp(ws::Bytes raw);

/// Chromium: any CR or LF ends a line, up to four bytes of junk before "HTTP", blanks around a name are dropped.
BrowserHead readHeadAsChromium(ws::Bytes raw);
/// Firefox: LF ends a line, up to four bytes of junk before "HTTP/1.", a name must be a token.
BrowserHead readHeadAsFirefox(ws::Bytes raw);
/// libsoup: LF ends a line, HTTP/1.0 or 1.1 and three digits, a name must be free of blanks.
BrowserHead readHeadAsWebKit(ws::Bytes raw);
/// RFC 9112.
BrowserHead readHeadAsStandard(ws::Bytes raw);

/// The elements of a comma list as Chromium cuts it: commas inside quotes kept, empty elements kept.
std::vector<std::string> splitValues(std::string_view value);

} // namespace explain
