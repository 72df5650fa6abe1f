#include "net/mock_session.h"

#include "net/clock.h"
#include "net/network.h"
#include "ws/overloaded.h"

#include <asio/io_context.hpp>
#include <asio/post.hpp>

#include <utility>

namespace {

constexpr ws::Duration undecidedLimit = std::chrono::seconds(1);
constexpr ws::Duration deafLook = std::chrono::milliseconds(500);
constexpr ws::Duration drainLimit = std::chrono::seconds(5);

} // namespace

net::MockSession::MockSession(Network &network, const Setting &setting, Descriptor socket, std::function<void()> ended)
    : m_network(network)
    , m_url(setting.url)
    , m_tls(setting.tls != nullptr)
    , m_ended(std::move(ended))
    , m_link(std::make_unique<Link>(network, std::move(socket), static_cast<LinkOwner &>(*this)))
    , m_client(m_link->remote())
    , m_server(m_link->local())
    , m_accepted(now())
    , m_alarm(network.io, [this] { return m_visit->nextTimeout(); }, [this] { handleTimeout(); })
    , m_watch(network.io)
    , m_waking(std::make_shared<bool>(false))
{
    m_visit = setting.server.visit({setting.visit, m_client.address, m_client.port}, [this] { wakeLater(); });
    m_watch.after(undecidedLimit, [this] { beginRecording(); });
    m_visit->start(m_accepted);
    if (m_tls)
        m_link->startTls(std::make_unique<TlsCodec>(setting.tls, ws::Role::Server, std::string()));
    else
        m_link->startReading();
    wakeLater();
}

net::MockSession::~MockSession()
{
    m_ended = {};
    end();
}

/// Actions may come up inside another session's call (chat); they are done in a turn of their own.
void net::MockSession::wakeLater()
{
    if (m_over || std::exchange(*m_waking, true))
        return;
    asio::post(m_network.io, [this, alive = std::weak_ptr<bool>(m_waking)] {
        if (const auto waking = alive.lock()) {
            *waking = false;
            pump();
        }
    });
}

/// Does what the visit wants, in its order.
void net::MockSession::pump()
{
    if (m_over)
        return;
    decide();
    for (const mock::Action &action : m_visit->takeActions())
        if (!act(action))
            return end();
    if (m_id != 0 && m_visit->player())
        m_network.live.setState(m_id, m_visit->player()->isOpen() ? LiveState::Open : m_visit->player()->isDone() ? LiveState::Closing : LiveState::Connecting);
    if (m_id != 0 && m_link->unsent() != std::exchange(m_unsentTold, m_link->unsent()))
        m_network.live.setUnsent(m_id, m_link->unsent());
    m_alarm.check();
}

/// False when nothing more will come.
bool net::MockSession::act(const mock::Action &action)
{
    return std::visit(ws::Overloaded{
                          [&](const mock::WriteBytes &write) { return m_link->write(write.bytes), true; },
                          [&](const mock::Finish &) { return m_link->finish(), true; },
                          [&](const mock::Reset &) { return m_link->reset(), true; },
                          [&](const mock::PauseReading &) { return pauseReading(), true; },
                          [&](const mock::ResumeReading &) { return m_link->startReading(), true; },
                          [&](const mock::Remark &remark) {
                              record(ws::LocalAction{remark.what, remark.detail});
                              return true;
                          },
                          [&](const mock::Done &) { return m_link->unsent() > 0 && drain(); },
                      },
                      action);
}

void net::MockSession::pauseReading()
{
    m_link->pauseReading();
    if (m_visit->player() && m_visit->player()->isDeaf())
        watchDeaf();
}

/// A behaviour that never reads would not learn that its client is gone, and hold the socket for ever.
void net::MockSession::watchDeaf()
{
    m_watch.after(deafLook, [this] {
        if (!m_visit->player()->isDeaf())
            return;
        if (!m_link->peerEnded())
            return watchDeaf();
        record(ws::FinReceived{}, ws::Direction::ClientToServer);
        m_visit->receiveEof(now());
        pump();
    });
}

/// All is said but not all is sent: a peer that still reads gets the rest, for a while.
bool net::MockSession::drain()
{
    m_draining = true;
    m_link->finish();
    m_watch.after(drainLimit, [this] { end(); });
    return true;
}

/// Whether this is a session is known with the request head at the latest.
void net::MockSession::decide()
{
    if (m_id != 0 || (!m_visit->request() && m_early.empty()))
        return;
    if (!isPage())
        return beginRecording();
    m_watch.cancel();
    m_early.clear();
}

bool net::MockSession::isPage() const
{
    const ws::HttpHead *request = m_visit->request();
    return request && !m_visit->player() && !request->hasToken("Upgrade", "websocket");
}

void net::MockSession::beginRecording()
{
    if (m_id != 0)
        return;
    m_watch.cancel();
    capture::SessionInfo info;
    info.mode = capture::Mode::Serve;
    info.url = askedUrl();
    info.start = m_accepted;
    info.tls = m_tls;
    info.client = m_client;
    info.server = m_server;
    info.behaviour = m_visit->behaviour();
    m_id = m_network.recorder.begin(info);
    m_network.recorder.setEndpoints(m_id, m_client, m_server, m_tls);
    m_network.live.add(m_id, *this, LiveState::Connecting);
    m_link->setTap({&m_network.recorder, m_id, ws::Direction::ClientToServer});
    m_network.recorder.event(m_id, {.time = m_accepted, .direction = ws::Direction::ClientToServer, .offset = 0, .body = ws::TcpConnected{m_server, m_client}});
    for (const ws::Event &event : std::exchange(m_earlyEvents, {}))
        m_network.recorder.event(m_id, event);
    for (const Early &early : std::exchange(m_early, {}))
        m_network.recorder.bytes(m_id, ws::Direction::ClientToServer, early.bytes, early.time);
}

std::string net::MockSession::askedUrl() const
{
    const ws::HttpHead *request = m_visit->request();
    if (!request || request->value("Host").empty() || request->target.empty() || request->target.front() != '/')
        return m_url;
    return (m_tls ? "wss://" : "ws://") + std::string(request->value("Host")) + request->target;
}

void net::MockSession::record(ws::EventBody body, ws::Direction direction)
{
    ws::Event event;
    event.time = now();
    event.direction = direction;
    event.body = std::move(body);
    if (m_id == 0)
        m_earlyEvents.push_back(std::move(event));
    else
        m_network.recorder.event(m_id, event);
}

void net::MockSession::handleTimeout()
{
    if (m_over)
        return;
    m_visit->handleTimeout(now());
    pump();
}

bool net::MockSession::perform(const Command &command)
{
    if (m_over)
        return false;
    const bool done = performOnPlayer(command);
    pump();
    return done;
}

bool net::MockSession::performOnPlayer(const Command &command)
{
    mock::Player *player = m_visit->player();
    const ws::Time time = now();
    const bool leaving = std::holds_alternative<Leave>(command) || std::holds_alternative<Abort>(command);
    if (!player) {
        if (leaving)
            end();
        return leaving;
    }
    return std::visit(
        ws::Overloaded{
            [&](const SendMessage &send) {
                return send.kind == ws::Opcode::Text ? player->sendText(send.data, send.options, time) : player->sendBinary(send.data, send.options, time);
            },
            [&](const SendControl &send) { return send.kind == ws::Opcode::Ping ? player->sendPing(send.data, time) : player->sendPong(send.data, time); },
            [&](const SendAnyFrame &send) { return player->sendFrame(send.header, send.payload, time); },
            [&](const StartClose &close) { return player->close(close.code, close.reason, time); },
            [&](const DropTcp &) { return player->drop(time); },
            [&](const ResetTcp &) { return player->reset(time); },
            [&](const Hold &hold) { return player->hold(hold.on, time); },
            [&](const Abort &) { return player->drop(time); },
            [&](const Leave &) { return player->isOpen() ? player->close(1001, {}, time) : player->drop(time); },
        },
        command);
}

void net::MockSession::end()
{
    if (std::exchange(m_over, true))
        return;
    m_watch.cancel();
    m_link.reset();
    if (m_id != 0) {
        m_network.live.remove(m_id);
        m_network.recorder.end(m_id, now());
    }
    if (const auto ended = std::exchange(m_ended, {}))
        ended();
}

void net::MockSession::linkReceived(ws::Bytes bytes, ws::Time now)
{
    if (m_id == 0 && !isPage())
        m_early.push_back({ws::ByteBuffer(bytes.begin(), bytes.end()), now});
    m_visit->receive(bytes, now);
    pump();
}

void net::MockSession::linkEof(ws::Time now)
{
    if (m_id == 0 && !isPage()) {
        beginRecording();
        record(ws::FinReceived{}, ws::Direction::ClientToServer);
    }
    m_visit->receiveEof(now);
    pump();
}

void net::MockSession::linkReset(ws::Time now)
{
    if (m_id == 0 && !isPage()) {
        beginRecording();
        record(ws::RstReceived{}, ws::Direction::ClientToServer);
    }
    m_visit->receiveReset(now);
    pump();
    end();
}

void net::MockSession::linkWritten(std::size_t bytes, ws::Time now)
{
    m_visit->written(bytes, now);
    pump();
    if (m_draining && !m_over && m_link->finished())
        end();
}

void net::MockSession::linkSecured(const ws::TlsDone &done)
{
    record(done, ws::Direction::ClientToServer);
}

void net::MockSession::linkInsecure(const ws::TlsFailed &failure)
{
    beginRecording();
    record(failure, ws::Direction::ClientToServer);
    end();
}
