#pragma once

#include "net/engine.h"

#include <string>

namespace cli {

/// Makes the request one of that profile: "plain", "strict", "chromium", "firefox", "webkit", "qt".
void actAs(const std::string &profile, net::ConnectRequest &request);

} // namespace cli
