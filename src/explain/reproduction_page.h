#pragma once

#include "explain/session_facts.h"

#include <string>

namespace explain {

/// A minimal HTML page that opens `url` as the session's page did, closes as it closed, and shows what its script gets.
/// Peer text stands in it only as escaped string literals.
std::string reproductionPage(const SessionFacts &facts, const std::string &url);

} // namespace explain
