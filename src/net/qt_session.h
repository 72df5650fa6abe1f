#pragma once

#include "net/connector.h"
#include "net/listener.h"
#include "net/live_sessions.h"
#include "net/qt_peer.h"
#include "net/relay_edit.h"
#include "net/timer.h"

#include <functional>

namespace net {

/// A session of the profile "qt": our way to the server, a real QWebSocket as its endpoint. Between them a loopback
/// connection that is not recorded; only Host is put right in the request head, as QWebSocket names the relay.
class QtSession : public LiveSession {
public:
    /// `ended` is called once, last; destroy the session later, not in the call.
    QtSession(Network &network, ConnectRequest request, Url url, std::function<void()> ended);
    ~QtSession() override;

    capture::SessionId id() const { return m_id; }
    void start();
    bool perform(const Command &command) override;

private:
    struct Side : LinkOwner {
        QtSession *session = nullptr;
        Side *other = nullptr;
        std::unique_ptr<Link> link;
        bool peerEnded = false;

        void linkReceived(ws::Bytes bytes, ws::Time now) override;
        void linkEof(ws::Time now) override;
        void linkReset(ws::Time now) override;
        void linkWritten(std::size_t bytes, ws::Time now) override;
        void linkSecured(const ws::TlsDone &) override { }
        void linkInsecure(const ws::TlsFailed &) override { }
    };

    void connected(std::unique_ptr<Link> link);
    void accepted(Descriptor socket);
    void pass(Side &from, ws::Bytes bytes);
    void endOther(Side &from, bool byReset);
    void record(ws::EventBody body);
    void end();

    Network &m_network;
    ConnectRequest m_request;
    Url m_url;
    std::function<void()> m_ended;
    capture::SessionId m_id = 0;
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<Listener> m_listener;
    std::unique_ptr<QtPeer> m_peer;
    Side m_qt, m_server;
    RelayEdit m_edit;
    ws::ByteBuffer m_head; ///< of QWebSocket's request, while it is not whole
    bool m_headPassed = false;
    Timer m_linger;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    bool m_over = false;
};

} // namespace net
