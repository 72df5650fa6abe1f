#include "ws/frame_reader.h"

#include "ws/close_payload.h"

#include <algorithm>
#include <array>

namespace ws {

namespace {

constexpr std::size_t controlKept = 64 * 1024;
constexpr std::size_t wholeLimit = 16 * 1024; ///< of a message that is read in one go
constexpr std::uint64_t topBit = 1ull << 63;

Inflater::ContextTakeover takeoverOf(Direction direction, const DeflateParameters &deflate)
{
    const bool without
        = direction == Direction::ClientToServer ? deflate.clientNoContextTakeover : deflate.serverNoContextTakeover;
    return without ? Inflater::ContextTakeover::No : Inflater::ContextTakeover::Yes;
}

} // namespace

FrameReader::FrameReader(Direction direction, MessageReader::Limits limits, Shared shared)
    : m_shared(shared)
    , m_joinedLimit(limits.joined)
    , m_message(limits, shared.numbers)
{
    m_context.direction = direction;
}

void FrameReader::begin(std::uint64_t offset, const std::optional<DeflateParameters> &deflate)
{
    m_offset = offset;
    m_context.deflate = deflate.has_value();
    if (deflate)
        m_message.setTakeover(takeoverOf(m_context.direction, *deflate));
}

void FrameReader::receive(Bytes bytes, const EventEmitter &events)
{
    while (!bytes.empty() && !m_lost)
        bytes = m_inFrame ? takePayload(bytes, events) : takeHeader(bytes, events);
}

bool FrameReader::skip(std::uint64_t size, const EventEmitter &events)
{
    m_shared.ownPings.forgetSome();
    m_offset += size;
    if (m_lost || !m_inFrame || size > m_header.payloadLength - m_payloadSeen) {
        m_lost = true;
        reportFaults(0, events);
        return false;
    }
    m_payloadSeen += size;
    m_control.reset(); // part of it is not known: nothing is said of its content
    if (m_inMessage)
        m_message.skip();
    if (m_payloadSeen == m_header.payloadLength)
        endFrame(events);
    return true;
}

void FrameReader::resume(std::uint64_t offset)
{
    m_offset = offset;
    m_lost = m_inFrame = m_inMessage = m_context.messageOpen = false;
    m_context.resumed = true;
    m_carry.clear();
    m_control.reset();
    m_message.giveUp();
}

void FrameReader::finish(const EventEmitter &events) { reportFaults(0, events); }

std::uint64_t FrameReader::pendingBytes() const { return m_inFrame ? m_header.size + m_payloadSeen : m_carry.size(); }

std::optional<FrameHeader> FrameReader::pendingFrame() const
{
    return m_inFrame ? std::optional(m_header) : std::nullopt;
}

/// Reads a header where it stands; only one that is cut by the end of the input is gathered in m_carry.
Bytes FrameReader::takeHeader(Bytes bytes, const EventEmitter &events)
{
    if (!m_carry.empty())
        return completeHeader(bytes, events);
    if (!readFrameHeader(bytes, m_header)) {
        append(m_carry, bytes);
        m_offset += bytes.size();
        return {};
    }
    const Bytes rest = bytes.subspan(m_header.size);
    if (isWholeMessage(rest)) {
        reportWholeMessage(events);
        return rest.subspan(std::size_t(m_header.payloadLength));
    }
    m_offset += m_header.size;
    beginFrame(events);
    return rest;
}

/// True for nearly all frames of nearly all sessions: a good message in one frame that has arrived as a whole. All else,
/// faults too, goes the way through m_message.
bool FrameReader::isWholeMessage(Bytes rest) const
{
    if (!m_header.fin || m_header.payloadLength > std::min(rest.size(), wholeLimit) || m_context.messageOpen
        || !isOrdinary(m_header, m_context) || m_header.payloadLength > m_joinedLimit)
        return false;
    if (m_header.opcode == Opcode::Binary)
        return true;
    const Bytes payload = rest.first(std::size_t(m_header.payloadLength));
    if (!m_header.mask)
        return isUtf8(payload);
    std::array<std::uint8_t, wholeLimit> plain; // NOLINT: filled before it is read
    copyMasked(plain.data(), payload, *m_header.mask);
    return isUtf8(Bytes(plain).first(payload.size()));
}

void FrameReader::reportWholeMessage(const EventEmitter &events)
{
    const std::uint64_t offset = m_offset;
    const std::uint64_t size = m_header.payloadLength;
    const std::uint64_t frame = ++m_shared.numbers.frame;
    const std::uint64_t message = ++m_shared.numbers.message;
    m_offset += m_header.size + size;
    events.addMade(offset, [&] { return FrameReceived{m_header, frame, message, offset + m_header.size, nullptr}; });
    events.addMade(offset, [&] { return MessageReceived{message, m_header.opcode, false, true, frame, 1, size, size}; });
}

Bytes FrameReader::completeHeader(Bytes bytes, const EventEmitter &events)
{
    m_carry.push_back(bytes[0]);
    ++m_offset;
    if (readFrameHeader(m_carry, m_header)) {
        m_carry.clear();
        beginFrame(events);
    }
    return bytes.subspan(1);
}

Bytes FrameReader::takePayload(Bytes bytes, const EventEmitter &events)
{
    const std::uint64_t missing = m_header.payloadLength - m_payloadSeen;
    const Bytes payload = bytes.first(std::size_t(std::min<std::uint64_t>(missing, bytes.size())));
    readPayload(payload, events);
    m_payloadSeen += payload.size();
    m_offset += payload.size();
    if (m_payloadSeen == m_header.payloadLength)
        endFrame(events);
    return bytes.subspan(payload.size());
}

void FrameReader::beginFrame(const EventEmitter &events)
{
    m_frameOffset = m_offset - m_header.size;
    m_payloadSeen = 0;
    if (!isOrdinary(m_header, m_context))
        checkFrameHeader(m_header, m_context, m_frameOffset, m_faults);
    if (m_header.payloadLength & topBit)
        return lose(events);

    m_inFrame = true;
    beginMessage();
    if (m_inMessage)
        m_message.beginFrame(m_offset, m_header.payloadLength, m_faults);
    else if (isControl(m_header.opcode))
        m_control = std::make_shared<ByteBuffer>();
    if (m_header.payloadLength == 0)
        endFrame(events);
}

/// Decides which message the frame belongs to, if any.
void FrameReader::beginMessage()
{
    const bool starts = m_header.opcode == Opcode::Text || m_header.opcode == Opcode::Binary;
    if (starts) {
        const bool compressed = m_context.deflate && (m_header.rsv & rsv1);
        m_message.begin(m_header.opcode, compressed ? MessageReader::Form::Compressed : MessageReader::Form::Plain);
        m_context.messageOpen = true;
        m_context.resumed = false;
    }
    m_inMessage = starts || (m_header.opcode == Opcode::Continuation && m_context.messageOpen);
}

void FrameReader::lose(const EventEmitter &events)
{
    m_lost = true;
    reportFaults(0, events);
    events.add(m_frameOffset, FramingLost{"The frame's length has its top bit set, so that its end is not known."});
}

void FrameReader::readPayload(Bytes masked, const EventEmitter &events)
{
    if (!m_inMessage)
        return keepControl(masked);
    if (!m_message.wantsPayload())
        return;
    if (!m_header.mask)
        return m_message.receive(masked, m_offset, events, m_faults);

    std::array<std::uint8_t, 16 * 1024> plain; // NOLINT: filled before it is read
    for (std::size_t at = 0; at < masked.size() && m_message.wantsPayload();) {
        const Bytes part = masked.subspan(at, std::min(plain.size(), masked.size() - at));
        copyMasked(plain.data(), part, *m_header.mask, m_payloadSeen + at);
        m_message.receive(Bytes(plain).first(part.size()), m_offset + at, events, m_faults);
        at += part.size();
    }
}

void FrameReader::keepControl(Bytes masked)
{
    if (!m_control)
        return;
    const std::size_t before = m_control->size();
    append(*m_control, masked.first(std::min(masked.size(), controlKept - before)));
    if (m_header.mask)
        applyMask(std::span(*m_control).subspan(before), *m_header.mask, m_payloadSeen);
}

void FrameReader::endFrame(const EventEmitter &events)
{
    m_inFrame = false;
    const bool endsMessage = m_inMessage && m_header.fin;
    if (endsMessage)
        m_message.finishPayload(events, m_faults);
    const std::uint64_t number = ++m_shared.numbers.frame;
    const std::uint64_t message = m_inMessage ? m_message.endFrame(number) : 0;
    if (m_control)
        return endControl(number, events);

    events.addMade(m_frameOffset, [&] {
        return FrameReceived{m_header, number, message, m_frameOffset + m_header.size, nullptr};
    });
    if (!m_faults.empty())
        reportFaults(number, events);
    if (!endsMessage)
        return;
    m_context.messageOpen = false;
    events.addMade(m_frameOffset, [&] { return m_message.take(); });
}

void FrameReader::endControl(std::uint64_t number, const EventEmitter &events)
{
    std::optional<CloseReceived> close = readControl(number);
    const std::uint64_t payloadOffset = m_frameOffset + m_header.size;
    events.add(m_frameOffset, FrameReceived{m_header, number, 0, payloadOffset, std::move(m_control)});
    m_control.reset();
    reportFaults(number, events);
    if (close)
        events.add(m_frameOffset, std::move(*close));
}

/// What a whole control frame means: the content of a Close, the bookkeeping of Ping and Pong.
std::optional<CloseReceived> FrameReader::readControl(std::uint64_t number)
{
    switch (m_header.opcode) {
    case Opcode::Ping:
        m_shared.ownPings.ping(*m_control);
        break;
    case Opcode::Pong:
        checkPong();
        break;
    case Opcode::Close: {
        m_context.closed = true;
        CloseReceived close = readClosePayload(*m_control, m_frameOffset + m_header.size, m_faults);
        close.frame = number;
        return close;
    }
    case Opcode::Continuation:
    case Opcode::Text:
    case Opcode::Binary:
        break;
    }
    return std::nullopt;
}

void FrameReader::checkPong()
{
    const OpenPings::Match match = m_shared.otherPings.pong(*m_control);
    if (match == OpenPings::Match::Answered)
        return;
    const Rule rule = match == OpenPings::Match::Differs ? Rule::PongDiffers : Rule::PongWithoutPing;
    m_faults.push_back({rule, m_frameOffset, m_header.size + m_header.payloadLength, 0, {}});
}

void FrameReader::reportFaults(std::uint64_t frameNumber, const EventEmitter &events)
{
    for (Violation &fault : m_faults) {
        fault.frame = frameNumber;
        events.add(fault);
    }
    m_faults.clear();
}

} // namespace ws
