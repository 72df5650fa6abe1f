#pragma once

#include "ws/bytes.h"

#include <string>
#include <variant>

namespace mock {

// What the transport is to do for a player, in order.

struct WriteBytes {
    ws::ByteBuffer bytes; ///< one write; tell the player through written() when the transport took them
};
struct Finish { }; ///< FIN, after all writes before it are out; reading goes on
struct Reset { }; ///< RST (linger 0), after all writes before it were handed to the system
struct PauseReading { };
struct ResumeReading { };
/// A row for the timeline: ws::LocalAction. what: "step", "rule", "limit", "behaviour", "command".
struct Remark {
    std::string what, detail;
};
struct Done { }; ///< nothing more will come: close the socket; the last action
using Action = std::variant<WriteBytes, Finish, Reset, PauseReading, ResumeReading, Remark, Done>;

} // namespace mock
