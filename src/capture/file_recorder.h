#pragma once

#include "capture/flow_book.h"
#include "capture/packet_stream.h"
#include "capture/recorder.h"
#include "capture/recording_data.h"
#include "capture/session_builder.h"

#include <mutex>

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
    void event(SessionId id, const ws::Event &event) override;
    void end(SessionId id, ws::Time now) override;
    void rename(SessionId id, const std::string &name) override;
    void mark(SessionId id, std::size_t record, bool on, const std::string &note) override;
    std::optional<ws::Error> failure() const override;
    std::shared_ptr<const Recording> recording() const override { return m_recording; }

private:
    /// What a session needs while it lasts.
    struct Live {
        explicit Live(std::shared_ptr<SessionData> session)
            : builder(std::move(session))
        {
        }
        SessionBuilder builder;
        std::optional<FlowBook::Ends> ends;
        std::optional<PacketStream> packets;
        ws::Duration connectTook{};
    };
    struct Entry {
        std::shared_ptr<SessionData> session;
        std::unique_ptr<Live> live; ///< null once ended
        ws::Time lastTime;
    };

    Live *live(SessionId id);
    void writeInfo(Entry &entry);
    void takeEndpoints(Entry &entry, const ws::TcpConnected &tcp);
    PacketStream &openPackets(Entry &entry, ws::Time now);
    void writePackets(Entry &entry, const ws::Event &event);

    mutable std::mutex m_mutex; ///< renames and marks come from other threads
    std::shared_ptr<File> m_file;
    const Lifetime m_lifetime;
    PcapngWriter m_writer;
    FlowBook m_flows;
    std::shared_ptr<Scratch> m_scratch = std::make_shared<Scratch>();
    std::shared_ptr<RecordingData> m_recording;
    std::vector<Entry> m_entries; ///< by session number, from 1
};

} // namespace capture
