#include "ws/policy.h"

#include <array>
#include <cassert>
#include <chrono>
#include <span>

namespace ws {

namespace {

/// A deviation from what the rule table says: this manner reacts to this rule in its own way.
struct OwnReaction {
    Rule rule;
    Reaction reaction;
};

/// One row per manner.
struct MannerInfo {
    Manner manner;
    std::string_view id;
    bool failsOnErrors; ///< false: no broken rule makes it end the connection
    std::span<const OwnReaction> own; ///< looked at first
    Duration closeTimeout, handshakeTimeout;
};

using namespace std::chrono_literals;

constexpr Reaction ignored{};
constexpr Reaction dropped{Reaction::Kind::FailWithoutClose, 0, {}};

constexpr Reaction closed(std::uint16_t code, std::string_view reason = {})
{
    return {Reaction::Kind::FailWithClose, code, reason};
}

// Measured: what each browser sends. What depends on more than the rule (its place, the state, the code) an Agent decides.
constexpr OwnReaction chromiumReactions[] = {
    {Rule::LengthNotMinimal, closed(1002, "WebSocket Protocol Error")},
    {Rule::LengthNegative, closed(1002, "WebSocket Protocol Error")},
    {Rule::FragmentedControl, closed(1002, "WebSocket Protocol Error")},
    {Rule::ControlTooLong, closed(1002, "WebSocket Protocol Error")},
    {Rule::DeflateData, closed(1002, "WebSocket Protocol Error")},
    {Rule::DeflateCut, ignored},
    {Rule::ServerFrameMasked, closed(1002, "Masked frame from server")},
    {Rule::ReservedBits, closed(1002, "Invalid reserved bit")},
    {Rule::CompressedControl, closed(1002, "Invalid reserved bit")},
    {Rule::CompressedNotNegotiated, closed(1002, "Invalid reserved bit")},
    {Rule::CompressedContinuation, closed(1002, "WebSocket Protocol Error")},
    {Rule::DataAfterClose, dropped},
    {Rule::FrameAfterClose, dropped},
    {Rule::UnexpectedContinuation, closed(1002, "Unexpected continuation")},
    {Rule::ExpectedContinuation, closed(1002, "Previous data frame unfinished")},
    {Rule::TextNotUtf8, closed(1002, "Invalid UTF-8 in text frame")},
    {Rule::ReservedOpcode, closed(1002, "Unknown opcode")},
    {Rule::ClosePayloadOneByte, closed(1002)},
    {Rule::CloseCodeOutOfRange, ignored},
    {Rule::CloseReasonNotUtf8, closed(1002, "Invalid UTF-8 in Close frame")},
    {Rule::MessageTooBig, dropped},
};

constexpr OwnReaction firefoxReactions[] = {
    {Rule::LengthNotMinimal, dropped},
    {Rule::LengthNegative, dropped},
    {Rule::FragmentedControl, dropped},
    {Rule::ControlTooLong, dropped},
    {Rule::DeflateData, dropped},
    {Rule::DeflateCut, ignored},
    {Rule::ServerFrameMasked, ignored},
    {Rule::ReservedBits, dropped},
    {Rule::CompressedControl, dropped},
    {Rule::CompressedNotNegotiated, dropped},
    {Rule::CompressedContinuation, dropped},
    {Rule::UnexpectedContinuation, dropped},
    {Rule::ExpectedContinuation, dropped},
    {Rule::TextNotUtf8, dropped},
    {Rule::ReservedOpcode, dropped},
    {Rule::ClosePayloadOneByte, ignored},
    {Rule::CloseCodeReserved, ignored},
    {Rule::CloseCodeOutOfRange, ignored},
    {Rule::CloseReasonNotUtf8, dropped},
    {Rule::MessageTooBig, dropped},
};

constexpr OwnReaction webkitReactions[] = {
    {Rule::LengthNotMinimal, closed(1002)},
    {Rule::LengthNegative, dropped},
    {Rule::FragmentedControl, closed(1002)},
    {Rule::ControlTooLong, closed(1002)},
    {Rule::DeflateData, closed(1002)},
    {Rule::DeflateCut, ignored},
    {Rule::ServerFrameMasked, closed(1002)},
    {Rule::ReservedBits, closed(1002)},
    {Rule::CompressedControl, closed(1002)},
    {Rule::CompressedNotNegotiated, closed(1002)},
    {Rule::CompressedContinuation, closed(1002)},
    {Rule::UnexpectedContinuation, closed(1002)},
    {Rule::ExpectedContinuation, closed(1002)},
    {Rule::TextNotUtf8, closed(1007)},
    {Rule::ReservedOpcode, closed(1002)},
    {Rule::ClosePayloadOneByte, closed(1002)},
    {Rule::CloseCodeReserved, closed(1002)},
    {Rule::CloseCodeOutOfRange, closed(1002)},
    {Rule::CloseReasonNotUtf8, closed(1002)},
};

constexpr std::array manners = {
    MannerInfo{Manner::Plain, "plain", false, {}, 5s, 30s},
    MannerInfo{Manner::Strict, "strict", true, {}, 5s, 30s},
    MannerInfo{Manner::Chromium, "chromium", true, chromiumReactions, 2s, 240s},
    MannerInfo{Manner::Firefox, "firefox", true, firefoxReactions, 1s, 20s},
    MannerInfo{Manner::WebKit, "webkit", true, webkitReactions, 5s, 24h},
};

const MannerInfo &infoOf(Manner manner)
{
    assert(std::size_t(manner) < manners.size() && manners[std::size_t(manner)].manner == manner);
    return manners[std::size_t(manner)];
}

/// RFC 6455, 7.1.7: a handshake fails without a Close. What follows a Close is discarded (5.5.1), so that it has no code.
Reaction standardReaction(const RuleInfo &info)
{
    const bool handshake = info.rule < Rule::ReservedBits;
    if (info.severity != Severity::Error || (!handshake && info.closeCode == 0))
        return {};
    if (handshake)
        return {Reaction::Kind::FailWithoutClose, 0, {}};
    return {Reaction::Kind::FailWithClose, info.closeCode, info.id};
}

} // namespace

Policy Policy::of(Manner manner)
{
    Policy policy;
    policy.manner = manner;
    policy.closeTimeout = infoOf(manner).closeTimeout;
    policy.handshakeTimeout = infoOf(manner).handshakeTimeout;
    return policy;
}

Reaction Policy::reactionTo(const Violation &violation) const
{
    const MannerInfo &info = infoOf(manner);
    for (const OwnReaction &own : info.own)
        if (own.rule == violation.rule)
            return own.reaction;
    return info.failsOnErrors ? standardReaction(ruleInfo(violation.rule)) : Reaction();
}

std::string_view mannerId(Manner manner) { return infoOf(manner).id; }

} // namespace ws
