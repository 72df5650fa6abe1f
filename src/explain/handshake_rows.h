#pragma once

#include "explain/handshake_checks.h"

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace explain {

/// A value of the session for a check's row, as text.
using CheckText = std::string (*)(const SessionFacts &);

/// A check that fails when one of its rules is broken.
struct RuleCheck {
    std::string_view id, section, passes, fails;
    std::array<ws::Rule, 3> rules; ///< repeated where there are fewer
    std::string_view field; ///< where its evidence stands; empty: the start line
    CheckText offered, received, computed;
};

/// Rules that WHATWG WebSockets adds to RFC 6455; a client that is no browser accepts what breaks them.
struct BrowserCheck {
    std::string_view id, section, passes, fails;
    bool (*holds)(const SessionFacts &);
    CheckText offered, received;
};

std::span<const RuleCheck> requestRows();
/// The status alone: what is not 101 is refused, whatever else stands in the answer.
const RuleCheck &statusRow();
std::span<const RuleCheck> answerRows();
std::span<const BrowserCheck> browserRows();

} // namespace explain
