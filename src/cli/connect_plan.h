#pragma once

#include "cli/shared_options.h"
#include "cli/values.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cli {

struct SendText {
    std::string text;
};
struct SendBinary {
    ws::ByteBuffer data;
};
struct SendPing {
    ws::ByteBuffer data;
};
/// What --send, --send-binary and --ping ask for, in the order of the command line.
using PlannedSend = std::variant<SendText, SendBinary, SendPing>;

/// What `connect` does once the connection is open.
struct ConnectPlan {
    std::vector<PlannedSend> sends;
    bool readStdin = false, echo = false;
    std::optional<CloseWords> close; ///< nullopt: the peer's turn to end
    CloseAfter closeAfter; ///< neither: at once after the sends, or after standard input
    std::optional<ws::Duration> silence; ///< --timeout: end when the peer is silent for so long
};

/// Carries a plan out, prints what happens, and gives the exit code.
int carryOut(net::Engine &engine, const net::ConnectRequest &request, const ConnectPlan &plan, const OutputOptions &output);

} // namespace cli
