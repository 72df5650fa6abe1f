#include "cli/user_data.h"

#include <cstdlib>

namespace cli {

std::string userDataFolder()
{
    if (const char *data = std::getenv("XDG_DATA_HOME"); data && *data)
        return std::string(data) + "/wiretale";
    const char *home = std::getenv("HOME");
    return std::string(home ? home : "") + "/.local/share/wiretale";
}

} // namespace cli
