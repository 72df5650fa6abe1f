#pragma once

#include "net/descriptor.h"
#include "ws/event.h"

#include <functional>
#include <memory>
#include <vector>

namespace asio {
class io_context;
}

namespace net {

/// Happy Eyeballs (RFC 8305, 5): tries each address in turn, the next one 250 ms after the last or at once when it
/// failed; the first that connects wins, the others are cancelled.
class Dialer {
public:
    struct Calls {
        std::function<void(const ws::AddressTried &)> tried; ///< once for each address that was begun
        std::function<void(Descriptor)> done; ///< once; none: every address failed. May destroy the dialer
    };

    Dialer(asio::io_context &io, std::vector<ws::Endpoint> addresses, Calls calls);
    ~Dialer();

    /// Ends all attempts: each is reported as `outcome` (Cancelled or Timeout); `done` is not called any more.
    void stop(ws::Outcome outcome);

private:
    struct Private;
    std::shared_ptr<Private> d;
};

/// "refused", "unreachable", "timeout", "reset" or "other" for an errno of connect(2).
std::string_view connectErrorId(int error);

} // namespace net
