#pragma once

#include "ws/frame.h"
#include "ws/handshake.h"
#include "ws/http_head.h"
#include "ws/time.h"
#include "ws/violation.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace ws {

/// An address as text and port: "127.0.0.1", "::1"; empty when unknown.
struct Endpoint {
    std::string address;
    std::uint16_t port = 0;
    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

enum class Outcome : std::uint8_t { Ok, Failed, Timeout, Cancelled };

// --- what the transport saw; written to the session file as notes beside the bytes

struct NameResolved {
    std::string host;
    std::vector<std::string> addresses;
    Outcome outcome = Outcome::Ok;
    std::string error; ///< the resolver's words
    Duration took{};
};

struct AddressTried {
    Endpoint remote;
    Outcome outcome = Outcome::Ok;
    std::string errorId; ///< "refused", "unreachable", "timeout", "reset", "other"; empty when Ok
    std::string error; ///< the system's words
    Duration took{};
};

struct TcpConnected {
    Endpoint local, remote;
};

struct TlsCertificate {
    std::string subject, issuer, sha256; ///< names in RFC 2253 form, hex digest
    std::vector<std::string> names; ///< subjectAltName entries
    Time notBefore, notAfter;
};

struct TlsDone {
    std::string version; ///< "TLSv1.3"
    std::string cipher, alpn, serverName;
    std::vector<TlsCertificate> chain; ///< leaf first
    bool verified = false; ///< false with --insecure
    std::string fault; ///< the verification fault that was waved through, id as in TlsFailed
    Duration took{};
};

struct TlsFailed {
    std::string fault; ///< "expired", "not-yet-valid", "wrong-host", "self-signed", "unknown-ca", "revoked", "alert",
                       ///< "not-tls", "protocol", "cut", "timeout", "other"
    std::string says; ///< a sentence part: "the certificate expired on 2024-05-01"
    std::vector<TlsCertificate> chain;
    Duration took{};
};

struct ProxyAnswered {
    std::string proxy; ///< URL without credentials
    Outcome outcome = Outcome::Ok;
    std::string says; ///< status line or SOCKS reply
    Duration took{};
};

// --- what the bytes say; derived by StreamDecoder, never stored

/// A whole head. `informational`: a 1xx other than 101 (RFC 9110, 15.2).
struct HeadReceived {
    std::shared_ptr<const HttpHead> head;
    bool informational = false;
};

/// The body of an answer that was not 101, once it ended or the bound was reached.
struct BodyReceived {
    std::shared_ptr<const ByteBuffer> data; ///< de-chunked, at most the bound
    std::uint64_t total = 0; ///< bytes of the body seen, kept or not
    bool complete = false; ///< its framing's end was seen
};

/// The opening handshake's outcome, emitted right after the final head of the server.
struct HandshakeDone {
    std::shared_ptr<const HandshakeOutcome> outcome;
};

/// A whole frame. Payload bytes stay in the recording; those of control frames come along.
struct FrameReceived {
    FrameHeader header;
    std::uint64_t number = 0; ///< within the session, both directions, from 1
    std::uint64_t message = 0; ///< number of the message it belongs to, from 1; 0 for control frames
    std::uint64_t payloadOffset = 0; ///< in the direction's byte stream, HTTP head included
    std::shared_ptr<const ByteBuffer> control; ///< unmasked payload of a control frame, at most 64 KiB; else null
};

/// A whole message, after its last frame.
struct MessageReceived {
    std::uint64_t number = 0; ///< within the session, both directions, from 1
    Opcode kind = Opcode::Text;
    bool compressed = false; ///< RSV1 on its first frame, deflate negotiated
    bool valid = true; ///< text: UTF-8 throughout; compressed: inflated without fault
    std::uint64_t firstFrame = 0;
    std::uint64_t frames = 0; ///< data frames only
    std::uint64_t wireBytes = 0; ///< payload bytes of its frames
    std::uint64_t bytes = 0; ///< after inflating
};

/// A piece of an inflated message, before its MessageReceived; only where inflating is needed.
struct Inflated {
    std::uint64_t message = 0;
    std::shared_ptr<const ByteBuffer> data; ///< at most 64 KiB a piece
};

/// Payload of a Close frame as sent (RFC 6455, 5.5.1), after its FrameReceived.
struct CloseReceived {
    std::uint64_t frame = 0;
    std::optional<std::uint16_t> code; ///< nullopt: empty payload, or one byte only
    std::string reason; ///< bytes as received
    bool valid = true; ///< legal length, legal code, reason in UTF-8
};

/// Comes right after the FrameReceived or HeadReceived that it is about; without a frame when that never became whole.
struct ViolationFound {
    Violation violation;
};

/// From here on the framing cannot be followed; the bytes are recorded but not read as frames.
struct FramingLost {
    std::string why;
};

// --- ends and words

/// The sender of `direction` ended its half of TCP.
struct FinReceived { };
/// The sender of `direction` cut TCP.
struct RstReceived { };

enum class TimeoutKind : std::uint8_t { Connect, Tls, Handshake, CloseEcho, Idle };
struct TimeoutReached {
    TimeoutKind kind = TimeoutKind::Handshake;
    Duration limit{};
};

/// The local user or endpoint did something that no byte shows: "abort", "close", "drop", "reset", "rule", "step", "limit".
struct LocalAction {
    std::string what;
    std::string detail;
};

/// The user's words, or a remark of the recorder.
struct Note {
    std::string text;
};

using EventBody = std::variant<NameResolved, AddressTried, TcpConnected, TlsDone, TlsFailed, ProxyAnswered, HeadReceived,
                               BodyReceived, HandshakeDone, FrameReceived, MessageReceived, Inflated, CloseReceived,
                               ViolationFound, FramingLost, FinReceived, RstReceived, TimeoutReached, LocalAction, Note>;

/// One thing that happened in a session. `direction` is that of the bytes or of the side that acted.
struct Event {
    Time time{};
    Direction direction = Direction::ClientToServer;
    std::uint64_t offset = 0; ///< of the first byte concerned in the direction's byte stream, HTTP head included
    EventBody body;
};

/// Gets events in batches, in order; they are its own only until it returns.
using EventSink = std::function<void(std::span<Event>)>;

} // namespace ws
