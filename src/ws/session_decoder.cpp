#include "ws/session_decoder_private.h"

#include <cassert>

namespace ws {

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
        stream->phase = StreamPhase::Frames;
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
    if (from.phase == StreamPhase::Unread || (from.phase == StreamPhase::Frames && from.frames.lost()))
        return;
    if (from.phase == StreamPhase::Frames && from.frames.skip(size, events))
        return;
    if (from.phase == StreamPhase::Body)
        d->reportBody(from, false, events);
    if (from.phase != StreamPhase::Frames)
        from.phase = StreamPhase::Unread;
    from.held = {};
    events.add(offset, FramingLost{std::to_string(size) + " bytes were not captured."});
}

void SessionDecoder::resume(Direction direction)
{
    Stream &from = d->stream(direction);
    if (from.phase != StreamPhase::Frames)
        from.frames.begin(from.received, d->upgraded ? d->upgraded->negotiated.deflate : std::nullopt);
    from.phase = StreamPhase::Frames;
    from.read = from.received;
    from.frames.resume(from.received);
}

std::uint64_t SessionDecoder::bytesReceived(Direction direction) const { return d->stream(direction).received; }

std::uint64_t SessionDecoder::pendingBytes(Direction direction) const
{
    const Stream &stream = d->stream(direction);
    switch (stream.phase) {
    case StreamPhase::Head:
        return stream.head.bytes().size();
    case StreamPhase::Held:
        return stream.held.size();
    case StreamPhase::Frames:
        return stream.frames.pendingBytes();
    case StreamPhase::Body:
    case StreamPhase::Unread:
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

} // namespace ws
