#include "capture/session_data.h"

#include <algorithm>

namespace capture {

namespace {

constexpr std::uint64_t controlLimit = 64 * 1024; ///< of what FrameReceived::control holds

} // namespace

SessionData::SessionData(SessionInfo info, std::shared_ptr<const File> file, std::shared_ptr<Scratch> scratch)
    : m_start(info.start)
    , m_info(std::move(info))
    , m_file(std::move(file))
    , m_scratch(std::move(scratch))
{
}

SessionInfo SessionData::info() const
{
    const std::lock_guard lock(m_mutex);
    return m_info;
}

void SessionData::change(const std::function<void(SessionInfo &)> &edit)
{
    const std::lock_guard lock(m_mutex);
    edit(m_info);
}

std::uint64_t SessionData::unreadBytes(ws::Direction direction) const
{
    const std::uint64_t read = m_readEnds[std::size_t(direction)].load(std::memory_order_acquire);
    const std::uint64_t size = streamSize(direction);
    return size > read ? size - read : 0;
}

std::uint64_t SessionData::missingAt(ws::Direction direction, std::uint64_t offset) const
{
    const auto piece = stream(direction).find(offset);
    return piece.position == SegmentTable::nowhere ? piece.size : 0;
}

void SessionData::setReadEnd(ws::Direction direction, std::uint64_t offset)
{
    m_readEnds[std::size_t(direction)].store(offset, std::memory_order_release);
}

void SessionData::appendStream(ws::Direction direction, std::uint64_t position, std::uint64_t size)
{
    m_streams[std::size_t(direction)].append(position, size);
}

// --- events

ws::Event SessionData::event(std::size_t index) const
{
    const Record &record = m_records.at(index);
    switch (record.kind) {
    case RecordKind::Frame:
        return frameEvent(record);
    case RecordKind::Message:
        return messageEvent(record);
    case RecordKind::Violation:
        return violationEvent(record);
    case RecordKind::NameResolved:
    case RecordKind::AddressTried:
    case RecordKind::TcpConnected:
    case RecordKind::TlsDone:
    case RecordKind::TlsFailed:
    case RecordKind::ProxyAnswered:
    case RecordKind::Head:
    case RecordKind::Body:
    case RecordKind::HandshakeDone:
    case RecordKind::Inflated:
    case RecordKind::Close:
    case RecordKind::FramingLost:
    case RecordKind::Fin:
    case RecordKind::Rst:
    case RecordKind::Timeout:
    case RecordKind::LocalAction:
    case RecordKind::Note:
        break;
    }
    if (record.detail != 0)
        return m_details[record.detail - 1];
    ws::Event event{m_start + ws::Duration(record.time), record.direction, record.offset, ws::FinReceived{}};
    if (record.kind == RecordKind::Rst)
        event.body = ws::RstReceived{};
    return event;
}

ws::Event SessionData::frameEvent(const Record &record) const
{
    ws::FrameReceived frame;
    frame.header.fin = record.flags & RecordFlag::Fin;
    frame.header.rsv = record.rsv;
    frame.header.opcode = ws::Opcode(record.opcode);
    frame.header.lengthForm = record.lengthForm;
    frame.header.size = record.headerSize;
    if (record.flags & RecordFlag::Masked)
        frame.header.mask = record.mask;
    frame.header.payloadLength = record.length;
    frame.number = record.number;
    frame.message = record.link;
    frame.payloadOffset = record.offset + record.headerSize;
    if (ws::isControl(frame.header.opcode))
        frame.control = std::make_shared<const ws::ByteBuffer>(framePayload(record, 0, controlLimit));
    return {m_start + ws::Duration(record.time), record.direction, record.offset, std::move(frame)};
}

ws::Event SessionData::messageEvent(const Record &record) const
{
    ws::MessageReceived message;
    message.number = record.number;
    message.kind = ws::Opcode(record.opcode);
    message.compressed = record.flags & RecordFlag::Compressed;
    message.valid = !(record.flags & RecordFlag::Invalid);
    message.firstFrame = record.link;
    message.bytes = record.length;
    forEachFrame(record, [&](const Record &frame) {
        ++message.frames;
        message.wireBytes += frame.length;
        return true;
    });
    return {m_start + ws::Duration(record.time), record.direction, record.offset, message};
}

ws::Event SessionData::violationEvent(const Record &record) const
{
    if (record.detail != 0)
        return m_details[record.detail - 1];
    const ws::Violation violation{ws::Rule(record.rule), record.offset, record.length, record.link, {}};
    return {m_start + ws::Duration(record.time), record.direction, record.offset, ws::ViolationFound{violation}};
}

// --- bytes

ws::ByteBuffer SessionData::wire(ws::Direction direction, std::uint64_t offset, std::uint64_t size) const
{
    return readStream(stream(direction), *m_file, offset, size);
}

ws::ByteBuffer SessionData::framePayload(const Record &frame, std::uint64_t from, std::uint64_t size) const
{
    if (from >= frame.length)
        return {};
    ws::ByteBuffer payload
        = wire(frame.direction, frame.offset + frame.headerSize + from, std::min(size, frame.length - from));
    if (frame.flags & RecordFlag::Masked)
        ws::applyMask(payload, frame.mask, from);
    return payload;
}

/// Calls `visit` with each frame record of the message in order until it returns false.
template <typename Visit>
void SessionData::forEachFrame(const Record &message, const Visit &visit) const
{
    const auto first = findFrame(message.link);
    const std::size_t end = m_records.size();
    for (std::size_t i = first.value_or(end); i < end; ++i) {
        const Record &record = m_records.at(i);
        if (record.kind == RecordKind::Message && record.number == message.number)
            return;
        if (record.kind == RecordKind::Frame && record.link == message.number && !visit(record))
            return;
    }
}

ws::ByteBuffer SessionData::messagePayload(const Record &message, std::uint64_t from, std::uint64_t size) const
{
    if (message.flags & RecordFlag::Compressed)
        return inflatedPayload(message, from, size);
    ws::ByteBuffer joined;
    forEachFrame(message, [&](const Record &frame) {
        if (from >= frame.length) {
            from -= frame.length;
            return true;
        }
        const ws::ByteBuffer part = framePayload(frame, from, size - joined.size());
        ws::append(joined, part);
        const bool whole = part.size() == std::min(size - (joined.size() - part.size()), frame.length - from);
        from = 0;
        return whole && joined.size() < size;
    });
    return joined;
}

ws::ByteBuffer SessionData::inflatedPayload(const Record &message, std::uint64_t from, std::uint64_t size) const
{
    const auto &inflated = m_inflated[std::size_t(message.direction)];
    const File *const file = m_scratch->file();
    if (message.detail == 0 || !inflated || !file || from >= message.length)
        return {};
    const std::uint64_t start = inflated->starts[message.detail - 1];
    return readStream(inflated->table, *file, start + from, std::min(size, message.length - from));
}

SessionData::InflatedStream &SessionData::inflated(ws::Direction direction)
{
    auto &inflated = m_inflated[std::size_t(direction)];
    if (!inflated)
        inflated = std::make_unique<InflatedStream>();
    return *inflated;
}

void SessionData::keepInflated(ws::Direction direction, ws::Bytes piece)
{
    inflated(direction).table.append(m_scratch->append(piece), piece.size());
}

std::uint64_t SessionData::inflatedSize(ws::Direction direction) const
{
    const auto &inflated = m_inflated[std::size_t(direction)];
    return inflated ? inflated->table.size() : 0;
}

std::uint32_t SessionData::keepInflatedStart(ws::Direction direction, std::uint64_t start)
{
    return std::uint32_t(inflated(direction).starts.append(start)) + 1;
}

// --- marks

void SessionData::setMark(std::size_t index, bool on, const std::string &note)
{
    if (index >= m_records.size())
        return;
    const std::lock_guard lock(m_mutex);
    if (on)
        m_records.addFlags(index, RecordFlag::Marked);
    else
        m_records.clearFlags(index, RecordFlag::Marked);
    if (on && !note.empty())
        m_markNotes[index] = note;
    else
        m_markNotes.erase(index);
}

std::string SessionData::markNote(std::size_t index) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_markNotes.find(index);
    return found == m_markNotes.end() ? std::string() : found->second;
}

} // namespace capture
