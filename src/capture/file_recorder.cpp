#include "capture/file_recorder.h"

#include <cassert>

#include <unistd.h>

namespace capture {

namespace {

constexpr std::size_t mostThatWaits = 4096; // bytes of one write; what is longer is worth a write(2) of its own

/// Whether we were the client of the connection.
bool isConnecting(const SessionInfo &info)
{
    return info.mode == Mode::Connect || (info.mode == Mode::Relay && info.leg == "server");
}

} // namespace

FileRecorder::FileRecorder(File file, Lifetime lifetime)
    : m_file(std::make_shared<File>(std::move(file)))
    , m_lifetime(lifetime)
    , m_sessions(m_file)
    , m_recording(std::make_shared<RecordingData>(m_file->path()))
{
}

FileRecorder::~FileRecorder()
{
    settleWaiting();
    if (m_lifetime == Lifetime::Temporary)
        ::unlink(m_file->path().c_str());
}

FileRecorder::Entry *FileRecorder::known(SessionId id)
{
    assert(id >= 1 && id <= m_forgotten + m_entries.size() && "no such session");
    if (id <= m_forgotten)
        return nullptr;
    Entry &entry = m_entries[id - m_forgotten - 1];
    return entry.session ? &entry : nullptr;
}

FileRecorder::Entry *FileRecorder::live(SessionId id)
{
    Entry *const entry = known(id);
    return entry && entry->builder ? entry : nullptr;
}

SessionId FileRecorder::begin(SessionInfo info)
{
    const auto lock = inTurn();
    info.id = SessionId(m_forgotten + m_entries.size() + 1);
    auto session = std::make_shared<SessionData>(info, m_file, m_scratch);
    m_sessions.begin(info);
    m_sessions.flush();
    m_entries.push_back({session, std::make_unique<SessionBuilder>(session), info.start});
    m_recording->add(session);
    return info.id;
}

void FileRecorder::changeInfo(Entry *entry, const std::function<void(SessionInfo &)> &edit)
{
    if (!entry)
        return;
    entry->session->change(edit);
    m_sessions.change(entry->session->info(), entry->lastTime);
    m_sessions.flush();
    m_recording->changed();
}

void FileRecorder::setEndpoints(SessionId id, const ws::Endpoint &client, const ws::Endpoint &server, bool tls)
{
    const auto lock = inTurn();
    changeInfo(known(id), [&](SessionInfo &info) {
        info.client = client;
        info.server = server;
        info.tls = tls;
    });
}

void FileRecorder::setDetails(SessionId id, const SessionInfo &details)
{
    const auto lock = inTurn();
    changeInfo(known(id), [&](SessionInfo &info) {
        info.url = details.url;
        info.profile = details.profile;
        info.leg = details.leg;
        info.pair = details.pair;
        info.behaviour = details.behaviour;
        info.missing = details.missing;
    });
}

void FileRecorder::takeEndpoints(Entry &entry, const ws::TcpConnected &tcp)
{
    const SessionInfo known = entry.session->info();
    if (!known.client.address.empty() && !known.server.address.empty())
        return;
    const bool connecting = isConnecting(known);
    changeInfo(&entry, [&](SessionInfo &info) {
        info.client = connecting ? tcp.local : tcp.remote;
        info.server = connecting ? tcp.remote : tcp.local;
    });
}

void FileRecorder::bytes(SessionId id, ws::Direction direction, ws::Bytes bytes, ws::Time now)
{
    const std::lock_guard lock(m_mutex);
    Entry *const entry = live(id);
    if (!entry || bytes.empty())
        return;
    entry->lastTime = now;
    const auto pieces = m_sessions.bytes(id, direction, bytes, now);
    m_sessions.flush();
    publishWaiting();
    publish(*entry, direction, pieces, bytes, now);
    m_recording->changed();
}

void FileRecorder::sentBytes(SessionId id, ws::Direction direction, ws::Bytes bytes, ws::Time now)
{
    if (bytes.size() > mostThatWaits)
        return this->bytes(id, direction, bytes, now);
    const std::lock_guard lock(m_mutex);
    Entry *const entry = live(id);
    if (!entry || bytes.empty())
        return;
    entry->lastTime = now;
    const auto pieces = m_sessions.bytes(id, direction, bytes, now);
    m_waiting.push_back({id, direction, {bytes.begin(), bytes.end()}, {pieces.begin(), pieces.end()}, now});
}

void FileRecorder::settle()
{
    const std::lock_guard lock(m_mutex);
    settleWaiting();
}

std::unique_lock<std::mutex> FileRecorder::inTurn()
{
    std::unique_lock lock(m_mutex);
    settleWaiting();
    return lock;
}

void FileRecorder::settleWaiting()
{
    if (m_waiting.empty())
        return;
    m_sessions.flush();
    publishWaiting();
    m_recording->changed();
}

void FileRecorder::publishWaiting()
{
    for (const Waiting &each : m_waiting)
        if (Entry *const entry = live(each.session))
            publish(*entry, each.direction, each.pieces, each.bytes, each.time);
    m_waiting.clear();
}

void FileRecorder::publish(Entry &entry, ws::Direction direction, std::span<const SegmentTable::Piece> pieces, ws::Bytes bytes, ws::Time now)
{
    for (const SegmentTable::Piece &piece : pieces)
        entry.session->appendStream(direction, piece.position, piece.size);
    entry.builder->receive(direction, bytes, now);
}

void FileRecorder::event(SessionId id, const ws::Event &event)
{
    const auto lock = inTurn();
    Entry *const entry = live(id);
    if (!entry)
        return;
    entry->lastTime = event.time;
    if (const auto *const tcp = std::get_if<ws::TcpConnected>(&event.body))
        takeEndpoints(*entry, *tcp);
    m_sessions.event(id, event);
    m_sessions.flush();
    entry->builder->add(event);
    m_recording->changed();
}

void FileRecorder::end(SessionId id, ws::Time now)
{
    const auto lock = inTurn();
    Entry *const entry = live(id);
    if (!entry)
        return;
    entry->lastTime = now;
    m_sessions.end(id, now);
    m_sessions.flush();
    entry->builder.reset();
    entry->session->setEnded();
    m_recording->changed();
}

void FileRecorder::forget(SessionId id)
{
    const auto lock = inTurn();
    Entry *const entry = known(id);
    if (!entry || entry->builder)
        return;
    entry->session.reset();
    for (; !m_entries.empty() && !m_entries.front().session; ++m_forgotten)
        m_entries.pop_front();
    m_recording->forget(id - 1);
}

void FileRecorder::rename(SessionId id, const std::string &name)
{
    const auto lock = inTurn();
    changeInfo(known(id), [&](SessionInfo &info) { info.name = name; });
}

void FileRecorder::mark(SessionId id, std::size_t record, bool on, const std::string &note)
{
    const auto lock = inTurn();
    const Entry *const entry = known(id);
    const auto mark = entry ? markOf(entry->session->records(), record, on, note) : std::nullopt;
    if (!mark)
        return;
    m_sessions.mark(id, *mark, entry->lastTime);
    m_sessions.flush();
    entry->session->setMark(record, on, note);
    m_recording->changed();
}

std::optional<ws::Error> FileRecorder::failure() const
{
    const std::lock_guard lock(m_mutex);
    return m_sessions.failure();
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
