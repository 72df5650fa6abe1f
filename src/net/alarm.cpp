#include "net/alarm.h"

#include "net/clock.h"

net::Alarm::Alarm(asio::io_context &io, Next next, std::function<void()> due)
    : m_timer(io)
    , m_next(std::move(next))
    , m_due(std::move(due))
{
}

void net::Alarm::check()
{
    const auto next = m_next();
    if (!next || (m_set && *m_set <= *next))
        return;
    m_set = next;
    m_timer.at(*next, [this] { ring(); });
}

void net::Alarm::ring()
{
    m_set.reset();
    const auto next = m_next();
    if (next && *next <= now())
        m_due(); // checks again by itself, or is gone
    else
        check();
}
