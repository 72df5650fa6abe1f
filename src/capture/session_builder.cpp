#include "capture/session_builder.h"

#include <algorithm>

namespace capture {

namespace {

/// Words of so many violations are kept; of the others the rule and the place.
constexpr std::size_t violationWordsLimit = 10'000;

std::string urlOf(const ws::HttpHead &request, const SessionInfo &info)
{
    std::string host(request.value("Host"));
    if (host.empty())
        host = info.server.address + ':' + std::to_string(info.server.port);
    if (request.target.empty() || request.target[0] != '/')
        return request.target;
    return (info.tls ? "wss://" : "ws://") + host + request.target;
}

} // namespace

SessionBuilder::SessionBuilder(std::shared_ptr<SessionData> session)
    : m_session(std::move(session))
    , m_sink([this](std::span<ws::Event> events) { storeAll(events); })
    , m_lastTime(m_session->start())
{
}

void SessionBuilder::receive(ws::Direction direction, ws::Bytes bytes, ws::Time now)
{
    m_lastTime = now;
    if (!m_opaque)
        m_decoder.receive(direction, bytes, now, m_sink);
}

void SessionBuilder::miss(ws::Direction direction, std::uint64_t size, ws::Time now)
{
    const std::uint64_t offset = m_session->streamSize(direction);
    m_lastTime = now;
    m_session->appendStream(direction, SegmentTable::nowhere, size);
    if (m_opaque)
        return;
    m_decoder.receiveGap(direction, size, now, m_events);
    const bool within = m_events.empty() || !std::holds_alternative<ws::FramingLost>(m_events.back().body);
    storeAll(m_events);
    m_events.clear();
    if (!within)
        lane(direction).lost = true;
    else if (!lane(direction).lost)
        remark(direction, now, std::to_string(size) + " bytes of a payload were not captured, from byte "
                   + std::to_string(offset) + " of this direction on.", 0);
}

void SessionBuilder::resume(ws::Direction direction, ws::Time now)
{
    m_lastTime = now;
    lane(direction).lost = false;
    m_decoder.resume(direction);
    remark(direction, now, "Frames are read again from byte " + std::to_string(m_session->streamSize(direction))
               + " of this direction on.", resumedNote);
}

void SessionBuilder::remark(ws::Direction direction, ws::Time now, std::string text, std::uint32_t kind)
{
    ws::Event event{now, direction, m_session->streamSize(direction), ws::Note{std::move(text)}};
    m_noteKind = kind;
    store(event);
    m_noteKind = 0;
}

void SessionBuilder::add(const ws::Event &event)
{
    m_lastTime = event.time;
    const bool isNote = std::holds_alternative<ws::Note>(event.body);
    if (std::holds_alternative<ws::FinReceived>(event.body))
        m_decoder.receiveEof(event.direction, event.time, m_events);
    else if (std::holds_alternative<ws::RstReceived>(event.body))
        m_decoder.receiveReset(event.direction, event.time, m_events);
    else
        m_events.push_back(event);
    m_noteKind = isNote ? toldNote : 0;
    storeAll(m_events);
    m_noteKind = 0;
    m_events.clear();
}

void SessionBuilder::storeAll(std::span<ws::Event> events)
{
    for (ws::Event &event : events)
        store(event);
}

void SessionBuilder::store(ws::Event &event)
{
    Record record;
    record.time = (event.time - m_session->start()).count();
    record.offset = event.offset;
    record.kind = RecordKind(event.body.index());
    record.direction = event.direction;
    if (std::visit([&](auto &body) { return describe(record, event, body); }, event.body))
        m_session->mutableRecords().append(record);
}

template <typename Body>
bool SessionBuilder::describe(Record &record, ws::Event &event, Body &)
{
    record.detail = m_session->keep(std::move(event));
    return true;
}

bool SessionBuilder::describe(Record &record, ws::Event &event, ws::HeadReceived &body)
{
    record.length = body.head->raw.size();
    if (body.informational)
        record.flags |= RecordFlag::Informational;
    if (body.head->kind == ws::HttpKind::Request)
        setUrlFrom(*body.head);
    m_session->setReadEnd(event.direction, event.offset + record.length);
    record.detail = m_session->keep(std::move(event));
    return true;
}

bool SessionBuilder::describe(Record &record, ws::Event &event, ws::BodyReceived &body)
{
    record.length = body.total;
    m_session->setReadEnd(event.direction, m_decoder.bytesReceived(event.direction));
    record.detail = m_session->keep(std::move(event));
    return true;
}

bool SessionBuilder::describe(Record &record, ws::Event &event, ws::HandshakeDone &body)
{
    m_deflate = body.outcome && body.outcome->negotiated.deflate.has_value();
    record.detail = m_session->keep(std::move(event));
    return true;
}

bool SessionBuilder::describe(Record &record, ws::Event &event, ws::FrameReceived &body)
{
    const ws::FrameHeader &header = body.header;
    record.length = header.payloadLength;
    record.number = std::uint32_t(body.number);
    record.link = std::uint32_t(body.message);
    record.opcode = std::uint8_t(header.opcode);
    record.rsv = header.rsv;
    record.headerSize = header.size;
    record.lengthForm = header.lengthForm;
    if (header.fin)
        record.flags |= RecordFlag::Fin;
    if (header.mask) {
        record.flags |= RecordFlag::Masked;
        record.mask = *header.mask;
    }
    Lane &own = lane(event.direction);
    if (body.message != 0) {
        if (own.openMessage != body.message) {
            own.openMessage = body.message;
            own.messageOffset = event.offset;
            own.compressed = m_deflate && (header.rsv & ws::rsv1);
        }
        if (own.compressed)
            record.flags |= RecordFlag::Compressed;
        if (!header.fin || header.opcode == ws::Opcode::Continuation)
            record.flags |= RecordFlag::Fragment;
    }
    if (!m_problemFrames.empty() && std::erase(m_problemFrames, body.number) > 0) {
        record.flags |= RecordFlag::Problem;
        own.problemMessage = body.message;
    }
    m_session->setReadEnd(event.direction, body.payloadOffset + header.payloadLength);
    return true;
}

bool SessionBuilder::describe(Record &record, ws::Event &event, ws::MessageReceived &body)
{
    Lane &own = lane(event.direction);
    record.number = std::uint32_t(body.number);
    record.link = std::uint32_t(body.firstFrame);
    record.opcode = std::uint8_t(body.kind);
    record.length = body.bytes;
    record.offset = own.openMessage == body.number ? own.messageOffset : event.offset;
    if (body.compressed) {
        const bool hasPieces = own.inflatedMessage == body.number;
        const std::uint64_t start = hasPieces ? own.inflatedStart : m_session->inflatedSize(event.direction);
        record.flags |= RecordFlag::Compressed;
        record.detail = m_session->keepInflatedStart(event.direction, start);
    }
    if (!body.valid)
        record.flags |= RecordFlag::Invalid;
    if (own.problemMessage == body.number)
        record.flags |= RecordFlag::Problem;
    return true;
}

bool SessionBuilder::describe(Record &, ws::Event &event, ws::Inflated &body)
{
    Lane &own = lane(event.direction);
    if (own.inflatedMessage != body.message) {
        own.inflatedMessage = body.message;
        own.inflatedStart = m_session->inflatedSize(event.direction);
    }
    m_session->keepInflated(event.direction, *body.data);
    return false;
}

bool SessionBuilder::describe(Record &record, ws::Event &event, ws::CloseReceived &body)
{
    record.link = std::uint32_t(body.frame);
    if (!body.valid)
        record.flags |= RecordFlag::Invalid;
    record.detail = m_session->keep(std::move(event));
    return true;
}

bool SessionBuilder::describe(Record &record, ws::Event &event, ws::ViolationFound &body)
{
    const ws::Violation &violation = body.violation;
    record.offset = violation.offset;
    record.length = violation.size;
    record.link = std::uint32_t(violation.frame);
    record.rule = std::uint8_t(violation.rule);
    if (ws::ruleInfo(violation.rule).severity != ws::Severity::Note) {
        record.flags |= RecordFlag::Problem;
        flagProblem(violation, event.direction);
    }
    if (!violation.detail.empty() && m_keptViolations < violationWordsLimit) {
        ++m_keptViolations;
        record.detail = m_session->keep(std::move(event));
    }
    return true;
}

bool SessionBuilder::describe(Record &record, ws::Event &event, ws::Note &)
{
    record.number = m_noteKind;
    record.detail = m_session->keep(std::move(event));
    return true;
}

bool SessionBuilder::describe(Record &, ws::Event &, ws::FinReceived &)
{
    return true;
}

bool SessionBuilder::describe(Record &, ws::Event &, ws::RstReceived &)
{
    return true;
}

/// A violation may come before its frame's record, after it, or after the message's.
void SessionBuilder::flagProblem(const ws::Violation &violation, ws::Direction direction)
{
    if (violation.frame == 0)
        return;
    EventStore &records = m_session->mutableRecords();
    const auto frame = records.findFrame(std::uint32_t(violation.frame));
    if (!frame) {
        m_problemFrames.push_back(violation.frame);
        return;
    }
    records.addFlags(*frame, RecordFlag::Problem);
    const std::uint32_t message = records.at(*frame).link;
    if (message == 0)
        return;
    lane(direction).problemMessage = message;
    if (const auto found = records.findMessage(message))
        records.addFlags(*found, RecordFlag::Problem);
}

void SessionBuilder::setUrlFrom(const ws::HttpHead &request)
{
    m_session->change([&](SessionInfo &info) {
        if (info.url.empty())
            info.url = urlOf(request, info);
    });
}

} // namespace capture
