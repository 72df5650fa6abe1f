#pragma once

#include "ws/bytes.h"
#include "ws/event.h"

#include <array>
#include <cstdint>
#include <optional>

namespace capture {

/// An IP address as bytes: 4 or 16 of them.
struct IpAddress {
    std::array<std::uint8_t, 16> bytes{};
    bool v6 = false;

    ws::Bytes view() const { return ws::Bytes(bytes).first(v6 ? 16 : 4); }
    friend bool operator==(const IpAddress &, const IpAddress &) = default;
    friend auto operator<=>(const IpAddress &, const IpAddress &) = default;
};

/// "127.0.0.1", "::1", also with a zone ("fe80::1%eth0", the zone is left out); nullopt for anything else.
std::optional<IpAddress> parseIpAddress(const std::string &text);
std::string formatIpAddress(const IpAddress &address);
/// The same IPv4 address in IPv6 form, ::ffff:a.b.c.d (RFC 4291, 2.5.5.2), and back; other addresses as they are.
IpAddress mappedToV6(const IpAddress &address);
IpAddress unmapped(const IpAddress &address);

struct IpEndpoint {
    IpAddress address;
    std::uint16_t port = 0;
    friend bool operator==(const IpEndpoint &, const IpEndpoint &) = default;
    friend auto operator<=>(const IpEndpoint &, const IpEndpoint &) = default;
};

constexpr std::uint8_t protocolTcp = 6; ///< of IP
enum TcpFlag : std::uint8_t { TcpFin = 1, TcpSyn = 2, TcpRst = 4, TcpPsh = 8, TcpAck = 16 };

struct TcpHeader {
    IpEndpoint source, destination; ///< both of the same IP version
    std::uint32_t sequence = 0, acknowledged = 0;
    std::uint8_t flags = TcpAck; ///< TcpFlag
};

/// So many bytes fit behind the headers, whichever IP version they have.
constexpr std::size_t maxTcpPayload = 65'495;

/// Appends IPv4 or IPv6 header and TCP header for that payload, all checksums right (RFC 791, 8200, 9293).
void appendTcpHeaders(ws::ByteBuffer &out, const TcpHeader &header, ws::Bytes payload);

} // namespace capture
