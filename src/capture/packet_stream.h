#pragma once

#include "capture/pcapng_writer.h"
#include "capture/segment_table.h"
#include "capture/session.h"
#include "capture/tcp_packet.h"

#include <array>
#include <span>
#include <vector>

namespace capture {

/// One session's TCP connection as packets: opening, data with running sequence numbers, ends. The bytes are real, the
/// headers are made.
class PacketStream {
public:
    PacketStream(SessionId id, IpEndpoint client, IpEndpoint server);

    /// SYN at `asked`, SYN-ACK and ACK at `now`. `comment` stands with the SYN.
    void open(PcapngWriter &writer, ws::Time asked, ws::Time now, std::string_view comment);
    /// Packets of at most maxTcpPayload bytes. Returns where the bytes lie, valid until the next call.
    std::span<const SegmentTable::Piece> data(
        PcapngWriter &writer, ws::Direction direction, ws::Bytes bytes, ws::Time now);
    /// Bytes that nobody has.
    void skip(ws::Direction direction, std::uint64_t size);
    enum class End : std::uint8_t { Fin, Rst };
    void end(PcapngWriter &writer, ws::Direction direction, End how, ws::Time now);

private:
    void control(PcapngWriter &writer, ws::Direction direction, std::uint8_t flags, ws::Time now,
                 std::string_view comment = {});
    TcpHeader header(ws::Direction direction, std::uint8_t flags) const;

    std::array<IpEndpoint, 2> m_from; ///< the sender, by direction
    std::array<std::uint32_t, 2> m_next; ///< sequence number of the sender's next byte
    std::vector<SegmentTable::Piece> m_pieces; ///< reused
    ws::ByteBuffer m_headers; ///< reused
};

} // namespace capture
