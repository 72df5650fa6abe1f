// Frames on their way out.
#include "mock/player_private.h"

#include "ws/close_payload.h"

#include <algorithm>

namespace mock {

namespace {

std::vector<std::size_t> evenFragments(std::size_t size, unsigned count)
{
    std::vector<std::size_t> sizes;
    for (unsigned i = 0; i < count; ++i)
        sizes.push_back(size * (i + 1) / count - size * i / count);
    return sizes;
}

} // namespace

ws::ByteBuffer Player::Private::compress(ws::Bytes data)
{
    if (!deflater)
        deflater.emplace(ws::Deflater::ContextTakeover(!negotiated.deflate->serverNoContextTakeover),
                         negotiated.deflate->serverMaxWindowBits);
    return deflater->compress(data);
}

void Player::Private::sendMessage(ws::Opcode kind, ws::Bytes data, const std::vector<std::size_t> &fragments, bool compressed)
{
    ws::ByteBuffer deflated, wire;
    if (compressed && negotiated.deflate) {
        deflated = compress(data);
        data = deflated;
    }
    const std::size_t count = std::max<std::size_t>(fragments.size(), 1);
    for (std::size_t i = 0; i < count; ++i) {
        ws::FrameHeader header;
        header.fin = i + 1 == count;
        header.opcode = i ? ws::Opcode::Continuation : kind;
        header.rsv = i == 0 && compressed && negotiated.deflate ? ws::rsv1 : std::uint8_t(0);
        const auto piece = header.fin ? data : data.first(std::min(fragments[i], data.size()));
        header.payloadLength = piece.size();
        header.lengthForm = ws::minimalLengthForm(piece.size());
        wire.clear();
        ws::appendFrameHeader(wire, header);
        out.write(wire);
        out.write(piece);
        data = data.subspan(piece.size());
    }
    ++sent;
}

void Player::Private::sendControl(ws::Opcode opcode, ws::Bytes payload)
{
    ws::FrameHeader header;
    header.opcode = opcode;
    header.lengthForm = ws::minimalLengthForm(payload.size());
    ws::ByteBuffer wire;
    ws::appendFrame(wire, header, payload);
    closeSent = closeSent || opcode == ws::Opcode::Close;
    out.write(wire);
}

void Player::Private::sendClose(std::optional<std::uint16_t> code, std::string_view reason)
{
    sendControl(ws::Opcode::Close, ws::closePayload(code, reason));
}

void Player::Private::sendFrame(const SendFrame &frame)
{
    ws::FrameHeader header = frame.header;
    if (header.mask && *header.mask == ws::MaskingKey{} && options.random)
        options.random(*header.mask);
    ws::ByteBuffer wire;
    if (frame.claimedLength) {
        header.payloadLength = *frame.claimedLength;
        header.lengthForm = std::max(header.lengthForm, ws::minimalLengthForm(header.payloadLength));
        ws::appendFrameHeader(wire, header);
        ws::append(wire, frame.payload);
        endlessFrame = endlessFrame || *frame.claimedLength > frame.payload.size();
    } else {
        ws::appendFrame(wire, header, frame.payload);
    }
    closeSent = closeSent || (header.opcode == ws::Opcode::Close && header.fin);
    sent += !ws::isControl(header.opcode) && header.fin;
    out.write(wire);
}

void Player::Private::sendAsSaid(const Send &send)
{
    const auto fragments = send.fragments > 1 ? evenFragments(send.data.size(), send.fragments) : std::vector<std::size_t>();
    switch (send.what) {
    case Send::What::Text: return sendMessage(ws::Opcode::Text, send.data, fragments, send.compressed);
    case Send::What::Binary: return sendMessage(ws::Opcode::Binary, send.data, fragments, send.compressed);
    case Send::What::Ping: return sendControl(ws::Opcode::Ping, send.data);
    case Send::What::Pong: return sendControl(ws::Opcode::Pong, send.data);
    case Send::What::Close: return sendClose(send.code, ws::textOf(send.data));
    }
}

/// Raw bytes may be an answer of 101 in parts, hold a Close frame, or only begin a frame.
void Player::Private::sendRaw(ws::Bytes bytes)
{
    out.write(bytes);
    if (!accepted)
        bytes = bytes.last(followRawHead(bytes));
    sentBytes.follow(bytes);
    closeSent = closeSent || sentBytes.sawClose();
}

/// Looks for the end of a 101 in what was sent so far; frames begin after it. Says how many of the last bytes they are.
std::size_t Player::Private::followRawHead(ws::Bytes bytes)
{
    ws::append(rawHead, bytes.first(std::min(bytes.size(), options.limits.hugeBytes - std::min(rawHead.size(), options.limits.hugeBytes))));
    const std::string_view sentSoFar = ws::textOf(rawHead);
    const std::size_t begin = std::min(sentSoFar.find("HTTP/1.1 101"), sentSoFar.find("HTTP/1.0 101"));
    const std::size_t headEnd = begin == std::string_view::npos ? begin : sentSoFar.find("\r\n\r\n", begin);
    if (headEnd == std::string_view::npos)
        return 0;
    const std::size_t after = sentSoFar.size() - (headEnd + 4);
    beginFrames(ws::Bytes(rawHead).subspan(begin, headEnd + 4 - begin));
    rawHead = {};
    return after;
}

void Player::deliver(const std::shared_ptr<const ws::ByteBuffer> &frame, ws::Time now)
{
    if (!isOpen() || d->midFrame())
        return;
    d->out.setNow(d->now = now);
    if (d->out.unsent() >= d->options.limits.chatBacklog) {
        if (!d->backlogged)
            d->limitHit("chat-backlog", "Chat messages are left out: the client does not read.");
        d->backlogged = true;
        return;
    }
    d->backlogged = false;
    ++d->sent;
    d->out.write(*frame);
    if (d->options.wake)
        d->options.wake();
}

} // namespace mock
