#include "ws/session_decoder.h"

#include "ws/body_reader.h"
#include "ws/frame_reader.h"
#include "ws/head_parser.h"

#include <cassert>

namespace ws {

namespace {

/// What the next bytes of a direction are.
enum class Phase : std::uint8_t {
    Head,
    Held, ///< the client's, after its request: their meaning depends on the answer
    Body,
    Frames,
    Unread,
};

HttpKind kindOf(Direction direction)
{
    return direction == Direction::ClientToServer ? HttpKind::Request : HttpKind::Response;
}

MessageReader::Limits messageLimits(const DecoderLimits &limits) { return {limits.message, limits.joined}; }

/// One direction's place in the session.
struct Stream {
    Stream(Direction direction, const DecoderLimits &limits, FrameReader::Shared shared)
        : head(kindOf(direction), limits.head)
        , frames(direction, messageLimits(limits), shared)
    {
    }

    Phase phase = Phase::Head;
    std::uint64_t received = 0; ///< bytes of all
    std::uint64_t read = 0; ///< bytes up to the one that is looked at now
    HeadParser head;
    ByteBuffer held;
    std::optional<BodyReader> body;
    std::uint64_t bodyOffset = 0;
    FrameReader frames;
};

} // namespace

struct SessionDecoder::Private {
    explicit Private(DecoderLimits wanted)
        : limits(wanted)
    {
    }

    Stream &stream(Direction direction) { return direction == Direction::ClientToServer ? client : server; }
    void read(Bytes bytes, const EventEmitter &events);
    Bytes readHead(Bytes bytes, const EventEmitter &events);
    Bytes readBody(Bytes bytes, const EventEmitter &events);
    void hold(Bytes bytes, const EventEmitter &events);
    void endHead(const EventEmitter &events);
    void endRequest(const EventEmitter &events);
    void endAnswer(const EventEmitter &events);
    void judgeAnswer(const EventEmitter &events);
    void upgrade(const EventEmitter &events);
    void notHttp(Rule rule, const EventEmitter &events);
    void reportBody(Stream &from, bool complete, const EventEmitter &events);
    void end(const EventEmitter &events, bool eof);

    DecoderLimits limits;
    std::vector<Event> batch; ///< on its way to a sink
    SessionNumbers numbers;
    OpenPings clientPings, serverPings;
    Stream client{Direction::ClientToServer, limits, {numbers, clientPings, serverPings}};
    Stream server{Direction::ServerToClient, limits, {numbers, serverPings, clientPings}};
    std::shared_ptr<const HttpHead> request = std::make_shared<HttpHead>(), answer;
    std::optional<HandshakeOutcome> upgraded; ///< by an answer 101
};

SessionDecoder::SessionDecoder(DecoderLimits limits)
    : d(std::make_unique<Private>(limits))
{
}

SessionDecoder::~SessionDecoder() = default;
SessionDecoder::SessionDecoder(SessionDecoder &&) noexcept = default;
SessionDecoder &SessionDecoder::operator=(SessionDecoder &&) noexcept = default;

void SessionDecoder::receive(Direction direction, Bytes bytes, Time now, std::vector<Event> &out)
{
    d->stream(direction).received += bytes.size();
    d->read(bytes, {out, now, direction, nullptr});
}

void SessionDecoder::receive(Direction direction, Bytes bytes, Time now, const EventSink &sink)
{
    const EventEmitter events{d->batch, now, direction, &sink};
    d->stream(direction).received += bytes.size();
    d->read(bytes, events);
    events.flush();
}

void SessionDecoder::receiveEof(Direction direction, Time now, std::vector<Event> &out)
{
    const EventEmitter events{out, now, direction, nullptr};
    d->end(events, true);
    events.add(d->stream(direction).received, FinReceived{});
}

void SessionDecoder::receiveReset(Direction direction, Time now, std::vector<Event> &out)
{
    const EventEmitter events{out, now, direction, nullptr};
    d->end(events, false);
    events.add(d->stream(direction).received, RstReceived{});
}

void SessionDecoder::skipHandshake()
{
    for (Stream *stream : {&d->client, &d->server}) {
        assert(stream->received == 0 && "skipHandshake() comes before the first byte");
        stream->phase = Phase::Frames;
        stream->frames.begin(0, std::nullopt);
    }
}

void SessionDecoder::receiveGap(Direction direction, std::uint64_t size, Time now, std::vector<Event> &out)
{
    const EventEmitter events{out, now, direction, nullptr};
    Stream &from = d->stream(direction);
    const std::uint64_t offset = from.received;
    from.received += size;
    from.read += size;
    if (from.phase == Phase::Unread || (from.phase == Phase::Frames && from.frames.lost()))
        return;
    if (from.phase == Phase::Frames && from.frames.skip(size, events))
        return;
    if (from.phase == Phase::Body)
        d->reportBody(from, false, events);
    if (from.phase != Phase::Frames)
        from.phase = Phase::Unread;
    from.held = {};
    events.add(offset, FramingLost{std::to_string(size) + " bytes were not captured."});
}

void SessionDecoder::resume(Direction direction)
{
    Stream &from = d->stream(direction);
    if (from.phase != Phase::Frames)
        from.frames.begin(from.received, d->upgraded ? d->upgraded->negotiated.deflate : std::nullopt);
    from.phase = Phase::Frames;
    from.read = from.received;
    from.frames.resume(from.received);
}

std::uint64_t SessionDecoder::bytesReceived(Direction direction) const { return d->stream(direction).received; }

std::uint64_t SessionDecoder::pendingBytes(Direction direction) const
{
    const Stream &stream = d->stream(direction);
    switch (stream.phase) {
    case Phase::Head:
        return stream.head.bytes().size();
    case Phase::Held:
        return stream.held.size();
    case Phase::Frames:
        return stream.frames.pendingBytes();
    case Phase::Body:
    case Phase::Unread:
        break;
    }
    return 0;
}

std::optional<FrameHeader> SessionDecoder::pendingFrame(Direction direction) const
{
    return d->stream(direction).frames.pendingFrame();
}

std::span<const Violation> SessionDecoder::pendingViolations(Direction direction) const
{
    return d->stream(direction).frames.pendingFaults();
}

void SessionDecoder::Private::read(Bytes bytes, const EventEmitter &events)
{
    Stream &from = stream(events.direction);
    while (!bytes.empty()) {
        switch (from.phase) {
        case Phase::Head:
            bytes = readHead(bytes, events);
            continue;
        case Phase::Body:
            bytes = readBody(bytes, events);
            continue;
        case Phase::Held:
            hold(bytes, events);
            break;
        case Phase::Frames:
            from.frames.receive(bytes, events);
            break;
        case Phase::Unread:
            break;
        }
        from.read += bytes.size();
        return;
    }
}

Bytes SessionDecoder::Private::readHead(Bytes bytes, const EventEmitter &events)
{
    Stream &from = stream(events.direction);
    const std::size_t taken = from.head.receive(bytes);
    from.read += taken;
    switch (from.head.state()) {
    case HeadParser::State::Reading:
        break;
    case HeadParser::State::Whole:
        endHead(events);
        break;
    case HeadParser::State::NotHttp:
        notHttp(Rule::BadStartLine, events);
        break;
    case HeadParser::State::TooLarge:
        notHttp(Rule::HeadTooLarge, events);
        break;
    }
    return bytes.subspan(taken);
}

Bytes SessionDecoder::Private::readBody(Bytes bytes, const EventEmitter &events)
{
    Stream &from = stream(events.direction);
    const std::size_t taken = from.body->receive(bytes);
    from.read += taken;
    if (from.body->complete())
        reportBody(from, true, events);
    return bytes.subspan(taken);
}

void SessionDecoder::Private::hold(Bytes bytes, const EventEmitter &events)
{
    append(client.held, bytes);
    if (client.held.size() <= limits.head)
        return;
    events.add(client.read + bytes.size() - client.held.size(), FramingLost{"The client sent too much before the server had answered."});
    client.held = {};
    client.phase = Phase::Unread;
}

void SessionDecoder::Private::endHead(const EventEmitter &events)
{
    Stream &from = stream(events.direction);
    std::vector<Violation> faults;
    auto head = std::make_shared<HttpHead>(parseHead(kindOf(events.direction), from.head.bytes(), faults));
    const std::uint64_t offset = from.read - head->raw.size();
    const bool informational = head->status / 100 == 1 && head->status != 101;
    const bool isRequest = head->kind == HttpKind::Request;
    if (isRequest)
        for (Violation &fault : checkRequest(*head))
            faults.push_back(std::move(fault));
    from.head.restart();

    (isRequest ? request : answer) = head;
    events.add(offset, HeadReceived{std::move(head), informational});
    for (Violation &fault : faults) {
        fault.offset += offset;
        events.add(fault);
    }
    if (isRequest)
        endRequest(events);
    else if (!informational)
        endAnswer(events);
}

void SessionDecoder::Private::endRequest(const EventEmitter &)
{
    client.phase = Phase::Held;
    if (upgraded) { // the answer came before the request was whole
        client.phase = Phase::Frames;
        client.frames.begin(client.read, upgraded->negotiated.deflate);
    } else if (answer && answer->status / 100 != 1) {
        client.phase = Phase::Unread;
    }
}

void SessionDecoder::Private::endAnswer(const EventEmitter &events)
{
    const bool tunnel = request->method == "CONNECT" && answer->status / 100 == 2;
    if (tunnel && client.phase == Phase::Held) { // RFC 9110, 9.3.6: the handshake comes inside the tunnel
        client.phase = Phase::Head;
        const ByteBuffer held = std::exchange(client.held, {});
        client.read -= held.size();
        answer.reset();
        read(held, {events.out, events.now, Direction::ClientToServer, events.sink});
        return;
    }
    judgeAnswer(events);
    if (upgraded)
        return upgrade(events);
    if (client.phase == Phase::Held)
        client.phase = Phase::Unread;
    server.bodyOffset = server.read;
    server.body.emplace(*answer, limits.body);
    server.phase = Phase::Body;
    if (server.body->complete())
        reportBody(server, true, events);
}

void SessionDecoder::Private::judgeAnswer(const EventEmitter &events)
{
    const std::uint64_t offset = server.read - answer->raw.size();
    auto outcome = std::make_shared<HandshakeOutcome>(checkAnswer(*request, *answer));
    if (outcome->upgraded)
        upgraded = *outcome;
    for (Violation fault : outcome->violations) {
        fault.offset += offset;
        events.add(fault);
    }
    events.add(offset, HandshakeDone{std::move(outcome)});
}

void SessionDecoder::Private::upgrade(const EventEmitter &events)
{
    server.phase = Phase::Frames;
    server.frames.begin(server.read, upgraded->negotiated.deflate);
    if (client.phase != Phase::Held)
        return;
    client.phase = Phase::Frames;
    const ByteBuffer held = std::exchange(client.held, {});
    client.frames.begin(client.read - held.size(), upgraded->negotiated.deflate);
    client.frames.receive(held, {events.out, events.now, Direction::ClientToServer, events.sink});
}

/// What has begun is no head: all of it is taken as a body that the stream's end ends.
void SessionDecoder::Private::notHttp(Rule rule, const EventEmitter &events)
{
    Stream &from = stream(events.direction);
    const Bytes begun = from.head.bytes();
    from.bodyOffset = from.read - begun.size();
    events.add(Violation{rule, from.bodyOffset, begun.size(), 0, {}});
    from.body.emplace(limits.body);
    from.body->receive(begun);
    from.phase = Phase::Body;
}

void SessionDecoder::Private::reportBody(Stream &from, bool complete, const EventEmitter &events)
{
    auto data = std::make_shared<ByteBuffer>(from.body->kept());
    events.add(from.bodyOffset, BodyReceived{std::move(data), from.body->total(), complete});
    from.phase = Phase::Unread;
    from.body.reset();
}

void SessionDecoder::Private::end(const EventEmitter &events, bool eof)
{
    Stream &from = stream(events.direction);
    if (from.phase == Phase::Body)
        reportBody(from, eof && from.body->completeAtEof(), events);
    if (from.phase == Phase::Frames)
        from.frames.finish(events);
}

} // namespace ws
