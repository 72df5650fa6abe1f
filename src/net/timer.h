#pragma once

#include "ws/time.h"

#include <functional>
#include <memory>

namespace asio {
class io_context;
}

namespace net {

/// Calls back once on the loop's thread; setting it again, cancelling or destroying it takes the earlier call back.
class Timer {
public:
    explicit Timer(asio::io_context &io);
    ~Timer();

    void at(ws::Time when, std::function<void()> call);
    void after(ws::Duration wait, std::function<void()> call);
    void cancel();

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace net
