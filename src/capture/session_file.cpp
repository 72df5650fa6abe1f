#include "capture/session_file.h"

#include <algorithm>

namespace capture {

namespace {

constexpr std::string_view plaintextComment
    = "Wiretale recorded this connection inside TLS: the packets show the plaintext.";

bool hasEndpoints(const SessionInfo &info)
{
    return !info.client.address.empty() && !info.server.address.empty();
}

} // namespace

void SessionFile::begin(const SessionInfo &info, StreamBeginning beginning)
{
    Open &open = m_open[info.id];
    open.info = info;
    open.beginning = beginning;
    if (hasEndpoints(info))
        takeEnds(open);
    writeInfo(info, &open, info.start);
}

void SessionFile::change(const SessionInfo &info, ws::Time now)
{
    const auto found = m_open.find(info.id);
    if (found == m_open.end())
        return writeInfo(info, nullptr, now);
    found->second.info = info;
    if (hasEndpoints(info) && !found->second.packets)
        takeEnds(found->second);
    writeInfo(info, &found->second, now);
}

void SessionFile::writeInfo(const SessionInfo &info, const Open *open, ws::Time now)
{
    const Flow flow = open && open->ends ? flowOf(*open->ends) : Flow();
    m_writer.journal(toJournal(info, flow, open ? open->beginning : StreamBeginning::Handshake, now).serialized());
}

void SessionFile::takeEnds(Open &open)
{
    if (open.ends)
        m_flows.release(*open.ends);
    open.ends = m_flows.take(open.info.id, open.info.client, open.info.server);
}

PacketStream &SessionFile::packetsOf(SessionId id, ws::Time now)
{
    Open &open = m_open.at(id);
    if (open.packets)
        return *open.packets;
    if (!open.ends) {
        takeEnds(open);
        writeInfo(open.info, &open, now);
    }
    open.packets.emplace(id, open.ends->first, open.ends->second);
    const ws::Time asked = std::max(open.info.start, now - open.connectTook);
    const bool plaintext = open.info.tls && open.beginning != StreamBeginning::Opaque;
    open.packets->open(m_writer, asked, now, plaintext ? plaintextComment : std::string_view());
    return *open.packets;
}

std::span<const SegmentTable::Piece> SessionFile::bytes(
    SessionId id, ws::Direction direction, ws::Bytes bytes, ws::Time now)
{
    return packetsOf(id, now).data(m_writer, direction, bytes, now);
}

void SessionFile::skip(SessionId id, ws::Direction direction, std::uint64_t size, ws::Time now)
{
    packetsOf(id, now).skip(direction, size);
}

void SessionFile::resume(SessionId id, ws::Direction direction, ws::Time now)
{
    m_writer.journal(resumeToJournal(id, direction, now).serialized());
}

void SessionFile::event(SessionId id, const ws::Event &event)
{
    if (const auto entry = toJournal(id, event))
        m_writer.journal(entry->serialized());
    if (const auto *const tried = std::get_if<ws::AddressTried>(&event.body))
        m_open.at(id).connectTook = tried->took;
    if (std::holds_alternative<ws::TcpConnected>(event.body))
        packetsOf(id, event.time);
    if (std::holds_alternative<ws::FinReceived>(event.body))
        packetsOf(id, event.time).end(m_writer, event.direction, PacketStream::End::Fin, event.time);
    if (std::holds_alternative<ws::RstReceived>(event.body))
        packetsOf(id, event.time).end(m_writer, event.direction, PacketStream::End::Rst, event.time);
}

void SessionFile::mark(SessionId id, const Mark &mark, ws::Time now)
{
    m_writer.journal(toJournal(id, mark, now).serialized());
}

void SessionFile::end(SessionId id, ws::Time now)
{
    m_writer.journal(endToJournal(id, now).serialized());
    const auto found = m_open.find(id);
    if (found != m_open.end() && found->second.ends)
        m_flows.release(*found->second.ends);
    m_open.erase(id);
}

} // namespace capture
