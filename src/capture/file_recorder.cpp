#include "capture/file_recorder.h"

#include "capture/journal_event.h"

#include <cassert>

#include <unistd.h>

namespace capture {

namespace {

/// Whether we were the client of the connection.
bool isConnecting(const SessionInfo &info)
{
    return info.mode == Mode::Connect || (info.mode == Mode::Relay && info.leg == "server");
}

constexpr std::string_view plaintextComment
    = "Wiretale recorded this connection inside TLS: the packets show plaintext. Decode as HTTP where the port says TLS.";

} // namespace

FileRecorder::FileRecorder(File file, Lifetime lifetime)
    : m_file(std::make_shared<File>(std::move(file)))
    , m_lifetime(lifetime)
    , m_writer(m_file)
    , m_recording(std::make_shared<RecordingData>(m_file->path()))
{
}

FileRecorder::~FileRecorder()
{
    if (m_lifetime == Lifetime::Temporary)
        ::unlink(m_file->path().c_str());
}

FileRecorder::Live *FileRecorder::live(SessionId id)
{
    assert(id >= 1 && id <= m_entries.size() && "no such session");
    return m_entries[id - 1].live.get();
}

SessionId FileRecorder::begin(SessionInfo info)
{
    const std::lock_guard lock(m_mutex);
    info.id = SessionId(m_entries.size() + 1);
    auto session = std::make_shared<SessionData>(info, m_file, m_scratch);
    m_entries.push_back({session, std::make_unique<Live>(session), info.start});
    writeInfo(m_entries.back());
    m_recording->add(session);
    return info.id;
}

void FileRecorder::writeInfo(Entry &entry)
{
    const bool hasFlow = entry.live && entry.live->ends;
    const JournalEntry journal
        = toJournal(entry.session->info(), hasFlow ? flowOf(*entry.live->ends) : Flow(), entry.lastTime);
    m_writer.journal(journal.serialized());
    m_writer.flush();
}

void FileRecorder::setEndpoints(SessionId id, const ws::Endpoint &client, const ws::Endpoint &server, bool tls)
{
    const std::lock_guard lock(m_mutex);
    Entry &entry = m_entries.at(id - 1);
    entry.session->change([&](SessionInfo &info) {
        info.client = client;
        info.server = server;
        info.tls = tls;
    });
    if (entry.live && !entry.live->packets) {
        if (entry.live->ends)
            m_flows.release(*entry.live->ends);
        entry.live->ends = m_flows.take(id, client, server);
    }
    writeInfo(entry);
    m_recording->changed();
}

void FileRecorder::setDetails(SessionId id, const SessionInfo &details)
{
    const std::lock_guard lock(m_mutex);
    Entry &entry = m_entries.at(id - 1);
    entry.session->change([&](SessionInfo &info) {
        info.url = details.url;
        info.profile = details.profile;
        info.leg = details.leg;
        info.pair = details.pair;
        info.behaviour = details.behaviour;
        info.missing = details.missing;
    });
    writeInfo(entry);
    m_recording->changed();
}

void FileRecorder::takeEndpoints(Entry &entry, const ws::TcpConnected &tcp)
{
    entry.session->change([&](SessionInfo &info) {
        const bool connecting = isConnecting(info);
        if (info.client.address.empty())
            info.client = connecting ? tcp.local : tcp.remote;
        if (info.server.address.empty())
            info.server = connecting ? tcp.remote : tcp.local;
    });
}

PacketStream &FileRecorder::openPackets(Entry &entry, ws::Time now)
{
    Live &live = *entry.live;
    if (live.packets)
        return *live.packets;
    const SessionInfo info = entry.session->info();
    if (!live.ends) {
        live.ends = m_flows.take(info.id, info.client, info.server);
        writeInfo(entry);
    }
    live.packets.emplace(info.id, live.ends->first, live.ends->second);
    const ws::Time asked = std::max(info.start, now - live.connectTook);
    live.packets->open(m_writer, asked, now, info.tls ? plaintextComment : std::string_view());
    return *live.packets;
}

void FileRecorder::bytes(SessionId id, ws::Direction direction, ws::Bytes bytes, ws::Time now)
{
    const std::lock_guard lock(m_mutex);
    Live *const session = live(id);
    if (!session || bytes.empty())
        return;
    Entry &entry = m_entries[id - 1];
    entry.lastTime = now;
    openPackets(entry, now).data(m_writer, *entry.session, direction, bytes, now);
    m_writer.flush();
    session->builder.receive(direction, bytes, now);
    m_recording->changed();
}

void FileRecorder::writePackets(Entry &entry, const ws::Event &event)
{
    if (const auto *const tried = std::get_if<ws::AddressTried>(&event.body))
        entry.live->connectTook = tried->took;
    if (const auto *const tcp = std::get_if<ws::TcpConnected>(&event.body)) {
        takeEndpoints(entry, *tcp);
        openPackets(entry, event.time);
    }
    if (std::holds_alternative<ws::FinReceived>(event.body))
        openPackets(entry, event.time).end(m_writer, event.direction, PacketStream::End::Fin, event.time);
    if (std::holds_alternative<ws::RstReceived>(event.body))
        openPackets(entry, event.time).end(m_writer, event.direction, PacketStream::End::Rst, event.time);
}

void FileRecorder::event(SessionId id, const ws::Event &event)
{
    const std::lock_guard lock(m_mutex);
    Live *const session = live(id);
    if (!session)
        return;
    Entry &entry = m_entries[id - 1];
    entry.lastTime = event.time;
    if (const auto journal = toJournal(id, event))
        m_writer.journal(journal->serialized());
    writePackets(entry, event);
    m_writer.flush();
    session->builder.add(event);
    m_recording->changed();
}

void FileRecorder::end(SessionId id, ws::Time now)
{
    const std::lock_guard lock(m_mutex);
    Live *const session = live(id);
    if (!session)
        return;
    Entry &entry = m_entries[id - 1];
    entry.lastTime = now;
    m_writer.journal(endToJournal(id, now).serialized());
    m_writer.flush();
    if (session->ends)
        m_flows.release(*session->ends);
    entry.live.reset();
    entry.session->setEnded();
    m_recording->changed();
}

void FileRecorder::rename(SessionId id, const std::string &name)
{
    const std::lock_guard lock(m_mutex);
    Entry &entry = m_entries.at(id - 1);
    entry.session->change([&](SessionInfo &info) { info.name = name; });
    writeInfo(entry);
    m_recording->changed();
}

void FileRecorder::mark(SessionId id, std::size_t record, bool on, const std::string &note)
{
    const std::lock_guard lock(m_mutex);
    Entry &entry = m_entries.at(id - 1);
    const auto mark = markOf(entry.session->records(), record, on, note);
    if (!mark)
        return;
    m_writer.journal(toJournal(id, *mark, entry.lastTime).serialized());
    m_writer.flush();
    entry.session->setMark(record, on, note);
    m_recording->changed();
}

std::optional<ws::Error> FileRecorder::failure() const
{
    const std::lock_guard lock(m_mutex);
    return m_writer.failure();
}

ws::Result<std::unique_ptr<Recorder>> Recorder::create(const std::string &path)
{
    auto file = File::create(path);
    if (!file)
        return file.error();
    return std::unique_ptr<Recorder>(
        std::make_unique<FileRecorder>(std::move(file).value(), FileRecorder::Lifetime::Kept));
}

ws::Result<std::unique_ptr<Recorder>> Recorder::createTemporary()
{
    constexpr int suffixLength = 7;
    auto file = File::createUnique(temporaryFolder() + "/wiretale-XXXXXX.pcapng", suffixLength);
    if (!file)
        return file.error();
    return std::unique_ptr<Recorder>(
        std::make_unique<FileRecorder>(std::move(file).value(), FileRecorder::Lifetime::Temporary));
}

} // namespace capture
