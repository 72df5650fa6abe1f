#pragma once

#include "capture/ip_packet.h"
#include "ws/time.h"

#include <optional>

namespace capture {

/// What one captured packet says of a TCP connection.
struct TcpSegment {
    IpEndpoint source, destination;
    std::uint32_t sequence = 0, acknowledged = 0;
    std::uint8_t flags = 0; ///< TcpFlag
    ws::Bytes payload; ///< as far as it was captured
    std::uint64_t length = 0; ///< payload bytes that were on the wire
};

/// The TCP segment in a whole IP packet, or what the first of its fragments holds of it; nullopt when there is none.
std::optional<TcpSegment> readTcpSegment(const IpPacket &ip);

/// Finds the TCP segment in a packet of that link type: Ethernet, raw IP, Linux cooked (v1, v2), loopback, with VLAN
/// tags or without, IPv4 or IPv6. nullopt for all else, IP fragments included
/// (IpFragments puts those together).
std::optional<TcpSegment> findTcpSegment(int linkType, ws::Bytes packet);

/// Whether packets of that link type can be read at all.
bool isKnownLinkType(int linkType);

} // namespace capture
