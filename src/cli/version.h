#pragma once

namespace cli {

/// "0.1.0", the project's version.
const char *version();

} // namespace cli
