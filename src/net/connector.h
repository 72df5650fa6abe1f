#pragma once

#include "net/engine.h"
#include "net/link.h"
#include "net/url.h"

#include <functional>
#include <memory>

namespace net {

/// What the way to a server looks like.
struct Route {
    Url target;
    std::optional<Url> proxy;
    TlsOptions tls;
    ws::Duration limit = std::chrono::seconds(30); ///< for name and TCP together, then for proxy and TLS together
};

/// Makes the way to a server: name, addresses, proxy, TLS. Each step is an event of the session; what fails is recorded
/// here, so the owner only learns that there is no link.
class Connector {
public:
    /// The link reads nothing until it is asked to and is tapped for the session; null: it failed. May destroy the connector.
    using Done = std::function<void(std::unique_ptr<Link>)>;

    Connector(Network &network, capture::SessionId session, Route route, Done done);
    ~Connector(); ///< what is under way is recorded as cancelled

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace net
