#include "net/dialer.h"

#include "net/clock.h"
#include "net/socket_address.h"
#include "net/timer.h"

#include <asio/io_context.hpp>
#include <asio/posix/stream_descriptor.hpp>
#include <asio/post.hpp>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace {

constexpr ws::Duration stagger = std::chrono::milliseconds(250); // RFC 8305, 8

/// One address under way.
struct Attempt {
    ws::Endpoint remote;
    ws::Time begun;
    asio::posix::stream_descriptor socket;
};

int takeSocketError(int fd)
{
    int error = 0;
    socklen_t size = sizeof error;
    return ::getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
}

} // namespace

struct net::Dialer::Private : std::enable_shared_from_this<Private> {
    Private(asio::io_context &loop, std::vector<ws::Endpoint> list, Calls callbacks)
        : io(loop)
        , addresses(std::move(list))
        , calls(std::move(callbacks))
        , next(loop)
    {
    }

    void tryNext();
    void begin(const ws::Endpoint &remote);
    void settle(const std::shared_ptr<Attempt> &attempt, int error);
    void report(const Attempt &attempt, ws::Outcome outcome, int error);
    void stopOthers(ws::Outcome outcome);
    void finish(Descriptor winner);

    asio::io_context &io;
    std::vector<ws::Endpoint> addresses;
    Calls calls;
    Timer next;
    std::size_t begun = 0;
    std::vector<std::shared_ptr<Attempt>> attempts; ///< under way
    bool over = false;
};

void net::Dialer::Private::tryNext()
{
    if (over)
        return;
    next.cancel();
    if (begun == addresses.size()) {
        if (attempts.empty())
            finish({});
        return;
    }
    begin(addresses[begun++]);
    if (!over && begun < addresses.size() && !attempts.empty())
        next.after(stagger, [this] { tryNext(); });
}

void net::Dialer::Private::begin(const ws::Endpoint &remote)
{
    const auto address = socketAddress(remote);
    const ws::Time start = now();
    Descriptor fd(address ? ::socket(address->family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0) : -1);
    int error = fd ? 0 : address ? errno : EINVAL;
    if (fd && ::connect(fd.get(), address->data(), address->size) != 0 && errno != EINPROGRESS)
        error = errno;

    const auto attempt = std::make_shared<Attempt>(Attempt{remote, start, asio::posix::stream_descriptor(io)});
    attempts.push_back(attempt);
    if (error != 0) {
        asio::post(io, [self = shared_from_this(), attempt, error] { self->settle(attempt, error); });
        return;
    }
    attempt->socket.assign(fd.release());
    attempt->socket.async_wait(asio::posix::descriptor_base::wait_write,
                               [self = shared_from_this(), attempt](const std::error_code &failed) {
                                   if (!failed)
                                       self->settle(attempt, takeSocketError(attempt->socket.native_handle()));
                               });
}

void net::Dialer::Private::settle(const std::shared_ptr<Attempt> &attempt, int error)
{
    if (over || std::erase(attempts, attempt) == 0)
        return;
    report(*attempt, error == 0 ? ws::Outcome::Ok : error == ETIMEDOUT ? ws::Outcome::Timeout : ws::Outcome::Failed, error);
    if (over) // stopped by the report's receiver
        return;
    if (error == 0)
        finish(Descriptor(attempt->socket.release()));
    else
        tryNext();
}

void net::Dialer::Private::report(const Attempt &attempt, ws::Outcome outcome, int error)
{
    ws::AddressTried tried;
    tried.remote = attempt.remote;
    tried.outcome = outcome;
    tried.took = now() - attempt.begun;
    if (outcome == ws::Outcome::Failed || outcome == ws::Outcome::Timeout) {
        tried.errorId = outcome == ws::Outcome::Timeout ? "timeout" : connectErrorId(error);
        tried.error = std::strerror(error);
    }
    calls.tried(tried);
}

void net::Dialer::Private::stopOthers(ws::Outcome outcome)
{
    for (const auto &attempt : std::exchange(attempts, {})) {
        report(*attempt, outcome, ETIMEDOUT);
        std::error_code ignored;
        attempt->socket.close(ignored);
    }
}

void net::Dialer::Private::finish(Descriptor winner)
{
    over = true;
    next.cancel();
    stopOthers(ws::Outcome::Cancelled);
    const auto done = std::exchange(calls.done, {});
    done(std::move(winner));
}

net::Dialer::Dialer(asio::io_context &io, std::vector<ws::Endpoint> addresses, Calls calls)
    : d(std::make_shared<Private>(io, std::move(addresses), std::move(calls)))
{
    asio::post(io, [kept = d] { kept->tryNext(); });
}

net::Dialer::~Dialer()
{
    d->calls.tried = [](const ws::AddressTried &) {};
    stop(ws::Outcome::Cancelled);
}

void net::Dialer::stop(ws::Outcome outcome)
{
    if (d->over)
        return;
    d->over = true;
    d->next.cancel();
    d->stopOthers(outcome);
    d->calls.done = {};
}

std::string_view net::connectErrorId(int error)
{
    switch (error) {
    case ECONNREFUSED: return "refused";
    case EHOSTUNREACH:
    case ENETUNREACH:
    case EADDRNOTAVAIL:
    case EACCES:
    case EPERM: return "unreachable";
    case ETIMEDOUT: return "timeout";
    case ECONNRESET: return "reset";
    default: return "other";
    }
}
