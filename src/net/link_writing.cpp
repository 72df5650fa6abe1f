#include "net/link_private.h"

#include "net/clock.h"
#include "net/network.h"

#include <asio/io_context.hpp>
#include <asio/post.hpp>

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace {

constexpr std::size_t tlsPiece = 64 * 1024; ///< plaintext that is encrypted ahead of the socket

} // namespace

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
        tap.recorder->sentBytes(tap.session, ws::opposite(tap.received), bytes, now());
    // Told later, so that an owner that answers with more to write neither recurses nor starves the others.
    if (std::exchange(written, written + bytes.size()) == 0)
        asio::post(network.io, [self = shared_from_this()] {
            if (self->tap.recorder)
                self->tap.recorder->settle();
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
