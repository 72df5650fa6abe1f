#include "net/link_private.h"

#include "net/clock.h"
#include "net/network.h"

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

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

/// A link that reads alone takes more each time; beside others it takes little, so that one that floods delays nobody for
/// longer than some dozens of frames take.
std::size_t net::Link::Private::nextTurn()
{
    constexpr std::size_t besideOthers = 2048;
    const bool alone = std::exchange(network.lastReader, this) == this;
    turn = alone ? std::clamp(turn * 2, besideOthers, network.readRoom.size()) : besideOthers;
    return turn;
}

void net::Link::Private::readOnce()
{
    const auto keep = shared_from_this();
    auto &room = network.readRoom;
    const ssize_t size = ::recv(socket.native_handle(), room.data(), nextTurn(), 0);
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
