// A live client's commands: each is a row of the timeline, then does what the step of that kind does.
#include "mock/player_private.h"

#include "mock/words.h"

namespace mock {

namespace {

ws::ByteBuffer copy(ws::Bytes bytes)
{
    return {bytes.begin(), bytes.end()};
}

} // namespace

void Player::Private::beginCommand(const Step &step, ws::Time time)
{
    now = time;
    out.setNow(time);
    out.remark("command", "On command: " + inWords(step));
}

bool Player::Private::sendOnCommand(Send send, ws::Time time)
{
    if (!q.isOpen())
        return false;
    const Step step{std::move(send)};
    beginCommand(step, time);
    sendAsSaid(*step.as<Send>());
    return commanded();
}

bool Player::sendText(ws::Bytes utf8, ws::SendOptions send, ws::Time now)
{
    return d->sendOnCommand({Send::What::Text, copy(utf8), {}, send.fragments, send.compress}, now);
}

bool Player::sendBinary(ws::Bytes data, ws::SendOptions send, ws::Time now)
{
    return d->sendOnCommand({Send::What::Binary, copy(data), {}, send.fragments, send.compress}, now);
}

bool Player::sendPing(ws::Bytes data, ws::Time now)
{
    return d->sendOnCommand({Send::What::Ping, copy(data), {}, 1, false}, now);
}

bool Player::sendPong(ws::Bytes data, ws::Time now)
{
    return d->sendOnCommand({Send::What::Pong, copy(data), {}, 1, false}, now);
}

bool Player::sendFrame(const ws::FrameHeader &header, ws::Bytes payload, ws::Time now)
{
    if (!d->accepted || d->ended)
        return false;
    const Step step{SendFrame{header, copy(payload), std::nullopt}};
    d->beginCommand(step, now);
    d->sendFrame(*step.as<SendFrame>());
    return d->commanded();
}

bool Player::close(std::optional<std::uint16_t> code, std::string_view reason, ws::Time now)
{
    if (!isOpen())
        return false;
    d->beginCommand({Send{Send::What::Close, copy(ws::bytesOf(reason)), code, 1, false}}, now);
    d->sendClose(code, reason);
    d->finishAs(EndKind::Wait);
    return d->commanded();
}

bool Player::drop(ws::Time now)
{
    if (d->ended)
        return false;
    d->beginCommand({End{EndKind::Fin}}, now);
    d->finishTcp();
    return d->commanded();
}

bool Player::reset(ws::Time now)
{
    if (d->done)
        return false;
    d->beginCommand({End{EndKind::Rst}}, now);
    d->out.reset();
    d->finishDone();
    return d->commanded();
}

bool Player::hold(bool on, ws::Time now)
{
    if (d->done || d->held == on)
        return false;
    d->beginCommand(on ? Step{StopReading{}} : Step{StartReading{}}, now);
    d->held = on;
    return d->commanded();
}

} // namespace mock
