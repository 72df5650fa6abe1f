// The native session file: bytes as they crossed the wire. Streams through the store's own writer.
#include "capture/save.h"
#include "exporters/feed_recording.h"
#include "exporters/masked_recording.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>

#include <unistd.h>

namespace exporters {

namespace {

/// A file's content into the sink.
ws::Status copyFile(const std::string &path, const Sink &sink)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen(path.c_str(), "rb"), std::fclose);
    if (!file)
        return ws::Error{"Could not read " + path + ": " + std::strerror(errno) + ".", errno};
    std::array<char, 65536> piece;
    while (const std::size_t size = std::fread(piece.data(), 1, piece.size(), file.get()))
        if (!sink({piece.data(), size}))
            return ws::Error{"The output could not be written.", 0};
    return ws::Done{};
}

/// A folder in the temporary folder, removed with what is in it.
class ScratchFolder {
public:
    ScratchFolder()
    {
        const char *base = std::getenv("TMPDIR");
        m_path = std::string(base && *base ? base : "/tmp") + "/wiretale-XXXXXX";
        if (!::mkdtemp(m_path.data()))
            m_path.clear();
    }
    ~ScratchFolder()
    {
        if (m_path.empty())
            return;
        ::unlink(file().c_str());
        ::rmdir(m_path.c_str());
    }
    ScratchFolder(const ScratchFolder &) = delete;
    ScratchFolder &operator=(const ScratchFolder &) = delete;
    bool exists() const { return !m_path.empty(); }
    std::string file() const { return m_path + "/session.pcapng"; }

private:
    std::string m_path;
};

/// A HAR tells of messages: there are no bytes to write.
bool hasNoWire(const capture::Session &session)
{
    constexpr ws::Direction both[] = {ws::Direction::ClientToServer, ws::Direction::ServerToClient};
    const auto isEmpty = [&](ws::Direction direction) { return session.streamSize(direction) == 0; };
    const capture::EventStore &records = session.records();
    return std::all_of(std::begin(both), std::end(both), isEmpty) && records.size() > 0 && records.at(0).kind == capture::RecordKind::Head;
}

ws::Status saveMasked(const capture::Recording &recording, const ExportOptions &options, const std::string &path)
{
    const auto recorder = capture::Recorder::create(path);
    return recorder ? recordMasked(recording, options, *recorder.value()) : ws::Status(recorder.error());
}

ws::Status write(const capture::Recording &recording, const ExportOptions &options, const Sink &sink)
{
    std::vector<std::shared_ptr<const capture::Session>> sessions;
    for (const std::size_t index : chosenSessions(recording, options))
        sessions.push_back(recording.session(index));
    if (std::any_of(sessions.begin(), sessions.end(), [](const auto &session) { return hasNoWire(*session); }))
        return ws::Error{recording.path() + " tells of messages only: the bytes of the wire, which a session file holds, are not in it.", 0};
    const ScratchFolder scratch;
    if (!scratch.exists())
        return ws::Error{std::string("Could not make a temporary folder: ") + std::strerror(errno) + ".", errno};
    const ws::Status saved = options.maskSessionFile && !options.reveal ? saveMasked(recording, options, scratch.file())
                                                                        : capture::saveSessions(sessions, scratch.file(), options.progress);
    return saved ? copyFile(scratch.file(), sink) : saved;
}

} // namespace

extern const Exporter pcapngExporter;
const Exporter pcapngExporter{"pcapng", "Session file (pcapng)", "Every byte as it crossed the wire; opens in Wireshark",
                              "pcapng", "application/x-pcapng", false, write};

} // namespace exporters
