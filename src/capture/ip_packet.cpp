#include "capture/ip_packet.h"

#include <algorithm>

namespace capture {

namespace {

constexpr std::size_t ipv4HeaderSize = 20, ipv6HeaderSize = 40, extensionUnit = 8;
constexpr std::uint8_t fragmentHeader = 44;

std::uint16_t big16(ws::Bytes bytes, std::size_t at)
{
    return std::uint16_t(bytes[at] << 8 | bytes[at + 1]);
}

IpAddress addressAt(ws::Bytes packet, std::size_t at, bool v6)
{
    IpAddress address;
    address.v6 = v6;
    std::copy_n(packet.begin() + std::ptrdiff_t(at), v6 ? 16 : 4, address.bytes.begin());
    return address;
}

/// What stands behind the headers, to the end that they tell.
void takeData(IpPacket &ip, ws::Bytes packet, std::size_t headers, std::size_t total)
{
    ip.data = packet.subspan(headers, std::min(packet.size(), total) - headers);
    ip.length = total - headers;
}

std::optional<IpPacket> readIpv4(ws::Bytes packet)
{
    if (packet.size() < ipv4HeaderSize)
        return std::nullopt;
    const std::size_t headerSize = std::size_t(packet[0] & 0xF) * 4;
    const std::size_t total = big16(packet, 2) ? big16(packet, 2) : packet.size(); // 0: cut up by the network card
    if (headerSize < ipv4HeaderSize || packet.size() < headerSize || total < headerSize)
        return std::nullopt;
    IpPacket ip;
    ip.source = addressAt(packet, 12, false);
    ip.destination = addressAt(packet, 16, false);
    ip.protocol = packet[9];
    takeData(ip, packet, headerSize, total);
    const std::uint16_t place = big16(packet, 6);
    const bool more = place & 0x2000;
    if (more || (place & 0x1FFF))
        ip.fragment = IpFragment{big16(packet, 4), std::uint32_t(place & 0x1FFF) * 8, more};
    return ip;
}

bool isExtensionHeader(std::uint8_t next)
{
    constexpr std::uint8_t known[] = {0, 43, fragmentHeader, 60, 135}; // hop-by-hop, routing, destination options, mobility
    return std::find(std::begin(known), std::end(known), next) != std::end(known);
}

IpFragment fragmentAt(ws::Bytes packet, std::size_t at)
{
    const std::uint16_t place = big16(packet, at + 2);
    return {std::uint32_t(big16(packet, at + 4)) << 16 | big16(packet, at + 6), std::uint32_t(place & 0xFFF8), bool(place & 1)};
}

std::optional<IpPacket> readIpv6(ws::Bytes packet)
{
    if (packet.size() < ipv6HeaderSize)
        return std::nullopt;
    IpPacket ip;
    ip.source = addressAt(packet, 8, true);
    ip.destination = addressAt(packet, 24, true);
    ip.protocol = packet[6];
    std::size_t at = ipv6HeaderSize;
    const auto isFragment = [&] { return ip.fragment && ip.fragment->offset > 0; }; // no more headers behind it
    while (isExtensionHeader(ip.protocol) && !isFragment() && packet.size() >= at + extensionUnit) {
        const bool fragment = ip.protocol == fragmentHeader;
        if (fragment)
            ip.fragment = fragmentAt(packet, at);
        ip.protocol = packet[at];
        at += fragment ? extensionUnit : (std::size_t(packet[at + 1]) + 1) * extensionUnit;
    }
    if (ip.fragment && ip.fragment->offset == 0 && !ip.fragment->more)
        ip.fragment.reset(); // an atomic fragment is whole (RFC 6946)
    const std::size_t length = big16(packet, 4);
    const std::size_t total = length ? ipv6HeaderSize + length : packet.size();
    if (at > packet.size() || at > total)
        return std::nullopt;
    takeData(ip, packet, at, total);
    return ip;
}

} // namespace

std::optional<IpPacket> readIpPacket(ws::Bytes packet)
{
    if (packet.empty())
        return std::nullopt;
    switch (packet[0] >> 4) {
    case 4:
        return readIpv4(packet);
    case 6:
        return readIpv6(packet);
    default: // a packet's number, not our own enumeration
        return std::nullopt;
    }
}

} // namespace capture
