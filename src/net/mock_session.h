#pragma once

#include "mock/server.h"
#include "net/alarm.h"
#include "net/link.h"
#include "net/live_sessions.h"

#include <functional>

namespace net {

/// One client of the mock server: a Link driven by a mock::Visit. Plain GETs of its pages and its control API are served
/// but not recorded; everything else is a session.
class MockSession : public LiveSession, private LinkOwner {
public:
    struct Setting {
        mock::Server &server;
        SSL_CTX *tls = nullptr; ///< null: plain
        std::string url; ///< of the server, "ws://127.0.0.1:9001"
        std::uint64_t visit = 0; ///< the visit's number, shown in the control API
    };

    /// `ended` is called once, last; destroy the session later, not in the call.
    MockSession(Network &network, const Setting &setting, Descriptor socket, std::function<void()> ended);
    ~MockSession() override;

    bool perform(const Command &command) override;

private:
    struct Early {
        ws::ByteBuffer bytes;
        ws::Time time;
    };

    void wakeLater();
    void pump();
    bool act(const mock::Action &action);
    void decide();
    bool isPage() const;
    void pauseReading();
    void watchDeaf();
    bool drain();
    void beginRecording();
    std::string askedUrl() const;
    void record(ws::EventBody body, ws::Direction direction = ws::Direction::ServerToClient);
    void handleTimeout();
    bool performOnPlayer(const Command &command);
    void end();

    void linkReceived(ws::Bytes bytes, ws::Time now) override;
    void linkEof(ws::Time now) override;
    void linkReset(ws::Time now) override;
    void linkWritten(std::size_t bytes, ws::Time now) override;
    void linkSecured(const ws::TlsDone &done) override;
    void linkInsecure(const ws::TlsFailed &failure) override;

    Network &m_network;
    std::string m_url;
    bool m_tls = false;
    std::function<void()> m_ended;
    std::unique_ptr<mock::Visit> m_visit;
    std::unique_ptr<Link> m_link;
    ws::Endpoint m_client, m_server;
    ws::Time m_accepted;
    Alarm m_alarm;
    Timer m_watch; ///< a client that says nothing becomes a session after a second; then for a deaf one's end, then for draining
    std::vector<Early> m_early; ///< received before it was known whether this is a session
    std::vector<ws::Event> m_earlyEvents;
    capture::SessionId m_id = 0; ///< 0: not recorded
    std::shared_ptr<bool> m_waking; ///< true while a pump is on its way
    std::size_t m_unsentTold = 0;
    bool m_draining = false;
    bool m_over = false;
};

} // namespace net
