#pragma once

#include "net/connector.h"
#include "net/live_sessions.h"
#include "net/relay_edit.h"

namespace net {

/// One app behind the relay: its TCP connection and ours to the server. Bytes pass untouched both ways, each leg is a
/// session of its own, and an end on one leg is carried over to the other as it was (FIN or RST).
class RelayPair {
public:
    struct Setting {
        Route route;
        RelayEdit edit;
        SSL_CTX *tls = nullptr; ///< towards the app; null: plain
        std::string url; ///< of the relay
        std::uint32_t number = 0; ///< of the pair, from 1
    };

    /// `ended` is called once, last; destroy the pair later, not in the call.
    RelayPair(Network &network, Setting setting, Descriptor app, std::function<void()> ended);
    ~RelayPair();
    RelayPair(const RelayPair &) = delete;
    RelayPair &operator=(const RelayPair &) = delete;

    void leave();

private:
    /// One side of the pair, as a link's owner and as the session that commands reach.
    struct Leg : LinkOwner, LiveSession {
        RelayPair *pair = nullptr;
        Leg *other = nullptr;
        std::unique_ptr<Link> link;
        capture::SessionId id = 0;
        bool peerEnded = false;

        bool perform(const Command &command) override;
        void linkReceived(ws::Bytes bytes, ws::Time now) override;
        void linkEof(ws::Time now) override;
        void linkReset(ws::Time now) override;
        void linkWritten(std::size_t bytes, ws::Time now) override;
        void linkSecured(const ws::TlsDone &done) override;
        void linkInsecure(const ws::TlsFailed &failure) override;
    };

    capture::SessionId begin(std::string_view leg, const std::string &url, bool tls);
    void connect();
    void connected(std::unique_ptr<Link> link);
    void pass(Leg &from, ws::Bytes bytes);
    void passHeld();
    void endOther(Leg &from, bool byReset);
    void record(const Leg &leg, ws::EventBody body);
    void end();

    Network &m_network;
    Setting m_setting;
    std::function<void()> m_ended;
    Leg m_app, m_server;
    std::unique_ptr<Connector> m_connector;
    ws::ByteBuffer m_held; ///< from the app, while its head is not whole or the server not reached
    bool m_headPassed = false;
    bool m_over = false;
};

} // namespace net
