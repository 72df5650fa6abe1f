#include "net/hosted_server.h"

#include "net/listener.h"
#include "net/network.h"
#include "net/relay_pair.h"
#include "net/tls_context.h"
#include "net/turn_away.h"

#include <asio/io_context.hpp>
#include <asio/post.hpp>

#include <unordered_map>

namespace {

class RelayServer : public net::HostedServer {
public:
    RelayServer(net::Network &network, const net::RelayRequest &request, net::OpenPort port, net::RelayPair::Setting setting)
        : m_network(network)
        , m_maxClients(request.listen.maxClients)
        , m_info(std::move(port.info))
        , m_tls(std::move(port.tls))
        , m_setting(std::move(setting))
        , m_listener(std::make_unique<net::Listener>(network, std::move(port.socket), [this](net::Descriptor socket) { accept(std::move(socket)); }))
    {
        m_setting.tls = m_tls.get();
        m_setting.url = m_info.url;
    }

    ~RelayServer() override { *m_alive = false; }

    net::ServerInfo info() const override { return m_info; }
    std::size_t liveCount() const override { return m_pairs.size(); }

    void stop() override
    {
        m_listener.reset();
        for (const auto &[number, pair] : m_pairs) // ended ones are destroyed in a later turn
            pair->leave();
    }

private:
    void accept(net::Descriptor socket)
    {
        if (m_pairs.size() >= m_maxClients)
            return net::turnAway(m_network, std::move(socket), {capture::Mode::Relay, m_info.url, m_tls != nullptr, m_maxClients, ++m_turnedAway});
        const std::uint32_t number = ++m_setting.number;
        m_pairs[number] = std::make_unique<net::RelayPair>(m_network, m_setting, std::move(socket), [this, number] { forget(number); });
    }

    void forget(std::uint32_t number)
    {
        asio::post(m_network.io, [this, number, alive = m_alive] {
            if (*alive)
                m_pairs.erase(number);
        });
    }

    net::Network &m_network;
    unsigned m_maxClients;
    std::uint64_t m_turnedAway = 0;
    net::ServerInfo m_info;
    net::SslContext m_tls;
    net::RelayPair::Setting m_setting;
    std::unordered_map<std::uint32_t, std::unique_ptr<net::RelayPair>> m_pairs;
    std::unique_ptr<net::Listener> m_listener;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace

ws::Result<std::unique_ptr<net::HostedServer>> net::startRelayServer(Network &network, const RelayRequest &request)
{
    const auto to = parseUrl(request.to.url);
    if (!to)
        return to.error();
    RelayPair::Setting setting;
    setting.route = {to.value(), std::nullopt, request.to.tls, request.to.connectTimeout};
    setting.edit = relayEdit(request, to.value());
    if (!request.to.proxy.empty()) {
        const auto proxy = parseProxyUrl(request.to.proxy);
        if (!proxy)
            return proxy.error();
        setting.route.proxy = proxy.value();
    }
    if (to.value().secure())
        if (const auto checked = clientTlsContext(request.to.tls); !checked)
            return checked.error();
    auto port = openPort(request.listen);
    if (!port)
        return port.error();
    return std::unique_ptr<HostedServer>(std::make_unique<RelayServer>(network, request, std::move(port).value(), std::move(setting)));
}
