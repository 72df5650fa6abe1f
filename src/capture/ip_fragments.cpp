#include "capture/ip_fragments.h"

#include "capture/link_layer.h"

#include <algorithm>
#include <iterator>

namespace capture {

namespace {

constexpr std::size_t mostWaiting = 64;
constexpr std::size_t mostParts = 1024; ///< of one datagram
constexpr std::uint64_t largestDatagram = 65535;

} // namespace

bool IpFragments::take(const CapturedPacket &packet, const Sink &sink)
{
    const auto inner = findIpPacket(packet.linkType, packet.data);
    const auto ip = inner ? readIpPacket(*inner) : std::nullopt;
    if (!ip || !ip->fragment || ip->protocol != protocolTcp)
        return false;
    const std::uint64_t offset = ip->fragment->offset;
    const Place datagram = datagramOf(*ip);
    const auto same = datagram->parts.find(offset);
    if (same != datagram->parts.end() && same->second.length == ip->length)
        return true; // seen before
    if (!fits(*datagram, offset, ip->length)) {
        giveUp(datagram);
        ++m_givenUp;
        return true;
    }
    const auto position = packet.position + std::uint64_t(ip->data.data() - packet.data.data());
    datagram->parts[offset] = {ws::ByteBuffer(ip->data.begin(), ip->data.end()), ip->length, position};
    if (!ip->fragment->more)
        datagram->end = offset + ip->length;
    if (!isComplete(*datagram))
        return true;
    if (!handOver(*datagram, sink))
        m_givenUp += datagram->parts.size();
    datagram->parts.clear();
    giveUp(datagram);
    return true;
}

IpFragments::Place IpFragments::datagramOf(const IpPacket &ip)
{
    const Key key{ip.source, ip.destination, ip.fragment->id};
    if (const auto found = m_byKey.find(key); found != m_byKey.end())
        return found->second;
    if (m_waiting.size() == mostWaiting)
        giveUp(m_waiting.begin());
    m_waiting.push_back({key, {}, {}});
    return m_byKey[key] = std::prev(m_waiting.end());
}

void IpFragments::giveUp(Place datagram)
{
    m_givenUp += datagram->parts.size();
    m_byKey.erase(datagram->key);
    m_waiting.erase(datagram);
}

/// Overlapping parts make the datagram void (RFC 5722; for IPv4 nobody can tell which one the receiver took).
bool IpFragments::fits(const Datagram &datagram, std::uint64_t offset, std::uint64_t length)
{
    if (datagram.parts.size() == mostParts || offset + length > largestDatagram || (datagram.end && offset + length > *datagram.end))
        return false;
    const auto next = datagram.parts.lower_bound(offset);
    if (next != datagram.parts.end() && next->first < offset + length)
        return false;
    return next == datagram.parts.begin() || std::prev(next)->first + std::prev(next)->second.length <= offset;
}

bool IpFragments::isComplete(const Datagram &datagram)
{
    std::uint64_t reached = 0;
    for (const auto &[offset, part] : datagram.parts) {
        if (offset != reached)
            return false;
        reached = offset + part.length;
    }
    return datagram.end == reached;
}

/// A segment for each part: so their bytes are found where they were captured.
bool IpFragments::handOver(const Datagram &datagram, const Sink &sink)
{
    constexpr std::uint8_t atTheEnd = TcpFin | TcpRst | TcpPsh;
    const Part &first = datagram.parts.begin()->second;
    const auto &[source, destination, id] = datagram.key;
    const auto head = readTcpSegment({source, destination, protocolTcp, first.bytes, first.length, std::nullopt});
    if (!head)
        return false;
    const std::uint64_t headerSize = first.length - head->length;
    for (const auto &[offset, part] : datagram.parts) {
        TcpSegment segment = *head;
        const bool isFirst = offset == 0, isLast = offset + part.length == *datagram.end;
        if (!isFirst) {
            segment.sequence += std::uint32_t(offset - headerSize) + (head->flags & TcpSyn ? 1 : 0);
            segment.flags &= std::uint8_t(~TcpSyn);
            segment.payload = part.bytes;
            segment.length = part.length;
        }
        if (!isLast)
            segment.flags &= std::uint8_t(~atTheEnd);
        sink(segment, part.position + (isFirst ? headerSize : 0));
    }
    return true;
}

std::size_t IpFragments::leftOut() const
{
    std::size_t count = m_givenUp;
    for (const Datagram &datagram : m_waiting)
        count += datagram.parts.size();
    return count;
}

} // namespace capture
