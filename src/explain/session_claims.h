#pragma once

#include "explain/sentence.h"
#include "explain/session_facts.h"

#include <vector>

namespace explain {

/// What is worth knowing of a session beside its cause: addresses that failed first, a certificate's fault that was
/// waved through, where only browsers fail, an unfinished message, what the local side did.
std::vector<Claim> sessionClaims(const SessionFacts &facts);

/// What the codes of the Closes mean here: by the vocabulary that the session points to, else by the registry.
std::vector<Claim> codeClaims(const SessionFacts &facts);

} // namespace explain
