#include "net/cut_handshake.h"

#include "net/clock.h"
#include "net/network.h"

#include <utility>

net::CutHandshake::CutHandshake(Network &network, SSL_CTX *tls, std::string url, Descriptor socket, std::function<void()> ended)
    : m_network(network)
    , m_ended(std::move(ended))
    , m_link(std::make_unique<Link>(network, std::move(socket), static_cast<LinkOwner &>(*this)))
    , m_codec(tls, ws::Role::Server, {})
    , m_limit(network.io)
{
    capture::SessionInfo info;
    info.mode = capture::Mode::Serve;
    info.url = std::move(url);
    info.start = now();
    info.tls = true;
    info.client = m_link->remote();
    info.server = m_link->local();
    m_id = m_network.recorder.begin(info);
    m_network.recorder.setEndpoints(m_id, info.client, info.server, true);
    m_link->startReading();
    m_limit.after(std::chrono::seconds(10), [this] { end(); });
}

net::CutHandshake::~CutHandshake()
{
    m_ended = {};
    end();
}

void net::CutHandshake::linkReceived(ws::Bytes bytes, ws::Time)
{
    m_codec.feed(bytes);
    m_codec.handshake();
    ws::ByteBuffer flight = m_codec.takeCiphertext();
    if (flight.empty() || m_link->finished())
        return;
    flight.resize((flight.size() + 1) / 2);
    m_link->write(std::move(flight));
    m_link->finish();
    ws::TlsFailed cut;
    cut.fault = "cut";
    cut.says = "the server ended TCP inside the TLS handshake, as it was told to";
    ws::Event event;
    event.time = now();
    event.direction = ws::Direction::ServerToClient;
    event.body = cut;
    m_network.recorder.event(m_id, event);
}

void net::CutHandshake::end()
{
    if (!m_link)
        return;
    m_limit.cancel();
    m_link.reset();
    m_network.recorder.end(m_id, now());
    if (const auto ended = std::exchange(m_ended, {}))
        ended();
}
