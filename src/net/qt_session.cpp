#include "net/qt_session.h"

#include "net/clock.h"
#include "net/network.h"
#include "net/socket_address.h"

#include <asio/io_context.hpp>
#include <asio/post.hpp>

#include <utility>

namespace {

constexpr std::size_t unsentHigh = 1024 * 1024;
constexpr std::size_t unsentLow = 256 * 1024;

} // namespace

net::QtSession::QtSession(Network &network, ConnectRequest request, Url url, std::function<void()> ended)
    : m_network(network)
    , m_request(std::move(request))
    , m_url(std::move(url))
    , m_ended(std::move(ended))
    , m_linger(network.io)
{
    m_qt.session = m_server.session = this;
    m_qt.other = &m_server;
    m_server.other = &m_qt;
    m_edit.fields = {{"Host", m_url.hostField(), 0, 0}};
    capture::SessionInfo info;
    info.mode = capture::Mode::Connect;
    info.url = m_url.text();
    info.profile = "qt";
    info.start = now();
    info.tls = m_url.secure();
    m_id = m_network.recorder.begin(info);
    m_network.live.add(m_id, *this, LiveState::Connecting);
}

net::QtSession::~QtSession()
{
    *m_alive = false;
    m_ended = {};
    end();
}

void net::QtSession::start()
{
    Route route{m_url, std::nullopt, m_request.tls, m_request.connectTimeout};
    if (!m_request.proxy.empty())
        if (auto proxy = parseProxyUrl(m_request.proxy))
            route.proxy = std::move(proxy).value();
    m_connector = std::make_unique<Connector>(m_network, m_id, std::move(route), [this](std::unique_ptr<Link> link) { connected(std::move(link)); });
}

void net::QtSession::connected(std::unique_ptr<Link> link)
{
    m_connector.reset();
    if (!link)
        return end();
    m_server.link = std::move(link);
    m_server.link->setOwner(m_server);
    auto listening = listenOn({"127.0.0.1", 0});
    if (!listening) {
        record(ws::Note{"QWebSocket was not started: " + listening.error().says});
        return end();
    }
    const std::uint16_t port = localEndpoint(listening.value().get()).port;
    m_listener = std::make_unique<Listener>(m_network, std::move(listening).value(), [this](Descriptor socket) { accepted(std::move(socket)); });
    m_linger.after(m_request.policy.handshakeTimeout, [this] { end(); });

    QtPeer::Wish wish;
    wish.url = "ws://127.0.0.1:" + std::to_string(port) + m_url.target;
    wish.subprotocols = m_request.subprotocols;
    for (const ws::HttpField &field : m_request.fields)
        if (ws::equalsIgnoringCase(field.name, "Origin"))
            wish.origin = field.value;
        else
            wish.fields.emplace_back(field.name, field.value);
    m_peer = QtPeer::open(wish, [this, alive = std::weak_ptr<bool>(m_alive), &io = m_network.io](const std::string &what) {
        asio::post(io, [this, alive, what] {
            if (const auto lives = alive.lock(); lives && *lives && !m_over)
                record(ws::Note{"QWebSocket: " + what});
        });
    });
}

void net::QtSession::accepted(Descriptor socket)
{
    if (m_qt.link)
        return;
    m_linger.cancel();
    m_qt.link = std::make_unique<Link>(m_network, std::move(socket), m_qt);
    m_network.live.setState(m_id, LiveState::Open);
    m_server.link->startReading();
    m_qt.link->startReading();
}

void net::QtSession::pass(Side &from, ws::Bytes bytes)
{
    if (&from == &m_qt && !m_headPassed) {
        ws::append(m_head, bytes);
        auto edited = editedHead(m_head, m_edit);
        if (!edited)
            return;
        m_headPassed = true;
        m_head.clear();
        return m_server.link->write(std::move(*edited));
    }
    if (!from.other->link)
        return;
    from.other->link->write(ws::ByteBuffer(bytes.begin(), bytes.end()));
    if (from.other->link->unsent() > unsentHigh)
        from.link->pauseReading();
}

void net::QtSession::endOther(Side &from, bool byReset)
{
    Side &other = *from.other;
    if (byReset) {
        if (other.link)
            other.link->reset();
        return end();
    }
    if (other.link)
        other.link->finish();
    if (other.peerEnded)
        return end();
    m_linger.after(m_request.policy.closeTimeout, [this] { end(); });
}

void net::QtSession::record(ws::EventBody body)
{
    ws::Event event;
    event.time = now();
    event.body = std::move(body);
    m_network.recorder.event(m_id, event);
}

void net::QtSession::end()
{
    if (std::exchange(m_over, true))
        return;
    m_linger.cancel();
    m_connector.reset();
    m_server.link.reset();
    m_qt.link.reset();
    m_network.live.remove(m_id);
    m_network.recorder.end(m_id, now());
    if (const auto ended = std::exchange(m_ended, {}))
        ended();
}

/// QWebSocket does what it can; frames at will it cannot send.
bool net::QtSession::perform(const Command &command)
{
    if (m_over)
        return false;
    if (std::holds_alternative<Abort>(command) || std::holds_alternative<DropTcp>(command) || (std::holds_alternative<Leave>(command) && !m_peer)) {
        record(ws::LocalAction{std::holds_alternative<DropTcp>(command) ? "drop" : "abort", {}});
        end();
        return true;
    }
    if (std::holds_alternative<ResetTcp>(command) && m_server.link) {
        record(ws::LocalAction{"reset", {}});
        m_server.link->reset();
        end();
        return true;
    }
    if (!m_peer)
        return false;
    if (const auto *send = std::get_if<SendMessage>(&command))
        return send->kind == ws::Opcode::Text ? m_peer->sendText(std::string(ws::textOf(send->data))) : m_peer->sendBinary(send->data), true;
    if (const auto *send = std::get_if<SendControl>(&command); send && send->kind == ws::Opcode::Ping)
        return m_peer->ping(send->data), true;
    if (const auto *close = std::get_if<StartClose>(&command))
        return m_peer->close(close->code, close->reason), true;
    if (std::holds_alternative<Leave>(command))
        return m_peer->close(1001, {}), true;
    return false;
}

void net::QtSession::Side::linkReceived(ws::Bytes bytes, ws::Time)
{
    session->pass(*this, bytes);
}

void net::QtSession::Side::linkEof(ws::Time)
{
    peerEnded = true;
    session->endOther(*this, false);
}

void net::QtSession::Side::linkReset(ws::Time)
{
    session->endOther(*this, true);
}

void net::QtSession::Side::linkWritten(std::size_t, ws::Time)
{
    if (other->link && link->unsent() < unsentLow)
        other->link->startReading();
}
