#include "capture/save.h"

#include "capture/session_file.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

namespace capture {

namespace {

using enum ws::Direction;

constexpr std::uint64_t pieceSize = 1 << 20;
constexpr std::size_t progressStep = 4096; ///< records

bool isTransport(RecordKind kind)
{
    return kind <= RecordKind::ProxyAnswered || kind == RecordKind::Timeout || kind == RecordKind::LocalAction;
}

bool isEnd(RecordKind kind)
{
    return kind == RecordKind::Fin || kind == RecordKind::Rst;
}

/// TLS that nobody could read has bytes, but no record that was made from them.
StreamBeginning beginningOf(const Session &session)
{
    const EventStore &records = session.records();
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (records.at(i).kind == RecordKind::Frame)
            return StreamBeginning::Frames;
        if (records.at(i).kind == RecordKind::Head || records.at(i).kind == RecordKind::Violation)
            return StreamBeginning::Handshake;
    }
    const SessionInfo info = session.info();
    return info.tls && info.mode == Mode::File ? StreamBeginning::Opaque : StreamBeginning::Handshake;
}

/// Writes one session: its records tell the order and the times, its streams the bytes.
class SessionCopy {
public:
    SessionCopy(const Session &session, SessionFile &to, SessionId id)
        : m_session(session)
        , m_to(to)
        , m_id(id)
        , m_start(session.info().start)
        , m_now(m_start)
    {
    }

    /// False when the caller stops it, or writing fails.
    bool write(const std::function<bool(std::size_t done)> &goOn)
    {
        SessionInfo info = m_session.info();
        info.id = m_id;
        m_to.begin(info, beginningOf(m_session));
        const std::size_t count = m_session.records().size();
        for (std::size_t i = 0; i < count; ++i) {
            writeRecord(i);
            if (i % progressStep == 0 && (m_to.failure() || !goOn(i)))
                return false;
        }
        for (const ws::Direction direction : {ClientToServer, ServerToClient})
            writeStreamUntil(direction, m_session.streamSize(direction));
        writeMarks(count);
        if (m_session.ended())
            m_to.end(m_id, m_now);
        m_to.flush();
        return !m_to.failure();
    }

private:
    void writeRecord(std::size_t index)
    {
        const Record &record = m_session.records().at(index);
        m_now = m_start + ws::Duration(record.time);
        const bool told = isTransport(record.kind) || (record.kind == RecordKind::Note && record.number == toldNote);
        if (told)
            return m_to.event(m_id, m_session.event(index));
        const bool resumed = record.kind == RecordKind::Note && record.number == resumedNote;
        writeStreamUntil(record.direction, resumed ? record.offset : bytesBehind(record));
        if (resumed)
            return m_to.resume(m_id, record.direction, m_now);
        if (isEnd(record.kind))
            m_to.event(m_id, m_session.event(index));
    }

    /// The stream's offset up to which bytes were needed for the record.
    std::uint64_t bytesBehind(const Record &record) const
    {
        const std::uint64_t all = m_session.streamSize(record.direction);
        switch (record.kind) {
        case RecordKind::Head:
            return record.offset + record.length;
        case RecordKind::Frame:
            return record.offset + record.headerSize + record.length;
        case RecordKind::Body:
            return all - m_session.unreadBytes(record.direction);
        case RecordKind::Fin:
        case RecordKind::Rst:
            return all;
        case RecordKind::FramingLost:
            return record.offset;
        case RecordKind::Violation: // of a frame: that came before
            return record.link ? 0 : std::min(record.offset + record.length, all);
        default: // made from the bytes of another record, or from none
            return 0;
        }
    }

    void writeStreamUntil(ws::Direction direction, std::uint64_t end)
    {
        std::uint64_t &done = m_done[std::size_t(direction)];
        while (done < end) {
            const ws::ByteBuffer piece = m_session.wire(direction, done, std::min(pieceSize, end - done));
            if (piece.empty()) {
                const std::uint64_t gap = std::min(m_session.missingAt(direction, done), end - done);
                m_to.skip(m_id, direction, gap, m_now);
                done += gap;
                if (gap == 0)
                    return;
            }
            m_to.bytes(m_id, direction, piece, m_now);
            done += piece.size();
        }
    }

    void writeMarks(std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i)
            if (m_session.records().at(i).flags & RecordFlag::Marked)
                m_to.mark(m_id, *markOf(m_session.records(), i, true, m_session.markNote(i)), m_now);
    }

    const Session &m_session;
    SessionFile &m_to;
    const SessionId m_id;
    const ws::Time m_start;
    ws::Time m_now;
    std::array<std::uint64_t, 2> m_done{};
};

/// A file beside `path` that takes its place at the end, or is removed.
class ReplacingFile {
public:
    explicit ReplacingFile(std::string path)
        : m_path(std::move(path))
    {
    }
    ~ReplacingFile()
    {
        if (m_file)
            ::unlink(m_file->path().c_str());
    }
    ws::Status open()
    {
        struct stat status { };
        if (::stat(m_path.c_str(), &status) == 0 && !S_ISREG(status.st_mode))
            return ws::Error{"Could not write " + m_path + ": it is not a file."};
        auto file = File::createUnique(m_path + ".XXXXXX", 0);
        if (!file)
            return fileError("write", m_path, file.error().code);
        m_file = std::make_shared<File>(std::move(file).value());
        return ws::Done{};
    }
    ws::Status replace()
    {
        if (::fsync(m_file->descriptor()) != 0 || ::rename(m_file->path().c_str(), m_path.c_str()) != 0)
            return fileError("write", m_path, errno);
        m_file.reset();
        return ws::Done{};
    }
    const std::shared_ptr<File> &file() const { return m_file; }

private:
    const std::string m_path;
    std::shared_ptr<File> m_file;
};

} // namespace

ws::Status saveSessions(
    const std::vector<std::shared_ptr<const Session>> &sessions, const std::string &path, const Progress &progress)
{
    ReplacingFile target(path);
    if (const auto opened = target.open(); !opened)
        return opened;
    std::uint64_t total = 0, done = 0;
    for (const auto &session : sessions)
        total += session->records().size();
    SessionFile to(target.file());
    SessionId id = 0;
    for (const auto &session : sessions) {
        SessionCopy copy(*session, to, ++id);
        if (!copy.write([&](std::size_t records) { return !progress || progress(done + records, total); }))
            break;
        done += session->records().size();
    }
    if (to.failure())
        return fileError("write", path, to.failure()->code);
    if (done < total)
        return ws::Error{"Saving " + path + " was stopped.", ECANCELED};
    return target.replace();
}

ws::Status saveSession(const Session &session, const std::string &path, const Progress &progress)
{
    const std::shared_ptr<const Session> borrowed(std::shared_ptr<const Session>(), &session);
    return saveSessions({borrowed}, path, progress);
}

ws::Status saveRecording(const Recording &recording, const std::string &path, const Progress &progress)
{
    std::vector<std::shared_ptr<const Session>> sessions;
    for (std::size_t i = 0; i < recording.sessionCount(); ++i)
        sessions.push_back(recording.session(i));
    return saveSessions(sessions, path, progress);
}

} // namespace capture
