#pragma once

#include "ws/body_reader.h"
#include "ws/frame_reader.h"
#include "ws/head_parser.h"
#include "ws/session_decoder.h"

namespace ws {

/// What the next bytes of a direction are.
enum class StreamPhase : std::uint8_t {
    Head,
    Held, ///< the client's, after its request: their meaning depends on the answer
    Body,
    Frames,
    Unread,
};

/// One direction's place in the session.
struct Stream {
    Stream(Direction direction, const DecoderLimits &limits, FrameReader::Shared shared);

    StreamPhase phase = StreamPhase::Head;
    std::uint64_t received = 0; ///< bytes of all
    std::uint64_t read = 0; ///< bytes up to the one that is looked at now
    HeadParser head;
    ByteBuffer held;
    std::optional<BodyReader> body;
    std::uint64_t bodyOffset = 0;
    FrameReader frames;
};

/// The inside of a SessionDecoder; what is asked of it and how it reads have a file each.
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

} // namespace ws
