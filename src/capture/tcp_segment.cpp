#include "capture/tcp_segment.h"

#include "capture/link_layer.h"

namespace capture {

namespace {

constexpr std::size_t tcpHeaderSize = 20;

std::uint16_t big16(ws::Bytes bytes, std::size_t at)
{
    return std::uint16_t(bytes[at] << 8 | bytes[at + 1]);
}

std::uint32_t big32(ws::Bytes bytes, std::size_t at)
{
    return std::uint32_t(big16(bytes, at)) << 16 | big16(bytes, at + 2);
}

} // namespace

std::optional<TcpSegment> readTcpSegment(const IpPacket &ip)
{
    const ws::Bytes tcp = ip.data;
    if (ip.protocol != protocolTcp || tcp.size() < tcpHeaderSize)
        return std::nullopt;
    const std::size_t headerSize = std::size_t(tcp[12] >> 4) * 4;
    if (headerSize < tcpHeaderSize || headerSize > tcp.size())
        return std::nullopt;
    TcpSegment segment;
    segment.source = {ip.source, big16(tcp, 0)};
    segment.destination = {ip.destination, big16(tcp, 2)};
    segment.sequence = big32(tcp, 4);
    segment.acknowledged = big32(tcp, 8);
    segment.flags = tcp[13];
    segment.payload = tcp.subspan(headerSize);
    segment.length = ip.length - headerSize;
    return segment;
}

std::optional<TcpSegment> findTcpSegment(int linkType, ws::Bytes packet)
{
    const auto inner = findIpPacket(linkType, packet);
    const auto ip = inner ? readIpPacket(*inner) : std::nullopt;
    return ip && !ip->fragment ? readTcpSegment(*ip) : std::nullopt;
}

} // namespace capture
