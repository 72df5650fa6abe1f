#include "gui/window/mock_actions.h"

#include "gui/core/session_list_model.h"
#include "gui/core/session_words.h"
#include "gui/core/workspace.h"
#include "gui/paint/quantity.h"
#include "gui/text/display_text.h"
#include "gui/text/time_text.h"
#include "gui/window/mock_bar.h"
#include "gui/window/mode_bar.h"
#include "ui_main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QSaveFile>
#include <QSettings>
#include <QStatusBar>
#include <QUrl>

namespace gui {

namespace {

constexpr int mostClients = 500; // in the page's list
const QString bannerId = QStringLiteral("mock");

QString utf8(const std::string &text)
{
    return harmless(QString::fromStdString(text));
}

QString clientName(const SessionEntry &entry)
{
    const auto &facts = entry.tale->facts;
    const auto agent = facts.request ? facts.request->value("User-Agent") : std::string_view();
    struct Name {
        std::string_view part;
        const char *name;
    };
    static constexpr Name names[] = {{"Firefox", "Firefox"}, {"Chrome", "Chromium"}, {"AppleWebKit", "WebKit"}, {"curl", "curl"}, {"Python", "Python"}, {"node", "Node"}, {"Go-http", "Go"}};
    QString name = MockActions::tr("client");
    for (const auto &each : names)
        if (agent.find(each.part) != std::string_view::npos) {
            name = QString::fromLatin1(each.name);
            break;
        }
    return QStringLiteral("%1 :%2").arg(name).arg(entry.tale->info.client.port);
}

PageData clientPage(const Tale &tale)
{
    PageData page;
    page.lineAbove = page.lineBelow = false;
    const auto &events = tale.page().events;
    if (events.empty()) {
        page.text = MockActions::tr("nothing yet");
        return page;
    }
    page.mark = PageData::Mark::Event;
    const auto code = tale.pageCode();
    page.text = code ? QStringLiteral("close %1").arg(*code) : QStringLiteral("open");
    return page;
}

} // namespace

MockActions::MockActions(const WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectActions();
    connectPage();
    m_clients.setInterval(std::chrono::milliseconds(300));
    connect(&m_clients, &QTimer::timeout, this, &MockActions::showClients);
    m_parts.ui.mockPage->setRulesJson(parts.settings.value(QStringLiteral("mock/rules")).toString());
    update();
}

void MockActions::connectActions()
{
    auto &ui = m_parts.ui;
    connect(ui.actionMockToggle, &QAction::triggered, this, [this] { isRunning() ? stop() : void(start()); });
    connect(&m_parts.modes.mockBar(), &MockBar::startRequested, this, &MockActions::start);
    connect(&m_parts.modes.mockBar(), &MockBar::stopRequested, this, &MockActions::stop);
    connect(&m_parts.modes.mockBar(), &MockBar::testPageRequested, this, [this] { openTestPage(url() + u'/'); });
    connect(ui.actionMockTestPage, &QAction::triggered, this, [this] { openTestPage(url() + u'/'); });
    connect(ui.actionMockAddRule, &QAction::triggered, this, [this] {
        m_parts.modes.setMode(Mode::Mock);
        m_parts.ui.mockPage->addRule();
    });
    connect(ui.actionMockRulesOpen, &QAction::triggered, this, &MockActions::openRules);
    connect(ui.actionMockRulesSave, &QAction::triggered, this, &MockActions::saveRules);
    connect(ui.actionMockCopyAddress, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(url() + m_parts.ui.mockPage->address()); });
    connect(ui.actionMockCloseAll, &QAction::triggered, this, &MockActions::closeAll);
    connect(ui.windowBanner, &BannerFrame::actionRequested, this, [this](const QString &id) {
        if (id != bannerId)
            return;
        m_parts.modes.mockBar().setPort(m_parts.modes.mockBar().request().listen.port + 1);
        start();
    });
}

void MockActions::connectPage()
{
    auto *page = m_parts.ui.mockPage;
    connect(page, &MockPage::startRequested, this, &MockActions::start);
    connect(page, &MockPage::rulesChanged, this, &MockActions::setRules);
    connect(page, &MockPage::copied, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        m_parts.ui.statusBar->showMessage(tr("Copied."), 3000);
    });
    connect(page, &MockPage::connectRequested, this, [this](const QString &url) {
        if (start())
            emit connectWanted(url);
    });
    connect(page, &MockPage::askBrowserRequested, this, [this](const QString &pathAndQuery) {
        if (start())
            emit askWanted(url() + pathAndQuery);
    });
    connect(page, &MockPage::testPageRequested, this, [this](const QString &url) { openTestPage(url); });
    connect(page, &MockPage::clientCommand, this, &MockActions::command);
    connect(page, &MockPage::closeAllRequested, this, &MockActions::closeAll);
}

bool MockActions::confirmOpenToAll() const
{
    const auto answer = QMessageBox::question(&m_parts.window, tr("Listen beyond this computer"), tr("Everyone on the network could connect to the mock server. Start it?"));
    return answer == QMessageBox::Yes;
}

bool MockActions::start()
{
    if (isRunning())
        return true;
    auto &bar = m_parts.modes.mockBar();
    if (!bar.onlyThisComputer() && !confirmOpenToAll())
        return false;
    auto request = bar.request();
    request.rulesJson = m_parts.ui.mockPage->rulesJson().toStdString();
    const auto server = m_parts.workspace.engine().startMock(request);
    if (!server) {
        fail(server.error());
        return false;
    }
    m_server = server.value();
    m_parts.ui.windowBanner->dismiss(bannerId);
    m_clients.start();
    update();
    return true;
}

void MockActions::fail(const ws::Error &error)
{
    const auto port = m_parts.modes.mockBar().request().listen.port;
    const bool inUse = error.says.find("in use") != std::string::npos;
    m_parts.ui.windowBanner->showBanner({BannerData::Severity::Err, utf8(error.says), inUse ? tr("Use %1").arg(port + 1) : QString(), bannerId, true, {}});
}

void MockActions::stop()
{
    if (m_server)
        m_parts.workspace.engine().stopServer(m_server->id);
    m_server.reset();
    m_clients.stop();
    showClients();
    update();
}

QString MockActions::url() const
{
    return m_server ? QString::fromStdString(m_server->url) : QString();
}

QString MockActions::stateText() const
{
    return m_server ? tr("Mock server on %1:%2").arg(utf8(m_server->address)).arg(m_server->port) : tr("Mock server off");
}

void MockActions::update()
{
    auto &ui = m_parts.ui;
    const bool running = isRunning();
    ui.actionMockToggle->setText(running ? tr("&Stop") : tr("&Start"));
    for (auto *action : {ui.actionMockCopyAddress, ui.actionMockTestPage, ui.actionMockCloseAll})
        action->setEnabled(running);
    m_parts.modes.mockBar().setRunning(running);
    MockState state;
    state.listening = running;
    const auto listen = m_parts.modes.mockBar().request().listen;
    state.url = running ? url() : QStringLiteral("%1://%2:%3").arg(listen.tls ? QStringLiteral("wss") : QStringLiteral("ws"), QString::fromStdString(listen.address)).arg(listen.port);
    state.onlyThisComputer = m_parts.modes.mockBar().onlyThisComputer();
    ui.mockPage->setState(state);
    showClients();
    emit stateChanged();
}

void MockActions::showClients()
{
    QList<MockClient> clients;
    int live = 0, all = 0;
    const auto &entries = m_parts.workspace.book().entries();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (entry->origin != Origin::Engine || !entry->tale || entry->tale->info.mode != capture::Mode::Serve)
            continue;
        ++all;
        live += entry->live();
        if (clients.size() >= mostClients)
            continue;
        MockClient client;
        client.session = entry->tale->info.id;
        client.glyph = sessionGlyph(*entry);
        client.since = wholeClockTime(entry->tale->info.start);
        client.client = clientName(*entry);
        client.path = QUrl(QString::fromStdString(entry->tale->info.url)).path();
        client.state = sessionDetail(*entry);
        client.page = clientPage(*entry->tale);
        client.live = entry->live();
        clients.push_back(client);
    }
    m_parts.ui.mockPage->setClients(clients);
    showHits();
    std::vector<ServerEntry> servers;
    if (m_server)
        servers.push_back({m_server->id, capture::Mode::Serve, QStringLiteral("%1:%2").arg(utf8(m_server->address)).arg(m_server->port), tr("Listening · %1 live · %2 in all").arg(live).arg(all)});
    m_parts.list.setServers(std::move(servers));
}

/// Asked on the network thread, shown when its answer comes.
void MockActions::showHits()
{
    if (!m_server)
        return;
    m_parts.workspace.engine().askRuleHits(m_server->id, [actions = QPointer(this)](const std::vector<std::uint64_t> &hits) {
        const QList<quint64> list(hits.begin(), hits.end());
        QMetaObject::invokeMethod(qApp, [actions, list] {
            if (actions)
                actions->m_parts.ui.mockPage->setHits(list);
        });
    });
}

void MockActions::command(quint32 session, ClientCommand command)
{
    auto &engine = m_parts.workspace.engine();
    switch (command) {
    case ClientCommand::Open:
        if (const auto key = m_parts.workspace.book().keyOf(session))
            emit sessionWanted(key);
        return;
    case ClientCommand::Close: engine.close(session, std::uint16_t(1000), {}); return;
    case ClientCommand::Drop: engine.drop(session); return;
    case ClientCommand::Reset: engine.reset(session); return;
    case ClientCommand::Hold: engine.hold(session, true); return;
    case ClientCommand::Send:
        if (const auto key = m_parts.workspace.book().keyOf(session))
            emit sessionWanted(key); // its composer writes to the client
        return;
    }
}

void MockActions::closeAll()
{
    for (const auto &entry : m_parts.workspace.book().entries())
        if (entry.live() && entry.tale && entry.tale->info.mode == capture::Mode::Serve)
            m_parts.workspace.engine().close(entry.tale->info.id, std::uint16_t(1001), {});
}

void MockActions::setRules(const QString &json)
{
    m_parts.settings.setValue(QStringLiteral("mock/rules"), json);
    if (!m_server)
        return;
    if (const auto status = m_parts.workspace.engine().setRules(m_server->id, json.toStdString()); !status)
        m_parts.ui.windowBanner->showBanner({BannerData::Severity::Warn, utf8(status.error().says), {}, QStringLiteral("rules"), true, {}});
}

void MockActions::openRules()
{
    QFile file(QFileDialog::getOpenFileName(&m_parts.window, tr("Rules from file"), {}, tr("Rules (*.json)")));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    QString error;
    const QString json = QString::fromUtf8(file.read(4 * 1024 * 1024));
    if (m_parts.ui.mockPage->setRulesJson(json, &error))
        setRules(json);
    else
        m_parts.ui.windowBanner->showBanner({BannerData::Severity::Err, harmless(error), {}, QStringLiteral("rules"), true, {}});
    m_parts.modes.setMode(Mode::Mock);
}

void MockActions::saveRules()
{
    QSaveFile file(QFileDialog::getSaveFileName(&m_parts.window, tr("Save rules"), QStringLiteral("rules.json"), tr("Rules (*.json)")));
    if (file.fileName().isEmpty() || !file.open(QIODevice::WriteOnly))
        return;
    file.write(m_parts.ui.mockPage->rulesJson().toUtf8());
    file.commit();
}

/// The mock answers a plain GET with the help page of that address.
void MockActions::openTestPage(const QString &url)
{
    if (!start())
        return;
    QString page = url.isEmpty() || url.startsWith(u'/') ? this->url() + (url.isEmpty() ? QStringLiteral("/") : url) : url;
    if (page.startsWith(QLatin1String("ws")))
        page.replace(0, 2, QStringLiteral("http"));
    QDesktopServices::openUrl(QUrl(page));
}

} // namespace gui
