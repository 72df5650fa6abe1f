// The words of a script that take time, bytes or room.
#include "mock/player_private.h"

#include <algorithm>

namespace mock {

namespace {

/// A counter in decimal, filled with zeros on the left; its last digits where the size is smaller.
std::string counterText(std::uint64_t number, std::size_t size)
{
    std::string digits = std::to_string(number);
    if (digits.size() > size)
        return digits.substr(digits.size() - size);
    return std::string(size - digits.size(), '0') + digits;
}

ws::ByteBuffer repeated(ws::Bytes bytes, std::uint64_t times)
{
    ws::ByteBuffer all(bytes.size() * std::size_t(times));
    std::copy(bytes.begin(), bytes.end(), all.begin());
    for (std::size_t filled = bytes.size(); filled < all.size(); filled *= 2)
        std::copy_n(all.begin(), std::min(filled, all.size() - filled), all.begin() + std::ptrdiff_t(filled));
    return all;
}

std::string pushText(const Push &step, std::uint64_t number)
{
    if (step.text.empty())
        return counterText(number, step.size);
    std::string text = step.text;
    const std::string digits = std::to_string(number);
    for (std::size_t at = 0; (at = text.find("{N}", at)) != std::string::npos; at += digits.size())
        text.replace(at, 3, digits);
    return text;
}

} // namespace

/// True once `time` has passed since the first call for this step.
bool Player::Private::isDue(ws::Duration time)
{
    if (!state.until)
        state.until = now + time;
    return now >= *state.until;
}

Progress Player::Private::perform(const Wait &step)
{
    return isDue(step.time) ? Progress::Next : Progress::Blocked;
}

Progress Player::Private::perform(const SendBytes &step)
{
    constexpr std::size_t atOnce = 64 * 1024;
    if (step.bytes.empty())
        return Progress::Next;
    while (state.count < step.times) {
        if (out.unsent() >= options.limits.unsent)
            return Progress::Blocked;
        const auto most = std::max<std::uint64_t>(1, atOnce / step.bytes.size());
        const auto times = std::min(step.times - state.count, most);
        sendRaw(repeated(step.bytes, times));
        state.count += times;
    }
    return Progress::Next;
}

bool Player::Private::isThere(const Await &step)
{
    switch (step.what) {
    case Await::What::Message:
        while (state.count < step.count && takeMessage())
            ++state.count;
        return state.count >= step.count;
    case Await::What::Frame: return reader.framesRead() >= step.count;
    case Await::What::Bytes: return reader.bytesReceived() >= step.count;
    case Await::What::Close: return peerClose.has_value();
    case Await::What::Ping: return pings >= step.count;
    case Await::What::Pong: return pongs >= step.count;
    case Await::What::End: return eof;
    }
    return true;
}

Progress Player::Private::perform(const Await &step)
{
    const bool late = step.limit && isDue(*step.limit);
    const bool there = isThere(step);
    if (step.what != Await::What::Message)
        dropMessages();
    if (there && step.what == Await::What::Ping)
        pings -= step.count;
    if (there && step.what == Await::What::Pong)
        pongs -= step.count;
    const bool never = step.what == Await::What::End ? false : gone();
    return there || late || never ? Progress::Next : Progress::Blocked;
}

Progress Player::Private::perform(const Echo &step)
{
    while (!messages.empty()) {
        if (out.unsent() >= options.limits.unsent || (step.delay > ws::Duration::zero() && !isDue(step.delay)))
            return Progress::Blocked;
        state.until.reset();
        const auto message = takeMessage();
        sendMessage(message->kind, message->data, message->fragments, step.compressed || message->compressed);
        if (++state.count == step.messages)
            return Progress::Next;
        if (!out.idle())
            return Progress::Blocked;
    }
    return gone() && !deferredClose ? Progress::Next : Progress::Blocked;
}

Progress Player::Private::perform(const Push &step)
{
    constexpr ws::Duration mostBehind = std::chrono::seconds(1); // after a stall the rhythm is not made up for longer
    dropMessages();
    if (!state.until)
        state.until = now;
    while (step.count == 0 || state.count < step.count) {
        if (gone())
            return Progress::Next;
        if (out.unsent() >= options.limits.unsent || !out.idle() || now < *state.until)
            return Progress::Blocked;
        const std::string text = pushText(step, ++state.count);
        sendAsSaid({step.what, {text.begin(), text.end()}, {}, 1, false});
        state.until = std::max(*state.until + step.every, now - mostBehind);
    }
    return Progress::Next;
}

Progress Player::Private::perform(const Chat &step)
{
    if (room.empty() && options.stage) {
        room = step.room;
        options.stage->joinRoom(room, q);
    }
    while (auto message = takeMessage()) {
        ws::FrameHeader header;
        header.opcode = message->kind;
        header.lengthForm = ws::minimalLengthForm(message->data.size());
        auto frame = std::make_shared<ws::ByteBuffer>();
        ws::appendFrame(*frame, header, message->data);
        if (options.stage)
            options.stage->broadcast(room, frame, now);
        else
            q.deliver(frame, now);
    }
    return gone() ? Progress::Next : Progress::Blocked;
}

Progress Player::Private::perform(const End &step)
{
    dropMessages();
    switch (step.kind) {
    case EndKind::Fin: finishTcp(); return Progress::Moved;
    case EndKind::Rst:
        out.reset();
        finishDone();
        return Progress::Moved;
    case EndKind::Wait: return endAfterClose();
    case EndKind::None: break;
    }
    if (!eof)
        return Progress::Blocked;
    finishDone();
    return Progress::Moved;
}

/// FIN after the peer's Close; a peer that never answers ours is waited for as long as the limit says.
Progress Player::Private::endAfterClose()
{
    const bool late = closeSent && !peerClose && isDue(options.limits.closeEcho);
    if (!peerClose && !eof && !late)
        return Progress::Blocked;
    if (late && !eof)
        limitHit("close-echo", "The client did not answer the Close in time.");
    finishTcp();
    return Progress::Moved;
}

} // namespace mock
