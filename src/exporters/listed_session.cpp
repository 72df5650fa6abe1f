#include "exporters/listed_session.h"

#include <algorithm>

namespace exporters {

namespace {

using capture::Record;

void describe(Record &record, const ws::HeadReceived &head)
{
    record.length = head.head->raw.size();
    record.flags |= head.informational ? capture::Informational : 0;
}

void describe(Record &record, const ws::BodyReceived &body) { record.length = body.total; }

void describe(Record &record, const ws::CloseReceived &close)
{
    record.link = std::uint32_t(close.frame);
    record.flags |= close.valid ? 0 : capture::Invalid;
}

void describe(Record &record, const ws::FrameReceived &frame)
{
    record.number = std::uint32_t(frame.number);
    record.opcode = std::uint8_t(frame.header.opcode);
    record.rsv = frame.header.rsv;
    record.length = frame.header.payloadLength;
    record.flags |= std::uint8_t((frame.header.fin ? capture::Fin : 0) | (frame.header.mask ? capture::Masked : 0));
}

template <typename Other>
void describe(Record &, const Other &)
{
}

ws::ByteBuffer part(ws::Bytes data, std::uint64_t from, std::uint64_t size)
{
    const ws::Bytes rest = data.subspan(std::size_t(std::min<std::uint64_t>(from, data.size())));
    const ws::Bytes bytes = rest.first(std::size_t(std::min<std::uint64_t>(size, rest.size())));
    return {bytes.begin(), bytes.end()};
}

} // namespace

ListedSession::ListedSession(capture::SessionInfo info, std::shared_ptr<capture::Scratch> scratch)
    : m_info(std::move(info))
    , m_scratch(std::move(scratch))
{
}

void ListedSession::add(const ws::Event &event)
{
    Record record;
    record.time = (event.time - m_info.start).count();
    record.kind = capture::RecordKind(event.body.index());
    record.direction = event.direction;
    record.offset = event.offset;
    std::visit([&](const auto &body) { describe(record, body); }, event.body);
    m_events.push_back(event);
    record.detail = std::uint32_t(m_events.size());
    m_records.append(record);
}

void ListedSession::add(const Message &message)
{
    Record record;
    record.time = (message.time - m_info.start).count();
    record.kind = capture::RecordKind::Message;
    record.direction = message.direction;
    record.number = ++m_messages;
    record.opcode = std::uint8_t(message.kind);
    record.length = message.size;
    record.offset = message.position;
    m_records.append(record);
}

ws::Event ListedSession::event(std::size_t index) const
{
    const Record &record = m_records.at(index);
    if (record.detail)
        return m_events[record.detail - 1];
    ws::MessageReceived message;
    message.number = record.number;
    message.kind = ws::Opcode(record.opcode);
    message.bytes = record.length;
    return {m_info.start + ws::Duration(record.time), record.direction, 0, message};
}

ws::ByteBuffer ListedSession::framePayload(const Record &frame, std::uint64_t from, std::uint64_t size) const
{
    const auto *received = frame.detail ? std::get_if<ws::FrameReceived>(&m_events[frame.detail - 1].body) : nullptr;
    return received && received->control ? part(*received->control, from, size) : ws::ByteBuffer();
}

ws::ByteBuffer ListedSession::messagePayload(const Record &message, std::uint64_t from, std::uint64_t size) const
{
    const capture::File *const file = m_scratch->file();
    if (!file || message.offset == 0 || from >= message.length)
        return {};
    ws::ByteBuffer bytes(std::size_t(std::min(size, message.length - from)));
    bytes.resize(file->readAt(message.offset + from, bytes));
    return bytes;
}

ListedRecording::ListedRecording(std::string path, std::vector<std::shared_ptr<const ListedSession>> sessions,
                                 std::vector<std::string> remarks)
    : m_path(std::move(path))
    , m_sessions(std::move(sessions))
    , m_remarks(std::move(remarks))
{
}

} // namespace exporters
