// What the client does, and the manners with which it is answered.
#include "mock/player_private.h"

#include "mock/values.h"
#include "ws/head_parser.h"

namespace mock {

namespace {

const ws::ByteBuffer wrongPongData{'n', 'o', 't', ' ', 'y', 'o', 'u', 'r', 's'};

constexpr std::uint16_t tooBig = 1009; // RFC 6455, 7.4.1

} // namespace

void Player::Private::receive(ws::Bytes bytes)
{
    if (ended || peerClose)
        return;
    if (accepted)
        return reader.receive(bytes);
    ws::append(early, bytes);
    if (early.size() <= options.limits.held)
        return;
    limitHit("early-bytes", "The client sent more than " + std::to_string(options.limits.held) + " bytes before it was answered; TCP is reset.");
    early = {};
    out.reset();
    finishDone();
}

bool Player::Private::mayPull() const
{
    return accepted && !ended && !held && !stopped && !peerClose && !deferredClose && heldBytes <= options.limits.held
           && out.unsent() < 2 * options.limits.unsent;
}

/// Takes in what came as far as it may be handled, each before the next: a Close does not overtake the echo before it.
void Player::Private::pull()
{
    while (mayPull()) {
        auto incoming = reader.next();
        if (!incoming)
            return;
        std::visit([this](auto &item) { handle(std::move(item)); }, *incoming);
        run();
        settleClose();
    }
}

void Player::Private::handle(InMessage message)
{
    ++received;
    heldBytes += message.data.size() + sizeof message;
    messages.push_back(std::move(message));
}

void Player::Private::handle(InControl control)
{
    if (control.opcode == ws::Opcode::Ping)
        return handlePing(control.payload);
    if (control.opcode == ws::Opcode::Pong) {
        ++pongs;
        return;
    }
    const Step *step = currentStep();
    const bool answering = step && (step->as<Echo>() || step->as<Chat>());
    if (answering && !messages.empty())
        deferredClose = std::move(control.payload);
    else
        handleClose(std::move(control.payload));
}

void Player::Private::settleClose()
{
    if (!deferredClose || !messages.empty())
        return;
    handleClose(std::move(*deferredClose));
    deferredClose.reset();
    run();
}

void Player::Private::handle(InFault fault)
{
    if (fault.closeCode == tooBig)
        limitHit("message-size", fault.says);
    else
        out.remark("fault", "The client broke a rule: " + fault.says);
    if (manners.closes == Manners::Closes::Ignore)
        return;
    if (!closeSent && !midFrame())
        sendClose(fault.closeCode, {});
    finishAs(end == EndKind::Rst ? EndKind::Rst : EndKind::Fin);
}

void Player::Private::handlePing(const ws::ByteBuffer &data)
{
    ++pings;
    if (closeSent || midFrame() || manners.pings == Manners::Pings::Ignore)
        return;
    const bool wrong = manners.pings == Manners::Pings::AnswerWrong;
    sendControl(ws::Opcode::Pong, wrong ? (data == wrongPongData ? ws::ByteBuffer{'?'} : wrongPongData) : data);
}

void Player::Private::handleClose(ws::ByteBuffer payload)
{
    peerClose = std::move(payload);
    program.endEndless();
    if (closeSent || answersClose || manners.closes == Manners::Closes::Ignore)
        return;
    if (!midFrame())
        sendControl(ws::Opcode::Close, *peerClose);
    finishAs(end == EndKind::Wait ? EndKind::Fin : end);
}

/// A head of ours with status 101 went out: frames follow both ways.
void Player::Private::beginFrames(ws::Bytes head)
{
    std::vector<ws::Violation> ignored; // breaking rules is what the mock is for
    negotiated = ws::checkAnswer(request, ws::parseHead(ws::HttpKind::Response, head, ignored)).negotiated;
    accepted = true;
    if (negotiated.deflate)
        reader.useDeflate(*negotiated.deflate);
    reader.receive(early);
    early = {};
}

std::optional<InMessage> Player::Private::takeMessage()
{
    if (messages.empty())
        return std::nullopt;
    InMessage message = std::move(messages.front());
    messages.pop_front();
    heldBytes -= message.data.size() + sizeof message;
    return message;
}

void Player::Private::dropMessages()
{
    messages.clear();
    heldBytes = 0;
}

void Player::Private::limitHit(std::string_view name, std::string words)
{
    out.remark("limit", std::move(words));
    if (options.stage)
        options.stage->limitHit(name);
}

/// A client that takes nothing while the buffer for it is full is told of once, until it reads again.
void Player::Private::watchStall()
{
    if (done || out.unsent() < options.limits.unsent) {
        stalledSince.reset();
        return;
    }
    if (!stalledSince)
        stalledSince = now;
    if (stallTold || now < *stalledSince + options.limits.stall)
        return;
    stallTold = true;
    limitHit("unsent", "The client does not read: " + std::to_string(out.unsent()) + " bytes wait for it.");
}

void Player::Private::updateReading()
{
    if (done)
        return;
    const std::size_t room2 = (paused ? 1 : 2) * options.limits.unsent;
    const bool full = heldBytes > options.limits.held || out.unsent() >= room2;
    const bool wanted = held || stopped || (full && !ended);
    if (wanted == paused)
        return;
    paused = wanted;
    if (!paused)
        return out.resumeReading();
    if (full)
        limitHit("backpressure", "Reading pauses: too much waits for this client.");
    out.pauseReading();
}

} // namespace mock
