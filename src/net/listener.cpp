#include "net/listener.h"

#include "net/network.h"
#include "net/timer.h"

#include <asio/io_context.hpp>
#include <asio/posix/stream_descriptor.hpp>

#include <sys/resource.h>
#include <sys/socket.h>

#include <cerrno>

namespace {

constexpr int batch = 64; ///< accepted in one turn, so that live clients are served between
constexpr ws::Duration pauseWhenFull = std::chrono::milliseconds(50);

} // namespace

struct net::Listener::Private : std::enable_shared_from_this<Private> {
    Private(Network &network, Descriptor listening, std::function<void(Descriptor)> call)
        : socket(network.io, listening.release())
        , accepted(std::move(call))
        , retry(network.io)
    {
    }

    void wait()
    {
        socket.async_wait(asio::posix::descriptor_base::wait_read, [self = shared_from_this()](const std::error_code &failed) {
            if (!failed && self->accepted)
                self->acceptSome();
        });
    }

    void acceptSome()
    {
        for (int i = 0; i < batch && accepted; ++i) {
            Descriptor client(::accept4(socket.native_handle(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
            if (client) {
                accepted(std::move(client));
                continue;
            }
            if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM)
                return retry.after(pauseWhenFull, [this] { acceptSome(); });
            if (errno == EAGAIN)
                break;
        }
        if (accepted)
            wait();
    }

    asio::posix::stream_descriptor socket;
    std::function<void(Descriptor)> accepted; ///< empty once the listener is gone
    Timer retry;
};

net::Listener::Listener(Network &network, Descriptor listening, std::function<void(Descriptor)> accepted)
    : d(std::make_shared<Private>(network, std::move(listening), std::move(accepted)))
{
    d->wait();
}

net::Listener::~Listener()
{
    d->accepted = {};
    d->retry.cancel();
    std::error_code ignored;
    d->socket.close(ignored);
}

void net::raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == limit.rlim_max)
        return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}
