#include "gui/window/relay_actions.h"

#include "gui/core/workspace.h"
#include "gui/text/display_text.h"
#include "gui/window/connect_bar.h"
#include "gui/window/mode_bar.h"
#include "gui/window/relay_bar.h"
#include "ui_main_window.h"

#include <QStatusBar>

namespace gui {

RelayActions::RelayActions(const WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    auto &bar = parts.modes.relayBar();
    connect(&bar, &RelayBar::startRequested, this, &RelayActions::start);
    connect(&bar, &RelayBar::stopRequested, this, &RelayActions::stop);
    connect(parts.ui.actionRelay, &QAction::triggered, this, [this, &bar] {
        m_parts.modes.setMode(Mode::Relay);
        bar.focusTarget();
    });
}

void RelayActions::start()
{
    auto &bar = m_parts.modes.relayBar();
    const auto server = m_parts.workspace.engine().startRelay(bar.request());
    if (!server)
        return m_parts.ui.windowBanner->showBanner({BannerData::Severity::Err, harmless(QString::fromStdString(server.error().says)), {}, QStringLiteral("relay"), true, {}});
    m_server = server.value();
    m_parts.ui.windowBanner->dismiss(QStringLiteral("relay"));
    bar.setRunning(true);
    m_parts.ui.statusBar->showMessage(tr("The relay listens on %1. Point your app at it.").arg(QString::fromStdString(m_server->url)), 20'000);
}

void RelayActions::stop()
{
    if (m_server)
        m_parts.workspace.engine().stopServer(m_server->id);
    m_server.reset();
    m_parts.modes.relayBar().setRunning(false);
}

} // namespace gui
