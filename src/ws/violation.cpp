#include "ws/violation.h"

#include <array>
#include <cassert>

namespace ws {

namespace {

using enum Severity;

constexpr std::array table = {
    // HTTP heads
    RuleInfo{Rule::BareLineFeed, "bare-line-feed", "RFC 9112 2.2", "A line of the HTTP head ends in LF without CR.", Warning, 0},
    RuleInfo{Rule::ObsoleteFold, "obsolete-fold", "RFC 9112 5.2", "A header field is folded over two lines, which HTTP/1.1 no longer allows.", Warning, 0},
    RuleInfo{Rule::BadStartLine, "bad-start-line", "RFC 9112 2.1", "The stream does not begin with an HTTP request line or status line.", Error, 0},
    RuleInfo{Rule::BadHeaderLine, "bad-header-line", "RFC 9112 5", "A line of the HTTP head is not a header field: name, colon, value.", Error, 0},
    RuleInfo{Rule::NulInHead, "nul-in-head", "RFC 9110 5.5", "The HTTP head holds a NUL byte.", Error, 0},
    RuleInfo{Rule::HeadTooLarge, "head-too-large", "RFC 9110 5.4", "The HTTP head is larger than Wiretale reads.", Error, 0},
    RuleInfo{Rule::HttpVersion, "http-version", "RFC 6455 4.1", "The opening handshake needs HTTP/1.1 or a later 1.x.", Error, 0},
    // opening handshake, request
    RuleInfo{Rule::RequestMethod, "request-method", "RFC 6455 4.1", "The request's method is not GET.", Error, 0},
    RuleInfo{Rule::RequestNoHost, "request-no-host", "RFC 6455 4.1", "The request does not have exactly one Host field.", Error, 0},
    RuleInfo{Rule::RequestNoUpgrade, "request-no-upgrade", "RFC 6455 4.1", "The request's Upgrade field does not name websocket.", Error, 0},
    RuleInfo{Rule::RequestNoConnection, "request-no-connection", "RFC 6455 4.1", "The request's Connection field does not list Upgrade.", Error, 0},
    RuleInfo{Rule::RequestKey, "request-key", "RFC 6455 4.1", "Sec-WebSocket-Key is not one value of 16 bytes in base64.", Error, 0},
    RuleInfo{Rule::RequestVersion, "request-version", "RFC 6455 4.1", "Sec-WebSocket-Version is not 13.", Error, 0},
    RuleInfo{Rule::RequestSubprotocolList, "request-subprotocol-list", "RFC 6455 4.1", "Sec-WebSocket-Protocol is not a list of different tokens.", Error, 0},
    RuleInfo{Rule::RequestExtensionList, "request-extension-list", "RFC 6455 9.1", "The request's Sec-WebSocket-Extensions does not follow its grammar.", Error, 0},
    // opening handshake, answer
    RuleInfo{Rule::AnswerNoUpgrade, "answer-no-upgrade", "RFC 6455 4.1", "The answer has no Upgrade field.", Error, 0},
    RuleInfo{Rule::AnswerBadUpgrade, "answer-bad-upgrade", "RFC 6455 4.1", "The answer's Upgrade field is not websocket.", Error, 0},
    RuleInfo{Rule::AnswerNoConnection, "answer-no-connection", "RFC 6455 4.1", "The answer's Connection field does not list Upgrade.", Error, 0},
    RuleInfo{Rule::AnswerNoAccept, "answer-no-accept", "RFC 6455 4.1", "The answer has no Sec-WebSocket-Accept.", Error, 0},
    RuleInfo{Rule::AnswerBadAccept, "answer-bad-accept", "RFC 6455 4.1", "Sec-WebSocket-Accept does not belong to the request's key.", Error, 0},
    RuleInfo{Rule::AnswerManyAccepts, "answer-many-accepts", "RFC 6455 11.3.3", "The answer has more than one Sec-WebSocket-Accept.", Error, 0},
    RuleInfo{Rule::AnswerSubprotocolNotOffered, "answer-subprotocol-not-offered", "RFC 6455 4.1", "The answer picks a subprotocol that the request did not offer.", Error, 0},
    RuleInfo{Rule::AnswerManySubprotocols, "answer-many-subprotocols", "RFC 6455 11.3.4", "The answer has more than one Sec-WebSocket-Protocol.", Error, 0},
    RuleInfo{Rule::AnswerExtensionNotOffered, "answer-extension-not-offered", "RFC 6455 4.1", "The answer uses an extension that the request did not offer.", Error, 0},
    RuleInfo{Rule::AnswerExtensionList, "answer-extension-list", "RFC 6455 9.1", "The answer's Sec-WebSocket-Extensions does not follow its grammar.", Error, 0},
    RuleInfo{Rule::AnswerDeflateParameters, "answer-deflate-parameters", "RFC 7692 7.1", "The answer's permessage-deflate parameters do not fit any offer.", Error, 0},
    // frames
    RuleInfo{Rule::ReservedBits, "reserved-bits", "RFC 6455 5.2", "A reserved bit (RSV2 or RSV3) is set without an extension that gives it a meaning.", Error, 1002},
    RuleInfo{Rule::ReservedOpcode, "reserved-opcode", "RFC 6455 5.2", "The frame's opcode is reserved.", Error, 1002},
    RuleInfo{Rule::LengthNotMinimal, "length-not-minimal", "RFC 6455 5.2", "The payload length is not written in the shortest form.", Error, 1002},
    RuleInfo{Rule::LengthNegative, "length-negative", "RFC 6455 5.2", "The top bit of the 64-bit payload length is set.", Error, 1002},
    RuleInfo{Rule::FragmentedControl, "fragmented-control", "RFC 6455 5.5", "A control frame is fragmented.", Error, 1002},
    RuleInfo{Rule::ControlTooLong, "control-too-long", "RFC 6455 5.5", "A control frame's payload is longer than 125 bytes.", Error, 1002},
    RuleInfo{Rule::ClientFrameNotMasked, "client-frame-not-masked", "RFC 6455 5.1", "A frame from the client is not masked.", Error, 1002},
    RuleInfo{Rule::ServerFrameMasked, "server-frame-masked", "RFC 6455 5.1", "A frame from the server is masked.", Error, 1002},
    RuleInfo{Rule::UnexpectedContinuation, "unexpected-continuation", "RFC 6455 5.4", "A continuation frame comes where no message is open.", Error, 1002},
    RuleInfo{Rule::ExpectedContinuation, "expected-continuation", "RFC 6455 5.4", "A new message begins before the open one has ended.", Error, 1002},
    RuleInfo{Rule::DataAfterClose, "data-after-close", "RFC 6455 5.5.1", "A data frame follows this side's Close frame.", Error, 0},
    RuleInfo{Rule::FrameAfterClose, "frame-after-close", "RFC 6455 5.5.1", "A control frame follows this side's Close frame.", Warning, 0},
    RuleInfo{Rule::ClosePayloadOneByte, "close-payload-one-byte", "RFC 6455 5.5.1", "The Close frame's payload is one byte; a code has two.", Error, 1002},
    RuleInfo{Rule::CloseCodeReserved, "close-code-reserved", "RFC 6455 7.4.2", "The close code is reserved and must not be sent.", Error, 1002},
    RuleInfo{Rule::CloseCodeOutOfRange, "close-code-out-of-range", "RFC 6455 7.4.2", "The close code is not between 1000 and 4999.", Error, 1002},
    RuleInfo{Rule::CloseReasonNotUtf8, "close-reason-not-utf8", "RFC 6455 5.5.1", "The close reason is not valid UTF-8.", Error, 1007},
    RuleInfo{Rule::TextNotUtf8, "text-not-utf8", "RFC 6455 8.1", "A text message is not valid UTF-8.", Error, 1007},
    RuleInfo{Rule::CompressedControl, "compressed-control", "RFC 7692 6", "RSV1 is set on a control frame, which is never compressed.", Error, 1002},
    RuleInfo{Rule::CompressedContinuation, "compressed-continuation", "RFC 7692 6.1", "RSV1 is set on a continuation frame; it belongs on the first frame only.", Error, 1002},
    RuleInfo{Rule::CompressedNotNegotiated, "compressed-not-negotiated", "RFC 6455 5.2", "RSV1 is set, but no compression was negotiated.", Error, 1002},
    RuleInfo{Rule::DeflateData, "deflate-data", "RFC 7692 7.2.2", "The compressed message is not a valid DEFLATE stream.", Error, 1007},
    RuleInfo{Rule::DeflateCut, "deflate-cut", "RFC 7692 7.2.2", "The compressed message stops before its DEFLATE stream ends.", Error, 1007},
    RuleInfo{Rule::MessageTooBig, "message-too-big", "RFC 6455 10.4", "The message is larger than the limit set here.", Error, 1009},
    RuleInfo{Rule::PongWithoutPing, "pong-without-ping", "RFC 6455 5.5.3", "A Pong comes without an open Ping; it is allowed as a one-way heartbeat.", Note, 0},
    RuleInfo{Rule::PongDiffers, "pong-differs", "RFC 6455 5.5.3", "The Pong's data matches no open Ping.", Warning, 0},
};

constexpr bool isInEnumeratorOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i)
        if (std::size_t(table[i].rule) != i)
            return false;
    return table.size() == std::size_t(Rule::PongDiffers) + 1;
}
static_assert(isInEnumeratorOrder(), "each rule has its row, in the order of the enumerators");

} // namespace

const RuleInfo &ruleInfo(Rule rule)
{
    assert(std::size_t(rule) < table.size() && "not an enumerator of Rule");
    return table[std::size_t(rule)];
}

std::span<const RuleInfo> allRules() { return table; }

} // namespace ws
