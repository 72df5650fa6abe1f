#pragma once

#include "cli/shared_options.h"

namespace cli {

/// Says where a server listens, writes the port file, prints its sessions until interrupted, then closes all with 1001.
/// Gives the exit code.
int serveUntilInterrupted(net::Engine &engine, const net::ServerInfo &server, const OutputOptions &output,
                          const std::string &portFile, const std::string &what);

} // namespace cli
