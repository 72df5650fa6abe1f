#pragma once

#include "capture/tcp_packet.h"
#include "recorded.h"

#include <QByteArray>
#include <QFile>

#include <vector>

/// Makes captures as tcpdump and Wireshark write them.
namespace recorded {

struct MadePacket {
    double time = 0;
    ws::ByteBuffer ip; ///< IP header and all behind it
};

/// One TCP connection, packet by packet.
struct MadeConnection {
    capture::IpEndpoint client{*capture::parseIpAddress("10.0.0.1"), 50000}, server{*capture::parseIpAddress("10.0.0.2"), 8080};
    std::uint32_t next[2] = {0xFFFFFF00u, 1000}; ///< the client's sequence numbers wrap soon
    double now = 0;
    std::vector<MadePacket> packets;

    MadePacket made(ws::Direction direction, std::uint8_t flags, std::string_view payload, std::uint32_t sequence)
    {
        const bool out = direction == ClientToServer;
        capture::TcpHeader header{out ? client : server, out ? server : client, sequence,
                                  flags & capture::TcpAck ? next[out ? 1 : 0] : 0, flags};
        MadePacket packet;
        packet.time = now += 0.001;
        capture::appendTcpHeaders(packet.ip, header, ws::bytesOf(payload));
        ws::append(packet.ip, ws::bytesOf(payload));
        return packet;
    }
    void add(ws::Direction direction, std::uint8_t flags, std::string_view payload = {})
    {
        std::uint32_t &sequence = next[direction == ClientToServer ? 0 : 1];
        packets.push_back(made(direction, flags, payload, sequence));
        sequence += std::uint32_t(payload.size()) + (flags & (capture::TcpSyn | capture::TcpFin) ? 1 : 0);
    }
    void open()
    {
        add(ClientToServer, capture::TcpSyn);
        add(ServerToClient, capture::TcpSyn | capture::TcpAck);
        add(ClientToServer, capture::TcpAck);
    }
    /// In segments of at most `size` bytes, each acknowledged.
    void data(ws::Direction direction, std::string_view bytes, std::size_t size = 1400)
    {
        for (; !bytes.empty(); bytes.remove_prefix(std::min(size, bytes.size()))) {
            add(direction, capture::TcpAck | capture::TcpPsh, bytes.substr(0, size));
            add(ws::opposite(direction), capture::TcpAck);
        }
    }
    void data(ws::Direction direction, const ws::ByteBuffer &bytes, std::size_t size = 1400)
    {
        data(direction, ws::textOf(bytes), size);
    }
    void close()
    {
        add(ServerToClient, capture::TcpFin | capture::TcpAck);
        add(ClientToServer, capture::TcpFin | capture::TcpAck);
        add(ServerToClient, capture::TcpAck);
    }
    void useIpv6()
    {
        client.address = *capture::parseIpAddress("2001:db8::1");
        server.address = *capture::parseIpAddress("2001:db8::2");
    }
};

/// A small session: both heads, a text each way, a close each way.
inline void addSession(MadeConnection &connection)
{
    connection.open();
    connection.data(ClientToServer, request());
    connection.data(ServerToClient, answer());
    connection.data(ClientToServer, frame(ws::Opcode::Text, "from the client " + std::string(3000, 'c'), true));
    connection.data(ServerToClient, frame(ws::Opcode::Text, "from the server " + std::string(5000, 's'), false));
    connection.data(ServerToClient, frame(ws::Opcode::Close, closePayload(1000, ""), false));
    connection.data(ClientToServer, frame(ws::Opcode::Close, closePayload(1000, ""), true));
    connection.close();
}

inline void addNumber(QByteArray &to, std::uint64_t value, int bytes, bool bigEndian)
{
    for (int i = 0; i < bytes; ++i)
        to += char(value >> 8 * (bigEndian ? bytes - 1 - i : i));
}

using Wrap = QByteArray (*)(const ws::ByteBuffer &ip); ///< puts a link layer around an IP packet

inline QByteArray bytesOf(const ws::ByteBuffer &buffer)
{
    return QByteArray(reinterpret_cast<const char *>(buffer.data()), qsizetype(buffer.size()));
}
inline bool isV6(const ws::ByteBuffer &ip) { return ip[0] >> 4 == 6; }
inline QByteArray etherType(const ws::ByteBuffer &ip) { return isV6(ip) ? QByteArray::fromHex("86dd") : QByteArray::fromHex("0800"); }

enum class Resolution : std::uint8_t { Micro, Nano };

inline QByteArray pcap(const std::vector<MadePacket> &packets, int linkType, Wrap wrap, bool bigEndian = false,
                       Resolution resolution = Resolution::Micro, std::size_t snap = 65535)
{
    QByteArray file;
    addNumber(file, resolution == Resolution::Nano ? 0xA1B23C4D : 0xA1B2C3D4, 4, bigEndian);
    addNumber(file, 2, 2, bigEndian);
    addNumber(file, 4, 2, bigEndian);
    addNumber(file, 0, 8, bigEndian);
    addNumber(file, snap, 4, bigEndian);
    addNumber(file, std::uint64_t(linkType), 4, bigEndian);
    for (const MadePacket &packet : packets) {
        const QByteArray data = wrap(packet.ip);
        const auto nanoseconds = std::uint64_t(at(packet.time).time_since_epoch().count());
        addNumber(file, nanoseconds / 1'000'000'000, 4, bigEndian);
        addNumber(file, nanoseconds % 1'000'000'000 / (resolution == Resolution::Nano ? 1 : 1000), 4, bigEndian);
        addNumber(file, std::min(std::uint64_t(data.size()), std::uint64_t(snap)), 4, bigEndian);
        addNumber(file, std::uint64_t(data.size()), 4, bigEndian);
        file += data.left(qsizetype(snap));
    }
    return file;
}

inline void addBlock(QByteArray &file, std::uint32_t type, QByteArray body, bool bigEndian)
{
    body.append((4 - body.size() % 4) % 4, '\0');
    addNumber(file, type, 4, bigEndian);
    addNumber(file, std::uint64_t(body.size()) + 12, 4, bigEndian);
    file += body;
    addNumber(file, std::uint64_t(body.size()) + 12, 4, bigEndian);
}

inline QByteArray pcapng(const std::vector<MadePacket> &packets, int linkType, Wrap wrap, bool bigEndian = false)
{
    QByteArray file, body;
    addNumber(body, 0x1A2B3C4D, 4, bigEndian);
    addNumber(body, 1, 2, bigEndian);
    addNumber(body, 0, 2, bigEndian);
    addNumber(body, ~0ull, 8, bigEndian);
    addBlock(file, 0x0A0D0D0A, body, bigEndian);
    body.clear();
    addNumber(body, std::uint64_t(linkType), 2, bigEndian);
    addNumber(body, 0, 6, bigEndian);
    addBlock(file, 1, body, bigEndian);
    for (const MadePacket &packet : packets) {
        const QByteArray data = wrap(packet.ip);
        const auto ticks = std::uint64_t(at(packet.time).time_since_epoch().count() / 1000);
        body.clear();
        addNumber(body, 0, 4, bigEndian);
        addNumber(body, ticks >> 32, 4, bigEndian);
        addNumber(body, ticks & 0xFFFFFFFF, 4, bigEndian);
        addNumber(body, std::uint64_t(data.size()), 4, bigEndian);
        addNumber(body, std::uint64_t(data.size()), 4, bigEndian);
        addBlock(file, 6, body + data, bigEndian);
    }
    return file;
}

inline QByteArray raw(const ws::ByteBuffer &ip) { return bytesOf(ip); }
inline QByteArray ethernet(const ws::ByteBuffer &ip)
{
    const QByteArray padding(ip.size() < 46 ? qsizetype(46 - ip.size()) : 0, '\0'); // a frame has 60 bytes at least
    return QByteArray::fromHex("0200000000010200000000 02") + etherType(ip) + bytesOf(ip) + padding;
}

inline std::string written(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path.toStdString() : std::string();
}

} // namespace recorded
