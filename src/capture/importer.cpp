#include "capture/importer.h"

#include "capture/stream_guess.h"

#include <algorithm>

namespace capture {

namespace {

bool asksForWebSocket(const ws::HttpHead &head)
{
    constexpr std::string_view signs[] = {"Sec-WebSocket-Key", "Sec-WebSocket-Version", "Sec-WebSocket-Accept"};
    return head.hasToken("Upgrade", "websocket") || head.status == 101 || head.status == 426
        || std::any_of(std::begin(signs), std::end(signs), [&](std::string_view sign) { return head.find(sign); });
}

/// Whether one of its heads has to do with WebSocket.
bool speaksWebSocket(const SessionData &session)
{
    const EventStore &records = session.records();
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (records.at(i).kind == RecordKind::Frame)
            return true;
        if (records.at(i).kind != RecordKind::Head)
            continue;
        if (asksForWebSocket(*std::get<ws::HeadReceived>(session.event(i).body).head))
            return true;
    }
    return false;
}

/// Browsers open wss with HTTP/1.1 only; what offers HTTP/2 loads pages.
bool mayBeWebSocket(const SessionData &tls)
{
    constexpr std::uint64_t enough = 16 * 1024;
    const auto hello = readTlsHello(tls.wire(ws::Direction::ClientToServer, 0, enough));
    return !hello || std::find(hello->alpn.begin(), hello->alpn.end(), "h2") == hello->alpn.end();
}

std::string counted(std::size_t count, const std::string &thing)
{
    return std::to_string(count) + ' ' + thing + (count == 1 ? " was" : "s were");
}

} // namespace

Importer::Importer(std::shared_ptr<const File> file, RecordingData &recording)
    : m_storage{std::move(file), std::make_shared<Scratch>()}
    , m_recording(recording)
{
}

Importer::Key Importer::keyOf(const IpEndpoint &a, const IpEndpoint &b)
{
    return a < b ? Key(a, b) : Key(b, a);
}

// --- packets

void Importer::packet(const CapturedPacket &packet)
{
    const auto take = [&](const TcpSegment &segment, std::uint64_t position) {
        connectionOf(segment, packet.time).take(segment, position, packet.time);
    };
    if (const auto segment = findTcpSegment(packet.linkType, packet.data))
        return take(*segment, packet.position + std::uint64_t(segment->payload.data() - packet.data.data()));
    if (!m_fragments.take(packet, take) && !isKnownLinkType(packet.linkType))
        ++m_unknownLinks[packet.linkType];
}

std::shared_ptr<TcpConnection> Importer::connect(const Key &key, ws::Time time)
{
    auto &place = m_connections[key];
    if (place)
        place->finish();
    place = std::make_shared<TcpConnection>(m_storage, m_connectionCount++, key.first, key.second, time);
    m_all.push_back(place);
    m_last = {key, place.get()};
    return place;
}

TcpConnection &Importer::connectionOf(const TcpSegment &segment, ws::Time time)
{
    const Key key = keyOf(segment.source, segment.destination);
    const bool opens = (segment.flags & (TcpSyn | TcpAck)) == TcpSyn;
    if (m_last.second && !opens && m_last.first == key)
        return *m_last.second;
    const auto found = m_connections.find(key);
    if (found == m_connections.end() || (opens && found->second->isOver(segment))) {
        const auto made = connect(key, time);
        m_candidates.push_back({nullptr, made});
        return *made;
    }
    m_last = {key, found->second.get()};
    return *found->second;
}

// --- our own entries

void Importer::section()
{
    for (const auto &[id, own] : m_own)
        own->number = 0; // what is added behind the last section cannot name it
    m_own.clear();
}

void Importer::journal(const JournalEntry &entry)
{
    const std::string_view id = journalEventId(entry);
    if (id.empty() || journalSession(entry) == 0)
        return;
    if (id == "session")
        return readSession(entry);
    OwnSession &own = ownSession(entry);
    if (id == "end")
        own.ended = true;
    else if (id == "resume")
        own.builder->resume(directionFromJournal(entry), journalTime(entry));
    else if (const auto event = eventFromJournal(entry))
        own.builder->add(*event);
    else if (id == "mark") {
        const Mark mark = markFromJournal(entry);
        SessionData &session = *own.builder->session();
        if (const auto index = findMarked(session.records(), mark))
            session.setMark(*index, mark.on, mark.note);
    }
}

/// The session that an entry is about; made from what the entry tells when it is not known yet.
Importer::OwnSession &Importer::ownSession(const JournalEntry &entry)
{
    auto &own = m_own[journalSession(entry)];
    if (own)
        return *own;
    SessionInfo info = infoFromJournal(entry);
    if (info.start == ws::Time())
        info.start = journalTime(entry);
    own = std::make_shared<OwnSession>();
    own->number = journalSession(entry);
    own->builder = std::make_shared<SessionBuilder>(
        std::make_shared<SessionData>(std::move(info), m_storage.file, m_storage.scratch));
    const StreamBeginning beginning = beginningFromJournal(entry);
    if (beginning == StreamBeginning::Frames)
        own->builder->skipHandshake();
    if (beginning == StreamBeginning::Opaque)
        own->builder->setOpaque();
    m_candidates.push_back({own, nullptr});
    return *own;
}

void Importer::readSession(const JournalEntry &entry)
{
    const auto &builder = ownSession(entry).builder;
    SessionInfo told = infoFromJournal(entry);
    builder->session()->change([&](SessionInfo &info) {
        told.id = info.id;
        told.start = info.start;
        info = std::move(told);
    });
    bindFlow(builder, flowFromJournal(entry));
}

void Importer::bindFlow(const std::shared_ptr<SessionBuilder> &builder, const Flow &flow)
{
    const auto client = parseIpAddress(flow.client.address), server = parseIpAddress(flow.server.address);
    if (!client || !server)
        return;
    const IpEndpoint from{*client, flow.client.port}, to{*server, flow.server.port};
    const Key key = keyOf(from, to);
    const auto found = m_connections.find(key);
    if (found != m_connections.end() && found->second->builder() == builder)
        return;
    connect(key, builder->session()->start())->adopt(builder, from);
}

// --- what becomes of them

void Importer::finish()
{
    for (const auto &connection : m_all)
        connection->finish();
    collectServers();
    for (const Candidate &candidate : m_candidates) {
        if (candidate.own)
            addOwn(*candidate.own);
        else
            addForeign(*candidate.foreign);
    }
    addRemarks();
}

void Importer::collectServers()
{
    for (const auto &connection : m_all) {
        const bool http = connection->kind() == TcpConnection::Kind::Http;
        const bool late = connection->kind() == TcpConnection::Kind::Late;
        if (late || (http && speaksWebSocket(*connection->session())))
            m_servers.insert(*connection->server());
    }
}

bool Importer::belongs(TcpConnection &connection) const
{
    switch (connection.kind()) {
    case TcpConnection::Kind::Late:
        return true;
    case TcpConnection::Kind::Http:
    case TcpConnection::Kind::Unknown:
        return connection.server() && m_servers.contains(*connection.server());
    case TcpConnection::Kind::Tls:
        return mayBeWebSocket(*connection.session());
    case TcpConnection::Kind::Own:
    case TcpConnection::Kind::Other:
        break;
    }
    return false;
}

void Importer::addForeign(TcpConnection &connection)
{
    const auto session = belongs(connection) ? connection.session() : nullptr;
    if (session)
        add(session, 0);
    else
        ++m_leftOut;
}

void Importer::addOwn(const OwnSession &own)
{
    const auto &session = own.builder->session();
    session->change([&](SessionInfo &info) {
        if (!own.ended && info.missing.empty())
            info.missing = "The recording stops before the session's end.";
    });
    add(session, own.number);
}

void Importer::add(const std::shared_ptr<SessionData> &session, SessionId number)
{
    m_numbers.push_back(number);
    session->change([&](SessionInfo &info) { info.id = SessionId(m_recording.sessionCount() + 1); });
    session->setEnded();
    m_recording.add(session);
}

void Importer::addRemarks()
{
    if (m_leftOut > 0)
        m_recording.addRemark(counted(m_leftOut, "TCP connection") + " left out: nothing of WebSocket was seen in "
                               + (m_leftOut == 1 ? "it." : "them."));
    if (const std::size_t count = m_fragments.leftOut())
        m_recording.addRemark(counted(count, "IP fragment") + " left out: the other parts are missing or overlap.");
    for (const auto &[linkType, count] : m_unknownLinks)
        m_recording.addRemark(counted(count, "packet") + " left out: link type " + std::to_string(linkType)
                               + " cannot be read.");
}

} // namespace capture
