#pragma once

namespace cli {

/// From now on SIGINT and SIGTERM are noted instead of ending the program; a second one ends it at once.
void catchInterrupts();
bool interrupted();

} // namespace cli
