#pragma once

#include "net/timer.h"

#include <optional>

namespace net {

/// Drives an engine's nextTimeout(). Cheap to call after every read: the timer is touched only when the time comes nearer.
class Alarm {
public:
    using Next = std::function<std::optional<ws::Time>()>;

    /// `due` is called at `next()`; it may destroy the alarm.
    Alarm(asio::io_context &io, Next next, std::function<void()> due);

    void check();

private:
    void ring();

    Timer m_timer;
    Next m_next;
    std::function<void()> m_due;
    std::optional<ws::Time> m_set;
};

} // namespace net
