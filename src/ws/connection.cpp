#include "ws/connection.h"

#include "ws/agent.h"
#include "ws/close_payload.h"
#include "ws/connection_state.h"
#include "ws/deflater.h"
#include "ws/event_emitter.h"

#include <algorithm>
#include <utility>

namespace ws {

namespace {

constexpr std::size_t controlLimit = 125; // RFC 6455, 5.5

Direction outputOf(Role role) { return role == Role::Client ? Direction::ClientToServer : Direction::ServerToClient; }

DecoderLimits decoderLimits(const Policy &policy)
{
    DecoderLimits limits;
    limits.message = policy.maxMessage;
    if (policy.manner != Manner::Plain)
        limits.joined = policy.maxMessage;
    return limits;
}

struct Deadline {
    TimeoutKind kind;
    Time at;
    Duration limit;
};

} // namespace

struct Connection::Private {
    Private(Role wantedRole, Policy wantedPolicy, RandomSource source)
        : role(wantedRole)
        , policy(wantedPolicy)
        , random(std::move(source))
        , decoder(decoderLimits(policy))
    {
    }

    Direction own() const { return outputOf(role); }
    Direction peer() const { return opposite(own()); }
    bool maySend() const { return state == ConnectionState::Open && !closeSent; }
    bool mayClose() const { return !closeSent && (maySend() || state == ConnectionState::Closing); }

    void put(Bytes bytes);
    void putFrame(FrameHeader header, Bytes payload);
    void putControl(Opcode opcode, Bytes payload);
    bool sendMessage(Opcode kind, Bytes payload, SendOptions options);
    ByteBuffer compress(Bytes payload);

    void readOwn(std::size_t from);
    void readPeer(std::size_t from);
    void noteOwnClose();
    void react(const HandshakeDone &done);
    void react(const FrameReceived &frame);
    void react(const CloseReceived &close);
    bool failsFor(std::size_t frameEvent);
    bool judge(const Violation &violation);
    void fail(const Reaction &reaction);
    void closingAdvanced();
    void tellAgent(std::size_t from, Bytes bytes);
    void obeyAgent();
    void expect(TimeoutKind kind, Duration limit) { deadline = Deadline{kind, now + limit, limit}; }
    void finish();
    void enter(StateCause cause) { state = nextState(state, cause); }

    Role role;
    Policy policy;
    RandomSource random;
    std::unique_ptr<Agent> agent; ///< decides for us, where there is one
    SessionDecoder decoder;
    Negotiated negotiated;
    std::optional<Deflater> deflater;
    ByteBuffer request; ///< the client's, until start()
    ByteBuffer output;
    std::vector<Event> events;
    Time now{};
    ConnectionState state = ConnectionState::Connecting;
    TcpWish wish = TcpWish::KeepOpen;
    std::optional<Deadline> deadline;
    bool closeSent = false, closeReceived = false;
    bool bodyToCome = false; ///< of a refusal
    bool failed = false; ///< nothing of the peer is reacted to any more
};

Connection::Connection(std::unique_ptr<Private> wanted)
    : d(std::move(wanted))
{
}

Connection::~Connection() = default;
Connection::Connection(Connection &&) noexcept = default;
Connection &Connection::operator=(Connection &&) noexcept = default;

Connection Connection::client(ByteBuffer request, Policy policy, RandomSource random)
{
    auto d = std::make_unique<Private>(Role::Client, policy, std::move(random));
    d->request = std::move(request);
    if (d->policy.makeAgent)
        d->agent = d->policy.makeAgent();
    return Connection(std::move(d));
}

Connection Connection::server(Bytes request, Bytes answer, Policy policy, RandomSource random)
{
    auto d = std::make_unique<Private>(Role::Server, policy, std::move(random));
    d->decoder.receive(Direction::ClientToServer, request, d->now, d->events);
    d->decoder.receive(Direction::ServerToClient, answer, d->now, d->events);
    d->readOwn(0);
    if (d->state == ConnectionState::Connecting) {
        d->enter(StateCause::HandshakeFailed);
        d->finish();
    }
    return Connection(std::move(d));
}

void Connection::start(Time now)
{
    setNow(now);
    if (d->role == Role::Server) {
        for (Event &event : d->events)
            event.time = now;
        return;
    }
    d->expect(TimeoutKind::Handshake, d->policy.handshakeTimeout);
    d->put(std::exchange(d->request, {}));
    if (d->agent)
        d->tellAgent(0, {});
}

void Connection::setNow(Time now) { d->now = std::max(d->now, now); }

void Connection::receive(Bytes bytes, Time now)
{
    setNow(now);
    const std::size_t before = d->events.size();
    d->decoder.receive(d->peer(), bytes, d->now, d->events);
    if (d->agent)
        return d->tellAgent(before, bytes);
    d->readPeer(before);
    for (const Violation &violation : d->decoder.pendingViolations(d->peer()))
        if (d->judge(violation))
            break;
}

void Connection::receiveEof(Time now)
{
    setNow(now);
    const std::size_t before = d->events.size();
    d->decoder.receiveEof(d->peer(), d->now, d->events);
    if (d->agent)
        d->tellAgent(before, {});
    d->enter(StateCause::TcpEnded);
    d->finish();
}

void Connection::receiveReset(Time now)
{
    setNow(now);
    const std::size_t before = d->events.size();
    d->decoder.receiveReset(d->peer(), d->now, d->events);
    if (d->agent)
        d->tellAgent(before, {});
    d->enter(StateCause::TcpEnded);
    d->finish();
}

void Connection::sentFin(Time now)
{
    setNow(now);
    d->decoder.receiveEof(d->own(), d->now, d->events);
}

void Connection::sentReset(Time now)
{
    setNow(now);
    d->decoder.receiveReset(d->own(), d->now, d->events);
    d->enter(StateCause::TcpEnded);
}

void Connection::handleTimeout(Time now)
{
    setNow(now);
    if (d->agent) {
        d->agent->handleTimeout(d->now);
        d->obeyAgent();
    }
    if (!d->deadline || d->now < d->deadline->at)
        return;
    const EventEmitter emitter{d->events, d->now, d->own(), nullptr};
    emitter.add(d->decoder.bytesReceived(d->own()), TimeoutReached{d->deadline->kind, d->deadline->limit});
    d->failed = true;
    d->enter(StateCause::TcpEnded);
    d->finish();
}

bool Connection::sendText(Bytes utf8, SendOptions options) { return d->sendMessage(Opcode::Text, utf8, options); }
bool Connection::sendBinary(Bytes data, SendOptions options) { return d->sendMessage(Opcode::Binary, data, options); }

bool Connection::sendPing(Bytes data)
{
    if (!d->maySend() || data.size() > controlLimit)
        return false;
    d->putControl(Opcode::Ping, data);
    return true;
}

bool Connection::sendPong(Bytes data)
{
    if (!d->maySend() || data.size() > controlLimit)
        return false;
    d->putControl(Opcode::Pong, data);
    return true;
}

void Connection::sendFrame(FrameHeader header, Bytes payload)
{
    if (header.mask == MaskingKey{})
        d->random(*header.mask);
    ByteBuffer frame;
    appendFrame(frame, header, payload);
    d->put(frame);
}

void Connection::sendRaw(Bytes bytes) { d->put(bytes); }

bool Connection::close(std::optional<std::uint16_t> code, std::string_view reason, Time now)
{
    setNow(now);
    const ByteBuffer payload = closePayload(code, reason);
    if (!d->mayClose() || payload.size() > controlLimit)
        return false;
    if (d->agent) {
        d->agent->close(code, reason, d->now);
        d->obeyAgent();
        return d->closeSent;
    }
    d->putControl(Opcode::Close, payload);
    return true;
}

ConnectionState Connection::state() const { return d->state; }
TcpWish Connection::tcpWish() const { return d->wish; }

std::optional<Time> Connection::nextTimeout() const
{
    const auto own = d->deadline ? std::optional(d->deadline->at) : std::nullopt;
    const auto agents = d->agent && d->wish == TcpWish::KeepOpen ? d->agent->nextTimeout() : std::nullopt;
    return own && agents ? std::min(own, agents) : own ? own : agents;
}

const Negotiated &Connection::negotiated() const { return d->negotiated; }
const SessionDecoder &Connection::decoder() const { return d->decoder; }
ByteBuffer Connection::takeOutput() { return std::exchange(d->output, {}); }
std::vector<Event> Connection::takeEvents() { return std::exchange(d->events, {}); }

/// All output passes here, so that what we send is read like what we receive.
void Connection::Private::put(Bytes bytes)
{
    append(output, bytes);
    const std::size_t before = events.size();
    decoder.receive(own(), bytes, now, events);
    readOwn(before);
}

void Connection::Private::putFrame(FrameHeader header, Bytes payload)
{
    if (role == Role::Client)
        random(header.mask.emplace());
    ByteBuffer frame;
    appendFrame(frame, header, payload);
    put(frame);
}

void Connection::Private::putControl(Opcode opcode, Bytes payload)
{
    FrameHeader header;
    header.opcode = opcode;
    putFrame(header, payload);
}

bool Connection::Private::sendMessage(Opcode kind, Bytes payload, SendOptions options)
{
    if (!maySend())
        return false;
    const bool compressed = options.compress && negotiated.deflate;
    const ByteBuffer deflated = compressed ? compress(payload) : ByteBuffer();
    Bytes rest = compressed ? Bytes(deflated) : payload;

    FrameHeader header;
    header.opcode = kind;
    header.rsv = compressed ? rsv1 : 0;
    for (unsigned left = std::max(1u, options.fragments); left > 0; --left) {
        const std::size_t size = rest.size() / left;
        header.fin = left == 1;
        putFrame(header, rest.first(size));
        rest = rest.subspan(size);
        header.opcode = Opcode::Continuation;
        header.rsv = 0;
    }
    return true;
}

ByteBuffer Connection::Private::compress(Bytes payload)
{
    if (!deflater) {
        const DeflateParameters &agreed = *negotiated.deflate;
        const bool client = role == Role::Client;
        const bool alone = client ? agreed.clientNoContextTakeover : agreed.serverNoContextTakeover;
        deflater.emplace(alone ? Deflater::ContextTakeover::No : Deflater::ContextTakeover::Yes,
            client ? agreed.clientMaxWindowBits : agreed.serverMaxWindowBits);
    }
    return deflater->compress(payload);
}

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
