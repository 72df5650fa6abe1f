#include "exporters/listed_session.h"

#include <algorithm>

namespace exporters {

namespace {

ws::ByteBuffer part(const std::string &data, std::uint64_t from, std::uint64_t size)
{
    const std::size_t begin = std::size_t(std::min<std::uint64_t>(from, data.size()));
    const std::size_t count = std::size_t(std::min<std::uint64_t>(size, data.size() - begin));
    const ws::Bytes bytes = ws::bytesOf(std::string_view(data).substr(begin, count));
    return {bytes.begin(), bytes.end()};
}

} // namespace

ListedSession::ListedSession(capture::SessionInfo info)
    : m_info(std::move(info))
{
}

void ListedSession::add(const ws::Event &event)
{
    capture::Record record;
    record.time = (event.time - m_info.start).count();
    record.kind = capture::RecordKind(event.body.index());
    record.direction = event.direction;
    record.offset = event.offset;
    if (const auto *head = std::get_if<ws::HeadReceived>(&event.body)) {
        record.length = head->head->raw.size();
        record.flags |= head->informational ? capture::Informational : 0;
    } else if (const auto *body = std::get_if<ws::BodyReceived>(&event.body)) {
        record.length = body->total;
    } else if (const auto *close = std::get_if<ws::CloseReceived>(&event.body)) {
        record.link = std::uint32_t(close->frame);
        record.flags |= close->valid ? 0 : capture::Invalid;
    } else if (const auto *frame = std::get_if<ws::FrameReceived>(&event.body)) {
        record.number = std::uint32_t(frame->number);
        record.opcode = std::uint8_t(frame->header.opcode);
        record.rsv = frame->header.rsv;
        record.length = frame->header.payloadLength;
        record.flags |= std::uint8_t((frame->header.fin ? capture::Fin : 0) | (frame->header.mask ? capture::Masked : 0));
        if (frame->control) {
            m_payloads.emplace_back(ws::textOf(*frame->control));
            record.detail = std::uint32_t(m_payloads.size());
        }
    }
    m_events.push_back(event);
    m_records.append(record);
}

void ListedSession::addMessage(ws::Time time, ws::Direction direction, ws::Opcode kind, std::string data)
{
    ws::MessageReceived message;
    message.number = ++m_messages;
    message.kind = kind;
    message.bytes = data.size();
    m_events.push_back({time, direction, 0, message});
    capture::Record record;
    record.time = (time - m_info.start).count();
    record.kind = capture::RecordKind::Message;
    record.direction = direction;
    record.number = m_messages;
    record.opcode = std::uint8_t(kind);
    record.length = data.size();
    m_payloads.push_back(std::move(data));
    record.detail = std::uint32_t(m_payloads.size());
    m_records.append(record);
}

ws::ByteBuffer ListedSession::framePayload(const capture::Record &frame, std::uint64_t from, std::uint64_t size) const
{
    return frame.detail ? part(m_payloads[frame.detail - 1], from, size) : ws::ByteBuffer();
}

ws::ByteBuffer ListedSession::messagePayload(const capture::Record &message, std::uint64_t from, std::uint64_t size) const
{
    return message.detail ? part(m_payloads[message.detail - 1], from, size) : ws::ByteBuffer();
}

ListedRecording::ListedRecording(std::string path, std::vector<std::shared_ptr<const ListedSession>> sessions,
                                 std::vector<std::string> remarks)
    : m_path(std::move(path))
    , m_sessions(std::move(sessions))
    , m_remarks(std::move(remarks))
{
}

} // namespace exporters
