#pragma once

#include "gui/paint/row_data.h"
#include "net/engine.h"

#include <QObject>
#include <QString>

#include <memory>
#include <span>

namespace gui {

/// One of the eight short sessions of the welcome page.
struct DemoSession {
    const char *title, *wire;
    StateGlyph glyph;
    const char *page; ///< "error|close 1006"
    const char *address;
    const char *subprotocol; ///< offered; empty: none
    bool tls;
};
std::span<const DemoSession> demoSessions();

/// Plays demo sessions: a mock server of its own that is not recorded, the given engine as the client.
class Demo : public QObject {
    Q_OBJECT

public:
    explicit Demo(net::Engine &engine, QObject *parent = nullptr);
    ~Demo() override;

    /// The session, or why it could not be played.
    ws::Result<capture::SessionId> play(const DemoSession &session);
    void playAll();

signals:
    void played(capture::SessionId id, int index);
    void failed(const QString &says);

private:
    ws::Result<std::string> serverUrl(bool tls);

    net::Engine &m_engine;
    std::unique_ptr<net::Engine> m_host;
    std::string m_plainUrl, m_tlsUrl;
};

} // namespace gui
