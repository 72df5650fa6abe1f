#include "gui/window/main_window.h"

#include "gui/accessible/accessible_widgets.h"
#include "gui/detail/browser_tab.h"
#include "gui/paint/theme.h"
#include "gui/session/session_page.h"
#include "gui/window/connect_bar.h"
#include "gui/window/file_actions.h"
#include "gui/window/help_actions.h"
#include "gui/window/mock_actions.h"
#include "gui/window/mock_bar.h"
#include "gui/window/mode_bar.h"
#include "gui/window/pane_focus.h"
#include "gui/window/relay_actions.h"
#include "gui/window/relay_bar.h"
#include "gui/window/row_menu.h"
#include "gui/window/session_actions.h"
#include "gui/window/sessions_title.h"
#include "gui/window/status_line.h"
#include "gui/window/view_actions.h"
#include "ui_main_window.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>

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
    installAccessibility();
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
    orderPanes(*m_ui, *m_modes);
    load();
    showPage();
    updateActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::load()
{
    resize(QSize(px(1440), px(900)).boundedTo(screen()->availableSize())); // large text on a small screen
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
    m_title->setRail(narrow);
    m_ui->sessionsDock->setMinimumWidth(px(narrow ? 52 : 160));
    m_ui->sessionsDock->setMaximumWidth(narrow ? px(52) : QWIDGETSIZE_MAX);
    if (!narrow)
        resizeDocks({m_ui->sessionsDock}, {px(220)}, Qt::Horizontal);
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
