#include "net/hosted_server.h"

#include "mock/server.h"
#include "net/cut_handshake.h"
#include "net/listener.h"
#include "net/mock_session.h"
#include "net/network.h"
#include "net/random.h"
#include "net/turn_away.h"

#include <asio/io_context.hpp>
#include <asio/post.hpp>

#include <memory>
#include <unordered_map>

namespace {

using net::Network;

mock::ServerOptions serverOptions(Network &network, const net::MockRequest &request, const net::ServerInfo &info)
{
    mock::ServerOptions options;
    options.subprotocols = request.subprotocols;
    options.deflate = request.deflate;
    options.defaultBehaviour = request.defaultBehaviour;
    options.url = info.url;
    options.control = request.control;
    options.controlToken = info.controlToken;
    options.random = network.random;
    if (request.maxPush)
        options.limits.pushCount = request.maxPush;
    if (request.maxBytes)
        options.limits.pushSize = options.limits.hugeBytes = request.maxBytes;
    return options;
}

class MockServer : public net::HostedServer {
public:
    MockServer(Network &network, const net::MockRequest &request, net::OpenPort port)
        : m_network(network)
        , m_request(request.listen)
        , m_info(std::move(port.info))
        , m_tls(std::move(port.tls))
        , m_server(serverOptions(network, request, m_info))
        , m_listener(std::make_unique<net::Listener>(network, std::move(port.socket), [this](net::Descriptor socket) { accept(std::move(socket)); }))
    {
    }

    ~MockServer() override { *m_alive = false; }

    net::ServerInfo info() const override { return m_info; }
    std::size_t liveCount() const override { return m_clients.size(); }
    std::vector<std::uint64_t> ruleHits() const override { return m_server.ruleHits(); }
    ws::Status setRules(const std::string &json) override { return m_server.setRules(json); }
    /// What the request names by text; a fault says which of it.
    ws::Status load(const net::MockRequest &request)
    {
        for (const auto &[name, json] : request.scripts)
            if (const ws::Status added = m_server.addScript(name, json); !added)
                return ws::Error{"Script " + name + ": " + added.error().says};
        if (const ws::Status rules = m_server.setRules(request.rulesJson); !rules)
            return ws::Error{"Rules: " + rules.error().says};
        if (const ws::Status played = m_server.checkDefault(); !played)
            return ws::Error{"Default behaviour: " + played.error().says};
        return ws::Done{};
    }

    void stop() override
    {
        m_listener.reset();
        std::vector<net::MockSession *> live;
        for (const auto &[number, client] : m_clients)
            if (client.session)
                live.push_back(client.session.get());
        for (net::MockSession *session : live) // ended ones are destroyed in a later turn
            session->perform(net::Leave{});
    }

private:
    struct Client {
        std::unique_ptr<net::MockSession> session;
        std::unique_ptr<net::CutHandshake> cut;
    };

    void accept(net::Descriptor socket)
    {
        if (m_clients.size() >= m_request.maxClients)
            return turnAway(std::move(socket));
        const std::uint64_t number = ++m_lastNumber;
        Client &client = m_clients[number];
        const auto ended = [this, number] { forget(number); };
        if (m_request.tlsFault == "cut")
            client.cut = std::make_unique<net::CutHandshake>(m_network, m_tls.get(), m_info.url, std::move(socket), ended);
        else
            client.session = std::make_unique<net::MockSession>(
                m_network, net::MockSession::Setting{m_server, m_tls.get(), m_info.url, number}, std::move(socket), ended);
    }

    void turnAway(net::Descriptor socket)
    {
        m_server.countLimit("clients");
        net::turnAway(m_network, std::move(socket), {capture::Mode::Serve, m_info.url, m_tls != nullptr, m_request.maxClients, ++m_turnedAway});
    }

    void forget(std::uint64_t number)
    {
        asio::post(m_network.io, [this, number, alive = m_alive] {
            if (*alive)
                m_clients.erase(number);
        });
    }

    Network &m_network;
    net::ListenRequest m_request;
    net::ServerInfo m_info;
    net::SslContext m_tls;
    mock::Server m_server;
    std::unordered_map<std::uint64_t, Client> m_clients;
    std::uint64_t m_lastNumber = 0;
    std::uint64_t m_turnedAway = 0;
    std::unique_ptr<net::Listener> m_listener;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace

ws::Result<std::unique_ptr<net::HostedServer>> net::startMockServer(Network &network, const MockRequest &request)
{
    auto port = openPort(request.listen);
    if (!port)
        return port.error();
    if (request.control) {
        if (!port.value().info.remark.empty())
            return ws::Error{"The control API is for loopback only; listen on 127.0.0.1 or ::1 to use it."};
        port.value().info.controlToken = randomHex(16);
    }
    auto server = std::make_unique<MockServer>(network, request, std::move(port).value());
    if (const ws::Status loaded = server->load(request); !loaded)
        return loaded.error();
    return std::unique_ptr<HostedServer>(std::move(server));
}
