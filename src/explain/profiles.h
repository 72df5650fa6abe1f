#pragma once

#include "explain/page_model.h"
#include "ws/policy.h"

#include <string>
#include <vector>

namespace explain {

/// What of a browser's request a user may choose.
struct ProfileOptions {
    int version = 0; ///< the browser's major version; 0: the one that was measured
    std::string origin; ///< of the page; empty: http: or https: and the server's own host
    bool secure = false; ///< for that
    bool deflate = true; ///< offer permessage-deflate
    std::vector<std::string> replaced; ///< names of fields that the user gives himself
};

/// The request head of that browser, in its order and case, with {HOST}, {TARGET}, {KEY}, {PROTOCOLS} and {FIELDS} left to
/// fill; a line whose place stays empty goes. Empty for the standard.
std::string browserHead(Engine engine, const ProfileOptions &options = {});

/// The major version of the browser whose behaviour was measured.
int measuredVersion(Engine engine);

/// WebKit follows redirects of the opening handshake; WHATWG WebSockets, 2.2 forbids it.
bool followsRedirects(Engine engine);

/// That browser's manners: its timers, its reactions, and the model that decides in full.
ws::Policy browserPolicy(Engine engine);

} // namespace explain
