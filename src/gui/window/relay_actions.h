#pragma once

#include "gui/window/window_parts.h"
#include "net/engine.h"

#include <QObject>

#include <optional>

namespace gui {

/// The relay of the window: start and stop.
class RelayActions : public QObject {
    Q_OBJECT

public:
    RelayActions(const WindowParts &parts, QObject *parent);

    bool isRunning() const { return m_server.has_value(); }
    void start();
    void stop();

private:
    WindowParts m_parts;
    std::optional<net::ServerInfo> m_server;
};

} // namespace gui
