#pragma once

#include "explain/verdict.h"

#include <vector>

namespace explain {

/// The checks of RFC 6455, 4.1 (client), 4.2.1 (server) and WHATWG WebSockets, 2.2, in the order in which they are made.
/// Those after the first that ended the handshake are not reached; without a request none is.
std::vector<Check> handshakeChecks(const SessionFacts &facts);

} // namespace explain
