#pragma once

#include "capture/chunked_array.h"
#include "ws/event.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace capture {

/// What a record stands for; the order of ws::EventBody.
enum class RecordKind : std::uint8_t {
    NameResolved, AddressTried, TcpConnected, TlsDone, TlsFailed, ProxyAnswered, Head, Body, HandshakeDone, Frame, Message,
    Inflated, ///< never stored: the pieces stand in the scratch file
    Close, Violation, FramingLost, Fin, Rst, Timeout, LocalAction, Note,
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

/// RecordFlag bits; the one part of a record that changes while others may read it.
class RecordFlags {
public:
    RecordFlags(std::uint8_t bits = 0)
        : m_bits(bits)
    {
    }
    RecordFlags(const RecordFlags &other)
        : RecordFlags(std::uint8_t(other))
    {
    }
    RecordFlags &operator=(const RecordFlags &other)
    {
        m_bits.store(other, std::memory_order_relaxed);
        return *this;
    }
    operator std::uint8_t() const { return m_bits.load(std::memory_order_relaxed); }
    RecordFlags &operator|=(std::uint8_t bits)
    {
        m_bits.fetch_or(bits, std::memory_order_relaxed);
        return *this;
    }
    void clear(std::uint8_t bits) { m_bits.fetch_and(std::uint8_t(~bits), std::memory_order_relaxed); }

private:
    std::atomic<std::uint8_t> m_bits;
};

/// One event in 48 bytes. What does not fit (heads, texts) is kept beside, by `detail`.
struct Record {
    std::int64_t time = 0; ///< ns since the session's start
    std::uint64_t offset = 0; ///< first byte in the direction's byte stream
    std::uint64_t length = 0; ///< frame: payload bytes on the wire; message: bytes after inflating; head, body: bytes
    std::uint32_t number = 0; ///< frame, message: its number from 1; note: one of the below
    std::uint32_t link = 0; ///< frame: its message's number; message: first frame's number; close: its frame; violation: its frame
    std::uint32_t detail = 0; ///< index of what is kept beside, from 1; 0: nothing
    RecordKind kind = RecordKind::Note;
    ws::Direction direction = ws::Direction::ClientToServer;
    std::uint8_t opcode = 0; ///< frame: as received; message: kind
    std::uint8_t rsv = 0;
    RecordFlags flags; ///< RecordFlag
    std::uint8_t headerSize = 0; ///< frame
    ws::LengthForm lengthForm = ws::LengthForm::Short7;
    std::uint8_t rule = 0; ///< violation: ws::Rule
    ws::MaskingKey mask{}; ///< frame with Masked
};
static_assert(sizeof(Record) == 48);
/// Where a note comes from; 0: a remark of the decoder, made from the bytes each time they are read.
constexpr std::uint32_t toldNote = 1; ///< the transport's or the user's words
constexpr std::uint32_t resumedNote = 2; ///< frames are read again behind bytes that were not captured

/// Append-only records of one session in doubling chunks. One writer; readers on any thread take size() once and are
/// safe below it. Records never move.
class EventStore {
public:
    std::size_t size() const { return m_records.size(); }
    /// `index` below a size() that this thread has read.
    const Record &at(std::size_t index) const { return m_records[index]; }

    /// The writer's: returns the record's index.
    std::size_t append(const Record &record);
    /// Sets or clears flags of a record that readers may see (Problem, Marked come later than their record).
    void addFlags(std::size_t index, std::uint8_t flags) { m_records.mutableAt(index).flags |= flags; }
    void clearFlags(std::size_t index, std::uint8_t flags) { m_records.mutableAt(index).flags.clear(flags); }

    /// Index of the record of a frame or message by its number; nullopt when there is none (yet).
    std::optional<std::size_t> findFrame(std::uint32_t number) const;
    std::optional<std::size_t> findMessage(std::uint32_t number) const;

private:
    /// What was reached before every `stride`th record: frames ascend, messages begin in ascending order.
    struct Milestone {
        std::uint32_t frame = 0, message = 0;
    };
    static constexpr std::size_t stride = 256;
    /// The first record from which on `number` can stand.
    std::size_t searchFrom(std::uint32_t Milestone::*reached, std::uint32_t number) const;

    ChunkedArray<Record> m_records;
    ChunkedArray<Milestone> m_milestones;
    Milestone m_reached; ///< the writer's
};

} // namespace capture
