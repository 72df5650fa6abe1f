#pragma once

#include "ws/event.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace capture {

/// What a record stands for; the order of ws::EventBody.
enum class RecordKind : std::uint8_t {
    NameResolved, AddressTried, TcpConnected, TlsDone, TlsFailed, ProxyAnswered, Head, Body, HandshakeDone, Frame, Message,
    Inflated, Close, Violation, FramingLost, Fin, Rst, Timeout, LocalAction, Note,
};

enum RecordFlag : std::uint8_t {
    Fin = 1, ///< the FIN bit of a frame
    Masked = 2,
    Compressed = 4, ///< message: RSV1 and negotiated; frame: part of such a message
    Problem = 8, ///< a violation of Warning or Error stands against this frame or message
    Marked = 16, ///< by the user
    Invalid = 32, ///< message: not valid; close: not valid
    Informational = 64, ///< head: 1xx
    Fragment = 128, ///< frame: part of a message of several frames
};

/// One event in 48 bytes. What does not fit (heads, texts) is kept beside, by `detail`.
struct Record {
    std::int64_t time = 0; ///< ns since the session's start
    std::uint64_t offset = 0; ///< first byte in the direction's byte stream
    std::uint64_t length = 0; ///< frame: payload bytes on the wire; message: bytes after inflating; head, body: bytes
    std::uint32_t number = 0; ///< frame, message: its number from 1
    std::uint32_t link = 0; ///< frame: its message's number; message: first frame's number; close: its frame; violation: its frame
    std::uint32_t detail = 0; ///< index of what is kept beside, from 1; 0: nothing
    RecordKind kind = RecordKind::Note;
    ws::Direction direction = ws::Direction::ClientToServer;
    std::uint8_t opcode = 0; ///< frame: as received; message: kind
    std::uint8_t rsv = 0;
    std::uint8_t flags = 0; ///< RecordFlag
    std::uint8_t headerSize = 0; ///< frame
    ws::LengthForm lengthForm = ws::LengthForm::Short7;
    std::uint8_t rule = 0; ///< violation: ws::Rule
    ws::MaskingKey mask{}; ///< frame with Masked
};
static_assert(sizeof(Record) == 48);

/// Append-only records of one session in doubling chunks. One writer; readers on any thread take size() once and are
/// safe below it. Records never move.
class EventStore {
public:
    EventStore() = default;
    ~EventStore();
    EventStore(const EventStore &) = delete;
    EventStore &operator=(const EventStore &) = delete;

    std::size_t size() const { return m_size.load(std::memory_order_acquire); }
    /// `index` below a size() that this thread has read.
    const Record &at(std::size_t index) const;

    /// The writer's: returns the record's index.
    std::size_t append(const Record &record);
    /// The writer's: sets flags of a record that readers may see (Problem, Marked come later than their record).
    void addFlags(std::size_t index, std::uint8_t flags);

private:
    static constexpr std::size_t firstChunk = 16;
    static constexpr std::size_t chunks = 40;
    std::array<std::atomic<Record *>, chunks> m_chunks{};
    std::atomic<std::size_t> m_size{0};
};

} // namespace capture
