#include "net/engine.h"

#include "net/client_session.h"
#include "net/hosted_server.h"
#include "net/listener.h"
#include "net/live_sessions.h"
#include "net/network.h"
#include "net/qt_session.h"
#include "net/random.h"
#include "net/tls_context.h"

#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>
#include <asio/post.hpp>

#include <future>
#include <map>
#include <thread>

namespace {

using capture::SessionId;
using net::Command;

constexpr int mostRedirects = 20;

class NetworkEngine : public net::Engine {
public:
    explicit NetworkEngine(std::unique_ptr<capture::Recorder> recorder);
    ~NetworkEngine() override;

    std::shared_ptr<const capture::Recording> recording() const override { return m_recording; }
    ws::Result<SessionId> connect(const net::ConnectRequest &request) override;
    ws::Result<net::ServerInfo> startMock(const net::MockRequest &request) override;
    ws::Result<net::ServerInfo> startRelay(const net::RelayRequest &request) override;
    void stopServer(net::ServerId id) override;
    ws::Status setRules(net::ServerId id, const std::string &rulesJson) override;
    void askRuleHits(net::ServerId id, std::function<void(const std::vector<std::uint64_t> &)> tell) override;

    bool sendText(SessionId id, const std::string &utf8, unsigned fragments, bool compress) override
    {
        return command(id, net::SendMessage{ws::Opcode::Text, {utf8.begin(), utf8.end()}, {fragments, compress}});
    }
    bool sendBinary(SessionId id, const ws::ByteBuffer &data, unsigned fragments, bool compress) override
    {
        return command(id, net::SendMessage{ws::Opcode::Binary, data, {fragments, compress}});
    }
    bool sendPing(SessionId id, const ws::ByteBuffer &data) override { return command(id, net::SendControl{ws::Opcode::Ping, data}); }
    bool sendPong(SessionId id, const ws::ByteBuffer &data) override { return command(id, net::SendControl{ws::Opcode::Pong, data}); }
    bool sendFrame(SessionId id, const ws::FrameHeader &header, const ws::ByteBuffer &payload) override
    {
        return command(id, net::SendAnyFrame{header, payload});
    }
    bool close(SessionId id, std::optional<std::uint16_t> code, const std::string &reason) override { return command(id, net::StartClose{code, reason}); }
    bool drop(SessionId id) override { return command(id, net::DropTcp{}); }
    bool reset(SessionId id) override { return command(id, net::ResetTcp{}); }
    bool hold(SessionId id, bool on) override { return command(id, net::Hold{on}); }
    bool abort(SessionId id) override { return command(id, net::Abort{}); }
    std::uint64_t unsent(SessionId id) const override { return m_live.unsent(id); }
    std::size_t liveSessions() const override { return m_live.count(); }

    void withRecorder(std::function<void(capture::Recorder &)> use) override;
    void shutDown(ws::Duration limit) override;

private:
    template <typename Call>
    auto onNetwork(Call call) -> decltype(call());
    bool command(SessionId id, Command what);
    SessionId open(const net::ConnectRequest &request, const net::Url &url, int hops);
    SessionId openQt(const net::ConnectRequest &request, const net::Url &url);
    ws::Result<net::ServerInfo> host(ws::Result<std::unique_ptr<net::HostedServer>> server, net::ServerId id);
    void leaveAll();
    void endAll();

    asio::io_context m_io{1};
    asio::executor_work_guard<asio::io_context::executor_type> m_work{m_io.get_executor()};
    net::LiveSessions m_live;
    std::unique_ptr<capture::Recorder> m_recorder;
    std::shared_ptr<const capture::Recording> m_recording;
    net::Network m_network;
    // The network thread's:
    std::map<SessionId, std::unique_ptr<net::ClientSession>> m_clients;
    std::map<SessionId, std::unique_ptr<net::QtSession>> m_qtSessions;
    std::map<net::ServerId, std::unique_ptr<net::HostedServer>> m_servers;
    net::ServerId m_lastServer = 0;
    std::thread m_thread;
};

NetworkEngine::NetworkEngine(std::unique_ptr<capture::Recorder> recorder)
    : m_recorder(std::move(recorder))
    , m_recording(m_recorder->recording())
    , m_network{m_io, *m_recorder, m_live, net::systemRandom()}
    , m_thread([this] { m_io.run(); })
{
    net::raiseDescriptorLimit();
}

NetworkEngine::~NetworkEngine()
{
    shutDown(std::chrono::seconds(1));
    m_work.reset();
    m_io.stop();
    m_thread.join();
}

/// Runs the call on the network thread and waits for what it returns. Short calls only: that thread never waits itself.
template <typename Call>
auto NetworkEngine::onNetwork(Call call) -> decltype(call())
{
    if (std::this_thread::get_id() == m_thread.get_id())
        return call();
    std::packaged_task<decltype(call())()> task(std::move(call));
    auto result = task.get_future();
    asio::post(m_io, [&task] { task(); });
    return result.get();
}

/// Open sessions take their commands without anybody waiting; while connecting only the network thread knows the answer.
bool NetworkEngine::command(SessionId id, Command what)
{
    const auto state = m_live.state(id);
    if (!state)
        return false;
    if (*state != net::LiveState::Open)
        return onNetwork([&] { return m_live.perform(id, what); });
    asio::post(m_io, [this, id, what = std::move(what)] { m_live.perform(id, what); });
    return true;
}

ws::Result<SessionId> NetworkEngine::connect(const net::ConnectRequest &request)
{
    const auto url = net::parseUrl(request.url);
    if (!url)
        return url.error();
    if (!request.proxy.empty())
        if (const auto proxy = net::parseProxyUrl(request.proxy); !proxy)
            return proxy.error();
    if (url.value().secure())
        if (const auto checked = net::clientTlsContext(request.tls); !checked)
            return checked.error();
    if (const std::string fault = request.profile == "qt" ? net::qtPeerFault() : std::string(); !fault.empty())
        return ws::Error{fault};
    return onNetwork([&] { return request.profile == "qt" ? openQt(request, url.value()) : open(request, url.value(), mostRedirects); });
}

SessionId NetworkEngine::open(const net::ConnectRequest &request, const net::Url &url, int hops)
{
    auto session = std::make_unique<net::ClientSession>(m_network, request, url, [this, request, hops](const net::ClientSession::Ended &ended) {
        asio::post(m_io, [this, id = ended.id] { m_clients.erase(id); });
        if (ended.redirectedTo && hops > 0)
            open(request, *ended.redirectedTo, hops - 1);
    });
    net::ClientSession &opened = *session;
    m_clients[opened.id()] = std::move(session);
    opened.start();
    return opened.id();
}

SessionId NetworkEngine::openQt(const net::ConnectRequest &request, const net::Url &url)
{
    const auto number = std::make_shared<SessionId>();
    auto session = std::make_unique<net::QtSession>(m_network, request, url, [this, number] {
        asio::post(m_io, [this, number] { m_qtSessions.erase(*number); });
    });
    net::QtSession &opened = *session;
    *number = opened.id();
    m_qtSessions[opened.id()] = std::move(session);
    opened.start();
    return opened.id();
}

ws::Result<net::ServerInfo> NetworkEngine::startMock(const net::MockRequest &request)
{
    return onNetwork([&] { return host(net::startMockServer(m_network, request), ++m_lastServer); });
}

ws::Result<net::ServerInfo> NetworkEngine::startRelay(const net::RelayRequest &request)
{
    return onNetwork([&] { return host(net::startRelayServer(m_network, request), ++m_lastServer); });
}

ws::Result<net::ServerInfo> NetworkEngine::host(ws::Result<std::unique_ptr<net::HostedServer>> server, net::ServerId id)
{
    if (!server)
        return server.error();
    net::ServerInfo info = server.value()->info();
    info.id = id;
    m_servers[id] = std::move(server).value();
    return info;
}

void NetworkEngine::stopServer(net::ServerId id)
{
    asio::post(m_io, [this, id] {
        if (const auto server = m_servers.find(id); server != m_servers.end())
            server->second->stop();
    });
}

ws::Status NetworkEngine::setRules(net::ServerId id, const std::string &rulesJson)
{
    return onNetwork([&]() -> ws::Status {
        const auto server = m_servers.find(id);
        return server == m_servers.end() ? ws::Status(ws::Error{"The server has stopped."}) : server->second->setRules(rulesJson);
    });
}

void NetworkEngine::askRuleHits(net::ServerId id, std::function<void(const std::vector<std::uint64_t> &)> tell)
{
    asio::post(m_io, [this, id, tell = std::move(tell)] {
        const auto server = m_servers.find(id);
        tell(server == m_servers.end() ? std::vector<std::uint64_t>() : server->second->ruleHits());
    });
}

void NetworkEngine::withRecorder(std::function<void(capture::Recorder &)> use)
{
    asio::post(m_io, [this, use = std::move(use)] { use(*m_recorder); });
}

void NetworkEngine::shutDown(ws::Duration limit)
{
    asio::post(m_io, [this] { leaveAll(); });
    const auto until = std::chrono::steady_clock::now() + limit;
    onNetwork([] {}); // past leaveAll
    while (m_live.count() > 0 && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    onNetwork([this] { endAll(); });
}

void NetworkEngine::leaveAll()
{
    for (const auto &[id, server] : m_servers)
        server->stop();
    for (const SessionId id : m_live.ids())
        m_live.perform(id, net::Leave{});
}

void NetworkEngine::endAll()
{
    m_clients.clear();
    m_qtSessions.clear();
    m_servers.clear();
}

} // namespace

std::unique_ptr<net::Engine> net::Engine::create(std::unique_ptr<capture::Recorder> recorder)
{
    return std::make_unique<NetworkEngine>(std::move(recorder));
}
