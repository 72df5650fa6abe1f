#pragma once

#include "ws/frame.h"
#include "ws/connection.h"

#include <optional>
#include <string>
#include <variant>

namespace net {

// What can be asked of a live session; Engine's functions as values.
struct SendMessage {
    ws::Opcode kind = ws::Opcode::Text;
    ws::ByteBuffer data;
    ws::SendOptions options;
};
struct SendControl {
    ws::Opcode kind = ws::Opcode::Ping; ///< Ping or Pong
    ws::ByteBuffer data;
};
struct SendAnyFrame {
    ws::FrameHeader header;
    ws::ByteBuffer payload;
};
struct StartClose {
    std::optional<std::uint16_t> code;
    std::string reason;
};
struct DropTcp { }; ///< FIN without a Close
struct ResetTcp { };
struct Hold {
    bool on = true;
};
struct Abort { };
/// The program ends: Close 1001 where a Close can be sent, else FIN.
struct Leave { };

using Command = std::variant<SendMessage, SendControl, SendAnyFrame, StartClose, DropTcp, ResetTcp, Hold, Abort, Leave>;

} // namespace net
