#include "gui/window/view_actions.h"

#include "gui/core/vocabularies.h"
#include "gui/detail/payload_tab.h"
#include "gui/paint/theme.h"
#include "gui/session/filter_bar.h"
#include "gui/session/session_page.h"
#include "ui_main_window.h"

#include <QActionGroup>
#include <QClipboard>
#include <QInputDialog>
#include <QSettings>
#include <QSplitter>

namespace gui {

namespace {

QActionGroup *group(QObject *parent, std::initializer_list<QAction *> actions)
{
    auto *made = new QActionGroup(parent);
    int value = 0;
    for (auto *action : actions) {
        action->setData(value++); // in the order of the enum that it stands for
        made->addAction(action);
    }
    return made;
}

struct ColumnTitle {
    TimelineColumn column;
    const char *title;
};

constexpr ColumnTitle hideable[] = {
    {TimelineColumn::Time, QT_TRANSLATE_NOOP("gui::ViewActions", "&Time")},
    {TimelineColumn::Kind, QT_TRANSLATE_NOOP("gui::ViewActions", "&Kind")},
    {TimelineColumn::Bytes, QT_TRANSLATE_NOOP("gui::ViewActions", "&Bytes")},
    {TimelineColumn::Page, QT_TRANSLATE_NOOP("gui::ViewActions", "&Page’s script")},
};

struct Tab {
    DetailKind kind;
    const char *key;
};

constexpr Tab tabs[] = {
    {DetailKind::Message, "detail/tab/message"},
    {DetailKind::Handshake, "detail/tab/handshake"},
    {DetailKind::Close, "detail/tab/close"},
};

QSplitter *mockSplitter(const WindowParts &parts)
{
    return parts.ui.mockPage->findChild<QSplitter *>(QStringLiteral("mockSplitter"));
}

const QStringList splitterKinds{QStringLiteral("open"), QStringLiteral("ended"), QStringLiteral("narrow")};

} // namespace

ViewActions::ViewActions(const WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    setupGroups();
    setupColumns();
    connectView();
    connectEdit();
    connectTheme();
}

void ViewActions::setupGroups()
{
    auto &ui = m_parts.ui;
    m_positions = group(this, {ui.actionDetailAutomatic, ui.actionDetailRight, ui.actionDetailBelow});
    m_times = group(this, {ui.actionTimeSinceConnect, ui.actionTimeSincePrevious, ui.actionTimeClock, ui.actionTimeUtc});
    m_themes = group(this, {ui.actionThemeSystem, ui.actionThemeLight, ui.actionThemeDark});
}

void ViewActions::setupColumns()
{
    for (const auto &each : hideable) {
        auto *action = m_parts.ui.menuColumns->addAction(tr(each.title));
        action->setCheckable(true);
        action->setChecked(true);
        action->setData(int(each.column));
        connect(action, &QAction::toggled, this, [this, column = each.column](bool on) { m_parts.ui.sessionPage->timeline().setColumnWanted(column, on); });
    }
}

void ViewActions::connectView()
{
    auto &ui = m_parts.ui;
    auto *page = ui.sessionPage;
    connect(ui.actionSessions, &QAction::toggled, ui.sessionsDock, &QWidget::setVisible);
    connect(ui.sessionsDock, &QDockWidget::visibilityChanged, this, [&ui](bool visible) {
        if (ui.sessionsDock->isHidden() == visible) // minimizing the window is no choice of the user's
            ui.actionSessions->setChecked(visible);
    });
    connect(ui.actionOverview, &QAction::toggled, page, &SessionPage::setOverviewShown);
    connect(m_positions, &QActionGroup::triggered, this, [this, page](QAction *action) {
        page->setDetailPosition(DetailPosition(action->data().toInt()));
        m_parts.settings.setValue(QStringLiteral("ui/detailPosition"), action->data());
    });
    connect(m_times, &QActionGroup::triggered, this, [page](QAction *action) { page->model().setTimeMode(TimeMode(action->data().toInt())); });
    connect(&page->detail(), &DetailPane::tabChosen, this, [this](DetailKind kind, DetailView view) {
        for (const auto &tab : tabs)
            if (tab.kind == kind)
                m_parts.settings.setValue(QLatin1String(tab.key), int(view));
    });
    connect(ui.actionExpandAll, &QAction::triggered, &page->model(), &TimelineModel::expandAll);
    connect(ui.actionFollow, &QAction::triggered, &page->timeline(), &TimelineView::setFollowing);
    connect(&page->timeline(), &TimelineView::followingChanged, ui.actionFollow, &QAction::setChecked);
    connect(ui.actionPause, &QAction::triggered, page, &SessionPage::setPaused);
    connect(page, &SessionPage::pausedChanged, ui.actionPause, &QAction::setChecked);
    connect(ui.actionFullScreen, &QAction::toggled, this, [this](bool full) { m_parts.window.setWindowState(m_parts.window.windowState().setFlag(Qt::WindowFullScreen, full)); });
}

void ViewActions::connectTheme()
{
    auto &ui = m_parts.ui;
    connect(m_themes, &QActionGroup::triggered, this, [this](QAction *action) {
        m_parts.theme.setChoice(ThemeChoice(action->data().toInt()));
        m_parts.settings.setValue(QStringLiteral("ui/theme"), action->data());
    });
    connect(ui.actionTextLarger, &QAction::triggered, this, [this] { setTextScale(m_parts.theme.textScale() + 10); });
    connect(ui.actionTextSmaller, &QAction::triggered, this, [this] { setTextScale(m_parts.theme.textScale() - 10); });
    connect(ui.actionTextNormal, &QAction::triggered, this, [this] { setTextScale(100); });
}

void ViewActions::setTextScale(int percent)
{
    m_parts.theme.setTextScale(percent);
    m_parts.settings.setValue(QStringLiteral("ui/textScale"), m_parts.theme.textScale());
}

void ViewActions::connectEdit()
{
    auto &ui = m_parts.ui;
    auto *page = ui.sessionPage;
    connect(ui.actionCopyRow, &QAction::triggered, this, &ViewActions::copyRow);
    connect(ui.actionCopyPayload, &QAction::triggered, this, &ViewActions::copyPayload);
    connect(ui.actionFilter, &QAction::triggered, &page->filterBar(), &FilterBar::focusText);
    connect(ui.actionNextMatch, &QAction::triggered, this, [this] { nextMatch(true); });
    connect(ui.actionPreviousMatch, &QAction::triggered, this, [this] { nextMatch(false); });
    connect(ui.actionNextProblem, &QAction::triggered, this, [page] { page->timeline().selectProblem(true); });
    connect(ui.actionPreviousProblem, &QAction::triggered, this, [page] { page->timeline().selectProblem(false); });
    connect(ui.actionGoToFrame, &QAction::triggered, this, &ViewActions::goToFrame);
}

void ViewActions::copyRow()
{
    auto &page = *m_parts.ui.sessionPage;
    const auto index = page.timeline().currentIndex();
    if (index.isValid())
        QGuiApplication::clipboard()->setText(page.model().plainRow(index.row()));
}

void ViewActions::copyPayload()
{
    auto &detail = m_parts.ui.sessionPage->detail();
    const auto view = detail.view();
    detail.setView(DetailView::Payload); // reads the payload of the current row
    QGuiApplication::clipboard()->setText(detail.payload().plainText());
    detail.setView(view);
}

void ViewActions::goToFrame()
{
    bool ok = false;
    const int number = QInputDialog::getInt(&m_parts.window, tr("Go to frame"), tr("Number in the # column"), 1, 1, 2'000'000'000, 1, &ok);
    if (ok)
        m_parts.ui.sessionPage->goToFrame(std::uint32_t(number));
}

/// In the payload view the next place there, else the next row that the filter left.
void ViewActions::nextMatch(bool forward)
{
    auto &page = *m_parts.ui.sessionPage;
    if (page.detail().view() == DetailView::Payload && page.detail().payload().isAncestorOf(m_parts.window.focusWidget())) {
        page.detail().payload().focusFind();
        page.detail().payload().find(forward);
        return;
    }
    const int step = forward ? 1 : -1;
    int row = page.timeline().currentIndex().row() + step;
    while (row >= 0 && row < page.model().rowCount() && page.model().item(row).isChapter)
        row += step;
    page.timeline().selectRow(row);
}

/// Checks the action of a stored value, and returns that value.
int ViewActions::choose(QActionGroup &actions, const QString &key) const
{
    auto *action = actions.actions().value(m_parts.settings.value(key, 0).toInt(), actions.actions().first());
    action->setChecked(true);
    return action->data().toInt();
}

void ViewActions::applySettings()
{
    choose(*m_themes, QStringLiteral("ui/theme"));
    m_parts.ui.sessionPage->setDetailPosition(DetailPosition(choose(*m_positions, QStringLiteral("ui/detailPosition"))));
    setVocabularyFolder(m_parts.settings.value(QStringLiteral("vocabulary/folder")).toString());
}

void ViewActions::load()
{
    const auto &settings = m_parts.settings;
    auto *page = m_parts.ui.sessionPage;
    applySettings();
    page->model().setTimeMode(TimeMode(choose(*m_times, QStringLiteral("timeline/timeMode"))));
    m_parts.ui.actionOverview->setChecked(settings.value(QStringLiteral("ui/overview"), true).toBool());
    m_parts.ui.actionSessions->setChecked(true);
    const auto hidden = settings.value(QStringLiteral("timeline/hidden")).toStringList();
    for (auto *action : m_parts.ui.menuColumns->actions())
        action->setChecked(!hidden.contains(QString::number(action->data().toInt())));
    page->timeline().restoreColumnState(settings.value(QStringLiteral("timeline/columns")).toByteArray());
    for (const auto &kind : splitterKinds)
        page->setSplitterState(kind, settings.value(QStringLiteral("splitter/") + kind).toByteArray());
    mockSplitter(m_parts)->restoreState(settings.value(QStringLiteral("splitter/mock")).toByteArray());
    for (const auto &tab : tabs)
        if (const auto view = settings.value(QLatin1String(tab.key)); view.isValid())
            page->detail().setTabOfKind(tab.kind, DetailView(qBound(0, view.toInt(), detailViews - 1)));
}

void ViewActions::save() const
{
    auto &settings = m_parts.settings;
    auto *page = m_parts.ui.sessionPage;
    settings.setValue(QStringLiteral("ui/detailPosition"), m_positions->checkedAction()->data());
    settings.setValue(QStringLiteral("timeline/timeMode"), m_times->checkedAction()->data());
    settings.setValue(QStringLiteral("ui/overview"), m_parts.ui.actionOverview->isChecked());
    QStringList hidden;
    for (const auto *action : m_parts.ui.menuColumns->actions())
        if (!action->isChecked())
            hidden << QString::number(action->data().toInt());
    settings.setValue(QStringLiteral("timeline/hidden"), hidden);
    for (const auto &kind : splitterKinds)
        settings.setValue(QStringLiteral("splitter/") + kind, page->splitterState(kind));
    settings.setValue(QStringLiteral("splitter/mock"), mockSplitter(m_parts)->saveState());
    settings.setValue(QStringLiteral("timeline/columns"), page->timeline().columnState());
}

void ViewActions::update()
{
    auto &ui = m_parts.ui;
    const bool shown = ui.sessionPage->session() != 0 && ui.centralStack->currentWidget() == ui.sessionPage;
    for (auto *action : {ui.actionCopyRow, ui.actionCopyPayload, ui.actionFilter, ui.actionNextMatch, ui.actionPreviousMatch, ui.actionNextProblem, ui.actionPreviousProblem, ui.actionGoToFrame, ui.actionExpandAll, ui.actionFollow, ui.actionPause})
        action->setEnabled(shown);
}

} // namespace gui
