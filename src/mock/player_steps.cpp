// The words of a script that are done at once.
#include "mock/player_private.h"

#include "mock/request_json.h"
#include "mock/seeded.h"
#include "mock/values.h"

#include <algorithm>

namespace mock {

std::uint64_t Player::Private::nextNumber(const std::string &key)
{
    return options.stage ? options.stage->nextNumber(key) : 1;
}

Progress Player::Private::perform(const AwaitRequest &)
{
    return Progress::Next;
}

Progress Player::Private::perform(const Respond &step)
{
    const ws::ByteBuffer answer = formatAnswer(step, request);
    sendRaw(answer);
    return Progress::Next;
}

Progress Player::Private::perform(const Accept &step)
{
    if (const auto refusal = refusalOf(request)) {
        out.remark("fault", "The request is no good opening handshake: " + refusal->body);
        out.write(formatAnswer(*refusal, request));
        finishAs(EndKind::Fin);
        return Progress::Moved;
    }
    const Acceptance acceptance = formatAccept(step, request, {options.subprotocols, options.deflate});
    out.write(acceptance.head);
    beginFrames(acceptance.head);
    return Progress::Next;
}

Progress Player::Private::perform(const Send &step)
{
    sendAsSaid(step);
    return Progress::Next;
}

Progress Player::Private::perform(const SendFrame &step)
{
    sendFrame(step);
    return Progress::Next;
}

Progress Player::Private::perform(const Pace &step)
{
    out.setPace(step.chop, step.gap);
    return Progress::Next;
}

Progress Player::Private::perform(const SendRequestHead &)
{
    sendMessage(ws::Opcode::Text, ws::bytesOf(requestJson(request)), {}, false);
    return Progress::Next;
}

Progress Player::Private::perform(const SendSubprotocols &)
{
    sendMessage(ws::Opcode::Text, ws::bytesOf(subprotocolsJson(request, negotiated)), {}, false);
    return Progress::Next;
}

Progress Player::Private::perform(const EchoClose &)
{
    if (peerClose)
        sendControl(ws::Opcode::Close, *peerClose);
    return Progress::Next;
}

Progress Player::Private::perform(const Manners &step)
{
    manners = step;
    return Progress::Next;
}

Progress Player::Private::perform(const StopReading &)
{
    stopped = true;
    return Progress::Next;
}

Progress Player::Private::perform(const StartReading &)
{
    stopped = false;
    return Progress::Next;
}

Progress Player::Private::perform(const HalfClose &)
{
    out.finish();
    return Progress::Next;
}

Progress Player::Private::perform(const Repeat &step)
{
    if (step.times == 0 && gone())
        return Progress::Next;
    program.enter(step);
    return Progress::Moved;
}

Progress Player::Private::perform(const Unless &step)
{
    const std::string value(request.value(step.field));
    const bool matches = std::any_of(step.globs.begin(), step.globs.end(),
                                     [&](const std::string &glob) { return matchesGlob(glob, value); });
    if (matches)
        return Progress::Next;
    load(step.steps);
    return Progress::Moved;
}

Progress Player::Private::perform(const Sequence &step)
{
    const std::uint64_t number = nextNumber(step.perPeer ? step.key + " of " + options.peer : step.key);
    const std::size_t size = step.plays.size();
    const std::size_t index = std::size_t(step.loop ? (number - 1) % size : std::min<std::uint64_t>(number, size) - 1);
    out.remark("step", "Connection " + std::to_string(number) + (step.perPeer ? " of this peer" : " of all") + " plays "
                           + step.addresses[index] + ".");
    load(step.plays[index]);
    return Progress::Moved;
}

Progress Player::Private::perform(const Flaky &step)
{
    const std::uint64_t number = nextNumber(step.key);
    const bool fails = seededThrow(step.seed, number) < step.chance;
    out.remark("step", "Throw " + std::to_string(number) + " with seed " + std::to_string(step.seed) + " plays "
                           + (fails ? step.failAddress : step.workAddress) + ".");
    load(fails ? step.fails : step.works);
    return Progress::Moved;
}

} // namespace mock
