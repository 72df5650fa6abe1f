#pragma once

#include "explain/session_facts.h"

#include <string>

namespace explain {

/// "4401 token expired", "1011 Internal Error" (the registry's name where there is no reason), "4401", "no code".
std::string closeLabel(const CloseFact &close);
/// "403 Forbidden": status and phrase of an answer, printable.
std::string statusLabel(const ws::HttpHead &answer);
/// A rule's sentence as part of another, with the values at fault: "a frame had a reserved opcode (0x3)".
std::string ruleClause(const ws::Violation &violation);

} // namespace explain
