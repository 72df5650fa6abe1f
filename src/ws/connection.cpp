#include "ws/connection_private.h"

#include "ws/close_payload.h"
#include "ws/event_emitter.h"

#include <algorithm>
#include <utility>

namespace ws {

namespace {

DecoderLimits decoderLimits(const Policy &policy)
{
    DecoderLimits limits;
    limits.message = policy.maxMessage;
    if (policy.manner != Manner::Plain)
        limits.joined = policy.maxMessage;
    return limits;
}

} // namespace

Connection::Private::Private(Role wantedRole, Policy wantedPolicy, RandomSource random)
    : role(wantedRole)
    , policy(wantedPolicy)
    , composer(wantedRole, std::move(random))
    , decoder(decoderLimits(policy))
{
}

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

bool Connection::sendPing(Bytes data) { return d->sendControl(Opcode::Ping, data); }
bool Connection::sendPong(Bytes data) { return d->sendControl(Opcode::Pong, data); }

void Connection::sendFrame(FrameHeader header, Bytes payload)
{
    ByteBuffer frame;
    d->composer.frameAsGiven(frame, header, payload);
    d->put(frame);
}

void Connection::sendRaw(Bytes bytes) { d->put(bytes); }

bool Connection::close(std::optional<std::uint16_t> code, std::string_view reason, Time now)
{
    setNow(now);
    const ByteBuffer payload = closePayload(code, reason);
    if (!d->mayClose() || payload.size() > Private::controlLimit)
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
    ByteBuffer frame;
    composer.frame(frame, header, payload);
    put(frame);
}

void Connection::Private::putControl(Opcode opcode, Bytes payload)
{
    FrameHeader header;
    header.opcode = opcode;
    putFrame(header, payload);
}

bool Connection::Private::sendControl(Opcode opcode, Bytes payload)
{
    if (!maySend() || payload.size() > controlLimit)
        return false;
    putControl(opcode, payload);
    return true;
}

bool Connection::Private::sendMessage(Opcode kind, Bytes payload, SendOptions options)
{
    if (!maySend())
        return false;
    ByteBuffer frames;
    composer.message(frames, kind, payload, options, negotiated.deflate);
    put(frames);
    return true;
}

} // namespace ws
