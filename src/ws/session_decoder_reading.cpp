#include "ws/session_decoder_private.h"

#include <utility>

namespace ws {

namespace {

HttpKind kindOf(Direction direction)
{
    return direction == Direction::ClientToServer ? HttpKind::Request : HttpKind::Response;
}

MessageReader::Limits messageLimits(const DecoderLimits &limits) { return {limits.message, limits.joined}; }

} // namespace

Stream::Stream(Direction direction, const DecoderLimits &limits, FrameReader::Shared shared)
    : head(kindOf(direction), limits.head)
    , frames(direction, messageLimits(limits), shared)
{
}

void SessionDecoder::Private::read(Bytes bytes, const EventEmitter &events)
{
    Stream &from = stream(events.direction);
    while (!bytes.empty()) {
        switch (from.phase) {
        case StreamPhase::Head:
            bytes = readHead(bytes, events);
            continue;
        case StreamPhase::Body:
            bytes = readBody(bytes, events);
            continue;
        case StreamPhase::Held:
            hold(bytes, events);
            break;
        case StreamPhase::Frames:
            from.frames.receive(bytes, events);
            break;
        case StreamPhase::Unread:
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
    client.phase = StreamPhase::Unread;
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
    client.phase = StreamPhase::Held;
    if (upgraded) { // the answer came before the request was whole
        client.phase = StreamPhase::Frames;
        client.frames.begin(client.read, upgraded->negotiated.deflate);
    } else if (answer && answer->status / 100 != 1) {
        client.phase = StreamPhase::Unread;
    }
}

void SessionDecoder::Private::endAnswer(const EventEmitter &events)
{
    const bool tunnel = request->method == "CONNECT" && answer->status / 100 == 2;
    if (tunnel && client.phase == StreamPhase::Held) { // RFC 9110, 9.3.6: the handshake comes inside the tunnel
        client.phase = StreamPhase::Head;
        const ByteBuffer held = std::exchange(client.held, {});
        client.read -= held.size();
        answer.reset();
        read(held, {events.out, events.now, Direction::ClientToServer, events.sink});
        return;
    }
    judgeAnswer(events);
    if (upgraded)
        return upgrade(events);
    if (client.phase == StreamPhase::Held)
        client.phase = StreamPhase::Unread;
    server.bodyOffset = server.read;
    server.body.emplace(*answer, limits.body);
    server.phase = StreamPhase::Body;
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
    server.phase = StreamPhase::Frames;
    server.frames.begin(server.read, upgraded->negotiated.deflate);
    if (client.phase != StreamPhase::Held)
        return;
    client.phase = StreamPhase::Frames;
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
    from.phase = StreamPhase::Body;
}

void SessionDecoder::Private::reportBody(Stream &from, bool complete, const EventEmitter &events)
{
    auto data = std::make_shared<ByteBuffer>(from.body->kept());
    events.add(from.bodyOffset, BodyReceived{std::move(data), from.body->total(), complete});
    from.phase = StreamPhase::Unread;
    from.body.reset();
}

void SessionDecoder::Private::end(const EventEmitter &events, bool eof)
{
    Stream &from = stream(events.direction);
    if (from.phase == StreamPhase::Body)
        reportBody(from, eof && from.body->completeAtEof(), events);
    if (from.phase == StreamPhase::Frames)
        from.frames.finish(events);
}

} // namespace ws
