#include "dialog_answer.h"
#include "screens.h"
#include "screenshot.h"
#include "support/gui/tale_maker.h"
#include "support/test_registry.h"
#include "window_fixture.h"

#include "gui/paint/theme.h"
#include "gui/session/session_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QFile>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QTest>

using namespace gui;
using support::DialogAnswer;
using support::WindowFixture;

/// Every action of the menus: that it is there, with its keys; and what those of File, Edit and View do.
class MenuActionsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void standInTheirMenus();
    void goesToTheAddress();
    void savesAndOpens();
    void savesAllSessions();
    void opensARecentFile();
    void opensTheExportDialog();
    void copiesAs();
    void quits();
    void copiesARowAndItsPayload();
    void goesToMatchesAndProblems();
    void goesToAFrame();
    void opensTheSettings();
    void showsAndHidesPanes();
    void putsTheDetailWhereItIsWanted();
    void hidesColumns();
    void changesTheTimes();
    void foldsFollowsAndPauses();
    void changesThemeAndTextSize();
    void fillsTheScreen();

private:
    void trigger(const char *name) { m_fixture->action(name)->trigger(); }
    SessionPage &page() { return *m_fixture->find<SessionPage>("sessionPage"); }
    QString clipboard() const { return QGuiApplication::clipboard()->text(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<support::TaleMaker> m_maker;
};

namespace {

struct MenuAction {
    const char *menu, *name, *keys;
};

constexpr MenuAction menuActions[] = {
    {"menuFile", "actionNew", "Ctrl+N"},
    {"menuFile", "actionOpen", "Ctrl+O"},
    {"menuFile", "actionSave", "Ctrl+S"},
    {"menuFile", "actionSaveAll", ""},
    {"menuFile", "actionExport", "Ctrl+Shift+E"},
    {"menuFile", "actionQuit", "Ctrl+Q"},
    {"menuCopyAs", "actionCopyCurl", ""},
    {"menuCopyAs", "actionCopyWebsocat", ""},
    {"menuCopyAs", "actionCopyWscat", ""},
    {"menuCopyAs", "actionCopyPython", ""},
    {"menuCopyAs", "actionCopyJavaScript", ""},
    {"menuCopyAs", "actionCopyMarkdown", ""},
    {"menuCopyAs", "actionCopyAddress", ""},
    {"menuEdit", "actionCopyRow", "Ctrl+C"},
    {"menuEdit", "actionCopyPayload", "Ctrl+Shift+C"},
    {"menuEdit", "actionFilter", "Ctrl+F"},
    {"menuEdit", "actionNextMatch", "F3"},
    {"menuEdit", "actionPreviousMatch", "Shift+F3"},
    {"menuEdit", "actionNextProblem", "F8"},
    {"menuEdit", "actionPreviousProblem", "Shift+F8"},
    {"menuEdit", "actionGoToFrame", "Ctrl+G"},
    {"menuEdit", "actionSettings", "Ctrl+,"},
    {"menuView", "actionSessions", "F9"},
    {"menuView", "actionOverview", ""},
    {"menuDetailAt", "actionDetailRight", ""},
    {"menuDetailAt", "actionDetailBelow", ""},
    {"menuDetailAt", "actionDetailAutomatic", ""},
    {"menuTime", "actionTimeSinceConnect", ""},
    {"menuTime", "actionTimeSincePrevious", ""},
    {"menuTime", "actionTimeClock", ""},
    {"menuTime", "actionTimeUtc", ""},
    {"menuView", "actionExpandAll", ""},
    {"menuView", "actionFollow", "Ctrl+J"},
    {"menuView", "actionPause", "Ctrl+P"},
    {"menuTheme", "actionThemeSystem", ""},
    {"menuTheme", "actionThemeLight", ""},
    {"menuTheme", "actionThemeDark", ""},
    {"menuView", "actionTextLarger", "Ctrl++"},
    {"menuView", "actionTextSmaller", "Ctrl+-"},
    {"menuView", "actionTextNormal", "Ctrl+0"},
    {"menuView", "actionFullScreen", "F11"},
    {"menuSession", "actionConnect", "Ctrl+Return"},
    {"menuSession", "actionConnectAgain", "Ctrl+R"},
    {"menuSession", "actionStop", "Esc"},
    {"menuSession", "actionClose", "Ctrl+W"},
    {"menuSession", "actionDrop", ""},
    {"menuSession", "actionReset", ""},
    {"menuSession", "actionSend", "Ctrl+Return"},
    {"menuSession", "actionSendPing", "Ctrl+Shift+P"},
    {"menuSession", "actionRename", ""},
    {"menuSession", "actionRemove", "Del"},
    {"menuSession", "actionRemoveEnded", ""},
    {"menuMock", "actionMockToggle", "Ctrl+M"},
    {"menuMock", "actionMockAddRule", ""},
    {"menuMock", "actionMockRulesOpen", ""},
    {"menuMock", "actionMockRulesSave", ""},
    {"menuMock", "actionMockCopyAddress", ""},
    {"menuMock", "actionMockTestPage", ""},
    {"menuMock", "actionMockCloseAll", ""},
    {"menuBrowser", "actionAskBrowser", "Ctrl+B"},
    {"menuBrowser", "actionAskAgain", ""},
    {"menuTools", "actionRelay", "Ctrl+Shift+R"},
    {"menuTools", "actionCloseCodes", "Ctrl+I"},
    {"menuTools", "actionVocabularies", ""},
    {"menuTools", "actionRunDemo", "Ctrl+D"},
    {"menuHelp", "actionShortcuts", "Ctrl+?"},
    {"menuHelp", "actionSevenSituations", ""},
    {"menuHelp", "actionAbout", ""},
    {nullptr, "actionModeConnect", "Ctrl+1"},
    {nullptr, "actionModeRelay", "Ctrl+2"},
    {nullptr, "actionModeMock", "Ctrl+3"},
    {nullptr, "actionAddress", "Ctrl+L"},
    {nullptr, "actionNextPane", "F6"},
    {nullptr, "actionPreviousPane", "Shift+F6"},
};

} // namespace

void MenuActionsTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_maker = std::make_unique<support::TaleMaker>();
    support::recordScreens(*m_maker);
    m_fixture->add(m_maker->recording());
    QVERIFY(m_fixture->allTold());
    QVERIFY(support::showScreen(*m_fixture, support::allScreens().front()));
}

void MenuActionsTest::standInTheirMenus()
{
    for (const auto &expected : menuActions) {
        auto *action = m_fixture->action(expected.name);
        QVERIFY2(action && action->isVisible() && !action->text().isEmpty(), expected.name);
        QVERIFY2(action->shortcut() == QKeySequence(QLatin1String(expected.keys)), expected.name);
        const QWidget *place = expected.menu ? m_fixture->find<QMenu>(expected.menu) : static_cast<QWidget *>(&m_fixture->window());
        QVERIFY2(place->actions().contains(action), expected.name);
    }
}

void MenuActionsTest::goesToTheAddress()
{
    for (const char *name : {"actionNew", "actionAddress"}) {
        page().timeline().setFocus();
        trigger("actionModeMock");
        trigger(name);
        QTRY_COMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString(), QStringLiteral("Address"));
    }
}

void MenuActionsTest::savesAndOpens()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("one.pcapng"));
    {
        DialogAnswer answer(support::choosing(path));
        trigger("actionSave");
        QVERIFY(answer.asked());
    }
    QVERIFY(WindowFixture::waitFor([&] { return QFile::exists(path); }));
    const auto before = m_fixture->workspace().book().entries().size();
    DialogAnswer answer(support::choosing(path));
    trigger("actionOpen");
    QVERIFY(answer.asked());
    QVERIFY(WindowFixture::waitFor([&] { return m_fixture->workspace().book().entries().size() == before + 1; }));
}

void MenuActionsTest::savesAllSessions()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("all.pcapng"));
    DialogAnswer answer(support::choosing(path));
    trigger("actionSaveAll");
    QVERIFY(WindowFixture::waitFor([&] { return QFile::exists(path); }));
    const auto before = m_fixture->workspace().book().entries().size();
    m_fixture->window().openFile(path);
    QVERIFY(WindowFixture::waitFor([&] { return m_fixture->workspace().book().entries().size() == 2 * before; }));
}

void MenuActionsTest::opensARecentFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("recent.pcapng"));
    auto *menu = m_fixture->find<QMenu>("menuOpenRecent");
    QVERIFY(!menu->isEnabled());
    m_fixture->workspace().save({1}, path);
    QVERIFY(WindowFixture::waitFor([&] { return QFile::exists(path); }));
    m_fixture->window().openFile(path);
    QVERIFY(WindowFixture::waitFor([&] { return menu->actions().size() == 1; }));
    const auto before = m_fixture->workspace().book().entries().size();
    menu->actions().first()->trigger();
    QVERIFY(WindowFixture::waitFor([&] { return m_fixture->workspace().book().entries().size() == before + 1; }));
    QCOMPARE(menu->actions().size(), 1);
}

void MenuActionsTest::opensTheExportDialog()
{
    QString name;
    DialogAnswer answer([&name](QWidget &dialog) { name = dialog.objectName(); });
    trigger("actionExport");
    QCOMPARE(name, QStringLiteral("exportDialog"));
}

void MenuActionsTest::copiesAs()
{
    static constexpr std::pair<const char *, const char *> forms[] = {
        {"actionCopyCurl", "curl "},      {"actionCopyWebsocat", "websocat "},  {"actionCopyWscat", "wscat "},     {"actionCopyPython", "import "},
        {"actionCopyJavaScript", "const "}, {"actionCopyMarkdown", "**Open"}, {"actionCopyAddress", "wss://live.example.test/"},
    };
    for (const auto &[name, begins] : forms) {
        QGuiApplication::clipboard()->clear();
        trigger(name);
        QVERIFY2(clipboard().startsWith(QLatin1String(begins)), qPrintable(QLatin1String(name) + u' ' + clipboard().left(60)));
        QVERIFY2(clipboard().contains(QStringLiteral("live.example.test/v2/orders")), name);
    }
}

void MenuActionsTest::quits()
{
    DialogAnswer answer(support::sayYes); // the recording of the test looks like a live session
    trigger("actionQuit");
    QVERIFY(!m_fixture->window().isVisible());
}

void MenuActionsTest::copiesARowAndItsPayload()
{
    QVERIFY(page().goToFrame(3));
    trigger("actionCopyRow");
    QCOMPARE(clipboard().section(u'\t', 0, 0), QStringLiteral("3"));
    QVERIFY(clipboard().contains(QStringLiteral("hello")));
    trigger("actionCopyPayload");
    QVERIFY2(clipboard().contains(QStringLiteral("\"tz\"")), qPrintable(clipboard()));
}

void MenuActionsTest::goesToMatchesAndProblems()
{
    auto &view = page().timeline();
    trigger("actionFilter");
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(m_fixture->find<QLineEdit>("frameFilterEdit")));
    m_fixture->find<QLineEdit>("frameFilterEdit")->setText(QStringLiteral("op:ping"));
    QVERIFY(WindowFixture::waitFor([&] { return page().model().isFiltered() && page().model().shownRows() == 7; }));
    view.selectRow(0);
    trigger("actionNextMatch");
    const int first = view.currentIndex().row();
    QVERIFY(!page().model().item(first).isChapter);
    trigger("actionNextMatch");
    QVERIFY(view.currentIndex().row() > first);
    trigger("actionPreviousMatch");
    QCOMPARE(view.currentIndex().row(), first);
    page().model().clearFilter();
    view.selectRow(0);
    trigger("actionNextProblem");
    const int problem = view.currentIndex().row();
    QVERIFY(page().model().hasProblem(problem));
    view.selectRow(page().model().rowCount() - 1);
    trigger("actionPreviousProblem");
    QVERIFY(page().model().hasProblem(view.currentIndex().row()));
}

void MenuActionsTest::goesToAFrame()
{
    DialogAnswer answer([](QWidget &dialog) {
        auto *input = qobject_cast<QInputDialog *>(&dialog);
        input->setIntValue(9);
        input->accept();
    });
    trigger("actionGoToFrame");
    QCOMPARE(page().timeline().currentIndex().row(), page().model().rowOfNumber(9));
}

void MenuActionsTest::opensTheSettings()
{
    QString name;
    DialogAnswer answer([&name](QWidget &dialog) { name = dialog.objectName(); });
    trigger("actionSettings");
    QCOMPARE(name, QStringLiteral("settingsDialog"));
}

void MenuActionsTest::showsAndHidesPanes()
{
    for (const auto &[action, pane] : {std::pair("actionSessions", "sessionsDock"), std::pair("actionOverview", "overviewStrip")}) {
        auto *widget = m_fixture->find<QWidget>(pane);
        QVERIFY2(widget->isVisible(), pane);
        trigger(action);
        QVERIFY2(!widget->isVisible(), pane);
        trigger(action);
        QVERIFY2(widget->isVisible(), pane);
    }
}

void MenuActionsTest::putsTheDetailWhereItIsWanted()
{
    auto *splitter = m_fixture->find<QSplitter>("sessionSplitter");
    trigger("actionDetailBelow");
    QTRY_COMPARE(splitter->orientation(), Qt::Vertical);
    trigger("actionDetailRight");
    QTRY_COMPARE(splitter->orientation(), Qt::Horizontal);
    trigger("actionDetailAutomatic");
    QTRY_COMPARE(splitter->orientation(), Qt::Horizontal);
    m_fixture->window().resize(1024, 700);
    QTRY_COMPARE(splitter->orientation(), Qt::Vertical);
}

void MenuActionsTest::hidesColumns()
{
    m_fixture->window().resize(1900, 900);
    QCoreApplication::processEvents();
    const auto columns = m_fixture->find<QMenu>("menuColumns")->actions();
    QCOMPARE(columns.size(), 4);
    for (auto *action : columns) {
        const int column = action->data().toInt();
        QVERIFY(!page().timeline().isColumnHidden(column));
        action->trigger();
        QTRY_VERIFY(page().timeline().isColumnHidden(column));
        action->trigger();
        QTRY_VERIFY(!page().timeline().isColumnHidden(column));
    }
}

void MenuActionsTest::changesTheTimes()
{
    const auto time = [this] { return page().model().index(page().model().rowOfNumber(9), int(TimelineColumn::Time)).data().toString(); };
    QSet<QString> shown;
    for (const char *name : {"actionTimeSinceConnect", "actionTimeSincePrevious", "actionTimeClock"}) {
        trigger(name);
        shown << time();
    }
    QCOMPARE(shown.size(), 3);
    trigger("actionTimeUtc"); // is the clock where the clock shows UTC
    QVERIFY(time().contains(u':'));
}

void MenuActionsTest::foldsFollowsAndPauses()
{
    auto &model = page().model();
    const int all = model.rowCount();
    for (const auto chapter : allChapters)
        model.setExpanded(chapter, false);
    QCOMPARE(model.rowCount(), int(chapterCount));
    trigger("actionExpandAll");
    QCOMPARE(model.rowCount(), all);
    QVERIFY(!m_fixture->action("actionFollow")->isChecked());
    trigger("actionFollow");
    QVERIFY(page().timeline().isFollowing());
    trigger("actionPause");
    QVERIFY(page().isPaused());
    m_maker->text(140'000, ws::Direction::ServerToClient, "late");
    QTest::qWait(250); // two turns of the page's timer: nothing may come
    QCOMPARE(model.rowCount(), all);
    trigger("actionPause");
    QVERIFY(WindowFixture::waitFor([&] { return model.rowCount() == all + 1; }));
}

void MenuActionsTest::changesThemeAndTextSize()
{
    auto &theme = support::theme();
    trigger("actionThemeDark");
    QCOMPARE(theme.choice(), ThemeChoice::Dark);
    trigger("actionThemeSystem");
    QCOMPARE(theme.choice(), ThemeChoice::System);
    trigger("actionThemeLight");
    QCOMPARE(theme.choice(), ThemeChoice::Light);
    trigger("actionTextLarger");
    QCOMPARE(theme.textScale(), 110);
    trigger("actionTextSmaller");
    trigger("actionTextSmaller");
    QCOMPARE(theme.textScale(), 90);
    trigger("actionTextNormal");
    QCOMPARE(theme.textScale(), 100);
}

void MenuActionsTest::fillsTheScreen()
{
    trigger("actionFullScreen");
    QTRY_VERIFY(m_fixture->window().isFullScreen());
    trigger("actionFullScreen");
    QTRY_VERIFY(!m_fixture->window().isFullScreen());
}

WIRETALE_TEST(MenuActionsTest)
#include "menu_actions_test.moc"
