#include "net/client_session.h"

#include "net/clock.h"
#include "net/network.h"
#include "net/random.h"
#include "net/request_head.h"
#include "ws/overloaded.h"

#include <algorithm>
#include <utility>

namespace {

/// Above it a peer that does not read our answers is not read either. What the user sends does not count: an echo of it
/// must be read while it is still going out, or both ends wait for each other.
constexpr std::size_t unsentHigh = 1024 * 1024;
constexpr std::size_t unsentLow = 256 * 1024;

constexpr int redirectStatus[] = {301, 302, 303, 307, 308};

capture::SessionInfo infoOf(const net::ConnectRequest &request, const net::Url &url)
{
    capture::SessionInfo info;
    info.mode = capture::Mode::Connect;
    info.url = url.text();
    info.profile = request.profile;
    info.start = net::now();
    info.tls = url.secure();
    return info;
}

net::LiveState liveState(ws::ConnectionState state)
{
    switch (state) {
    case ws::ConnectionState::Connecting: return net::LiveState::Connecting;
    case ws::ConnectionState::Open: return net::LiveState::Open;
    case ws::ConnectionState::Closing:
    case ws::ConnectionState::Closed: break;
    }
    return net::LiveState::Closing;
}

} // namespace

net::ClientSession::ClientSession(Network &network, ConnectRequest request, Url url, OnEnded ended)
    : m_network(network)
    , m_request(std::move(request))
    , m_url(std::move(url))
    , m_ended(std::move(ended))
    , m_alarm(network.io, [this] { return m_connection ? m_connection->nextTimeout() : std::nullopt; }, [this] { handleTimeout(); })
    , m_linger(network.io)
{
    m_id = m_network.recorder.begin(infoOf(m_request, m_url));
    m_network.live.add(m_id, *this, LiveState::Connecting);
}

net::ClientSession::~ClientSession()
{
    m_ended = {};
    end();
}

void net::ClientSession::start()
{
    Route route{m_url, std::nullopt, m_request.tls, m_request.connectTimeout};
    if (!m_request.proxy.empty())
        if (auto proxy = parseProxyUrl(m_request.proxy))
            route.proxy = std::move(proxy).value();
    m_connector = std::make_unique<Connector>(m_network, m_id, std::move(route), [this](std::unique_ptr<Link> link) {
        connected(std::move(link));
    });
}

void net::ClientSession::connected(std::unique_ptr<Link> link)
{
    m_connector.reset();
    if (!link)
        return end();
    m_link = std::move(link);
    m_link->setOwner(*this);
    const std::string key = freshKey(m_network.random);
    m_connection.emplace(ws::Connection::client(requestHead(m_request, m_url, key), m_request.policy, m_network.random));
    m_connection->start(now());
    pump(Cause::User);
    if (m_link && !m_held)
        m_link->startReading();
}

/// What the endpoint put out since the last call: bytes, events, wishes.
void net::ClientSession::pump(Cause cause)
{
    if (m_over || !m_link)
        return;
    ws::ByteBuffer output = m_connection->takeOutput();
    if (cause == Cause::Peer)
        m_answers += output.size();
    m_link->write(std::move(output));
    for (const ws::Event &event : m_connection->takeEvents())
        handle(event);
    m_network.live.setState(m_id, liveState(m_connection->state()));
    m_network.live.setUnsent(m_id, m_link->unsent());
    m_answers = std::min(m_answers, m_link->unsent());
    if (m_answers > unsentHigh)
        m_link->pauseReading();
    m_alarm.check();
    followWish();
}

/// Events that bytes tell are recorded with the bytes; only the others are written down here.
void net::ClientSession::handle(const ws::Event &event)
{
    if (const auto *head = std::get_if<ws::HeadReceived>(&event.body); head && event.direction == ws::Direction::ServerToClient && !head->informational)
        rememberRedirect(*head->head);
    if (std::holds_alternative<ws::TimeoutReached>(event.body) || std::holds_alternative<ws::LocalAction>(event.body) || std::holds_alternative<ws::Note>(event.body))
        m_network.recorder.event(m_id, event);
}

void net::ClientSession::rememberRedirect(const ws::HttpHead &answer)
{
    if (!m_request.followRedirects || std::ranges::find(redirectStatus, answer.status) == std::end(redirectStatus))
        return;
    if (auto next = resolveReference(m_url, answer.value("Location")))
        m_redirect = std::move(next).value();
    else
        record(ws::Note{"The redirect was not followed: " + next.error().says});
}

void net::ClientSession::followWish()
{
    switch (m_connection->tcpWish()) {
    case ws::TcpWish::KeepOpen: return;
    case ws::TcpWish::Finish: return finish();
    case ws::TcpWish::Reset:
        m_link->reset();
        return end();
    }
}

void net::ClientSession::finish()
{
    m_link->finish();
    if (m_peerEnded && m_link->finished())
        return end();
    m_linger.after(m_request.policy.closeTimeout, [this] { end(); });
}

void net::ClientSession::end()
{
    if (std::exchange(m_over, true))
        return;
    m_linger.cancel();
    m_connector.reset();
    m_link.reset();
    m_network.live.remove(m_id);
    m_network.recorder.end(m_id, now());
    if (const OnEnded ended = std::exchange(m_ended, {}))
        ended({m_id, m_redirect});
}

void net::ClientSession::handleTimeout()
{
    if (m_over || m_held)
        return;
    m_connection->handleTimeout(now());
    pump(Cause::Peer);
}

void net::ClientSession::record(ws::EventBody body)
{
    ws::Event event;
    event.time = now();
    event.body = std::move(body);
    m_network.recorder.event(m_id, event);
}

bool net::ClientSession::perform(const Command &command)
{
    if (m_over)
        return false;
    const bool done = std::visit(
        ws::Overloaded{
            [&](const SendMessage &send) {
                if (!m_connection)
                    return false;
                return send.kind == ws::Opcode::Text ? m_connection->sendText(send.data, send.options) : m_connection->sendBinary(send.data, send.options);
            },
            [&](const SendControl &send) {
                if (!m_connection)
                    return false;
                return send.kind == ws::Opcode::Ping ? m_connection->sendPing(send.data) : m_connection->sendPong(send.data);
            },
            [&](const SendAnyFrame &send) {
                if (!m_connection || m_connection->state() == ws::ConnectionState::Connecting)
                    return false;
                m_connection->sendFrame(send.header, send.payload);
                return true;
            },
            [&](const StartClose &close) { return m_connection && m_connection->close(close.code, close.reason, now()); },
            [&](const DropTcp &) {
                if (!m_link)
                    return false;
                record(ws::LocalAction{"drop", {}});
                finish();
                return true;
            },
            [&](const ResetTcp &) {
                if (!m_link)
                    return false;
                record(ws::LocalAction{"reset", {}});
                m_link->reset();
                end();
                return true;
            },
            [&](const Hold &hold) {
                m_held = hold.on;
                if (m_link)
                    hold.on ? m_link->pauseReading() : m_link->startReading();
                return true;
            },
            [&](const Abort &) { return abort(); },
            [&](const Leave &) { return leave(); },
        },
        command);
    pump(Cause::User);
    return done;
}

bool net::ClientSession::leave()
{
    if (m_connection && m_connection->state() == ws::ConnectionState::Open)
        return m_connection->close(1001, {}, now());
    return m_connection && m_connection->state() == ws::ConnectionState::Closing ? true : abort();
}

bool net::ClientSession::abort()
{
    record(ws::LocalAction{"abort", {}});
    end();
    return true;
}

void net::ClientSession::linkReceived(ws::Bytes bytes, ws::Time now)
{
    m_connection->receive(bytes, now);
    pump(Cause::Peer);
}

void net::ClientSession::linkEof(ws::Time now)
{
    m_peerEnded = true;
    m_connection->receiveEof(now);
    pump(Cause::Peer);
    if (m_over)
        return;
    if (m_link->finished())
        end();
    else
        m_linger.after(m_request.policy.closeTimeout, [this] { end(); });
}

void net::ClientSession::linkReset(ws::Time now)
{
    m_connection->receiveReset(now);
    pump(Cause::Peer);
    end();
}

void net::ClientSession::linkWritten(std::size_t, ws::Time)
{
    if (m_link->finished() && m_peerEnded)
        return end();
    m_network.live.setUnsent(m_id, m_link->unsent());
    m_answers = std::min(m_answers, m_link->unsent());
    if (!m_held && m_answers < unsentLow)
        m_link->startReading();
}
