#include "cli/version.h"

namespace cli {

const char *version()
{
    return WIRETALE_VERSION;
}

} // namespace cli
