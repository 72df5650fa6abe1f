#pragma once

#include "capture/capture_reader.h"
#include "capture/ip_fragments.h"
#include "capture/journal_event.h"
#include "capture/recording_data.h"
#include "capture/tcp_connection.h"

#include <map>
#include <set>
#include <vector>

namespace capture {

/// Turns the packets and journal entries of a capture into the sessions of a recording: those that we recorded, and in
/// captures of others those that are WebSocket or go to a server that speaks it.
class Importer : public CaptureReader::Sink {
public:
    Importer(std::shared_ptr<const File> file, RecordingData &recording);

    void packet(const CapturedPacket &packet) override;
    void journal(const JournalEntry &entry) override;
    void section() override;
    /// Ends what is open, hands the sessions to the recording.
    void finish();
    /// Of each session of the recording: its number in the file's last section; 0: it has none.
    const std::vector<SessionId> &numbers() const { return m_numbers; }

private:
    using Key = std::pair<IpEndpoint, IpEndpoint>; ///< the smaller one first
    struct OwnSession {
        std::shared_ptr<SessionBuilder> builder;
        bool ended = false;
        SessionId number = 0; ///< in its section
    };
    /// In order of appearance: one of both.
    struct Candidate {
        std::shared_ptr<OwnSession> own;
        std::shared_ptr<TcpConnection> foreign;
    };

    static Key keyOf(const IpEndpoint &a, const IpEndpoint &b);
    std::shared_ptr<TcpConnection> connect(const Key &key, ws::Time time);
    TcpConnection &connectionOf(const TcpSegment &segment, ws::Time time);
    OwnSession &ownSession(const JournalEntry &entry);
    void readSession(const JournalEntry &entry);
    void bindFlow(const std::shared_ptr<SessionBuilder> &builder, const Flow &flow);
    void collectServers();
    bool belongs(TcpConnection &connection) const;
    void addOwn(const OwnSession &own);
    void addForeign(TcpConnection &connection);
    void add(const std::shared_ptr<SessionData> &session, SessionId number);
    void addRemarks();

    TcpConnection::Storage m_storage;
    RecordingData &m_recording;
    std::map<Key, std::shared_ptr<TcpConnection>> m_connections;
    std::pair<Key, TcpConnection *> m_last{}; ///< packets of one connection often follow one another
    std::size_t m_connectionCount = 0;
    std::map<SessionId, std::shared_ptr<OwnSession>> m_own; ///< of this section
    std::vector<Candidate> m_candidates;
    std::vector<std::shared_ptr<TcpConnection>> m_all;
    std::set<IpEndpoint> m_servers; ///< which speak WebSocket
    std::vector<SessionId> m_numbers;
    std::size_t m_leftOut = 0;
    IpFragments m_fragments;
    std::map<int, std::size_t> m_unknownLinks; ///< packets by link type
};

} // namespace capture
