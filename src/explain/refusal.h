#pragma once

#include "explain/sentence.h"
#include "explain/session_facts.h"

#include <string>
#include <string_view>
#include <vector>

namespace explain {

/// An HTTP answer that did not open a WebSocket, read for a person.
struct Refusal {
    int status = 0;
    std::string title; ///< "403 Forbidden"
    std::string meaning; ///< what that status says about an opening handshake
    std::string server; ///< who answered, where it can be told: "nginx", "Cloudflare"; may be empty
    std::vector<Claim> claims; ///< headers and body read: challenge, retry time, versions, target, known bodies
};

/// An empty title when there was no HTTP answer, or a 101.
Refusal decodeRefusal(const SessionFacts &facts);

/// The usual reason phrase of a status; empty when it has none.
std::string_view statusPhrase(int status);

} // namespace explain
