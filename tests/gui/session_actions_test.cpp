#include "dialog_answer.h"
#include "support/test_registry.h"
#include "window_fixture.h"

#include "gui/mock_page.h"
#include "gui/paint/row_data.h"
#include "gui/session/session_page.h"
#include "gui/window/mode_bar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace gui;
using support::DialogAnswer;
using support::WindowFixture;

/// What the actions of Session, Mock server, Browser, Tools and Help do, on the real engine with its mock server.
class SessionActionsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void endsTcp_data();
    void endsTcp();
    void stopsWhileItConnects();
    void keepsToTheTimeLimit();
    void connectsAgain();
    void sendsAPing();
    void preparesAClose();
    void renames();
    void removesAllEnded();
    void startsAndStopsTheMock();
    void savesAndReadsRules();
    void closesAllClients();
    void opensTheTestPage();
    void opensItsDialogs_data();
    void opensItsDialogs();
    void changesTheMode();
    void goesRoundThePanes();
    void choosesADetailTab();
    void asksOnlyWithAnAddress();
    void offersTheRowMenu();
    void offersTheSessionMenu();

public slots:
    void takeUrl(const QUrl &url) { m_url = url; }

private:
    void trigger(const char *name) { m_fixture->action(name)->trigger(); }
    SessionPage &page() { return *m_fixture->find<SessionPage>("sessionPage"); }
    const SessionEntry *entry() { return m_fixture->workspace().book().find(page().session()); }
    bool startMock();
    bool connectTo(const QString &path);
    bool ends(explain::Cause cause);
    QStringList menuOf(const std::function<void()> &open);

    std::unique_ptr<WindowFixture> m_fixture;
    QUrl m_url;
};

bool SessionActionsTest::startMock()
{
    m_fixture->window().activateWindow();
    m_fixture->find<QSpinBox>("mockPortSpin")->setValue(0);
    trigger("actionMockToggle");
    return m_fixture->find<QLineEdit>("mockUrlEdit")->text().startsWith(QStringLiteral("ws://127.0.0.1:"));
}

/// Connects to a path of the mock server and waits until the session is open, or over already.
bool SessionActionsTest::connectTo(const QString &path)
{
    if (!startMock())
        return false;
    const QUrl mock(m_fixture->find<QLineEdit>("mockUrlEdit")->text());
    m_fixture->find<QComboBox>("addressCombo")->setEditText(mock.adjusted(QUrl::RemovePath).toString() + path);
    trigger("actionConnect");
    return WindowFixture::waitFor([this] { return entry() && entry()->tale && entry()->tale->facts.upgraded() && (entry()->tale->ended || m_fixture->action("actionClose")->isEnabled()); });
}

bool SessionActionsTest::ends(explain::Cause cause)
{
    return WindowFixture::waitFor([this] { return entry()->tale->ended; }) && entry()->tale->verdict.cause == cause;
}

QStringList SessionActionsTest::menuOf(const std::function<void()> &open)
{
    QStringList texts;
    DialogAnswer answer([&texts](QWidget &menu) {
        for (const auto *action : qobject_cast<QMenu *>(&menu)->actions())
            texts << action->text().remove(u'&');
    });
    open();
    texts.removeAll(QString());
    return texts;
}

void SessionActionsTest::endsTcp_data()
{
    QTest::addColumn<int>("unused");
    QTest::newRow("actionDrop") << 0;
    QTest::newRow("actionReset") << 0;
}

void SessionActionsTest::endsTcp()
{
    QVERIFY(connectTo(QStringLiteral("/echo")));
    trigger(QTest::currentDataTag());
    QVERIFY(WindowFixture::waitFor([this] { return entry()->tale->ended; }));
    QVERIFY(entry()->tale->facts.closes.empty());
    QVERIFY(!m_fixture->action("actionDrop")->isEnabled());
}

void SessionActionsTest::stopsWhileItConnects()
{
    QVERIFY(startMock());
    const QUrl mock(m_fixture->find<QLineEdit>("mockUrlEdit")->text());
    m_fixture->find<QComboBox>("addressCombo")->setEditText(mock.adjusted(QUrl::RemovePath).toString() + QStringLiteral("/hang"));
    trigger("actionConnect");
    QVERIFY(WindowFixture::waitFor([this] { return entry() && m_fixture->action("actionStop")->isEnabled(); }));
    QTRY_COMPARE(m_fixture->find<QPushButton>("connectButton")->text(), QStringLiteral("Stop"));
    trigger("actionStop");
    QVERIFY(WindowFixture::waitFor([this] { return entry()->tale && entry()->tale->ended; }));
    QVERIFY(!m_fixture->action("actionStop")->isEnabled());
}

void SessionActionsTest::keepsToTheTimeLimit()
{
    m_fixture->settings().setValue(QStringLiteral("connect/limit"), 1);
    QVERIFY(startMock());
    const QUrl mock(m_fixture->find<QLineEdit>("mockUrlEdit")->text());
    m_fixture->find<QComboBox>("addressCombo")->setEditText(mock.adjusted(QUrl::RemovePath).toString() + QStringLiteral("/hang"));
    trigger("actionConnect");
    QVERIFY(WindowFixture::waitFor([this] { return entry() && entry()->tale && entry()->tale->ended; }));
    QVERIFY2(entry()->tale->verdict.wire.starts_with("No answer"), entry()->tale->verdict.wire.c_str());
}

void SessionActionsTest::connectsAgain()
{
    QVERIFY(connectTo(QStringLiteral("/close/4401")));
    QVERIFY(WindowFixture::waitFor([this] { return entry()->tale->ended && m_fixture->action("actionConnectAgain")->isEnabled(); }));
    const auto first = page().session();
    trigger("actionConnectAgain");
    QVERIFY(WindowFixture::waitFor([&] { return page().session() != first && entry() && entry()->tale && entry()->tale->ended; }));
    QCOMPARE(entry()->tale->pageCode(), std::optional<std::uint16_t>(std::uint16_t(4401)));
}

void SessionActionsTest::sendsAPing()
{
    QVERIFY(connectTo(QStringLiteral("/echo")));
    trigger("actionSendPing");
    QVERIFY(WindowFixture::waitFor([this] { return m_fixture->find<QToolButton>("kindControlButton")->text() == QStringLiteral("2"); })); // and its Pong
    m_fixture->find<QPlainTextEdit>("textEdit")->setPlainText(QStringLiteral("one"));
    trigger("actionSend");
    QVERIFY(WindowFixture::waitFor([this] { return m_fixture->find<QToolButton>("kindTextButton")->text() == QStringLiteral("2"); }));
}

void SessionActionsTest::preparesAClose()
{
    QVERIFY(connectTo(QStringLiteral("/echo")));
    trigger("actionClose");
    QCOMPARE(page().composer().mode(), Outgoing::Kind::Close);
    QCOMPARE(m_fixture->find<QSpinBox>("closeCodeSpin")->value(), 1000);
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(m_fixture->find<QLineEdit>("closeReasonEdit")));
    trigger("actionSend");
    QVERIFY(ends(explain::Cause::ClosedCleanly));
}

void SessionActionsTest::renames()
{
    QVERIFY(connectTo(QStringLiteral("/echo")));
    DialogAnswer answer([](QWidget &dialog) {
        auto *input = qobject_cast<QInputDialog *>(&dialog);
        input->setTextValue(QStringLiteral("My <session>"));
        input->accept();
    });
    trigger("actionRename");
    QVERIFY(WindowFixture::waitFor([this] { return entry()->session->info().name == "My <session>"; }));
}

void SessionActionsTest::removesAllEnded()
{
    QVERIFY(connectTo(QStringLiteral("/close/1000")));
    QVERIFY(WindowFixture::waitFor([this] { return entry()->tale->ended; }));
    const auto key = page().session();
    DialogAnswer answer(support::sayYes);
    trigger("actionRemoveEnded");
    QVERIFY(answer.asked());
    QVERIFY(m_fixture->workspace().book().find(key)->removed);
}

void SessionActionsTest::startsAndStopsTheMock()
{
    QVERIFY(!m_fixture->action("actionMockCopyAddress")->isEnabled());
    QVERIFY(startMock());
    QCOMPARE(m_fixture->action("actionMockToggle")->text(), QStringLiteral("&Stop"));
    trigger("actionMockCopyAddress");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("ws://127.0.0.1:")));
    trigger("actionMockToggle");
    QCOMPARE(m_fixture->action("actionMockToggle")->text(), QStringLiteral("&Start"));
    QVERIFY(!m_fixture->action("actionMockTestPage")->isEnabled());
}

void SessionActionsTest::savesAndReadsRules()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rules.json"));
    auto *mock = m_fixture->find<MockPage>("mockPage");
    const QString before = mock->rulesJson();
    trigger("actionMockAddRule");
    QCOMPARE(m_fixture->find<QStackedWidget>("centralStack")->currentWidget(), static_cast<QWidget *>(mock));
    const QString added = mock->rulesJson();
    QVERIFY(added != before);
    {
        DialogAnswer answer(support::choosing(path));
        trigger("actionMockRulesSave");
    }
    QVERIFY(QFile::exists(path));
    QVERIFY(mock->setRulesJson(before, nullptr));
    DialogAnswer answer(support::choosing(path));
    trigger("actionMockRulesOpen");
    QCOMPARE(mock->rulesJson(), added);
}

void SessionActionsTest::closesAllClients()
{
    QVERIFY(connectTo(QStringLiteral("/echo")));
    const auto served = [](const SessionEntry &each) { return each.tale && each.tale->info.mode == capture::Mode::Serve && each.tale->facts.upgraded(); };
    const auto &entries = m_fixture->workspace().book().entries();
    QVERIFY(WindowFixture::waitFor([&] { return std::any_of(entries.begin(), entries.end(), served); }));
    trigger("actionMockCloseAll");
    QVERIFY(WindowFixture::waitFor([this] { return entry()->tale->ended; }));
    QVERIFY(!entry()->tale->facts.closes.empty());
    QCOMPARE(entry()->tale->facts.closes.front().code, std::optional<std::uint16_t>(std::uint16_t(1001)));
}

void SessionActionsTest::opensTheTestPage()
{
    QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "takeUrl");
    QVERIFY(startMock());
    trigger("actionMockTestPage");
    QDesktopServices::unsetUrlHandler(QStringLiteral("http"));
    QCOMPARE(m_url.host(), QStringLiteral("127.0.0.1"));
}

void SessionActionsTest::opensItsDialogs_data()
{
    QTest::addColumn<QString>("dialog");
    QTest::newRow("actionCloseCodes") << "closeCodesDialog";
    QTest::newRow("actionVocabularies") << "closeCodesDialog";
    QTest::newRow("actionShortcuts") << "shortcutsDialog";
    QTest::newRow("actionSevenSituations") << "situationsDialog";
    QTest::newRow("actionAbout") << "aboutDialog";
}

void SessionActionsTest::opensItsDialogs()
{
    QFETCH(QString, dialog);
    QString name;
    DialogAnswer answer([&name](QWidget &shown) { name = shown.objectName(); });
    trigger(QTest::currentDataTag());
    QCOMPARE(name, dialog);
}

void SessionActionsTest::changesTheMode()
{
    for (const auto &[action, bar] : {std::pair("actionModeMock", "mockStartButton"), std::pair("actionModeRelay", "relayStartButton"), std::pair("actionModeConnect", "connectButton")}) {
        trigger(action);
        QVERIFY2(m_fixture->find<QWidget>(bar)->isVisible(), bar);
    }
    m_fixture->window().activateWindow();
    trigger("actionRelay");
    QTRY_COMPARE(QApplication::focusWidget(), m_fixture->find<QWidget>("relayTargetEdit"));
}

void SessionActionsTest::goesRoundThePanes()
{
    QVERIFY(connectTo(QStringLiteral("/echo")));
    m_fixture->window().activateWindow();
    trigger("actionAddress");
    QList<QWidget *> seen;
    for (int pane = 0; pane < 5; ++pane) {
        QVERIFY(QApplication::focusWidget());
        QVERIFY2(!seen.contains(QApplication::focusWidget()), qPrintable(QApplication::focusWidget()->objectName()));
        seen << QApplication::focusWidget();
        trigger("actionNextPane");
    }
    QCOMPARE(QApplication::focusWidget(), seen.first());
    trigger("actionPreviousPane");
    QCOMPARE(QApplication::focusWidget(), seen.last());
}

void SessionActionsTest::choosesADetailTab()
{
    QVERIFY(connectTo(QStringLiteral("/echo")));
    QVERIFY(WindowFixture::waitFor([this] { return page().goToFrame(2); }));
    page().timeline().setFocus();
    for (int tab = 0; tab < detailViews; ++tab) {
        QTest::keyClick(&page().timeline(), Qt::Key(Qt::Key_1 + tab), Qt::AltModifier);
        QCOMPARE(page().detail().view(), DetailView(tab));
    }
}

void SessionActionsTest::asksOnlyWithAnAddress()
{
    {
        DialogAnswer none([](QWidget &) { });
        trigger("actionAskBrowser");
        QVERIFY(!none.asked()); // no session, no behaviour: there is nothing to ask about
    }
    QVERIFY(connectTo(QStringLiteral("/close/1000")));
    QString name;
    DialogAnswer answer([&name](QWidget &dialog) { name = dialog.objectName(); });
    trigger("actionAskBrowser");
    QCOMPARE(name, QStringLiteral("askBrowserDialog"));
}

void SessionActionsTest::offersTheRowMenu()
{
    QVERIFY(connectTo(QStringLiteral("/close/4401")));
    QVERIFY(WindowFixture::waitFor([this] { return entry()->tale->ended && page().model().rowOfNumber(3) >= 0; }));
    QVERIFY(page().goToFrame(3));
    const auto texts = menuOf([this] { emit page().rowMenuRequested(QPoint(100, 100)); });
    QCOMPARE(texts, QStringList({"Copy row", "Copy payload", "Copy as hex", "Send again", "Load into composer", "Filter by", "Mark", "Explain 4401…"}));
}

void SessionActionsTest::offersTheSessionMenu()
{
    QVERIFY(connectTo(QStringLiteral("/echo")));
    auto *tree = m_fixture->find<QAbstractItemView>("sessionTree");
    const auto texts = menuOf([tree] { emit tree->customContextMenuRequested(tree->visualRect(tree->currentIndex()).center()); });
    QCOMPARE(texts, QStringList({"Connect again", "Rename…", "Save session", "Export…", "Copy as", "Remove"}));
}

WIRETALE_TEST(SessionActionsTest)
#include "session_actions_test.moc"
