#pragma once

#include <string>

namespace cli {

/// Where a user's own files live: $XDG_DATA_HOME/wiretale, else ~/.local/share/wiretale (XDG Base Directory).
std::string userDataFolder();

} // namespace cli
