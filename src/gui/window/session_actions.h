#pragma once

#include "gui/core/session_book.h"
#include "gui/session/outgoing.h"
#include "gui/window/window_parts.h"
#include "net/engine.h"

#include <QObject>
#include <QTimer>

namespace gui {

/// Connecting, sending, ending, renaming and removing: the Session menu and the buttons that do the same.
class SessionActions : public QObject {
    Q_OBJECT

public:
    SessionActions(const WindowParts &parts, QObject *parent);

    /// Connects to an address; shows the session, or says in the window's banner why not.
    void connectTo(const QString &address);
    void connectAgain(SessionKey key);
    void runDemo();
    void runDemo(int index);
    void tryOnMock(const QString &mockAddress);
    void remove(SessionKey key);
    void rename(SessionKey key);
    /// Which actions make sense now.
    void update();

signals:
    void sessionWanted(gui::SessionKey key);
    void mockAddressWanted(const QString &pathAndQuery);

private:
    void connectActions();
    bool begin(net::ConnectRequest request);
    void show(capture::SessionId id);
    void send(const Outgoing &outgoing);
    void sendPing();
    void closeCurrent();
    void stopCurrent();
    void removeEnded();
    void undoRemove();
    const SessionEntry *current() const;
    capture::SessionId currentId() const;

    WindowParts m_parts;
    SessionKey m_lastRemoved = 0;
    capture::SessionId m_wanted = 0; ///< asked for, not in the book yet
    unsigned m_pings = 0;
};

} // namespace gui
