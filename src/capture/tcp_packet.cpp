#include "capture/tcp_packet.h"

#include "capture/checksum.h"

#include <algorithm>
#include <cassert>
#include <cstring>

#include <arpa/inet.h>

namespace capture {

namespace {

constexpr std::uint8_t timeToLive = 64;
constexpr std::size_t tcpHeaderSize = 20;
constexpr std::array<std::uint8_t, 12> mappedPrefix = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};

void put16(ws::ByteBuffer &out, std::uint16_t value)
{
    out.insert(out.end(), {std::uint8_t(value >> 8), std::uint8_t(value)});
}

void put32(ws::ByteBuffer &out, std::uint32_t value)
{
    put16(out, std::uint16_t(value >> 16));
    put16(out, std::uint16_t(value));
}

void store16(ws::ByteBuffer &out, std::size_t at, std::uint16_t value)
{
    out[at] = std::uint8_t(value >> 8);
    out[at + 1] = std::uint8_t(value);
}

void appendIpv4Header(ws::ByteBuffer &out, const TcpHeader &header, std::size_t tcpSize)
{
    const std::size_t start = out.size();
    put16(out, 0x4500);
    put16(out, std::uint16_t(20 + tcpSize));
    put16(out, 0); // identification: not needed, "don't fragment" is set (RFC 6864)
    put16(out, 0x4000);
    out.insert(out.end(), {timeToLive, protocolTcp});
    put16(out, 0);
    ws::append(out, header.source.address.view());
    ws::append(out, header.destination.address.view());
    Checksum sum;
    sum.add(ws::Bytes(out).subspan(start));
    store16(out, start + 10, sum.value());
}

void appendIpv6Header(ws::ByteBuffer &out, const TcpHeader &header, std::size_t tcpSize)
{
    put32(out, 0x60000000);
    put16(out, std::uint16_t(tcpSize));
    out.insert(out.end(), {protocolTcp, timeToLive});
    ws::append(out, header.source.address.view());
    ws::append(out, header.destination.address.view());
}

/// RFC 9293, 3.1: the pseudo header counts too.
std::uint16_t tcpChecksum(const TcpHeader &header, ws::Bytes tcp, ws::Bytes payload)
{
    Checksum sum;
    sum.add(header.source.address.view());
    sum.add(header.destination.address.view());
    sum.addWord(protocolTcp);
    sum.addWord(std::uint16_t(tcp.size() + payload.size()));
    sum.add(tcp);
    sum.add(payload);
    return sum.value();
}

} // namespace

std::optional<IpAddress> parseIpAddress(const std::string &text)
{
    IpAddress address;
    if (::inet_pton(AF_INET, text.c_str(), address.bytes.data()) == 1)
        return address;
    address.v6 = true;
    const std::string withoutZone = text.substr(0, text.find('%'));
    if (::inet_pton(AF_INET6, withoutZone.c_str(), address.bytes.data()) == 1)
        return address;
    return std::nullopt;
}

std::string formatIpAddress(const IpAddress &address)
{
    char text[INET6_ADDRSTRLEN] = {};
    ::inet_ntop(address.v6 ? AF_INET6 : AF_INET, address.bytes.data(), text, sizeof text);
    return text;
}

IpAddress mappedToV6(const IpAddress &address)
{
    if (address.v6)
        return address;
    IpAddress mapped;
    mapped.v6 = true;
    std::copy(mappedPrefix.begin(), mappedPrefix.end(), mapped.bytes.begin());
    std::copy_n(address.bytes.begin(), 4, mapped.bytes.begin() + mappedPrefix.size());
    return mapped;
}

IpAddress unmapped(const IpAddress &address)
{
    if (!address.v6 || !std::equal(mappedPrefix.begin(), mappedPrefix.end(), address.bytes.begin()))
        return address;
    IpAddress plain;
    std::copy_n(address.bytes.begin() + mappedPrefix.size(), 4, plain.bytes.begin());
    return plain;
}

void appendTcpHeaders(ws::ByteBuffer &out, const TcpHeader &header, ws::Bytes payload)
{
    assert(header.source.address.v6 == header.destination.address.v6 && "one packet, one IP version");
    assert(payload.size() <= maxTcpPayload && "does not fit one packet");
    const std::size_t tcpSize = tcpHeaderSize + payload.size();
    if (header.source.address.v6)
        appendIpv6Header(out, header, tcpSize);
    else
        appendIpv4Header(out, header, tcpSize);

    const std::size_t start = out.size();
    put16(out, header.source.port);
    put16(out, header.destination.port);
    put32(out, header.sequence);
    put32(out, header.acknowledged);
    out.insert(out.end(), {std::uint8_t(tcpHeaderSize / 4 << 4), header.flags});
    put16(out, 0xFFFF); // window
    put32(out, 0); // checksum, urgent pointer
    store16(out, start + 16, tcpChecksum(header, ws::Bytes(out).subspan(start), payload));
}

} // namespace capture
