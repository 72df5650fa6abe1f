#include "mock/client_reader.h"

#include "ws/close_payload.h"
#include "ws/utf8_validator.h"

#include <algorithm>

namespace mock {

namespace {

constexpr std::size_t maxFragments = 1'000'000; // of one message; empty fragments cost memory too

InFault faultFor(ws::Rule rule)
{
    const ws::RuleInfo &info = ws::ruleInfo(rule);
    return {info.closeCode ? info.closeCode : std::uint16_t(1002), std::string(info.says)};
}

bool isUtf8(ws::Bytes text)
{
    ws::Utf8Validator validator;
    return validator.receive(text) && validator.finish();
}

} // namespace

void ClientReader::useDeflate(const ws::DeflateParameters &negotiated)
{
    m_context.deflate = true;
    m_inflater.emplace(ws::Inflater::ContextTakeover(!negotiated.clientNoContextTakeover));
}

void ClientReader::receive(ws::Bytes bytes)
{
    m_bytes += bytes.size();
    if (m_failed)
        return;
    if (m_read) {
        m_in.erase(m_in.begin(), m_in.begin() + std::ptrdiff_t(m_read));
        m_read = 0;
    }
    ws::append(m_in, bytes);
}

std::optional<Incoming> ClientReader::next()
{
    while (!m_failed) {
        const auto header = ws::parseFrameHeader(ws::Bytes(m_in).subspan(m_read));
        if (!header)
            return std::nullopt;
        if (auto fault = faultOf(*header))
            return fail(std::move(*fault));
        if (m_in.size() - m_read - header->size < header->payloadLength)
            return std::nullopt;
        if (auto whole = readFrame(*header))
            return whole;
    }
    return std::nullopt;
}

std::optional<InFault> ClientReader::faultOf(const ws::FrameHeader &header) const
{
    if (!ws::isOrdinary(header, m_context)) {
        std::vector<ws::Violation> violations;
        ws::checkFrameHeader(header, m_context, 0, violations);
        for (const auto &violation : violations)
            if (ws::ruleInfo(violation.rule).severity == ws::Severity::Error)
                return faultFor(violation.rule);
    }
    const std::uint64_t begun = m_message ? m_message->data.size() : 0;
    if (!ws::isControl(header.opcode) && header.payloadLength > m_maxMessage - std::min(begun, m_maxMessage))
        return InFault{1009, "The message is bigger than " + std::to_string(m_maxMessage) + " bytes."};
    return std::nullopt;
}

InFault ClientReader::fail(InFault fault)
{
    m_failed = true;
    m_in = {};
    m_read = 0;
    m_message.reset();
    return fault;
}

ws::ByteBuffer ClientReader::takePayload(const ws::FrameHeader &header)
{
    const auto begin = m_in.begin() + std::ptrdiff_t(m_read + header.size);
    ws::ByteBuffer payload(begin, begin + std::ptrdiff_t(header.payloadLength));
    if (header.mask)
        ws::applyMask(payload, *header.mask);
    m_read += header.size + std::size_t(header.payloadLength);
    if (m_read == m_in.size()) {
        m_in.clear();
        m_read = 0;
    }
    return payload;
}

std::optional<Incoming> ClientReader::readFrame(const ws::FrameHeader &header)
{
    ++m_frames;
    ws::ByteBuffer payload = takePayload(header);
    if (!ws::isControl(header.opcode))
        return addToMessage(header, std::move(payload));
    if (header.opcode == ws::Opcode::Close) {
        std::vector<ws::Violation> violations;
        ws::readClosePayload(payload, 0, violations);
        if (!violations.empty())
            return fail(faultFor(violations.front().rule));
        m_context.closed = true;
    }
    return InControl{header.opcode, std::move(payload)};
}

std::optional<Incoming> ClientReader::addToMessage(const ws::FrameHeader &header, ws::ByteBuffer payload)
{
    const std::size_t size = payload.size();
    if (!m_message) {
        m_message.emplace();
        m_message->kind = header.opcode;
        m_message->compressed = header.rsv & ws::rsv1;
        m_message->data = std::move(payload);
    } else {
        ws::append(m_message->data, payload);
    }
    const bool alone = header.fin && m_message->fragments.empty();
    if (!alone && !m_message->compressed)
        m_message->fragments.push_back(size);
    m_context.messageOpen = !header.fin;
    if (header.fin)
        return finishMessage();
    if (m_message->fragments.size() > maxFragments)
        return fail({1009, "The message has too many fragments."});
    return std::nullopt;
}

Incoming ClientReader::finishMessage()
{
    InMessage message = std::move(*m_message);
    m_message.reset();
    if (message.compressed && !inflate(message.data))
        return fail(m_tooBig ? InFault{1009, "The inflated message is bigger than " + std::to_string(m_maxMessage) + " bytes."}
                             : faultFor(ws::Rule::DeflateData));
    if (message.kind == ws::Opcode::Text && !isUtf8(message.data))
        return fail(faultFor(ws::Rule::TextNotUtf8));
    return message;
}

bool ClientReader::inflate(ws::ByteBuffer &data)
{
    ws::ByteBuffer inflated;
    const auto sink = [&](ws::Bytes piece) {
        m_tooBig = inflated.size() + piece.size() > m_maxMessage;
        if (!m_tooBig)
            ws::append(inflated, piece);
        return !m_tooBig;
    };
    if (!m_inflater || !m_inflater->receive(data, sink) || !m_inflater->finishMessage(sink))
        return false;
    data = std::move(inflated);
    return true;
}

} // namespace mock
