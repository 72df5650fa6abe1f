#pragma once

#include "capture/recording.h"
#include "capture/scratch.h"

#include <deque>
#include <string>
#include <vector>

namespace exporters {

/// A session known by its events and messages only, without the bytes of the wire: what a HAR file holds. Filled by one
/// thread, then read by any. Payloads stand in the scratch file.
class ListedSession : public capture::Session {
public:
    ListedSession(capture::SessionInfo info, std::shared_ptr<capture::Scratch> scratch);

    /// A message of an unknown number of frames.
    struct Message {
        ws::Time time{};
        ws::Direction direction = ws::Direction::ClientToServer;
        ws::Opcode kind = ws::Opcode::Text;
        std::uint64_t position = 0, size = 0; ///< of its content in the scratch file
    };
    void add(const ws::Event &event);
    void add(const Message &message);

    capture::SessionInfo info() const override { return m_info; }
    const capture::EventStore &records() const override { return m_records; }
    bool ended() const override { return true; }
    std::uint64_t streamSize(ws::Direction) const override { return 0; }
    std::uint64_t unreadBytes(ws::Direction) const override { return 0; }
    std::uint64_t missingAt(ws::Direction, std::uint64_t) const override { return 0; }
    ws::Event event(std::size_t index) const override;
    ws::ByteBuffer wire(ws::Direction, std::uint64_t, std::uint64_t) const override { return {}; }
    ws::ByteBuffer framePayload(const capture::Record &frame, std::uint64_t from, std::uint64_t size) const override;
    ws::ByteBuffer messagePayload(const capture::Record &message, std::uint64_t from, std::uint64_t size) const override;
    std::optional<std::size_t> findFrame(std::uint32_t number) const override { return m_records.findFrame(number); }
    std::optional<std::size_t> findMessage(std::uint32_t number) const override { return m_records.findMessage(number); }
    std::string markNote(std::size_t) const override { return {}; }

private:
    capture::SessionInfo m_info;
    std::shared_ptr<capture::Scratch> m_scratch;
    capture::EventStore m_records;
    std::deque<ws::Event> m_events; ///< all but messages, by Record::detail, from 1
    std::uint32_t m_messages = 0;
};

/// Sessions of a file that has no bytes of the wire.
class ListedRecording : public capture::Recording {
public:
    ListedRecording(std::string path, std::vector<std::shared_ptr<const ListedSession>> sessions, std::vector<std::string> remarks);

    std::size_t sessionCount() const override { return m_sessions.size(); }
    std::shared_ptr<const capture::Session> session(std::size_t index) const override { return m_sessions[index]; }
    std::string path() const override { return m_path; }
    std::vector<std::string> remarks() const override { return m_remarks; }
    std::uint64_t revision() const override { return 1; }
    std::uint64_t waitForChange(std::uint64_t, ws::Duration) const override { return 1; }

private:
    std::string m_path;
    std::vector<std::shared_ptr<const ListedSession>> m_sessions;
    std::vector<std::string> m_remarks;
};

} // namespace exporters
