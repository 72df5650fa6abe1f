#include "net/relay_pair.h"

#include "net/clock.h"
#include "net/network.h"

#include <utility>

namespace {

constexpr std::size_t unsentHigh = 1024 * 1024; ///< above it the other leg is not read
constexpr std::size_t unsentLow = 256 * 1024;
constexpr std::size_t longestHead = 64 * 1024; ///< a head to be edited that is longer passes untouched

} // namespace

net::RelayPair::RelayPair(Network &network, Setting setting, Descriptor app, std::function<void()> ended)
    : m_network(network)
    , m_setting(std::move(setting))
    , m_ended(std::move(ended))
    , m_headPassed(m_setting.edit.changesNothing())
{
    m_app.pair = m_server.pair = this;
    m_app.other = &m_server;
    m_server.other = &m_app;
    m_app.link = std::make_unique<Link>(network, std::move(app), m_app);
    m_app.id = begin("app", m_setting.url, m_setting.tls != nullptr);
    m_server.id = begin("server", m_setting.route.target.text(), m_setting.route.target.secure());
    const ws::TcpConnected ends{m_app.link->local(), m_app.link->remote()};
    m_network.recorder.setEndpoints(m_app.id, ends.remote, ends.local, m_setting.tls != nullptr);
    m_network.live.add(m_app.id, m_app, LiveState::Open);
    m_network.live.add(m_server.id, m_server, LiveState::Connecting);
    record(m_app, ends);
    m_app.link->setTap({&m_network.recorder, m_app.id, ws::Direction::ClientToServer});
    if (m_setting.tls)
        m_app.link->startTls(std::make_unique<TlsCodec>(m_setting.tls, ws::Role::Server, std::string()));
    else
        m_app.link->startReading();
    connect();
}

net::RelayPair::~RelayPair()
{
    m_ended = {};
    end();
}

capture::SessionId net::RelayPair::begin(std::string_view leg, const std::string &url, bool tls)
{
    capture::SessionInfo info;
    info.mode = capture::Mode::Relay;
    info.url = url;
    info.start = now();
    info.tls = tls;
    info.leg = leg;
    info.pair = m_setting.number;
    return m_network.recorder.begin(info);
}

void net::RelayPair::connect()
{
    m_connector = std::make_unique<Connector>(m_network, m_server.id, m_setting.route, [this](std::unique_ptr<Link> link) { connected(std::move(link)); });
}

/// A server that cannot be reached is a cut connection to the app.
void net::RelayPair::connected(std::unique_ptr<Link> link)
{
    m_connector.reset();
    if (!link) {
        m_app.link->reset();
        return end();
    }
    m_server.link = std::move(link);
    m_server.link->setOwner(m_server);
    m_network.live.setState(m_server.id, LiveState::Open);
    m_server.link->startReading();
    m_app.link->startReading();
    passHeld();
    if (m_app.peerEnded && m_server.link)
        m_server.link->finish();
}

void net::RelayPair::pass(Leg &from, ws::Bytes bytes)
{
    if (&from == &m_app && (!m_headPassed || !m_server.link)) {
        ws::append(m_held, bytes);
        if (m_server.link)
            passHeld();
        else if (m_held.size() > unsentHigh)
            m_app.link->pauseReading();
        return;
    }
    from.other->link->write(ws::ByteBuffer(bytes.begin(), bytes.end()));
    if (from.other->link->unsent() > unsentHigh)
        from.link->pauseReading();
}

void net::RelayPair::passHeld()
{
    if (!m_headPassed) {
        auto edited = editedHead(m_held, m_setting.edit);
        if (!edited && m_held.size() < longestHead && !m_app.peerEnded)
            return;
        m_headPassed = true;
        if (edited)
            m_held = std::move(*edited);
    }
    m_server.link->write(std::exchange(m_held, {}));
}

void net::RelayPair::endOther(Leg &from, bool byReset)
{
    Leg &other = *from.other;
    if (byReset) {
        m_connector.reset();
        if (other.link)
            other.link->reset();
        return end();
    }
    if (&from == &m_app && m_server.link)
        passHeld();
    if (other.link)
        other.link->finish();
    if (other.peerEnded && other.link && other.link->finished())
        end();
}

void net::RelayPair::record(const Leg &leg, ws::EventBody body)
{
    ws::Event event;
    event.time = now();
    event.direction = &leg == &m_app ? ws::Direction::ClientToServer : ws::Direction::ServerToClient;
    event.body = std::move(body);
    m_network.recorder.event(leg.id, event);
}

void net::RelayPair::leave()
{
    for (Leg *leg : {&m_app, &m_server})
        if (leg->link)
            leg->link->finish();
    end();
}

void net::RelayPair::end()
{
    if (std::exchange(m_over, true))
        return;
    m_connector.reset();
    for (Leg *leg : {&m_app, &m_server}) {
        leg->link.reset();
        m_network.live.remove(leg->id);
        m_network.recorder.end(leg->id, now());
    }
    if (const auto ended = std::exchange(m_ended, {}))
        ended();
}

/// A relay adds nothing of its own to the bytes; it can only hold and end them.
bool net::RelayPair::Leg::perform(const Command &command)
{
    if (const auto *hold = std::get_if<Hold>(&command); hold && link) {
        hold->on ? link->pauseReading() : link->startReading();
        return true;
    }
    if (std::holds_alternative<ResetTcp>(command) && link) {
        pair->record(*this, ws::LocalAction{"reset", {}});
        link->reset();
        pair->endOther(*this, true);
        return true;
    }
    const bool drops = std::holds_alternative<DropTcp>(command) || std::holds_alternative<Abort>(command);
    if (!drops && !std::holds_alternative<Leave>(command))
        return false;
    if (drops)
        pair->record(*this, ws::LocalAction{std::holds_alternative<Abort>(command) ? "abort" : "drop", {}});
    pair->leave();
    return true;
}

void net::RelayPair::Leg::linkReceived(ws::Bytes bytes, ws::Time)
{
    pair->pass(*this, bytes);
}

void net::RelayPair::Leg::linkEof(ws::Time)
{
    peerEnded = true;
    pair->endOther(*this, false);
}

void net::RelayPair::Leg::linkReset(ws::Time)
{
    pair->endOther(*this, true);
}

void net::RelayPair::Leg::linkWritten(std::size_t, ws::Time)
{
    if (link->finished() && peerEnded && other->link && other->link->finished())
        return pair->end();
    if (other->link && link->unsent() < unsentLow)
        other->link->startReading();
}

void net::RelayPair::Leg::linkSecured(const ws::TlsDone &done)
{
    pair->record(*this, done);
}

void net::RelayPair::Leg::linkInsecure(const ws::TlsFailed &failure)
{
    pair->record(*this, failure);
    pair->endOther(*this, true);
}
