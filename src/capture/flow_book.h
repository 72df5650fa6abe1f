#pragma once

#include "capture/journal_event.h"
#include "capture/tcp_packet.h"

#include <set>
#include <utility>

namespace capture {

/// Gives each live session addresses for its packets: the real ones. A connection of which both ends are recorded (we
/// connect to our own server) would look like retransmissions, so its second end gets other ones: the same IPv4
/// addresses in IPv6 form, or addresses for documentation (RFC 5737, RFC 3849) where IPv6 leaves no other form.
class FlowBook {
public:
    using Ends = std::pair<IpEndpoint, IpEndpoint>; ///< client, server

    Ends take(SessionId id, const ws::Endpoint &client, const ws::Endpoint &server);
    void release(const Ends &ends) { m_taken.erase(ends); }

private:
    std::set<Ends> m_taken;
};

Flow flowOf(const FlowBook::Ends &ends);

} // namespace capture
