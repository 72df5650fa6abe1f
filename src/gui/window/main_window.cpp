#include "gui/window/main_window.h"

#include "gui/detail/browser_tab.h"
#include "gui/paint/card.h"
#include "gui/paint/icons.h"
#include "gui/paint/style.h"
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
#include "gui/window/relay_actions.h"
#include "gui/window/relay_bar.h"
#include "gui/window/row_menu.h"
#include "gui/window/session_actions.h"
#include "gui/window/status_line.h"
#include "gui/window/view_actions.h"
#include "ui_main_window.h"

#include <QCloseEvent>
#include <QLayout>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>

namespace gui {

namespace {

constexpr int narrowBelow = 1120; // for 13 px text

} // namespace

MainWindow::MainWindow(std::unique_ptr<Workspace> workspace, Theme &theme, QSettings &settings)
    : m_ui(std::make_unique<Ui::MainWindow>())
    , m_workspace(std::move(workspace))
    , m_theme(theme)
    , m_settings(settings)
    , m_list(m_workspace->book())
    , m_modes(new ModeBar)
{
    m_ui->setupUi(this);
    m_status = new StatusLine(*m_ui->statusBar, this);
    setupPanes();
    setupControllers();
    setupShortcuts();
    connectPanes();
    connectBook();
    connectWelcome();
    connectDetail();
    hideWhatIsMissing();
    load();
    showPage();
    updateActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::setupPanes()
{
    setWindowIcon(applicationIcon());
    m_ui->modeToolBar->addWidget(m_modes);
    m_ui->modeToolBar->layout()->setContentsMargins(px(8), px(9), px(8), px(9));
    m_ui->modeToolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_ui->sessionsPanel->setModel(&m_list);
    m_ui->sessionsPanel->addTreeAction(m_ui->actionRemove);
    m_ui->actionRemove->setShortcutContext(Qt::WidgetShortcut);
    auto *title = new PaneHeader;
    title->setObjectName(QStringLiteral("sessionsTitle"));
    title->setTitle(tr("Sessions"));
    for (auto *action : {m_ui->actionOpen}) {
        auto *button = new QToolButton;
        button->setIcon(icon(QStringLiteral("folder")));
        button->setToolTip(tr("Open a session file (Ctrl+O)"));
        button->setAccessibleName(button->toolTip());
        setButtonLook(button, ButtonLook::Quiet);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        title->addTool(button);
    }
    auto *more = new QToolButton;
    more->setIcon(icon(QStringLiteral("dots")));
    more->setToolTip(tr("More about sessions"));
    more->setAccessibleName(more->toolTip());
    more->setPopupMode(QToolButton::InstantPopup);
    setButtonLook(more, ButtonLook::Quiet);
    auto *menu = new QMenu(more);
    menu->addActions({m_ui->actionSaveAll, m_ui->actionRename, m_ui->actionRemove, m_ui->actionRemoveEnded});
    more->setMenu(menu);
    title->addTool(more);
    m_ui->sessionsDock->setTitleBarWidget(title);
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
    connect(ui.actionNextPane, &QAction::triggered, this, [this] { focusPane(true); });
    connect(ui.actionPreviousPane, &QAction::triggered, this, [this] { focusPane(false); });
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
    connect(&page->detail(), &DetailPane::tabChosen, this, [this](DetailKind kind, DetailView view) { m_settings.setValue(QStringLiteral("detail/tab/%1").arg(int(kind)), int(view)); });
}

/// Actions whose feature does not exist are not shown.
void MainWindow::hideWhatIsMissing()
{
    auto &ui = *m_ui;
    for (auto *action : {ui.actionAskAgain, ui.actionBrowsersFound, ui.actionCompare, ui.actionTlsKeys, ui.actionHelp})
        action->setVisible(false);
}

void MainWindow::load()
{
    resize(px(1440), px(900));
    restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(m_settings.value(QStringLiteral("window/state")).toByteArray());
    m_modes->connectBar().load(m_settings);
    m_modes->mockBar().load(m_settings);
    m_modes->relayBar().load(m_settings);
    m_ui->sessionPage->composer().setSaved(m_settings.value(QStringLiteral("composer/saved")).toStringList());
    m_ui->sessionPage->detail().browser().setLanguage(m_settings.value(QStringLiteral("instead/language"), QStringLiteral("Node")).toString());
    m_view->load();
    m_mock->update();
    layOut();
}

void MainWindow::save()
{
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("window/state"), saveState());
    m_modes->connectBar().save(m_settings);
    m_modes->mockBar().save(m_settings);
    m_modes->relayBar().save(m_settings);
    m_view->save();
}

void MainWindow::openFile(const QString &path)
{
    m_files->open(path);
}

void MainWindow::showSession(SessionKey key)
{
    const auto *entry = m_workspace->book().find(key);
    if (!entry)
        return;
    if (m_modes->mode() == Mode::Mock)
        m_modes->setMode(Mode::Connect);
    m_ui->sessionsPanel->select(key);
    if (m_ui->sessionPage->session() != key) {
        m_ui->sessionPage->showSession(*entry);
        if (!entry->session->info().url.empty() && entry->session->info().mode == capture::Mode::Connect)
            m_modes->connectBar().setAddress(QString::fromStdString(entry->session->info().url));
    }
    showPage();
    sessionTold(key);
}

void MainWindow::setMode(Mode)
{
    showPage();
    updateActions();
}

void MainWindow::showPage()
{
    QWidget *page = m_ui->sessionPage->session() != 0 ? static_cast<QWidget *>(m_ui->sessionPage) : m_ui->welcomePage;
    if (m_modes->mode() == Mode::Mock)
        page = m_ui->mockPage;
    m_ui->centralStack->setCurrentWidget(page);
    if (page == m_ui->welcomePage)
        m_status->setReady();
}

void MainWindow::sessionTold(SessionKey key)
{
    const auto *entry = m_workspace->book().find(key);
    if (!entry || m_ui->sessionPage->session() != key)
        return;
    m_ui->sessionPage->updateTale(*entry);
    m_status->setSession(*entry);
    updateActions();
}

void MainWindow::updateActions()
{
    m_sessions->update();
    m_files->update();
    m_view->update();
}

void MainWindow::layOut()
{
    const bool narrow = width() < px(narrowBelow);
    m_narrow = narrow;
    m_modes->setCompact(narrow);
    m_ui->sessionsPanel->setRail(narrow);
    m_ui->sessionPage->setNarrow(narrow);
    m_status->setCompact(narrow);
    static_cast<PaneHeader *>(m_ui->sessionsDock->titleBarWidget())->setCompact(narrow);
    m_ui->sessionsDock->setMinimumWidth(px(narrow ? 52 : 160));
    m_ui->sessionsDock->setMaximumWidth(narrow ? px(52) : QWIDGETSIZE_MAX);
    if (!narrow)
        resizeDocks({m_ui->sessionsDock}, {px(220)}, Qt::Horizontal);
}

void MainWindow::focusPane(bool forward)
{
    auto *page = m_ui->sessionPage;
    const bool session = m_ui->centralStack->currentWidget() == page;
    QList<QWidget *> panes{m_modes, m_ui->sessionsPanel->tree()};
    if (session)
        panes << &page->timeline() << &page->detail() << &page->composer();
    else
        panes << m_ui->centralStack->currentWidget();
    qsizetype at = -1;
    for (qsizetype each = 0; each < panes.size(); ++each)
        if (panes[each] == focusWidget() || panes[each]->isAncestorOf(focusWidget()))
            at = each;
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        auto *pane = panes[((forward ? at + step : at - step) % panes.size() + panes.size()) % panes.size()];
        if (!pane->isVisible() || !pane->isEnabled())
            continue;
        if (pane == m_modes)
            m_modes->connectBar().isVisible() ? m_modes->connectBar().focusAddress() : m_modes->setFocus();
        else if (pane == &page->detail())
            page->detail().focusTabs();
        else if (pane == &page->composer())
            page->composer().focusEdit();
        else if (pane == m_ui->welcomePage)
            m_ui->welcomePage->focusDemo();
        else
            pane->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

bool MainWindow::mayQuit()
{
    const auto open = m_workspace->liveSessions();
    if (open == 0)
        return true;
    const auto answer = QMessageBox::question(this, tr("Quit"), tr("%n sessions are open. Close them with 1001 and quit?", nullptr, int(open)));
    return answer == QMessageBox::Yes;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayQuit())
        return event->ignore();
    save();
    hide(); // the last words of the sessions need no window
    m_workspace->engine().shutDown(std::chrono::seconds(1));
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if ((width() < px(narrowBelow)) != m_narrow)
        layOut();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_help && (width() < px(narrowBelow)) != m_narrow)
        layOut();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (FileActions::accepts(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_files->take(*event->mimeData());
    event->acceptProposedAction();
}

} // namespace gui
