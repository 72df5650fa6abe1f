#pragma once

#include "capture/tcp_packet.h"

#include <optional>

namespace capture {

/// Where a fragment belongs in its datagram (RFC 791, 3.1; RFC 8200, 4.5).
struct IpFragment {
    std::uint32_t id = 0;
    std::uint32_t offset = 0; ///< bytes
    bool more = false; ///< others follow
};

/// What an IPv4 or IPv6 packet carries.
struct IpPacket {
    IpAddress source, destination;
    std::uint8_t protocol = 0;
    ws::Bytes data; ///< as far as it was captured, link padding left out
    std::uint64_t length = 0; ///< as the IP header says
    std::optional<IpFragment> fragment; ///< nullopt: the packet is whole
};

/// Reads the headers, IPv6 extension headers included; nullopt when it is no IP packet.
std::optional<IpPacket> readIpPacket(ws::Bytes packet);

} // namespace capture
