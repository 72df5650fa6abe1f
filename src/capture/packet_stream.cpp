#include "capture/packet_stream.h"

#include <algorithm>

namespace capture {

namespace {

using enum ws::Direction;

/// Different for each session, so that a port that is used again starts a new conversation.
std::uint32_t initialSequence(SessionId id)
{
    return id * 0x9E3779B1u & 0x3FFFFFFFu;
}

} // namespace

PacketStream::PacketStream(SessionId id, IpEndpoint client, IpEndpoint server)
    : m_from{client, server}
    , m_next{initialSequence(id), initialSequence(id) + 0x20000000u}
{
}

TcpHeader PacketStream::header(ws::Direction direction, std::uint8_t flags) const
{
    const auto from = std::size_t(direction), to = 1 - from;
    return {m_from[from], m_from[to], m_next[from], flags & TcpAck ? m_next[to] : 0, flags};
}

void PacketStream::control(
    PcapngWriter &writer, ws::Direction direction, std::uint8_t flags, ws::Time now, std::string_view comment)
{
    ws::ByteBuffer headers;
    appendTcpHeaders(headers, header(direction, flags), {});
    writer.packet(now, headers, {}, comment);
    if (flags & (TcpSyn | TcpFin)) // these take a sequence number (RFC 9293, 3.4)
        ++m_next[std::size_t(direction)];
}

void PacketStream::open(PcapngWriter &writer, ws::Time asked, ws::Time now, std::string_view comment)
{
    control(writer, ClientToServer, TcpSyn, asked, comment);
    control(writer, ServerToClient, TcpSyn | TcpAck, now);
    control(writer, ClientToServer, TcpAck, now);
}

std::span<const SegmentTable::Piece> PacketStream::data(
    PcapngWriter &writer, ws::Direction direction, ws::Bytes bytes, ws::Time now)
{
    m_pieces.clear();
    while (!bytes.empty()) {
        const ws::Bytes part = bytes.first(std::min(bytes.size(), maxTcpPayload));
        m_headers.clear();
        appendTcpHeaders(m_headers, header(direction, TcpAck | TcpPsh), part);
        m_pieces.push_back({writer.packet(now, m_headers, part), part.size()});
        skip(direction, part.size());
        bytes = bytes.subspan(part.size());
    }
    return m_pieces;
}

void PacketStream::skip(ws::Direction direction, std::uint64_t size)
{
    m_next[std::size_t(direction)] += std::uint32_t(size); // sequence numbers wrap (RFC 9293, 3.4)
}

void PacketStream::end(PcapngWriter &writer, ws::Direction direction, End how, ws::Time now)
{
    control(writer, direction, how == End::Fin ? TcpFin | TcpAck : TcpRst | TcpAck, now);
}

} // namespace capture
