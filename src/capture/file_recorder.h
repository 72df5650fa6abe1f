#pragma once

#include "capture/recorder.h"
#include "capture/recording_data.h"
#include "capture/session_builder.h"
#include "capture/session_file.h"

#include <deque>
#include <mutex>
#include <vector>

namespace capture {

/// The recorder: bytes to the file, then through the decoder to the records.
class FileRecorder : public Recorder {
public:
    /// Whether the file is removed with the recorder.
    enum class Lifetime : std::uint8_t { Kept, Temporary };
    FileRecorder(File file, Lifetime lifetime);
    ~FileRecorder() override;

    SessionId begin(SessionInfo info) override;
    void setEndpoints(SessionId id, const ws::Endpoint &client, const ws::Endpoint &server, bool tls) override;
    void setDetails(SessionId id, const SessionInfo &details) override;
    void bytes(SessionId id, ws::Direction direction, ws::Bytes bytes, ws::Time now) override;
    void sentBytes(SessionId id, ws::Direction direction, ws::Bytes bytes, ws::Time now) override;
    void settle() override;
    void event(SessionId id, const ws::Event &event) override;
    void end(SessionId id, ws::Time now) override;
    void forget(SessionId id) override;
    void rename(SessionId id, const std::string &name) override;
    void mark(SessionId id, std::size_t record, bool on, const std::string &note) override;
    std::optional<ws::Error> failure() const override;
    std::shared_ptr<const Recording> recording() const override { return m_recording; }

private:
    struct Entry {
        std::shared_ptr<SessionData> session; ///< null once forgotten
        std::unique_ptr<SessionBuilder> builder; ///< null once ended
        ws::Time lastTime;
    };

    /// Bytes that were sent, given to the file but not written yet, and so not visible to readers.
    struct Waiting {
        SessionId session;
        ws::Direction direction;
        ws::ByteBuffer bytes;
        std::vector<SegmentTable::Piece> pieces;
        ws::Time time;
    };

    /// Locks, and settles what waits first, so that all happens in the order of the calls.
    std::unique_lock<std::mutex> inTurn();
    void settleWaiting();
    void publishWaiting();
    void publish(Entry &entry, ws::Direction direction, std::span<const SegmentTable::Piece> pieces, ws::Bytes bytes, ws::Time now);
    /// Null when the session was forgotten.
    Entry *known(SessionId id);
    /// Null when the session has ended.
    Entry *live(SessionId id);
    void changeInfo(Entry *entry, const std::function<void(SessionInfo &)> &edit);
    void takeEndpoints(Entry &entry, const ws::TcpConnected &tcp);

    mutable std::mutex m_mutex; ///< renames and marks come from other threads
    std::shared_ptr<File> m_file;
    const Lifetime m_lifetime;
    SessionFile m_sessions;
    std::shared_ptr<Scratch> m_scratch = std::make_shared<Scratch>();
    std::shared_ptr<RecordingData> m_recording;
    std::vector<Waiting> m_waiting;
    std::deque<Entry> m_entries; ///< by session number, from m_forgotten + 1
    SessionId m_forgotten = 0; ///< so many of the first sessions have no entry any more
};

} // namespace capture
