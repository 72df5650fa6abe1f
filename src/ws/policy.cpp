#include "ws/policy.h"

#include <array>
#include <cassert>
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
};

constexpr std::array manners = {
    MannerInfo{Manner::Plain, "plain", false, {}},
    MannerInfo{Manner::Strict, "strict", true, {}},
    MannerInfo{Manner::Chromium, "chromium", true, {}},
    MannerInfo{Manner::Firefox, "firefox", true, {}},
    MannerInfo{Manner::WebKit, "webkit", true, {}},
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
