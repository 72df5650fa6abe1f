#include "capture/tcp_segment.h"

#include "capture/link_layer.h"

#include <algorithm>

namespace capture {

namespace {

constexpr std::uint8_t protocolTcp = 6;
constexpr std::size_t ipv4HeaderSize = 20, ipv6HeaderSize = 40, tcpHeaderSize = 20;

std::uint16_t big16(ws::Bytes bytes, std::size_t at)
{
    return std::uint16_t(bytes[at] << 8 | bytes[at + 1]);
}

std::uint32_t big32(ws::Bytes bytes, std::size_t at)
{
    return std::uint32_t(big16(bytes, at)) << 16 | big16(bytes, at + 2);
}

IpAddress addressAt(ws::Bytes packet, std::size_t at, bool v6)
{
    IpAddress address;
    address.v6 = v6;
    std::copy_n(packet.begin() + std::ptrdiff_t(at), v6 ? 16 : 4, address.bytes.begin());
    return address;
}

/// A transport segment inside an IP packet.
struct IpPayload {
    IpAddress source, destination;
    ws::Bytes data; ///< as far as it was captured, link padding left out
    std::uint64_t length = 0; ///< as the IP header says
};

std::optional<IpPayload> fromIpv4(ws::Bytes packet)
{
    if (packet.size() < ipv4HeaderSize)
        return std::nullopt;
    const std::size_t headerSize = std::size_t(packet[0] & 0xF) * 4;
    const bool fragment = (big16(packet, 6) & 0x3FFF) != 0; // offset, or more to come
    if (headerSize < ipv4HeaderSize || packet.size() < headerSize || packet[9] != protocolTcp || fragment)
        return std::nullopt;
    const std::size_t total = big16(packet, 2) ? big16(packet, 2) : packet.size(); // 0: cut up by the network card
    if (total < headerSize)
        return std::nullopt;
    const ws::Bytes data = packet.subspan(headerSize, std::min(packet.size(), total) - headerSize);
    return IpPayload{addressAt(packet, 12, false), addressAt(packet, 16, false), data, total - headerSize};
}

bool isExtensionHeader(std::uint8_t next)
{
    constexpr std::uint8_t skipped[] = {0, 43, 60, 135}; // hop-by-hop, routing, destination options, mobility
    return std::find(std::begin(skipped), std::end(skipped), next) != std::end(skipped);
}

std::optional<IpPayload> fromIpv6(ws::Bytes packet)
{
    if (packet.size() < ipv6HeaderSize)
        return std::nullopt;
    std::uint8_t next = packet[6];
    std::size_t at = ipv6HeaderSize;
    while (isExtensionHeader(next) && packet.size() >= at + 8) {
        next = packet[at];
        at += (std::size_t(packet[at + 1]) + 1) * 8;
    }
    const std::size_t length = big16(packet, 4);
    const std::size_t total = length ? ipv6HeaderSize + length : packet.size();
    if (next != protocolTcp || at > packet.size() || at > total)
        return std::nullopt;
    const ws::Bytes data = packet.subspan(at, std::min(packet.size(), total) - at);
    return IpPayload{addressAt(packet, 8, true), addressAt(packet, 24, true), data, total - at};
}

std::optional<IpPayload> fromIp(ws::Bytes packet)
{
    if (packet.empty())
        return std::nullopt;
    switch (packet[0] >> 4) {
    case 4:
        return fromIpv4(packet);
    case 6:
        return fromIpv6(packet);
    default: // a packet's number, not our own enumeration
        return std::nullopt;
    }
}

} // namespace

std::optional<TcpSegment> findTcpSegment(int linkType, ws::Bytes packet)
{
    const auto ip = findIpPacket(linkType, packet);
    const auto transport = ip ? fromIp(*ip) : std::nullopt;
    if (!transport || transport->data.size() < tcpHeaderSize)
        return std::nullopt;
    const ws::Bytes tcp = transport->data;
    const std::size_t headerSize = std::size_t(tcp[12] >> 4) * 4;
    if (headerSize < tcpHeaderSize || headerSize > tcp.size())
        return std::nullopt;
    TcpSegment segment;
    segment.source = {transport->source, big16(tcp, 0)};
    segment.destination = {transport->destination, big16(tcp, 2)};
    segment.sequence = big32(tcp, 4);
    segment.acknowledged = big32(tcp, 8);
    segment.flags = tcp[13];
    segment.payload = tcp.subspan(headerSize);
    segment.length = transport->length - headerSize;
    return segment;
}

} // namespace capture
