#pragma once

#include "ws/time.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace ws {

/// Each rule of RFC 6455, RFC 7692 and RFC 9112 (as far as the opening handshake needs it) that a peer can break.
/// A new rule is an enumerator here and a row of the table in violation.cpp.
enum class Rule : std::uint8_t {
    // HTTP heads
    BareLineFeed,
    ObsoleteFold,
    BadStartLine,
    BadHeaderLine,
    NulInHead,
    HeadTooLarge,
    HttpVersion,
    // opening handshake, the client's request (RFC 6455, 4.2.1)
    RequestMethod,
    RequestNoHost,
    RequestNoUpgrade,
    RequestNoConnection,
    RequestKey,
    RequestVersion,
    RequestSubprotocolList,
    RequestExtensionList,
    // opening handshake, the server's answer (RFC 6455, 4.1)
    AnswerNoUpgrade,
    AnswerBadUpgrade,
    AnswerNoConnection,
    AnswerNoAccept,
    AnswerBadAccept,
    AnswerManyAccepts,
    AnswerSubprotocolNotOffered,
    AnswerManySubprotocols,
    AnswerExtensionNotOffered,
    AnswerExtensionList,
    AnswerDeflateParameters,
    // frames
    ReservedBits,
    ReservedOpcode,
    LengthNotMinimal,
    LengthNegative,
    FragmentedControl,
    ControlTooLong,
    ClientFrameNotMasked,
    ServerFrameMasked,
    UnexpectedContinuation,
    ExpectedContinuation,
    DataAfterClose,
    FrameAfterClose,
    ClosePayloadOneByte,
    CloseCodeReserved, ///< 1004, 1005, 1006, 1015 and the unassigned rest of 1016-2999
    CloseCodeOutOfRange, ///< below 1000, 5000 and above
    CloseReasonNotUtf8,
    TextNotUtf8,
    CompressedControl, ///< RSV1 on a control frame (RFC 7692, 6)
    CompressedContinuation, ///< RSV1 on a continuation (RFC 7692, 6.1)
    CompressedNotNegotiated,
    DeflateData, ///< not a valid DEFLATE stream
    DeflateCut, ///< a DEFLATE stream that stops before its end; browsers take what there is
    MessageTooBig, ///< our own limit on inflated or joined size, not a rule of the RFC
    PongWithoutPing, ///< a note, allowed by RFC 6455, 5.5.3
    PongDiffers, ///< a Pong whose data matches no open Ping
};

enum class Severity : std::uint8_t {
    Note, ///< allowed, but worth a look
    Warning, ///< breaks a rule that endpoints tolerate
    Error, ///< an endpoint fails the connection
};

/// What the table knows of a rule.
struct RuleInfo {
    Rule rule;
    std::string_view id; ///< "reserved-opcode": stable, used in JSON
    std::string_view section; ///< "RFC 6455 5.2"
    std::string_view says; ///< one plain sentence
    Severity severity;
    std::uint16_t closeCode; ///< what an endpoint answers, 1002, 1007, 1009; 0: none (a handshake fails without one)
};

const RuleInfo &ruleInfo(Rule rule);
/// All rows in enumerator order.
std::span<const RuleInfo> allRules();

/// A rule that the sender of `direction` broke, and where. Data, never an exception.
struct Violation {
    Rule rule = Rule::ReservedBits;
    std::uint64_t offset = 0; ///< first byte in the direction's byte stream, the HTTP head included
    std::uint64_t size = 0; ///< bytes concerned
    std::uint64_t frame = 0; ///< number of the frame within its session, from 1; 0: none
    std::string detail; ///< the values at fault in words, our own ASCII, peer data escaped; may be empty

    friend bool operator==(const Violation &, const Violation &) = default;
};

} // namespace ws
