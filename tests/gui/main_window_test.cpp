#include "support/gui/tale_maker.h"
#include "support/test_registry.h"
#include "window_fixture.h"

#include "gui/core/demo.h"
#include "gui/paint/banner.h"
#include "gui/session/session_page.h"
#include "gui/window/connect_bar.h"
#include "gui/window/mode_bar.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace gui;

/// The window as a person uses it, with the real engine and its mock server behind.
class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_fixture = std::make_unique<support::WindowFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void hasItsActions_data();
    void hasItsActions();
    void hasItsTestHooks_data();
    void hasItsTestHooks();
    void playsTheDemo();
    void connectsSendsAndCloses();
    void saysWhyItCannotConnect();
    void savesAndOpensASession();
    void filtersByTyping();
    void foldsByKeys();
    void removesWithUndo();
    void takesACurlCommand();
    void becomesNarrow();
    void showsHostileTextAsText();
    void namesEveryControl();

private:
    std::unique_ptr<support::WindowFixture> m_fixture; ///< for what needs no window of its own
};

void MainWindowTest::hasItsActions_data()
{
    QTest::addColumn<QString>("keys");
    const auto row = [](const char *name, const char *keys) { QTest::newRow(name) << QString::fromLatin1(keys); };
    row("actionNew", "Ctrl+N");
    row("actionOpen", "Ctrl+O");
    row("actionSave", "Ctrl+S");
    row("actionExport", "Ctrl+Shift+E");
    row("actionQuit", "Ctrl+Q");
    row("actionCopyRow", "Ctrl+C");
    row("actionCopyPayload", "Ctrl+Shift+C");
    row("actionFilter", "Ctrl+F");
    row("actionNextMatch", "F3");
    row("actionPreviousMatch", "Shift+F3");
    row("actionNextProblem", "F8");
    row("actionPreviousProblem", "Shift+F8");
    row("actionGoToFrame", "Ctrl+G");
    row("actionSettings", "Ctrl+,");
    row("actionSessions", "F9");
    row("actionFollow", "Ctrl+J");
    row("actionPause", "Ctrl+P");
    row("actionFullScreen", "F11");
    row("actionConnectAgain", "Ctrl+R");
    row("actionClose", "Ctrl+W");
    row("actionSendPing", "Ctrl+Shift+P");
    row("actionRemove", "Del");
    row("actionMockToggle", "Ctrl+M");
    row("actionAskBrowser", "Ctrl+B");
    row("actionRelay", "Ctrl+Shift+R");
    row("actionCloseCodes", "Ctrl+I");
    row("actionRunDemo", "Ctrl+D");
    row("actionShortcuts", "Ctrl+?");
    row("actionModeConnect", "Ctrl+1");
    row("actionModeRelay", "Ctrl+2");
    row("actionModeMock", "Ctrl+3");
    row("actionAddress", "Ctrl+L");
    row("actionNextPane", "F6");
}

void MainWindowTest::hasItsActions()
{
    QFETCH(QString, keys);
    const auto *action = m_fixture->action(QTest::currentDataTag());
    QVERIFY(action);
    QCOMPARE(action->shortcut(), QKeySequence(keys));
    QVERIFY(action->isVisible());
}

void MainWindowTest::hasItsTestHooks_data()
{
    QTest::addColumn<int>("unused");
    for (const char *name : {"menuBar", "modeToolBar", "modeConnectButton", "modeRelayButton", "modeMockButton", "modeCombo", "modeBarStack", "addressCombo",
                             "requestButton", "profileCombo", "connectButton", "askBrowserButton", "relayTargetEdit", "mockPortSpin", "mockStartButton",
                             "sessionsDock", "sessionFilterEdit", "sessionTree", "sameCodeLabel", "centralStack", "welcomePage", "demoTree", "runDemoButton",
                             "sessionPage", "sessionHeader", "wireVerdictLabel", "pageVerdictLabel", "chapterStepper", "sessionBanner", "overviewStrip",
                             "sessionSplitter", "filterBar", "frameFilterEdit", "dirOutButton", "kindControlButton", "problemsButton", "pauseButton",
                             "timelineView", "sendStack", "composer", "composerStack", "closeCodeSpin", "sendButton", "endedBar", "connectAgainButton",
                             "detailPane", "detailTabs", "detailStack", "overviewTab", "headersTab", "payloadTab", "wireBitsTab", "browserTab", "adviceTab",
                             "payloadTree", "payloadText", "bitFieldTree", "wirePageFooter", "mockPage", "statusBar", "stateLabel", "memoryLabel", "redactionLabel"})
        QTest::newRow(name) << 0;
}

void MainWindowTest::hasItsTestHooks()
{
    QVERIFY(m_fixture->find<QWidget>(QTest::currentDataTag()));
}

void MainWindowTest::playsTheDemo()
{
    support::WindowFixture fixture;
    QCOMPARE(fixture.find<QStackedWidget>("centralStack")->currentWidget()->objectName(), QStringLiteral("welcomePage"));
    fixture.find<QPushButton>("runDemoButton")->click();
    const auto &entries = fixture.workspace().book().entries();
    QVERIFY(support::WindowFixture::waitFor([&] { return entries.size() == demoSessions().size() && std::all_of(entries.begin(), entries.end(), [](const SessionEntry &entry) { return entry.tale && entry.tale->ended; }); }));
    QCOMPARE(fixture.find<QStackedWidget>("centralStack")->currentWidget()->objectName(), QStringLiteral("sessionPage"));
    for (std::size_t index = 0; index < entries.size(); ++index) {
        const QString page = QString::fromLatin1(demoSessions()[index].page);
        const int code = page.section(u' ', -1).toInt();
        QVERIFY2(entries[index].tale->pageCode() == std::optional<std::uint16_t>(std::uint16_t(code)), demoSessions()[index].title);
    }
    QVERIFY(support::WindowFixture::waitFor([&] { return fixture.find<QLabel>("sameCodeLabel")->text() == QStringLiteral("Six causes, one code: <b>1006</b>"); }));
    QVERIFY(fixture.find<QLabel>("wireVerdictLabel")->text().contains(QStringLiteral("403")));
    QCOMPARE(fixture.find<QTabBar>("detailTabs")->currentIndex(), int(DetailView::Browser));
}

void MainWindowTest::connectsSendsAndCloses()
{
    support::WindowFixture fixture;
    net::MockRequest mock;
    mock.listen.port = 0;
    const auto server = fixture.workspace().engine().startMock(mock);
    QVERIFY(server);
    auto *page = fixture.find<SessionPage>("sessionPage");
    fixture.find<QComboBox>("addressCombo")->setEditText(QString::fromStdString(server.value().url) + QStringLiteral("/echo"));
    fixture.find<QPushButton>("connectButton")->click();
    const auto open = [&] {
        const auto *entry = fixture.workspace().book().find(page->session());
        return entry && entry->tale && entry->tale->facts.upgraded();
    };
    QVERIFY(support::WindowFixture::waitFor(open));
    QVERIFY(support::WindowFixture::waitFor([&] { return page->composer().isEnabled(); }));
    QVERIFY(fixture.find<QPushButton>("connectButton")->text().startsWith(QStringLiteral("Close")));
    fixture.find<QPlainTextEdit>("textEdit")->setPlainText(QStringLiteral("Hello"));
    fixture.find<QPushButton>("sendButton")->click();
    QVERIFY(support::WindowFixture::waitFor([&] { return fixture.find<QToolButton>("dirInButton")->text() == QStringLiteral("1"); }));
    fixture.action("actionClose")->trigger();
    fixture.find<QLineEdit>("closeReasonEdit")->setText(QStringLiteral("bye"));
    fixture.find<QPushButton>("sendButton")->click();
    QVERIFY(support::WindowFixture::waitFor([&] { return fixture.workspace().book().find(page->session())->tale->ended; }));
    QCOMPARE(fixture.workspace().book().find(page->session())->tale->verdict.cause, explain::Cause::ClosedCleanly);
    QCOMPARE(fixture.find<QStackedWidget>("sendStack")->currentWidget()->objectName(), QStringLiteral("endedBar"));
}

void MainWindowTest::saysWhyItCannotConnect()
{
    support::WindowFixture fixture;
    fixture.find<QComboBox>("addressCombo")->setEditText(QStringLiteral("ftp://a.example/"));
    fixture.find<QPushButton>("connectButton")->click();
    auto *banner = fixture.find<QWidget>("windowBanner");
    QVERIFY(banner->isVisible());
    QVERIFY(fixture.workspace().book().entries().empty());
}

void MainWindowTest::savesAndOpensASession()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pcapng"));
    support::WindowFixture fixture;
    support::TaleMaker maker;
    maker.lateFrame(std::chrono::time_point_cast<ws::Duration>(std::chrono::system_clock::now()));
    fixture.add(maker.recording());
    fixture.workspace().save({1}, path);
    QVERIFY(support::WindowFixture::waitFor([&] { return QFile::exists(path); }));
    fixture.window().openFile(path);
    QVERIFY(support::WindowFixture::waitFor([&] { return fixture.workspace().book().entries().size() == 2 && fixture.allTold(); }));
    const auto &entries = fixture.workspace().book().entries();
    QCOMPARE(entries[1].origin, Origin::File);
    QCOMPARE(entries[1].tale->verdict.wire, entries[0].tale->verdict.wire);
    QCOMPARE(fixture.find<QStackedWidget>("sendStack")->currentWidget()->objectName(), QStringLiteral("readOnlyBar"));
}

namespace {

/// A window on the live session of the mock-ups.
struct LiveWindow {
    LiveWindow()
    {
        maker.liveOrders(std::chrono::time_point_cast<ws::Duration>(std::chrono::system_clock::now()));
        fixture.add(maker.recording());
        fixture.window().showSession(1);
        QTest::qWait(100);
    }
    SessionPage *page() { return fixture.find<SessionPage>("sessionPage"); }

    support::WindowFixture fixture;
    support::TaleMaker maker;
};

} // namespace

void MainWindowTest::filtersByTyping()
{
    LiveWindow live;
    auto &view = live.page()->timeline();
    view.setFocus();
    QTest::keyClicks(&view, QStringLiteral("op:pong"));
    auto *edit = live.fixture.find<QLineEdit>("frameFilterEdit");
    QCOMPARE(edit->text(), QStringLiteral("op:pong"));
    QVERIFY(support::WindowFixture::waitFor([&] { return live.page()->model().isFiltered() && live.page()->model().shownRows() == 7; }));
    edit->setText(QStringLiteral("nokey:1"));
    QTest::qWait(200);
    QCOMPARE(int(live.page()->model().shownRows()), 7); // the rows stay as they were
    edit->setText(QStringLiteral("never-there"));
    QVERIFY(support::WindowFixture::waitFor([&] { return live.fixture.find<QLabel>("timelineEmptyLabel")->text() == QStringLiteral("No frame matches never-there"); }));
    live.fixture.find<QPushButton>("clearFilterButton")->click();
    QVERIFY(!live.page()->model().isFiltered());
}

void MainWindowTest::foldsByKeys()
{
    LiveWindow live;
    auto &view = live.page()->timeline();
    auto &model = live.page()->model();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentIndex().row(), 0);
    const int all = model.rowCount();
    QTest::keyClick(&view, Qt::Key_Left);
    QVERIFY(model.rowCount() < all);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(model.rowCount(), all);
    QVERIFY(live.page()->goToFrame(7));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(model.rowCount(), all + 3);
    live.fixture.action("actionNextProblem")->trigger();
    QVERIFY(model.hasProblem(view.currentIndex().row()));
}

void MainWindowTest::removesWithUndo()
{
    LiveWindow live;
    auto *tree = live.fixture.find<QTreeView>("sessionTree");
    tree->setFocus();
    QVERIFY(tree->currentIndex().isValid());
    live.fixture.action("actionRemove")->trigger();
    QVERIFY(live.fixture.workspace().book().find(1)->removed);
    auto *undo = live.fixture.find<QToolButton>("undoRemoveButton");
    QVERIFY(undo);
    undo->click();
    QVERIFY(!live.fixture.workspace().book().find(1)->removed);
}

void MainWindowTest::takesACurlCommand()
{
    support::WindowFixture fixture;
    fixture.find<QComboBox>("addressCombo")->setEditText(QStringLiteral("curl 'wss://a.example/x' -H 'Origin: https://b.example' -H 'X-One: 1'"));
    auto *bar = fixture.find<ConnectBar>("connectBar");
    QCOMPARE(bar->address(), QStringLiteral("wss://a.example/x"));
    QCOMPARE(bar->draft().origin, QStringLiteral("https://b.example"));
    QCOMPARE(fixture.find<QToolButton>("requestButton")->text().section(u',', 0, 0), QStringLiteral("Origin"));
}

void MainWindowTest::becomesNarrow()
{
    support::WindowFixture fixture(QSize(1024, 700));
    QTest::qWait(50);
    QVERIFY(fixture.find<QWidget>("modeCombo")->isVisible());
    QVERIFY(!fixture.find<QWidget>("modeConnectButton")->isVisible());
    QCOMPARE(fixture.find<QToolButton>("requestButton")->text(), QStringLiteral("Request"));
    fixture.window().resize(1440, 900);
    QTest::qWait(50);
    QVERIFY(!fixture.find<QWidget>("modeCombo")->isVisible());
}

void MainWindowTest::showsHostileTextAsText()
{
    support::WindowFixture fixture;
    support::TaleMaker maker;
    const std::string hostile = "<img src=x onerror=alert(1)>\x1b[31m\xe2\x80\xaegpj\xff";
    maker.begin("ws://evil.example.test/" + std::string("%3Cb%3E"), std::chrono::time_point_cast<ws::Duration>(std::chrono::system_clock::now()), "plain");
    maker.connect(1, 1);
    maker.request(2, "Origin: https://a.example\r\n");
    maker.accept(3, "X-Evil: <h1>big</h1>\r\n");
    maker.text(4, ws::Direction::ServerToClient, hostile);
    maker.text(5, ws::Direction::ServerToClient, "{\"a\":\"" + std::string(1024 * 1024, 'x') + "\"}");
    maker.text(6, ws::Direction::ServerToClient, std::string(100'000, '[') + std::string(100'000, ']'));
    maker.close(7, ws::Direction::ServerToClient, 4000, "<b>bold</b>");
    maker.close(8, ws::Direction::ClientToServer, 4000, "");
    maker.end(9);
    fixture.add(maker.recording());
    fixture.window().showSession(1);
    auto *page = fixture.find<SessionPage>("sessionPage");
    for (std::uint32_t number = 1; number <= 7; ++number) {
        QVERIFY(page->goToFrame(number));
        for (int view = 0; view < detailViews; ++view) {
            page->detail().setView(DetailView(view));
            QCoreApplication::processEvents();
        }
    }
    for (auto *label : page->findChildren<QLabel *>()) {
        QVERIFY2(!label->text().contains(u'<') || label->textFormat() == Qt::PlainText, qPrintable(label->objectName() + label->text().left(60)));
        QVERIFY2(!label->text().contains(QChar(0x202e)) && !label->text().contains(QChar(0x1b)), qPrintable(label->text().left(60)));
    }
    const auto summary = page->model().index(page->model().rowOfNumber(3), int(TimelineColumn::Summary)).data().toString();
    QVERIFY(summary.startsWith(QStringLiteral("<img src=x")));
    QVERIFY(summary.contains(QStringLiteral("<U+202E>")));
}

void MainWindowTest::namesEveryControl()
{
    support::WindowFixture fixture;
    for (auto *button : fixture.window().findChildren<QAbstractButton *>()) {
        const bool inner = button->isHidden() || qobject_cast<BannerFrame *>(button->parent()) || button->objectName().startsWith(QLatin1String("qt_")) || button->objectName() == QLatin1String("ScrollLeftButton") || button->objectName() == QLatin1String("ScrollRightButton");
        const bool named = !button->text().isEmpty() || !button->accessibleName().isEmpty() || !button->toolTip().isEmpty();
        const bool ofQt = !button->metaObject()->inherits(&QToolButton::staticMetaObject) && !button->metaObject()->inherits(&QPushButton::staticMetaObject);
        QVERIFY2(inner || ofQt || named || QByteArray(button->metaObject()->className()) == "QLineEditIconButton", qPrintable(button->objectName() + u' ' + QLatin1String(button->parent()->metaObject()->className())));
    }
}

WIRETALE_TEST(MainWindowTest)
#include "main_window_test.moc"
