#pragma once

#include "net/descriptor.h"
#include "net/engine.h"
#include "net/tls_handles.h"

#include <memory>

namespace net {

struct Network;

/// A listening port of ours with its live connections. The network thread's only.
class HostedServer {
public:
    virtual ~HostedServer() = default;
    virtual ServerInfo info() const = 0;
    /// New connections are refused from here on; live ones are asked to leave.
    virtual void stop() = 0;
    virtual std::size_t liveCount() const = 0;
    virtual std::vector<std::uint64_t> ruleHits() const { return {}; }
    virtual ws::Status setRules(const std::string &) { return ws::Error{"This server has no rules."}; }
};

/// A listening socket, its settings and what others need to reach it.
struct OpenPort {
    Descriptor socket;
    SslContext tls; ///< null: plain
    ServerInfo info; ///< id is the engine's
};
/// Opens the port and makes the certificate. The error is the sentence for the user.
ws::Result<OpenPort> openPort(const ListenRequest &request);

ws::Result<std::unique_ptr<HostedServer>> startMockServer(Network &network, const MockRequest &request);
ws::Result<std::unique_ptr<HostedServer>> startRelayServer(Network &network, const RelayRequest &request);

} // namespace net
