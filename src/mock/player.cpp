#include "mock/player_private.h"

#include "mock/words.h"

namespace mock {

namespace {

/// No wake-up runs more steps than this, so that an endless repeat without a wait starves nobody.
constexpr unsigned stepsAtOnce = 1000;
constexpr unsigned remarksKept = 200;

EndKind lastEnd(const Steps &steps)
{
    EndKind kind = EndKind::Wait;
    for (const Step &step : steps)
        if (const auto *end = step.as<End>())
            kind = end->kind;
    return kind;
}

bool awaitsClose(const Steps &steps)
{
    bool found = false;
    forEachStep(steps, [&](const Step &step) {
        const auto *await = step.as<Await>();
        found = found || (await && await->what == Await::What::Close);
    });
    return found;
}

/// These say what they do through the bytes or through what follows.
bool isSilent(const Step &step)
{
    return step.as<AwaitRequest>() || step.as<Repeat>() || step.as<Sequence>() || step.as<Flaky>();
}

} // namespace

Player::Private::Private(Player &player, Behaviour played, ws::HttpHead head, PlayerOptions given)
    : q(player)
    , behaviour(std::move(played))
    , request(std::move(head))
    , options(std::move(given))
    , program(nullptr)
    , reader(options.limits.message)
{
    load(std::make_shared<const Steps>(std::move(behaviour.steps)));
    behaviour.steps.clear();
}

void Player::Private::load(std::shared_ptr<const Steps> steps)
{
    answersClose = awaitsClose(*steps);
    end = lastEnd(*steps);
    program.replace(std::move(steps));
    state = {};
}

bool Player::Private::mayRun() const
{
    return !done && !ended && !held && out.idle();
}

/// Frames that a script sends wait until the client has read what was sent before.
bool Player::Private::waitsForRoom(const Step &step) const
{
    return (step.as<Send>() || step.as<SendFrame>()) && out.unsent() >= options.limits.unsent;
}

const Step *Player::Private::currentStep()
{
    return ended ? nullptr : program.current();
}

void Player::Private::run()
{
    yielded = false;
    for (unsigned steps = 0; steps < stepsAtOnce && mayRun(); ++steps) {
        const Step *step = program.current();
        if (!step) {
            finishAs(accepted && !peerClose ? EndKind::Wait : EndKind::Fin);
            continue;
        }
        if (waitsForRoom(*step))
            return;
        if (!state.begun && !isSilent(*step) && remarks < remarksKept) {
            ++remarks;
            out.remark("step", inWords(*step));
        }
        state.begun = true;
        const Progress progress = std::visit([this](const auto &act) { return perform(act); }, step->act);
        if (progress == Progress::Blocked)
            return;
        if (progress == Progress::Next)
            program.advance();
        state = {};
    }
    yielded = mayRun();
}

void Player::Private::finishAs(EndKind kind)
{
    program.replace(std::make_shared<const Steps>(Steps{{End{kind}}}));
    state = {};
}

void Player::Private::finishTcp()
{
    out.finish();
    ended = true;
    stopped = false; // the client's FIN is wanted
    program.stop();
    dropMessages();
    linger = now + options.limits.linger;
    if (eof)
        finishDone();
}

void Player::Private::finishDone()
{
    if (done)
        return;
    done = ended = true;
    program.stop();
    dropMessages();
    out.done();
}

/// What every call of the transport ends with.
void Player::Private::update()
{
    run();
    settleClose();
    pull();
    const Step *step = currentStep();
    if (!room.empty() && !(step && step->as<Chat>())) {
        options.stage->leaveRoom(room, q);
        room.clear();
    }
    updateReading();
    watchStall();
}

/// What every command ends with.
bool Player::Private::commanded()
{
    update();
    if (options.wake && out.hasActions())
        options.wake();
    return true;
}

std::optional<ws::Time> Player::Private::nextTimeout() const
{
    if (done || held)
        return std::nullopt;
    std::optional<ws::Time> next = ended ? linger : state.until;
    if (yielded)
        next = now;
    else if (next && *next <= now) // it ran at that time and waits for something else
        next.reset();
    const auto piece = out.nextTimeout();
    if (piece && (!next || *piece < *next))
        next = piece;
    const auto stall = stalledSince && !stallTold ? std::optional(*stalledSince + options.limits.stall) : std::nullopt;
    return stall && (!next || *stall < *next) ? stall : next;
}

Player::Player(Behaviour behaviour, ws::HttpHead request, PlayerOptions options)
    : d(std::make_unique<Private>(*this, std::move(behaviour), std::move(request), std::move(options)))
{
}

Player::~Player()
{
    if (!d->room.empty())
        d->options.stage->leaveRoom(d->room, *this);
}

void Player::start(ws::Time now)
{
    d->now = now;
    d->out.setNow(now);
    d->update();
}

void Player::receive(ws::Bytes bytes, ws::Time now)
{
    d->now = now;
    d->out.setNow(now);
    d->receive(bytes);
    d->update();
}

void Player::receiveEof(ws::Time now)
{
    d->now = now;
    d->out.setNow(now);
    d->eof = true;
    d->program.endEndless();
    if (d->ended)
        d->finishDone();
    d->update();
}

void Player::receiveReset(ws::Time now)
{
    d->now = now;
    d->eof = true;
    d->finishDone();
    d->update();
}

void Player::handleTimeout(ws::Time now)
{
    d->now = now;
    d->out.setNow(now);
    d->out.handleTimeout();
    if (d->ended && !d->done && d->linger && now >= *d->linger) {
        d->limitHit("linger", "The client did not end its half of TCP in time.");
        d->finishDone();
    }
    d->update();
}

void Player::written(std::size_t bytes, ws::Time now)
{
    d->now = now;
    d->out.setNow(now);
    d->out.written(bytes);
    d->stalledSince.reset();
    d->stallTold = false;
    d->update();
}

std::vector<Action> Player::takeActions()
{
    return d->out.take();
}

std::optional<ws::Time> Player::nextTimeout() const
{
    return d->nextTimeout();
}

bool Player::isDeaf() const
{
    return d->stopped && !d->done;
}

bool Player::isOpen() const
{
    return d->accepted && !d->closeSent && !d->ended;
}

bool Player::wasAccepted() const
{
    return d->accepted;
}

bool Player::isDone() const
{
    return d->done;
}

std::uint64_t Player::messagesReceived() const
{
    return d->received;
}

std::uint64_t Player::messagesSent() const
{
    return d->sent;
}

const Behaviour &Player::behaviour() const
{
    return d->behaviour;
}

} // namespace mock
