#include "explain/page_machine.h"

#include "page_player.h"
#include "support/test_registry.h"

#include <QTest>

using namespace explain;
using namespace std::chrono_literals;

class PageMachineTest : public QObject {
    Q_OBJECT

private slots:
    void runsTheEnginesOwnTimers_data();
    void runsTheEnginesOwnTimers();
    void ignoresTheServerOnceClosed();
    void sendsAnyCodeForAClientThatIsAskedTo();
};

namespace {

constexpr ws::Time start{std::chrono::hours(1)};

} // namespace

void PageMachineTest::runsTheEnginesOwnTimers_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<int>("seconds"); // without an answer, until the page is told
    QTest::newRow("Chromium") << int(Engine::Chromium) << 240;
    QTest::newRow("Firefox") << int(Engine::Firefox) << 20;
}

void PageMachineTest::runsTheEnginesOwnTimers()
{
    QFETCH(int, engine);
    QFETCH(int, seconds);
    PageMachine machine(Engine(engine), "ws://a.test/", {}, start);
    machine.runUntil(start + std::chrono::seconds(seconds) - 1ms);
    QCOMPARE(eventWords(machine.state().out.events), "");
    machine.runUntil(start + std::chrono::seconds(seconds));
    QCOMPARE(eventWords(machine.state().out.events), "error, close 1006 unclean");
}

void PageMachineTest::ignoresTheServerOnceClosed()
{
    PageMachine machine(Engine::Chromium, "ws://a.test/", {}, start);
    machine.take({start + 1s, 0, PageConnectFailed{"refused", "Connection refused"}});
    machine.take({start + 2s, 1, PageFin{}});
    machine.take({start + 2s, 1, PageFrame{}});
    QCOMPARE(eventWords(machine.state().out.events), "error, close 1006 unclean");
    QCOMPARE(machine.state().out.stoppedAt, std::optional(start + 1s));
}

void PageMachineTest::sendsAnyCodeForAClientThatIsAskedTo()
{
    SessionBuilder session;
    session.opened();
    PageMachine machine(Engine::Chromium, session.facts.url, {}, session.events.front().time);
    for (const PageFact &fact : pageInputOf(session.events, session.facts.url).facts)
        machine.take(fact);
    machine.close(1011, "no script may", session.events.back().time + 1s);
    QCOMPARE(machine.state().out.sentCloseCode, std::optional<std::uint16_t>(1011));
}

WIRETALE_TEST(PageMachineTest)
#include "page_machine_test.moc"
