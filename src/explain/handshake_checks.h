#pragma once

#include "explain/verdict.h"

#include <vector>

namespace explain {

/// The checks of RFC 6455, 4.1 (client), 4.2.1 (server) and WHATWG WebSockets, 2.2, in the order in which they are
/// made. Those of the answer are not reached without a 101, those of the request not without a request.
std::vector<Check> handshakeChecks(const SessionFacts &facts);

} // namespace explain
