#pragma once

#include "ws/event.h"

#include <functional>
#include <memory>
#include <string>

namespace asio {
class io_context;
}

namespace net {

/// Looks a name up on a thread of its own, as the system's resolver may block for long. `done` runs on the loop's
/// thread, unless the lookup was destroyed before.
class NameLookup {
public:
    using Done = std::function<void(const ws::NameResolved &)>;

    NameLookup(asio::io_context &io, const std::string &host, Done done);
    ~NameLookup();

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

/// The system's answer for a name, in its order; blocks.
ws::NameResolved lookUpName(const std::string &host);

} // namespace net
