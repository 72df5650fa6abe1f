#pragma once

#include "ws/frame.h"
#include "ws/handshake.h"
#include "ws/time.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mock {

/// How TCP is ended (MOCK.md, end=).
enum class EndKind : std::uint8_t { Fin, Rst, Wait, None };

// The words of a script (MOCK.md, Steps). Data, no code; the interpreter is mock::Player.
struct AwaitRequest { };
struct Wait { ws::Duration time{}; };
/// An answer that is not an acceptance, or any bytes at all (`raw`).
struct Respond {
    int status = 200;
    std::string reason;
    std::vector<ws::HttpField> fields;
    std::string body;
    std::optional<ws::ByteBuffer> raw; ///< sent as it is, {ACCEPT} and {KEY} filled in; the rest is ignored
};
/// 101 with what RFC 6455 asks for, then changed as said.
struct Accept {
    std::optional<std::string> status; ///< status line after "HTTP/1.1 "
    std::string version = "HTTP/1.1";
    std::optional<std::string> subprotocol; ///< nullopt: first offered that the server knows; "": none
    bool deflate = false; ///< accept an offer of permessage-deflate
    std::vector<std::string> leftOut; ///< names of header fields not to send
    std::vector<ws::HttpField> set; ///< replace the field of that name
    std::vector<ws::HttpField> added; ///< appended, duplicates allowed
};
struct Send {
    enum class What : std::uint8_t { Text, Binary, Ping, Pong, Close } what = What::Text;
    ws::ByteBuffer data; ///< Close: reason
    std::optional<std::uint16_t> code; ///< Close
    unsigned fragments = 1;
    bool compressed = false;
};
struct SendFrame {
    ws::FrameHeader header; ///< written as it is; mask all zero: a random key
    ws::ByteBuffer payload;
    std::optional<std::uint64_t> claimedLength; ///< written in place of the payload's size
};
struct SendBytes { ws::ByteBuffer bytes; };
struct Await {
    enum class What : std::uint8_t { Message, Close, Ping, Pong, End } what = What::Message;
    std::optional<ws::Duration> limit;
    std::uint64_t count = 1;
};
/// Sends every message back as it came until the peer closes; answers its Close.
struct Echo { std::uint64_t messages = 0; /* 0: for ever */ bool compressed = false; };
struct End { EndKind kind = EndKind::Fin; };
struct HalfClose { };
struct Repeat;
/// The mock owner adds steps here as MOCK.md needs them (push, chat, pace, limits).
using Step = std::variant<AwaitRequest, Wait, Respond, Accept, Send, SendFrame, SendBytes, Await, Echo, End, HalfClose,
                          std::shared_ptr<const Repeat>>;
struct Repeat {
    std::uint64_t times = 0; ///< 0: for ever
    std::vector<Step> steps;
};

} // namespace mock
