#pragma once

#include "explain/cause.h"
#include "explain/session_facts.h"

#include <algorithm>
#include <optional>

namespace explain::causes {

using Found = std::optional<Finding>;

Finding proven(Cause cause, std::optional<std::size_t> record, std::optional<ws::Direction> direction = {});
Finding provenByViolation(Cause cause, const SessionFacts &facts, std::size_t index);
/// The record of whatever ended TCP first.
std::optional<std::size_t> endRecord(const SessionFacts &facts);

template <typename Matches>
std::optional<std::size_t> findViolation(const SessionFacts &facts, const Matches &matches)
{
    const auto &all = facts.violations;
    const auto found = std::find_if(all.begin(), all.end(), matches);
    return found == all.end() ? std::nullopt : std::optional(std::size_t(found - all.begin()));
}

// Before a connection, in the order of their phases.
Found badUrl(const SessionFacts &facts);
Found nameNotFound(const SessionFacts &facts);
Found aborted(const SessionFacts &facts);
Found proxyFailed(const SessionFacts &facts);
Found tlsFailed(const SessionFacts &facts);
Found connectTimeout(const SessionFacts &facts);
Found noAddressAnswered(const SessionFacts &facts);

// The opening handshake.
Found redirected(const SessionFacts &facts);
Found notWebSocket(const SessionFacts &facts);
Found handshakeRefused(const SessionFacts &facts);
Found badHandshake(const SessionFacts &facts);
Found handshakeTimeout(const SessionFacts &facts);
Found handshakeCut(const SessionFacts &facts);

} // namespace explain::causes
