#include "ws/connection_private.h"

#include "ws/close_payload.h"

#include <utility>

namespace ws {

/// What our own bytes did to our state: also a Close that was sent as a raw frame is a Close.
void Connection::Private::readOwn(std::size_t from)
{
    for (std::size_t i = from; i < events.size(); ++i) {
        if (const auto *done = std::get_if<HandshakeDone>(&events[i].body))
            react(HandshakeDone(*done));
        if (events[i].direction == own() && std::holds_alternative<CloseReceived>(events[i].body))
            noteOwnClose();
    }
}

/// Reactions put out frames and so add events: these are behind `end` and are our own. They may also move the events, so
/// that what is handed to a reaction is a copy.
void Connection::Private::readPeer(std::size_t from)
{
    const std::size_t end = events.size();
    for (std::size_t i = from; i < end && !failed; ++i) {
        const EventBody &body = events[i].body;
        if (events[i].direction == own()) { // sent before the answer, read only now
            if (std::holds_alternative<CloseReceived>(body))
                noteOwnClose();
        } else if (const auto *frame = std::get_if<FrameReceived>(&body)) {
            if (!failsFor(i) && frame->control)
                react(FrameReceived(*frame));
        } else if (const auto *found = std::get_if<ViolationFound>(&body)) {
            judge(Violation(found->violation));
        } else if (const auto *done = std::get_if<HandshakeDone>(&body)) {
            react(HandshakeDone(*done));
        } else if (const auto *close = std::get_if<CloseReceived>(&body)) {
            react(CloseReceived(*close));
        } else if (std::holds_alternative<BodyReceived>(body)) {
            finish(); // a refusal is whole
        }
    }
}

void Connection::Private::noteOwnClose()
{
    closeSent = true;
    enter(StateCause::CloseSent);
    closingAdvanced();
}

void Connection::Private::react(const HandshakeDone &done)
{
    negotiated = done.outcome->negotiated;
    if (done.outcome->upgraded) {
        deadline.reset();
        return enter(StateCause::HandshakeDone);
    }
    enter(StateCause::HandshakeFailed);
}

void Connection::Private::react(const FrameReceived &frame)
{
    const bool answerable = frame.header.opcode == Opcode::Ping && frame.control->size() <= controlLimit;
    if (answerable && policy.answerPings && maySend())
        putControl(Opcode::Pong, *frame.control);
}

void Connection::Private::react(const CloseReceived &close)
{
    constexpr std::uint16_t protocolError = 1002;
    closeReceived = true;
    const bool echo = mayClose() && policy.echoClose;
    enter(StateCause::CloseReceived);
    if (echo)
        putControl(Opcode::Close, closePayload(close.valid ? close.code : protocolError, {}));
    closingAdvanced();
}

/// The violations of a frame stand right behind it; its content counts only when none of them fails the connection.
bool Connection::Private::failsFor(std::size_t frameEvent)
{
    for (std::size_t i = frameEvent + 1; i < events.size() && !failed; ++i) {
        const auto *found = std::get_if<ViolationFound>(&events[i].body);
        if (!found)
            break;
        judge(Violation(found->violation));
    }
    return failed;
}

/// True when the policy fails the connection for it.
bool Connection::Private::judge(const Violation &violation)
{
    const Reaction reaction = policy.reactionTo(violation);
    if (failed || reaction.kind == Reaction::Kind::Ignore)
        return failed;
    fail(reaction);
    return true;
}

/// RFC 6455, 7.1.7.
void Connection::Private::fail(const Reaction &reaction)
{
    failed = true;
    if (reaction.kind == Reaction::Kind::FailWithClose && mayClose()) {
        putControl(Opcode::Close, closePayload(reaction.code, reaction.reason));
        if (role == Role::Server)
            finish();
        return;
    }
    enter(StateCause::TcpEnded);
    finish();
}

void Connection::Private::tellAgent(std::size_t from, Bytes bytes)
{
    const std::vector<Event> news(events.begin() + std::ptrdiff_t(from), events.end());
    for (const Event &event : news) {
        if (const auto *done = std::get_if<HandshakeDone>(&event.body)) {
            negotiated = done->outcome->negotiated;
            bodyToCome = !done->outcome->upgraded;
        }
        if (std::holds_alternative<BodyReceived>(event.body) || std::holds_alternative<FinReceived>(event.body))
            bodyToCome = false;
    }
    agent->receive(news, bytes, now);
    obeyAgent();
}

void Connection::Private::obeyAgent()
{
    const Agent::Acts acts = agent->take();
    if (acts.open)
        enter(StateCause::HandshakeDone);
    Bytes frames = acts.frames;
    while (const auto header = parseFrameHeader(frames)) {
        putFrame(*header, frames.subspan(header->size, std::size_t(header->payloadLength)));
        frames = frames.subspan(header->size + std::size_t(header->payloadLength));
    }
    if (acts.open)
        deadline.reset();
    if (!acts.endTcp || bodyToCome) // browsers do not wait for a refusal's body, but it is worth recording
        return;
    failed = true;
    enter(StateCause::TcpEnded);
    finish();
}

/// RFC 6455, 7.1.1: the server ends TCP first, the client gives it time to.
void Connection::Private::closingAdvanced()
{
    if (closeSent && closeReceived && role == Role::Server)
        return finish();
    if (closeSent)
        expect(TimeoutKind::CloseEcho, policy.closeTimeout);
}

void Connection::Private::finish()
{
    deadline.reset();
    if (wish == TcpWish::KeepOpen)
        wish = TcpWish::Finish;
}

} // namespace ws
