#include "explain/page_engine.h"

#include "explain/page_machine.h"
#include "page_player.h"
#include "support/test_registry.h"

#include <QTest>

using namespace explain;

/// What the document allows, and what happens when it comes back.
class PageContextTest : public QObject {
    Q_OBJECT

private slots:
    void decidesBeforeAnyConnection_data();
    void decidesBeforeAnyConnection();
    void tellsAPageThatComesBack_data();
    void tellsAPageThatComesBack();
    void leavesSocketsAloneOnStop_data();
    void leavesSocketsAloneOnStop();
};

namespace {

constexpr ws::Time start{std::chrono::hours(1)};

void addEngines(const char *third)
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>(third);
}

} // namespace

void PageContextTest::decidesBeforeAnyConnection_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("secure");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QStringList>("told"); // Chromium, Firefox, WebKit, the standard
    const auto row = [](const char *name, const char *url, bool secure, const char *policy, const QStringList &told) {
        QTest::newRow(name) << QString(url) << secure << QString(policy) << told;
    };
    const QStringList nothing{"", "", "", ""};
    row("nothing forbids it", "ws://a.test/", false, "", nothing);
    row("wss from https", "wss://a.test/", true, "", nothing);
    row("https: is wss:", "https://a.test/", true, "", nothing);
    row("mixed content", "ws://a.test/", true, "", {"throw SecurityError", "throw SecurityError", "error", "error, close 1006 unclean"});
    row("mixed, on this computer", "ws://127.0.0.1:9001/", true, "", {"", "", "error", ""});
    row("connect-src", "wss://a.test/", true, "connect-src 'self'",
        {"error", "throw NS_ERROR_CONTENT_BLOCKED", "throw SecurityError", "error, close 1006 unclean"});
}

void PageContextTest::decidesBeforeAnyConnection()
{
    QFETCH(QString, url);
    QFETCH(bool, secure);
    QFETCH(QString, policy);
    QFETCH(QStringList, told);
    for (const Engine engine : allEngines()) {
        const PageMachine machine(engine, url.toStdString(), {}, start, {secure, policy.toStdString()});
        QCOMPARE(eventWords(machine.state().out.events), told[int(engine)]);
        const bool named = policy.isEmpty() || engine == Engine::Standard || machine.state().out.console.at(0).find("connect-src") != std::string::npos;
        QVERIFY(named);
    }
}

void PageContextTest::tellsAPageThatComesBack_data()
{
    addEngines("told");
    QTest::newRow("Chromium") << int(Engine::Chromium) << "open, error, close 1006 unclean";
    QTest::newRow("Firefox keeps no such page") << int(Engine::Firefox) << "open";
    QTest::newRow("WebKit") << int(Engine::WebKit) << "open, error, close 1006 unclean";
}

void PageContextTest::tellsAPageThatComesBack()
{
    QFETCH(int, engine);
    QFETCH(QString, told);
    SessionBuilder session;
    session.opened();
    PageInput input = pageInputOf(session.events, session.facts.url);
    const ws::Time left = session.events.back().time + std::chrono::seconds(1);
    input.facts.push_back({left, noRecord, PageGone{}});
    input.end = left + std::chrono::seconds(1);
    input.facts.push_back({input.end, noRecord, PageReturned{}});
    QCOMPARE(eventWords(predictPage(Engine(engine), input).events), told);
    std::get<PageGone>(input.facts[input.facts.size() - 2].body).why = PageGone::Why::Removed;
    QCOMPARE(eventWords(predictPage(Engine(engine), input).events), "open");
}

void PageContextTest::leavesSocketsAloneOnStop_data()
{
    addEngines("told");
    QTest::newRow("Chromium") << int(Engine::Chromium) << "";
    QTest::newRow("Firefox counts it as clean") << int(Engine::Firefox) << "close 1006 clean";
    QTest::newRow("WebKit") << int(Engine::WebKit) << "";
    QTest::newRow("the standard") << int(Engine::Standard) << "";
}

void PageContextTest::leavesSocketsAloneOnStop()
{
    QFETCH(int, engine);
    QFETCH(QString, told);
    PageMachine machine(Engine(engine), "ws://a.test/", {}, start);
    machine.take({start + std::chrono::seconds(1), noRecord, PageStopped{}});
    QCOMPARE(eventWords(machine.state().out.events), told);
}

WIRETALE_TEST(PageContextTest)
#include "page_context_test.moc"
