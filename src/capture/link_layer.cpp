#include "capture/link_layer.h"

#include "capture/tcp_segment.h"

#include <algorithm>
#include <cstdint>

namespace capture {

namespace {

constexpr std::uint16_t etherIpv4 = 0x0800, etherIpv6 = 0x86DD;
constexpr std::uint16_t vlanTags[] = {0x8100, 0x88A8, 0x9100};
constexpr std::size_t vlanTagSize = 4;

std::uint16_t big16(ws::Bytes bytes, std::size_t at)
{
    return std::uint16_t(bytes[at] << 8 | bytes[at + 1]);
}

/// What follows an EtherType at `at`, through any VLAN tags (IEEE 802.1Q).
std::optional<ws::Bytes> behindEtherType(ws::Bytes packet, std::size_t typeAt, std::size_t dataAt)
{
    while (packet.size() >= std::max(typeAt + 2, dataAt)) {
        const std::uint16_t type = big16(packet, typeAt);
        if (type == etherIpv4 || type == etherIpv6)
            return packet.subspan(dataAt);
        if (std::find(std::begin(vlanTags), std::end(vlanTags), type) == std::end(vlanTags))
            return std::nullopt;
        typeAt = dataAt + 2;
        dataAt += vlanTagSize;
    }
    return std::nullopt;
}

std::optional<ws::Bytes> fromEthernet(ws::Bytes packet) { return behindEtherType(packet, 12, 14); }
std::optional<ws::Bytes> fromCooked(ws::Bytes packet) { return behindEtherType(packet, 14, 16); }
std::optional<ws::Bytes> fromCooked2(ws::Bytes packet) { return behindEtherType(packet, 0, 20); }
std::optional<ws::Bytes> fromRaw(ws::Bytes packet) { return packet; }

/// Four bytes of address family before the packet, whose values differ by system: the IP version decides.
std::optional<ws::Bytes> fromLoopback(ws::Bytes packet)
{
    constexpr std::size_t familySize = 4;
    return packet.size() > familySize ? std::optional(packet.subspan(familySize)) : std::nullopt;
}

struct LinkType {
    int number;
    std::optional<ws::Bytes> (*find)(ws::Bytes);
};

constexpr LinkType linkTypes[] = {
    {0, fromLoopback}, // NULL
    {1, fromEthernet},
    {12, fromRaw}, {14, fromRaw}, // how some systems number raw IP
    {101, fromRaw},
    {108, fromLoopback}, // LOOP
    {113, fromCooked},
    {228, fromRaw}, {229, fromRaw}, // IPv4, IPv6
    {276, fromCooked2},
};

const LinkType *linkTypeOf(int number)
{
    const auto *const found
        = std::find_if(std::begin(linkTypes), std::end(linkTypes), [&](const LinkType &type) { return type.number == number; });
    return found == std::end(linkTypes) ? nullptr : found;
}

} // namespace

bool isKnownLinkType(int linkType)
{
    return linkTypeOf(linkType) != nullptr;
}

std::optional<ws::Bytes> findIpPacket(int linkType, ws::Bytes packet)
{
    const LinkType *const type = linkTypeOf(linkType);
    return type ? type->find(packet) : std::nullopt;
}

} // namespace capture
