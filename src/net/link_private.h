#pragma once

#include "net/link.h"

#include <asio/posix/stream_descriptor.hpp>

#include <deque>

namespace net {

/// The inside of a Link; reading and writing have a file each.
struct Link::Private : std::enable_shared_from_this<Private> {
    Private(Network &shared, Descriptor fd, LinkOwner &first);

    void waitToRead();
    std::size_t nextTurn();
    void readOnce();
    void receive(ws::Bytes bytes);
    void receiveSecured(ws::Bytes ciphertext);
    void readPlaintext();
    void shakeHands();
    void deliver(ws::Bytes bytes);
    void end(bool byReset, int error);

    void waitToWrite();
    void flush();
    bool flushPlain();
    bool flushSecured();
    ssize_t sendSome(ws::Bytes bytes);
    void broken();
    void noteWritten(ws::Bytes bytes);
    void shutDown();

    void record(ws::EventBody body, ws::Direction direction);
    void recordOwnEnd(ws::EventBody body);
    void close();

    Network &network;
    LinkOwner *owner; ///< null once the link is gone
    asio::posix::stream_descriptor socket;
    Tap tap;
    std::unique_ptr<TlsCodec> codec;
    ws::Time tlsBegun{};
    std::deque<ws::ByteBuffer> output; ///< given, not taken by the system; under TLS: not encrypted yet
    std::size_t outputFront = 0; ///< bytes of output.front() that are gone
    std::size_t waiting = 0; ///< bytes in `output`
    ws::ByteBuffer cipher; ///< encrypted, not taken by the system
    std::size_t cipherFront = 0;
    bool reading = false;
    std::size_t turn = 0; ///< bytes that the next read may take
    std::size_t written = 0; ///< not told to the owner yet
    bool readPending = false;
    bool writePending = false;
    bool inputEnded = false;
    bool finishWanted = false;
    bool outputEnded = false;
    bool writeFailed = false; ///< the peer's RST was seen by a write; what it sent before is still to be read
};

} // namespace net
