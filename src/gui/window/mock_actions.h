#pragma once

#include "gui/core/session_book.h"
#include "gui/mock_page/client_command.h"
#include "gui/window/window_parts.h"
#include "net/engine.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace gui {

/// The mock server of the window: start, stop, its clients, its page and the Mock server menu.
class MockActions : public QObject {
    Q_OBJECT

public:
    MockActions(const WindowParts &parts, QObject *parent);

    bool isRunning() const { return m_server.has_value(); }
    /// Starts it if need be; false: it could not be started, the banner says why.
    bool start();
    void stop();
    QString url() const; ///< "ws://127.0.0.1:9001"; empty when it is stopped
    QString stateText() const; ///< for the status bar
    void update();

signals:
    void stateChanged();
    void connectWanted(const QString &url);
    void askWanted(const QString &url);
    void sessionWanted(gui::SessionKey key);

private:
    void connectActions();
    void connectPage();
    bool confirmOpenToAll() const;
    void fail(const ws::Error &error);
    void command(quint32 session, ClientCommand command);
    void closeAll();
    void openRules();
    void saveRules();
    void setRules(const QString &json);
    void showClients();
    void showHits();
    void openTestPage(const QString &url);

    WindowParts m_parts;
    std::optional<net::ServerInfo> m_server;
    QTimer m_clients;
};

} // namespace gui
