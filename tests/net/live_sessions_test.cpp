#include "net/live_sessions.h"

#include "support/test_registry.h"

#include <QTest>

class LiveSessionsTest : public QObject {
    Q_OBJECT

private slots:
    void knowsNothingOfStrangers();
    void passesCommandsOn();
    void letsASessionRemoveItself();
};

namespace {

struct Leaver : net::LiveSession {
    net::LiveSessions &all;
    int commands = 0;

    explicit Leaver(net::LiveSessions &live)
        : all(live)
    {
    }
    bool perform(const net::Command &command) override
    {
        ++commands;
        if (std::holds_alternative<net::Abort>(command))
            all.remove(7);
        return !std::holds_alternative<net::DropTcp>(command);
    }
};

} // namespace

void LiveSessionsTest::knowsNothingOfStrangers()
{
    net::LiveSessions all;
    QVERIFY(!all.perform(1, net::Abort{}));
    QVERIFY(!all.state(1));
    QCOMPARE(all.unsent(1), std::size_t(0));
}

void LiveSessionsTest::passesCommandsOn()
{
    net::LiveSessions all;
    Leaver session(all);
    all.add(7, session, net::LiveState::Connecting);
    all.setState(7, net::LiveState::Open);
    all.setUnsent(7, 12);
    QCOMPARE(all.state(7), std::optional(net::LiveState::Open));
    QCOMPARE(all.unsent(7), std::size_t(12));
    QVERIFY(all.perform(7, net::ResetTcp{}));
    QVERIFY(!all.perform(7, net::DropTcp{}));
    QCOMPARE(session.commands, 2);
}

void LiveSessionsTest::letsASessionRemoveItself()
{
    net::LiveSessions all;
    Leaver session(all);
    all.add(7, session, net::LiveState::Open);
    QVERIFY(all.perform(7, net::Abort{}));
    QCOMPARE(all.count(), std::size_t(0));
}

WIRETALE_TEST(LiveSessionsTest)
#include "live_sessions_test.moc"
