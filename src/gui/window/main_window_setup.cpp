// What the window is made of, and who listens to whom.
#include "gui/window/main_window.h"

#include "gui/detail/browser_tab.h"
#include "gui/paint/icons.h"
#include "gui/paint/theme.h"
#include "gui/session/ended_bar.h"
#include "gui/session/filter_bar.h"
#include "gui/session/session_page.h"
#include "gui/window/connect_bar.h"
#include "gui/window/file_actions.h"
#include "gui/window/help_actions.h"
#include "gui/window/mock_actions.h"
#include "gui/window/mock_bar.h"
#include "gui/window/mode_bar.h"
#include "gui/window/pane_focus.h"
#include "gui/window/relay_actions.h"
#include "gui/window/row_menu.h"
#include "gui/window/session_actions.h"
#include "gui/window/sessions_title.h"
#include "gui/window/status_line.h"
#include "gui/window/view_actions.h"
#include "ui_main_window.h"

#include <QLayout>
#include <QMenu>
#include <QShortcut>
#include <QTimer>

namespace gui {

void MainWindow::setupPanes()
{
    setWindowIcon(applicationIcon());
    m_ui->modeToolBar->addWidget(m_modes);
    m_ui->modeToolBar->layout()->setContentsMargins(px(8), px(9), px(8), px(9));
    m_ui->modeToolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_ui->sessionsPanel->setModel(&m_list);
    m_ui->sessionsPanel->addTreeAction(m_ui->actionRemove);
    m_ui->actionRemove->setShortcutContext(Qt::WidgetShortcut);
    m_title = new SessionsTitle(*m_ui->actionOpen, {m_ui->actionSaveAll, m_ui->actionRename, m_ui->actionRemove, m_ui->actionRemoveEnded}, *m_ui->sessionsDock);
}

void MainWindow::setupControllers()
{
    const WindowParts parts{*this, *m_ui, *m_modes, *m_workspace, m_list, m_settings, m_theme};
    m_sessions = std::make_unique<SessionActions>(parts, nullptr);
    m_files = std::make_unique<FileActions>(parts, nullptr);
    m_view = std::make_unique<ViewActions>(parts, nullptr);
    m_mock = std::make_unique<MockActions>(parts, nullptr);
    m_relay = std::make_unique<RelayActions>(parts, nullptr);
    m_help = std::make_unique<HelpActions>(parts, nullptr);
    m_menus = std::make_unique<RowMenu>(parts, nullptr);
    auto *menu = new QMenu(this);
    menu->addAction(m_ui->actionExpandAll);
    menu->addAction(m_ui->actionFollow);
    menu->addSeparator();
    menu->addMenu(m_ui->menuColumns);
    menu->addMenu(m_ui->menuTime);
    m_ui->sessionPage->filterBar().setMenu(menu);
}

void MainWindow::setupShortcuts()
{
    auto &ui = *m_ui;
    addActions({ui.actionModeConnect, ui.actionModeRelay, ui.actionModeMock, ui.actionAddress, ui.actionNextPane, ui.actionPreviousPane});
    connect(ui.actionModeConnect, &QAction::triggered, this, [this] { m_modes->setMode(Mode::Connect); });
    connect(ui.actionModeRelay, &QAction::triggered, this, [this] { m_modes->setMode(Mode::Relay); });
    connect(ui.actionModeMock, &QAction::triggered, this, [this] { m_modes->setMode(Mode::Mock); });
    const auto address = [this] {
        m_modes->setMode(Mode::Connect);
        m_modes->connectBar().focusAddress();
    };
    connect(ui.actionAddress, &QAction::triggered, this, address);
    connect(ui.actionNew, &QAction::triggered, this, address);
    connect(ui.actionNextPane, &QAction::triggered, this, [this] { focusNextPane(*m_ui, *m_modes, Step::Forward); });
    connect(ui.actionPreviousPane, &QAction::triggered, this, [this] { focusNextPane(*m_ui, *m_modes, Step::Back); });
    connect(ui.actionQuit, &QAction::triggered, this, &QWidget::close);
    // The same keys in two places: each acts where the focus is.
    ui.actionConnect->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_modes->connectBar().addConnectAction(ui.actionConnect);
    ui.actionSend->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    ui.sessionPage->composer().addAction(ui.actionSend);
    for (int tab = 0; tab < detailViews; ++tab)
        connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + tab)), this), &QShortcut::activated, this, [this, tab] { m_ui->sessionPage->detail().setView(DetailView(tab)); });
}

void MainWindow::connectPanes()
{
    connect(m_ui->sessionsPanel, &SessionsPanel::sessionChosen, this, &MainWindow::showSession);
    connect(m_ui->sessionsPanel, &SessionsPanel::serverChosen, this, [this] { m_modes->setMode(Mode::Mock); });
    connect(m_ui->sessionsPanel, &SessionsPanel::sessionMenuRequested, this, [this](SessionKey, const QPoint &pos) { m_menus->showSessionMenu(pos); });
    connect(m_modes, &ModeBar::modeChanged, this, &MainWindow::setMode);
    connect(m_sessions.get(), &SessionActions::sessionWanted, this, &MainWindow::showSession);
    connect(m_files.get(), &FileActions::sessionWanted, this, &MainWindow::showSession);
    connect(m_files.get(), &FileActions::curlDropped, &m_modes->connectBar(), &ConnectBar::setAddress);
    connect(m_mock.get(), &MockActions::sessionWanted, this, &MainWindow::showSession);
    connect(m_mock.get(), &MockActions::connectWanted, this, [this](const QString &url) {
        m_modes->connectBar().setAddress(url);
        m_sessions->connectTo(url);
    });
    connect(&m_modes->connectBar(), &ConnectBar::askBrowserRequested, m_ui->actionAskBrowser, &QAction::trigger);
    connect(&m_ui->sessionPage->endedBar(), &EndedBar::askBrowserRequested, m_ui->actionAskBrowser, &QAction::trigger);
    connect(m_mock.get(), &MockActions::askWanted, m_help.get(), &HelpActions::askBrowser);
    connect(m_mock.get(), &MockActions::stateChanged, this, [this] { m_status->setMock(m_mock->stateText(), m_mock->isRunning() && !m_modes->mockBar().onlyThisComputer()); });
    connect(m_sessions.get(), &SessionActions::mockAddressWanted, this, [this](const QString &address) {
        m_modes->setMode(Mode::Mock);
        m_ui->mockPage->setAddress(address);
        m_mock->start();
    });
    connect(&m_modes->connectBar(), &ConnectBar::copyCurlRequested, this, [this] { m_files->copy(CopyFormat::Curl); });
    connect(m_menus.get(), &RowMenu::codeExplanationWanted, m_help.get(), &HelpActions::showCode);
    connect(m_help.get(), &HelpActions::settingsChanged, m_view.get(), &ViewActions::applySettings);
    m_status->setMock(m_mock->stateText(), false);
}

void MainWindow::connectBook()
{
    auto &book = m_workspace->book();
    connect(&book, &SessionBook::told, this, &MainWindow::sessionTold);
    connect(&book, &SessionBook::added, this, &MainWindow::showPage);
    connect(&book, &SessionBook::removedChanged, this, [this](SessionKey key) {
        const auto *entry = m_workspace->book().find(key);
        if (entry && entry->removed && m_ui->sessionPage->session() == key)
            m_ui->sessionPage->clear();
        showPage();
        updateActions();
    });
    connect(m_workspace.get(), &Workspace::marked, this, [this](SessionKey key) {
        if (const auto *entry = m_workspace->book().find(key))
            m_ui->sessionPage->updateTale(*entry);
    });
    // "Open for 2 min 14 s" grows without any record.
    auto *seconds = new QTimer(this);
    connect(seconds, &QTimer::timeout, this, [this] {
        const auto *entry = m_workspace->book().find(m_ui->sessionPage->session());
        if (entry && entry->live())
            m_workspace->book().refresh(entry->key);
    });
    seconds->start(std::chrono::seconds(1));
}

void MainWindow::connectWelcome()
{
    auto *welcome = m_ui->welcomePage;
    connect(welcome, &WelcomePage::runAllRequested, m_ui->actionRunDemo, &QAction::trigger);
    connect(welcome, &WelcomePage::runRequested, m_sessions.get(), qOverload<int>(&SessionActions::runDemo));
    connect(welcome, &WelcomePage::addressRequested, m_ui->actionAddress, &QAction::trigger);
    connect(welcome, &WelcomePage::relayRequested, m_ui->actionRelay, &QAction::trigger);
    connect(welcome, &WelcomePage::mockRequested, this, [this] {
        m_modes->setMode(Mode::Mock);
        m_mock->start();
    });
    connect(welcome, &WelcomePage::openRequested, m_ui->actionOpen, &QAction::trigger);
}

void MainWindow::connectDetail()
{
    auto *page = m_ui->sessionPage;
    connect(page, &SessionPage::rowMenuRequested, m_menus.get(), &RowMenu::showRowMenu);
    connect(page, &SessionPage::markRequested, this, [this, page](std::uint32_t record) {
        const auto *entry = m_workspace->book().find(page->session());
        if (!entry)
            return;
        const bool marked = entry->session->records().at(record).flags & capture::Marked;
        m_workspace->mark(entry->key, record, !marked);
    });
    connect(&page->detail(), &DetailPane::loadIntoComposerRequested, m_menus.get(), &RowMenu::loadIntoComposer);
    connect(&page->detail(), &DetailPane::tryRequested, m_sessions.get(), &SessionActions::tryOnMock);
    connect(&page->detail(), &DetailPane::askRequested, m_ui->actionAskBrowser, &QAction::trigger);
    connect(&page->detail(), &DetailPane::situationsRequested, m_help.get(), &HelpActions::showSituations);
    connect(&page->detail().browser(), &BrowserTab::languageChosen, this, [this](const QString &language) { m_settings.setValue(QStringLiteral("instead/language"), language); });
    connect(&page->composer(), &Composer::savedChanged, this, [this](const QStringList &saved) { m_settings.setValue(QStringLiteral("composer/saved"), saved); });
}

/// Actions whose feature does not exist are not shown.
void MainWindow::hideWhatIsMissing()
{
    auto &ui = *m_ui;
    for (auto *action : {ui.actionBrowsersFound, ui.actionCompare, ui.actionTlsKeys, ui.actionHelp})
        action->setVisible(false);
}

} // namespace gui
