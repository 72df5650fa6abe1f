#include "net/link_private.h"

#include "net/clock.h"
#include "net/network.h"
#include "net/socket_address.h"

#include <asio/io_context.hpp>
#include <asio/post.hpp>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>

#include <utility>

net::Link::Private::Private(Network &shared, Descriptor fd, LinkOwner &first)
    : network(shared)
    , owner(&first)
    , socket(shared.io, fd.release())
{
}

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

bool net::Link::peerEnded() const
{
    pollfd state{d->socket.native_handle(), POLLRDHUP, 0};
    return ::poll(&state, 1, 0) > 0 && (state.revents & (POLLRDHUP | POLLHUP | POLLERR));
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
