#include "screenshot.h"
#include "support/test_registry.h"

#include "gui/mock_page.h"
#include "gui/mock_page/behaviour_panel.h"
#include "gui/mock_page/rehearsal.h"
#include "gui/paint/pill.h"
#include "gui/paint/theme.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace gui;

class MockPageTest : public QObject {
    Q_OBJECT

private slots:
    void looksLikeItsPicture();
    void listsTheCatalogueByGroup();
    void findsBehavioursByWords();
    void keepsFieldsAndAddressInStep();
    void refusesAnAddressThatDoesNotExist();
    void rehearsesWhatThePageWillBeTold_data();
    void rehearsesWhatThePageWillBeTold();
    void editsRules();
    void keepsTheLastRuleLast();
    void asksForWhatItCannotDo();
};

namespace {

constexpr char rules[] = R"({"rules": [
    {"match": {"path": "/v2/orders", "nth": 1, "subprotocol": "orders.v2+json"}, "action": "/reject/503"},
    {"match": {"path": "/v2/orders", "nth": 2, "subprotocol": "orders.v2+json"}, "action": "/close/1013?reason=overloaded&after=2s"},
    {"match": {"path": "/v2/orders", "nth": 3, "subprotocol": "orders.v2+json"}, "action": "/echo"},
    {"match": {"path": "/graphql", "origin": "https://app.example.test"}, "action": "/close/4401?reason=expired"},
    {"match": {"path": "/*", "origin": "!*.example.test"}, "action": "/reject/403", "enabled": false}
]})";

MockClient client(quint32 session, StateGlyph state, const char *since, const char *who, const char *path, const char *what,
                  PageData::Mark mark, const char *page, bool live)
{
    return {session, glyph(state), since, who, path, what, -1, PageData{mark, page, true, true}, live};
}

std::unique_ptr<MockPage> page()
{
    auto page = std::make_unique<MockPage>();
    page->setState({true, "ws://127.0.0.1:9001", true, "Chromium 156"});
    page->setBrowsers({"Chromium", "Firefox"});
    page->setClients({client(1, StateGlyph::Open, "13:58:04", "Chromium :51822", "/v2/orders", "rule 3: echo, 12 messages", PageData::Mark::Event, "open", true),
                      client(2, StateGlyph::Connecting, "14:02:40", "curl :51911", "/hang", "by path, waiting 4.2 s", PageData::Mark::None, "nothing yet", true),
                      client(3, StateGlyph::ClosedWithCode, "14:02:12", "Chromium :51890", "/close/4401", "echo after 0.4 ms", PageData::Mark::Event, "close 4401", false)});
    QString error;
    if (!page->setRulesJson(rules, &error))
        qWarning("%s", qPrintable(error));
    page->setHits({3, 2, 5, 1, 0, 11});
    return page;
}

} // namespace

void MockPageTest::looksLikeItsPicture()
{
    const QString wrong = support::compareInBothThemes("mock-page", [] { return page(); }, {1215, 756});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void MockPageTest::listsTheCatalogueByGroup()
{
    support::theme();
    const auto mock = page();
    const auto *model = mock->findChild<QTreeView *>("behaviourTree")->model();
    QCOMPARE(model->rowCount(), 6);
    QCOMPARE(model->index(0, 0).data().toString(), "Accept and behave");
    QVERIFY(model->rowCount(model->index(2, 0)) > 3);
}

void MockPageTest::findsBehavioursByWords()
{
    support::theme();
    const auto mock = page();
    mock->findChild<QLineEdit *>("behaviourFilterEdit")->setText("rst");
    const auto *model = mock->findChild<QTreeView *>("behaviourTree")->model();
    QVERIFY(model->rowCount() > 0);
    QVERIFY(model->rowCount() < 6);
}

void MockPageTest::keepsFieldsAndAddressInStep()
{
    support::theme();
    const auto mock = page();
    mock->setAddress("/close/4401?reason=expired");
    auto *code = mock->findChild<QSpinBox *>();
    auto *address = mock->findChild<QLineEdit *>("behaviourAddressEdit");
    QVERIFY(code && address);
    QCOMPARE(code->value(), 4401);
    code->setValue(4403);
    QCOMPARE(address->text(), "ws://127.0.0.1:9001/close/4403?reason=expired");
    address->setText("ws://127.0.0.1:9001/close/1013?reason=later");
    emit address->textEdited(address->text());
    QCOMPARE(mock->findChild<QSpinBox *>()->value(), 1013);
    QCOMPARE(mock->address(), "/close/1013?reason=later");
}

void MockPageTest::refusesAnAddressThatDoesNotExist()
{
    support::theme();
    const auto mock = page();
    auto *address = mock->findChild<QLineEdit *>("behaviourAddressEdit");
    const QString before = mock->address();
    emit address->textEdited((address->setText("ws://127.0.0.1:9001/nonsense"), address->text()));
    QCOMPARE(mock->address(), before);
}

void MockPageTest::rehearsesWhatThePageWillBeTold_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QStringList>("events");
    const auto row = [](const char *address, const QStringList &events) { QTest::newRow(address) << QString(address) << events; };
    row("/close/4401?reason=expired", {"open", "close 4401"});
    row("/reject/403", {"error", "close 1006"});
    row("/rst", {"open", "close 1006"});
    row("/drop", {"open", "close 1006"});
    row("/close/empty", {"open", "close 1005"});
    row("/echo", {"open"});
}

void MockPageTest::rehearsesWhatThePageWillBeTold()
{
    QFETCH(QString, address);
    QFETCH(QStringList, events);
    const auto behaviour = mock::parseAddress(address.toStdString());
    QVERIFY(behaviour);
    const explain::Verdict verdict = rehearse(behaviour.value());
    QStringList told;
    for (const explain::PageEvent &event : verdict.pages.front().outcome.events) {
        static const char *const names[] = {"open", "message", "error", "close", "throw"};
        const bool close = event.type == explain::PageEvent::Type::Close;
        told << (close ? QStringLiteral("close %1").arg(event.code) : QString(names[int(event.type)]));
    }
    QCOMPARE(told.join(", "), events.join(", "));
}

void MockPageTest::editsRules()
{
    support::theme();
    const auto mock = page();
    QSignalSpy changes(mock.get(), &MockPage::rulesChanged);
    mock->findChild<QTreeView *>("rulesTree")->setCurrentIndex(mock->findChild<QTreeView *>("rulesTree")->model()->index(3, 2));
    auto *path = mock->findChild<QLineEdit *>("rulePathEdit");
    QCOMPARE(path->text(), "/graphql");
    path->setText("/graphql/v2");
    emit path->textEdited(path->text());
    QCOMPARE(changes.size(), 1);
    QVERIFY(mock->rulesJson().contains("/graphql/v2"));
    mock->addRule();
    QVERIFY(mock->rulesJson().count("\"path\"") >= 6);
}

void MockPageTest::keepsTheLastRuleLast()
{
    support::theme();
    const auto mock = page();
    auto *tree = mock->findChild<QTreeView *>("rulesTree");
    const int last = tree->model()->rowCount() - 1;
    QCOMPARE(tree->model()->index(last, 4).data().toString(), "by its own path");
    tree->setCurrentIndex(tree->model()->index(last, 2));
    QTest::keyClick(tree, Qt::Key_Delete);
    QCOMPARE(tree->model()->rowCount(), last + 1);
    QVERIFY(!mock->findChild<QWidget *>("ruleEditor")->isEnabled());
}

void MockPageTest::asksForWhatItCannotDo()
{
    support::theme();
    const auto mock = page();
    QSignalSpy connects(mock.get(), &MockPage::connectRequested), commands(mock.get(), &MockPage::clientCommand);
    QTest::mouseClick(mock->findChild<QWidget *>("connectFromWiretaleButton"), Qt::LeftButton);
    QCOMPARE(connects.size(), 1);
    QCOMPARE(connects[0][0].toString(), "ws://127.0.0.1:9001/close/4401?reason=expired");
    auto *clients = mock->findChild<QTreeView *>("clientsTree");
    emit clients->doubleClicked(clients->model()->index(1, 0));
    QCOMPARE(commands.size(), 1);
    QCOMPARE(commands[0][0].toUInt(), 2u);
}

WIRETALE_TEST(MockPageTest)
#include "mock_page_test.moc"
