#pragma once

#include "explain/session_facts.h"

#include <string>

namespace explain {

/// How to see the same ending again.
struct Reproduction {
    std::string address; ///< mock address with the same server behaviour; empty: no server behaviour makes it
    std::string note; ///< what to do instead, or what the address leaves out; may be empty
    std::string page; ///< a minimal HTML page that opens the socket and shows what the script gets
};

/// `server` is where the mock listens ("ws://127.0.0.1:9001").
Reproduction reproduce(const SessionFacts &facts, const std::string &server);

} // namespace explain
