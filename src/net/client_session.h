#pragma once

#include "net/alarm.h"
#include "net/connector.h"
#include "net/live_sessions.h"

namespace net {

/// One session that we open: the way to the server, then a ws::Connection as its endpoint.
class ClientSession : public LiveSession, private LinkOwner {
public:
    struct Ended {
        capture::SessionId id = 0;
        std::optional<Url> redirectedTo; ///< where the server sent us, when it was asked to be followed
    };
    /// Called once, after the recording was ended; destroy the session later, not in the call.
    using OnEnded = std::function<void(const Ended &)>;

    ClientSession(Network &network, ConnectRequest request, Url url, OnEnded ended);
    ~ClientSession() override;

    capture::SessionId id() const { return m_id; }
    void start();
    bool perform(const Command &command) override;

private:
    void connected(std::unique_ptr<Link> link);
    /// Whose doing the endpoint's output is.
    enum class Cause : std::uint8_t { Peer, User };
    void pump(Cause cause);
    void handle(const ws::Event &event);
    void rememberRedirect(const ws::HttpHead &answer);
    void followWish();
    void finish();
    void end();
    void handleTimeout();
    void record(ws::EventBody body);
    bool leave();
    bool abort();

    void linkReceived(ws::Bytes bytes, ws::Time now) override;
    void linkEof(ws::Time now) override;
    void linkReset(ws::Time now) override;
    void linkWritten(std::size_t bytes, ws::Time now) override;
    void linkSecured(const ws::TlsDone &) override { }
    void linkInsecure(const ws::TlsFailed &) override { }

    Network &m_network;
    ConnectRequest m_request;
    Url m_url;
    OnEnded m_ended;
    capture::SessionId m_id = 0;
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<Link> m_link;
    std::optional<ws::Connection> m_connection;
    Alarm m_alarm;
    Timer m_linger; ///< for the peer's FIN after ours
    std::optional<Url> m_redirect;
    std::size_t m_answers = 0; ///< unsent bytes that the peer itself brought about (Pongs)
    bool m_peerEnded = false;
    bool m_held = false;
    bool m_over = false;
};

} // namespace net
