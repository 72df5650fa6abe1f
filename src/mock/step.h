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

struct Step;
using Steps = std::vector<Step>;

/// How TCP is ended (MOCK.md, end=). Wait: FIN after the peer's Close.
enum class EndKind : std::uint8_t { Fin, Rst, Wait, None };

// The words of a script (MOCK.md, Steps). Data, no code; the interpreter is mock::Player.

/// The request head is there before the first step runs; the step only says so in a script.
struct AwaitRequest { };
struct Wait {
    ws::Duration time{};
};

/// An answer that is not an acceptance, or any bytes at all (`raw`).
struct Respond {
    int status = 200;
    std::string reason; ///< empty: the status' own phrase
    std::vector<ws::HttpField> fields; ///< in front of Content-Type and Content-Length
    std::string body;
    std::optional<ws::ByteBuffer> raw; ///< sent as it is, {ACCEPT}, {KEY}, {HOST}, {TARGET} filled in; the rest is ignored
};

/// Whether permessage-deflate is accepted when it is offered.
enum class DeflateChoice : std::uint8_t { Never, IfServerAllows, Always };

/// 101 with what RFC 6455 asks for, then changed as said.
struct Accept {
    std::optional<std::string> status; ///< status line after the version, "101 Switching Protocols"
    std::string version = "HTTP/1.1";
    std::optional<std::string> subprotocol; ///< nullopt: first offered that the server knows; "": none
    DeflateChoice deflate = DeflateChoice::Never;
    std::vector<std::string> leftOut; ///< names of header fields not to send
    std::vector<ws::HttpField> set; ///< replace the field of that name
    std::vector<ws::HttpField> added; ///< appended, duplicates allowed; {ACCEPT} filled in
    std::size_t padTo = 0; ///< the head is filled with an X-Padding field up to this size
};

/// A well-formed message or control frame.
struct Send {
    enum class What : std::uint8_t { Text, Binary, Ping, Pong, Close } what = What::Text;
    ws::ByteBuffer data; ///< Close: reason
    std::optional<std::uint16_t> code; ///< Close
    unsigned fragments = 1;
    bool compressed = false;
};

/// A frame as given, legal or not.
struct SendFrame {
    ws::FrameHeader header; ///< written as it is; mask all zero: a random key
    ws::ByteBuffer payload;
    std::optional<std::uint64_t> claimedLength; ///< written in place of the payload's size
};

struct SendBytes {
    ws::ByteBuffer bytes;
    std::uint64_t times = 1; ///< written so often in a row, made as the transport takes them
};

/// Writes go out in pieces of `chop` bytes with `gap` between them from here on; 0 ends it.
struct Pace {
    std::size_t chop = 0;
    ws::Duration gap{};
};

/// Goes on once the peer did it, the limit passed, or the peer ended its half of TCP.
struct Await {
    enum class What : std::uint8_t { Message, Frame, Bytes, Close, Ping, Pong, End } what = What::Message;
    std::optional<ws::Duration> limit;
    std::uint64_t count = 1;
};

/// Sends messages back as they came until the peer closes.
struct Echo {
    std::uint64_t messages = 0; ///< 0: for ever
    bool compressed = false; ///< every one, also those that came uncompressed
    ws::Duration delay{}; ///< before each
};

/// Sends many: a counter in decimal, filled with zeros on the left to `size`.
struct Push {
    Send::What what = Send::What::Text;
    std::uint64_t count = 0; ///< 0: for ever
    std::size_t size = 0;
    ws::Duration every{}; ///< 0: as fast as the transport takes them
    std::string text; ///< sent in place of the counter; {N} in it is the counter
};

/// Every message of a member goes to all members, itself too; until the peer closes.
struct Chat {
    std::string room;
};

/// The request head as one text message in JSON.
struct SendRequestHead { };
/// The chosen subprotocol and the offered ones as one text message in JSON.
struct SendSubprotocols { };
/// A Close with the payload of the peer's Close; empty when there was none.
struct EchoClose { };

/// What the mock does about the peer's control frames while other steps run.
struct Manners {
    enum class Pings : std::uint8_t { Answer, Ignore, AnswerWrong } pings = Pings::Answer;
    enum class Closes : std::uint8_t { Echo, Ignore } closes = Closes::Echo;
};

struct StopReading { };
struct StartReading { };
struct End {
    EndKind kind = EndKind::Fin;
};
struct HalfClose { };
struct Repeat {
    std::uint64_t times = 0; ///< 0: for ever
    std::shared_ptr<const Steps> steps;
};
/// Plays `steps` instead of all that follows unless the request's field matches one of the globs.
struct Unless {
    std::string field; ///< "Origin"
    std::vector<std::string> globs;
    std::shared_ptr<const Steps> steps;
};

/// The nth connection plays the nth; what follows is not played.
struct Sequence {
    std::string key; ///< counted by
    bool perPeer = true; ///< else all peers count together
    bool loop = false; ///< after the last the first; else the last again
    std::vector<std::string> addresses;
    std::vector<std::shared_ptr<const Steps>> plays;
};
/// By a seeded throw for each connection: `fails`, else `works`.
struct Flaky {
    std::string key;
    std::uint64_t seed = 1;
    double chance = 0.5;
    std::string failAddress, workAddress;
    std::shared_ptr<const Steps> fails, works;
};

struct Step {
    std::variant<AwaitRequest, Wait, Respond, Accept, Send, SendFrame, SendBytes, Pace, Await, Echo, Push, Chat, SendRequestHead,
                 SendSubprotocols, EchoClose, Manners, StopReading, StartReading, End, HalfClose, Repeat, Unless, Sequence, Flaky>
        act;

    template <typename T>
    const T *as() const { return std::get_if<T>(&act); }
};

} // namespace mock
