#include "ws/message_reader.h"

#include <algorithm>

namespace ws {

namespace {

constexpr std::size_t pieceSize = 64 * 1024;

std::string atByte(std::uint64_t offset) { return "at byte " + std::to_string(offset) + " of the message, counted from 0"; }

} // namespace

MessageReader::MessageReader(Limits limits, SessionNumbers &numbers)
    : m_limits(limits)
    , m_numbers(numbers)
{
}

void MessageReader::begin(Opcode kind, Form form)
{
    if (m_open && m_message.compressed)
        m_inflater->abandonMessage();
    m_open = true;
    m_message.number = m_message.firstFrame = m_message.frames = m_message.wireBytes = m_message.bytes = 0;
    m_message.kind = kind;
    m_message.compressed = form == Form::Compressed;
    m_message.valid = true;
    m_utf8.restart();
    m_tooBig = false;
    m_piece.reset();
    m_inflating = m_message.compressed;
    if (m_inflating && !m_inflater)
        m_inflater.emplace(m_takeover);
    m_skipped = false;
}

void MessageReader::skip()
{
    m_skipped = true;
    if (!m_message.compressed)
        return;
    m_inflater->abandonMessage();
    m_inflating = false;
    m_message.valid = false;
}

void MessageReader::giveUp()
{
    m_open = m_inflating = false;
    if (!m_inflater)
        m_inflater.emplace(m_takeover);
    m_inflater->abandonMessage();
}

void MessageReader::beginFrame(std::uint64_t payloadOffset, std::uint64_t size, std::vector<Violation> &faults)
{
    m_frameOffset = payloadOffset;
    m_frameSize = size;
    ++m_message.frames;
    const std::uint64_t room = m_limits.joined - std::min(m_limits.joined, m_message.wireBytes);
    m_message.wireBytes += size;
    if (m_message.compressed)
        return;
    m_message.bytes += size;
    if (size <= room || m_tooBig)
        return;
    m_tooBig = true;
    faults.push_back({Rule::MessageTooBig, payloadOffset, size, 0, "limit " + std::to_string(m_limits.joined) + " bytes"});
}

bool MessageReader::wantsPayload() const
{
    return m_message.compressed ? m_inflating : m_message.kind == Opcode::Text && m_message.valid && !m_skipped;
}

void MessageReader::receive(
    Bytes piece, std::uint64_t streamOffset, const EventEmitter &events, std::vector<Violation> &faults)
{
    if (m_message.compressed)
        inflate(piece, events, faults);
    else
        validate(piece, streamOffset, faults);
}

std::uint64_t MessageReader::endFrame(std::uint64_t frameNumber)
{
    if (m_message.firstFrame == 0)
        m_message.firstFrame = frameNumber;
    return number();
}

void MessageReader::finishPayload(const EventEmitter &events, std::vector<Violation> &faults)
{
    if (m_inflating && !m_inflater->finishMessage(sink(events, faults)))
        inflateFailed(faults);
    m_inflating = false;
    if (m_piece)
        flushPiece(events);
    if (m_message.kind == Opcode::Text && m_message.valid && !m_skipped && !m_utf8.finish())
        textFault(m_carryOffset, faults);
}

MessageReceived MessageReader::take()
{
    m_open = false;
    return m_message;
}

/// Given when first needed, so that numbers run in the order in which messages show.
std::uint64_t MessageReader::number()
{
    if (m_message.number == 0)
        m_message.number = ++m_numbers.message;
    return m_message.number;
}

void MessageReader::validate(Bytes text, std::uint64_t streamOffset, std::vector<Violation> &faults)
{
    const std::uint64_t from = m_utf8.received();
    if (!m_utf8.receive(text)) {
        const std::uint64_t fault = m_utf8.faultOffset();
        return textFault(fault < from ? m_carryOffset : streamOffset + (fault - from), faults);
    }
    if (m_utf8.carryOffset() >= from)
        m_carryOffset = streamOffset + (m_utf8.carryOffset() - from);
}

void MessageReader::textFault(std::uint64_t streamOffset, std::vector<Violation> &faults)
{
    m_message.valid = false;
    if (m_message.compressed)
        faults.push_back({Rule::TextNotUtf8, m_frameOffset, m_frameSize, 0, atByte(m_utf8.faultOffset()) + ", inflated"});
    else
        faults.push_back({Rule::TextNotUtf8, streamOffset, 1, 0, atByte(m_utf8.faultOffset())});
}

void MessageReader::inflate(Bytes piece, const EventEmitter &events, std::vector<Violation> &faults)
{
    if (m_inflater->lost())
        return noteLostWindow(events);
    if (!m_inflater->receive(piece, sink(events, faults)))
        inflateFailed(faults);
}

Inflater::Sink MessageReader::sink(const EventEmitter &events, std::vector<Violation> &faults)
{
    return [this, &events, &faults](Bytes inflated) { return keep(inflated, events, faults); };
}

/// False when the message has reached its limit.
bool MessageReader::keep(Bytes inflated, const EventEmitter &events, std::vector<Violation> &faults)
{
    const std::uint64_t room = m_limits.inflated - m_message.bytes;
    m_tooBig = inflated.size() > room;
    Bytes rest = inflated.first(std::size_t(std::min<std::uint64_t>(inflated.size(), room)));
    m_message.bytes += rest.size();
    if (m_message.kind == Opcode::Text && m_message.valid && !m_utf8.receive(rest))
        textFault(0, faults);
    while (!rest.empty()) {
        if (!m_piece)
            m_piece = std::make_shared<ByteBuffer>();
        const std::size_t size = std::min(rest.size(), pieceSize - m_piece->size());
        append(*m_piece, rest.first(size));
        rest = rest.subspan(size);
        if (m_piece->size() == pieceSize)
            flushPiece(events);
    }
    return !m_tooBig;
}

void MessageReader::inflateFailed(std::vector<Violation> &faults)
{
    m_inflating = false;
    m_message.valid = false;
    const std::string fault(m_inflater->fault());
    m_inflater->abandonMessage();
    if (m_tooBig)
        faults.push_back({Rule::MessageTooBig, m_frameOffset, m_frameSize, 0,
            "limit " + std::to_string(m_limits.inflated) + " bytes inflated"});
    else
        faults.push_back({m_inflater->wasCut() ? Rule::DeflateCut : Rule::DeflateData, m_frameOffset, m_frameSize, 0,
            (fault.empty() ? "" : fault + ", ") + "after " + std::to_string(m_message.bytes) + " inflated bytes"});
}

void MessageReader::flushPiece(const EventEmitter &events)
{
    events.add(m_frameOffset, Inflated{number(), std::move(m_piece)});
    m_piece.reset();
}

/// Says once why messages stay compressed after a fault: the sender's window is not known any more (RFC 7692, 7.1.1).
void MessageReader::noteLostWindow(const EventEmitter &events)
{
    m_inflating = false;
    m_message.valid = false;
    if (m_lostNoted)
        return;
    m_lostNoted = true;
    events.add(m_frameOffset, Note{"Compressed messages of this direction cannot be inflated from here on: each needs the ones before it."});
}

} // namespace ws
