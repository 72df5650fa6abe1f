#include "net/link.h"

#include "net/clock.h"
#include "net/network.h"
#include "net/socket_address.h"

#include <asio/io_context.hpp>
#include <asio/posix/stream_descriptor.hpp>
#include <asio/post.hpp>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#include <deque>
#include <utility>

namespace {

constexpr std::size_t tlsPiece = 64 * 1024; ///< plaintext that is encrypted ahead of the socket

} // namespace

struct net::Link::Private : std::enable_shared_from_this<Private> {
    Private(Network &shared, Descriptor fd, LinkOwner &first)
        : network(shared)
        , owner(&first)
        , socket(shared.io, fd.release())
    {
    }

    void waitToRead();
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
    std::size_t written = 0; ///< not told to the owner yet
    bool readPending = false;
    bool writePending = false;
    bool inputEnded = false;
    bool finishWanted = false;
    bool outputEnded = false;
    bool writeFailed = false; ///< the peer's RST was seen by a write; what it sent before is still to be read
};

// --- reading

void net::Link::Private::waitToRead()
{
    if (!reading || readPending || inputEnded || !socket.is_open())
        return;
    readPending = true;
    socket.async_wait(asio::posix::descriptor_base::wait_read, [self = shared_from_this()](const std::error_code &failed) {
        self->readPending = false;
        if (!failed && self->owner && self->reading)
            self->readOnce();
    });
}

void net::Link::Private::readOnce()
{
    const auto keep = shared_from_this();
    auto &room = network.readRoom;
    const ssize_t size = ::recv(socket.native_handle(), room.data(), room.size(), 0);
    const int error = errno;
    if (size > 0)
        receive({room.data(), std::size_t(size)});
    else if (size == 0)
        end(writeFailed, ECONNRESET);
    else if (error != EAGAIN && error != EINTR)
        end(true, error);
    waitToRead();
}

void net::Link::Private::receive(ws::Bytes bytes)
{
    if (codec)
        receiveSecured(bytes);
    else
        deliver(bytes);
}

void net::Link::Private::receiveSecured(ws::Bytes ciphertext)
{
    codec->feed(ciphertext);
    if (codec->state() == TlsCodec::State::Handshaking)
        shakeHands();
    if (owner && codec->state() == TlsCodec::State::Open)
        readPlaintext();
}

void net::Link::Private::shakeHands()
{
    const TlsCodec::State state = codec->handshake();
    flush();
    if (!owner || state == TlsCodec::State::Handshaking)
        return;
    if (state == TlsCodec::State::Failed) {
        ws::TlsFailed failure = codec->failure();
        failure.took = now() - tlsBegun;
        owner->linkInsecure(failure);
        return;
    }
    ws::TlsDone done = codec->done();
    done.took = now() - tlsBegun;
    owner->linkSecured(done);
    if (owner)
        flush();
}

void net::Link::Private::readPlaintext()
{
    auto &room = network.plainRoom;
    while (owner && codec->state() == TlsCodec::State::Open) {
        const std::size_t size = codec->read(room);
        if (size == 0)
            break;
        deliver({room.data(), size});
    }
    if (!owner)
        return;
    flush(); // key updates, answers to renegotiation
    if (codec->state() == TlsCodec::State::PeerClosed)
        end(false, 0);
    else if (codec->state() == TlsCodec::State::Failed) {
        record(ws::Note{"TLS broke: " + codec->failure().says + "."}, tap.received);
        end(true, 0);
    }
}

void net::Link::Private::deliver(ws::Bytes bytes)
{
    const ws::Time time = now();
    if (tap.recorder)
        tap.recorder->bytes(tap.session, tap.received, bytes, time);
    owner->linkReceived(bytes, time);
}

void net::Link::Private::end(bool byReset, int error)
{
    if (inputEnded || !owner)
        return;
    inputEnded = true;
    const ws::Time time = now();
    if (codec && codec->state() == TlsCodec::State::Handshaking) {
        ws::TlsFailed cut;
        cut.fault = "cut";
        cut.says = byReset ? "the peer reset TCP during the TLS handshake" : "the peer ended TCP during the TLS handshake";
        cut.took = time - tlsBegun;
        owner->linkInsecure(cut);
        return;
    }
    if (!byReset) {
        record(ws::FinReceived{}, tap.received);
        owner->linkEof(time);
        return;
    }
    if (error != 0 && error != ECONNRESET)
        record(ws::Note{std::string("TCP broke: ") + std::strerror(error) + "."}, tap.received);
    record(ws::RstReceived{}, tap.received);
    outputEnded = true;
    output.clear();
    waiting = 0;
    owner->linkReset(time);
}

// --- writing

void net::Link::Private::waitToWrite()
{
    if (writePending || !socket.is_open())
        return;
    writePending = true;
    socket.async_wait(asio::posix::descriptor_base::wait_write, [self = shared_from_this()](const std::error_code &failed) {
        self->writePending = false;
        if (!failed && self->owner)
            self->flush();
    });
}

/// Gives the system what it takes; ends TCP when that was wanted and nothing is left.
void net::Link::Private::flush()
{
    const auto keep = shared_from_this();
    if (writePending || outputEnded || writeFailed)
        return;
    const bool all = codec ? flushSecured() : flushPlain();
    if (!owner || outputEnded || writeFailed)
        return;
    if (!all)
        waitToWrite();
    else if (finishWanted)
        shutDown();
}

bool net::Link::Private::flushPlain()
{
    while (owner && !output.empty() && !outputEnded) {
        const ws::Bytes left = ws::Bytes(output.front()).subspan(outputFront);
        const ssize_t size = sendSome(left);
        if (size < 0)
            return writeFailed;
        const ws::ByteBuffer kept = std::size_t(size) == left.size() ? std::move(output.front()) : ws::ByteBuffer();
        const ws::Bytes taken = kept.empty() ? left.first(std::size_t(size)) : ws::Bytes(kept).subspan(outputFront);
        outputFront += std::size_t(size);
        waiting -= std::size_t(size);
        if (!kept.empty()) {
            output.pop_front();
            outputFront = 0;
        }
        noteWritten(taken);
    }
    return true;
}

bool net::Link::Private::flushSecured()
{
    for (;;) {
        if (cipherFront == cipher.size()) {
            cipher = codec->takeCiphertext();
            cipherFront = 0;
        }
        while (cipherFront < cipher.size()) {
            const ssize_t size = sendSome(ws::Bytes(cipher).subspan(cipherFront));
            if (size < 0)
                return writeFailed;
            cipherFront += std::size_t(size);
        }
        if (output.empty() || codec->state() == TlsCodec::State::Handshaking || codec->state() == TlsCodec::State::Failed)
            return true;
        const ws::ByteBuffer &front = output.front();
        const std::size_t size = std::min(tlsPiece, front.size() - outputFront);
        const ws::ByteBuffer piece(front.begin() + std::ptrdiff_t(outputFront), front.begin() + std::ptrdiff_t(outputFront + size));
        outputFront += size;
        waiting -= size;
        if (outputFront == front.size()) {
            output.pop_front();
            outputFront = 0;
        }
        codec->write(piece);
        noteWritten(piece);
        if (!owner || outputEnded)
            return true;
    }
}

/// Bytes taken by the system; -1: not now, or never any more (writeFailed).
ssize_t net::Link::Private::sendSome(ws::Bytes bytes)
{
    const ssize_t size = ::send(socket.native_handle(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (size >= 0)
        return size;
    if (errno != EAGAIN && errno != EINTR)
        broken();
    return -1;
}

/// A write met the peer's RST. What the peer sent before it is read first, so that the order of events is that of the wire.
void net::Link::Private::broken()
{
    writeFailed = true;
    output.clear();
    waiting = 0;
    asio::post(network.io, [self = shared_from_this()] {
        if (!self->owner || !self->socket.is_open())
            return;
        if (self->inputEnded) {
            self->inputEnded = false;
            self->end(true, ECONNRESET);
            return;
        }
        self->reading = true;
        self->readOnce();
    });
}

void net::Link::Private::noteWritten(ws::Bytes bytes)
{
    if (tap.recorder)
        tap.recorder->bytes(tap.session, ws::opposite(tap.received), bytes, now());
    // Told later, so that an owner that answers with more to write neither recurses nor starves the others.
    if (std::exchange(written, written + bytes.size()) == 0)
        asio::post(network.io, [self = shared_from_this()] {
            const std::size_t told = std::exchange(self->written, 0);
            if (self->owner)
                self->owner->linkWritten(told, now());
        });
}

void net::Link::Private::shutDown()
{
    if (codec) {
        codec->sendCloseNotify();
        ws::append(cipher, codec->takeCiphertext());
        while (cipherFront < cipher.size()) {
            const ssize_t size = sendSome(ws::Bytes(cipher).subspan(cipherFront));
            if (size < 0)
                break;
            cipherFront += std::size_t(size);
        }
    }
    if (writeFailed)
        return;
    ::shutdown(socket.native_handle(), SHUT_WR);
    recordOwnEnd(ws::FinReceived{});
}

// --- what both share

void net::Link::Private::record(ws::EventBody body, ws::Direction direction)
{
    if (tap.recorder)
        tap.recorder->event(tap.session, {.time = now(), .direction = direction, .offset = 0, .body = std::move(body)});
}

void net::Link::Private::recordOwnEnd(ws::EventBody body)
{
    outputEnded = true;
    record(std::move(body), ws::opposite(tap.received));
}

void net::Link::Private::close()
{
    owner = nullptr;
    reading = false;
    if (!outputEnded && !writeFailed)
        recordOwnEnd(ws::FinReceived{});
    std::error_code ignored;
    socket.close(ignored);
}

net::Link::Link(Network &network, Descriptor socket, LinkOwner &owner)
{
    const int on = 1;
    ::setsockopt(socket.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    d = std::make_shared<Private>(network, std::move(socket), owner);
}

net::Link::~Link()
{
    d->close();
}

void net::Link::setOwner(LinkOwner &owner)
{
    d->owner = &owner;
}

void net::Link::setTap(const Tap &tap)
{
    d->tap = tap;
}

ws::Endpoint net::Link::local() const
{
    return localEndpoint(d->socket.native_handle());
}

ws::Endpoint net::Link::remote() const
{
    return remoteEndpoint(d->socket.native_handle());
}

void net::Link::startReading()
{
    d->reading = true;
    d->waitToRead();
}

void net::Link::pauseReading()
{
    d->reading = false;
}

void net::Link::startTls(std::unique_ptr<TlsCodec> codec)
{
    d->codec = std::move(codec);
    d->tlsBegun = now();
    startReading();
    asio::post(d->network.io, [kept = d] {
        if (kept->owner && kept->codec->state() == TlsCodec::State::Handshaking)
            kept->shakeHands();
    });
}

void net::Link::write(ws::ByteBuffer bytes)
{
    if (bytes.empty() || d->outputEnded || d->writeFailed)
        return;
    d->waiting += bytes.size();
    d->output.push_back(std::move(bytes));
    d->flush();
}

std::size_t net::Link::unsent() const
{
    return d->waiting + d->cipher.size() - d->cipherFront;
}

void net::Link::finish()
{
    d->finishWanted = true;
    d->flush();
}

void net::Link::reset()
{
    if (d->outputEnded && d->inputEnded)
        return;
    const linger now{1, 0};
    ::setsockopt(d->socket.native_handle(), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    d->output.clear();
    d->waiting = 0;
    d->inputEnded = true;
    d->reading = false;
    d->recordOwnEnd(ws::RstReceived{});
    std::error_code ignored;
    d->socket.close(ignored);
}

bool net::Link::finished() const
{
    return d->outputEnded;
}
