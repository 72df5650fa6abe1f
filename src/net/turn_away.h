#pragma once

#include "capture/recorder.h"
#include "net/descriptor.h"

#include <cstdint>
#include <string>

namespace net {

struct Network;

/// A client beyond the limit of a server.
struct TurnedAway {
    capture::Mode mode = capture::Mode::Serve;
    std::string url; ///< of the server
    bool tls = false;
    unsigned maxClients = 0;
    std::uint64_t number = 0; ///< of those turned away so far, this one included
};

/// Ends the connection with RST, which costs nothing more, and tells so by a session of its own with one row.
void turnAway(Network &network, Descriptor socket, const TurnedAway &client);

} // namespace net
