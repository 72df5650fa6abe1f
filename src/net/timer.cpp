#include "net/timer.h"

#include "net/clock.h"

#include <asio/steady_timer.hpp>

#include <algorithm>
#include <utility>

struct net::Timer::Private {
    asio::steady_timer timer;
    std::function<void()> call;
    std::uint64_t round = 0; ///< a wait whose round has passed calls nothing
};

net::Timer::Timer(asio::io_context &io)
    : d(std::make_shared<Private>(Private{asio::steady_timer(io), {}, 0}))
{
}

net::Timer::~Timer()
{
    cancel();
}

void net::Timer::at(ws::Time when, std::function<void()> call)
{
    after(std::max(when - now(), ws::Duration::zero()), std::move(call));
}

void net::Timer::after(ws::Duration wait, std::function<void()> call)
{
    d->call = std::move(call);
    d->timer.expires_after(wait);
    d->timer.async_wait([kept = d, round = ++d->round](const std::error_code &) {
        if (round != kept->round)
            return;
        const std::function<void()> due = std::exchange(kept->call, {});
        due(); // may destroy the timer; `kept` outlives the call
    });
}

void net::Timer::cancel()
{
    ++d->round;
    d->call = {};
    d->timer.cancel();
}
