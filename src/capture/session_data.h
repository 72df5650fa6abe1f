#pragma once

#include "capture/scratch.h"
#include "capture/segment_table.h"
#include "capture/session.h"

#include <array>
#include <atomic>
#include <functional>
#include <map>
#include <mutex>

namespace capture {

/// The one kind of session there is: records, and where in the file the bytes behind them lie. SessionBuilder writes it
/// from one thread, anybody reads it.
class SessionData : public Session {
public:
    SessionData(SessionInfo info, std::shared_ptr<const File> file, std::shared_ptr<Scratch> scratch);

    SessionInfo info() const override;
    const EventStore &records() const override { return m_records; }
    bool ended() const override { return m_ended.load(std::memory_order_acquire); }
    std::uint64_t streamSize(ws::Direction direction) const override { return stream(direction).size(); }
    std::uint64_t unreadBytes(ws::Direction direction) const override;
    std::uint64_t missingAt(ws::Direction direction, std::uint64_t offset) const override;
    ws::Event event(std::size_t index) const override;
    ws::ByteBuffer wire(ws::Direction direction, std::uint64_t offset, std::uint64_t size) const override;
    ws::ByteBuffer framePayload(const Record &frame, std::uint64_t from, std::uint64_t size) const override;
    ws::ByteBuffer messagePayload(const Record &message, std::uint64_t from, std::uint64_t size) const override;
    std::optional<std::size_t> findFrame(std::uint32_t number) const override { return m_records.findFrame(number); }
    std::optional<std::size_t> findMessage(std::uint32_t number) const override { return m_records.findMessage(number); }
    std::string markNote(std::size_t index) const override;

    // --- the writer's
    void change(const std::function<void(SessionInfo &)> &edit);
    void setEnded() { m_ended.store(true, std::memory_order_release); }
    EventStore &mutableRecords() { return m_records; }
    /// Keeps what does not fit a record; for Record::detail.
    std::uint32_t keep(ws::Event event) { return std::uint32_t(m_details.append(std::move(event))) + 1; }
    /// The next bytes of a direction lie there; SegmentTable::nowhere when they are not in the file.
    void appendStream(ws::Direction direction, std::uint64_t position, std::uint64_t size);
    void setReadEnd(ws::Direction direction, std::uint64_t offset);
    void keepInflated(ws::Direction direction, ws::Bytes piece);
    std::uint64_t inflatedSize(ws::Direction direction) const;
    /// The message of the record to come was inflated from there on; for Record::detail.
    std::uint32_t keepInflatedStart(ws::Direction direction, std::uint64_t start);
    /// Safe from any thread.
    void setMark(std::size_t index, bool on, const std::string &note);
    ws::Time start() const { return m_start; }

private:
    /// What a direction's compressed messages inflate to, one behind the other.
    struct InflatedStream {
        SegmentTable table;
        ChunkedArray<std::uint64_t> starts; ///< of each message
    };
    const SegmentTable &stream(ws::Direction direction) const { return m_streams[std::size_t(direction)]; }
    InflatedStream &inflated(ws::Direction direction);
    ws::Event frameEvent(const Record &record) const;
    ws::Event messageEvent(const Record &record) const;
    ws::Event violationEvent(const Record &record) const;
    ws::ByteBuffer inflatedPayload(const Record &message, std::uint64_t from, std::uint64_t size) const;
    template <typename Visit>
    void forEachFrame(const Record &message, const Visit &visit) const;

    const ws::Time m_start;
    mutable std::mutex m_mutex; ///< for the two below
    SessionInfo m_info;
    std::map<std::size_t, std::string> m_markNotes;
    std::atomic<bool> m_ended{false};

    EventStore m_records;
    ChunkedArray<ws::Event, 4> m_details;
    std::array<SegmentTable, 2> m_streams;
    std::array<std::atomic<std::uint64_t>, 2> m_readEnds{};
    std::array<std::unique_ptr<InflatedStream>, 2> m_inflated; ///< each set once, before the first record that needs it
    std::shared_ptr<const File> m_file;
    std::shared_ptr<Scratch> m_scratch;
};

} // namespace capture
