#include "net/alarm.h"
#include "net/clock.h"

#include "support/test_registry.h"

#include <asio/io_context.hpp>

#include <QTest>

using namespace std::chrono_literals;

class AlarmTest : public QObject {
    Q_OBJECT

private slots:
    void timerCallsOnce();
    void cancelledTimerCallsNothing();
    void ringsAtTheNearestTime();
    void followsATimeThatMovedAway();
};

void AlarmTest::timerCallsOnce()
{
    asio::io_context io;
    net::Timer timer(io);
    int calls = 0;
    timer.after(1ms, [&] { ++calls; });
    timer.after(2ms, [&] { calls += 10; }); // takes the first back
    io.run_for(200ms);
    QCOMPARE(calls, 10);
}

void AlarmTest::cancelledTimerCallsNothing()
{
    asio::io_context io;
    int calls = 0;
    {
        net::Timer timer(io);
        timer.after(1ms, [&] { ++calls; });
    }
    io.run_for(50ms);
    QCOMPARE(calls, 0);
}

void AlarmTest::ringsAtTheNearestTime()
{
    asio::io_context io;
    std::optional<ws::Time> next;
    int rung = 0;
    net::Alarm alarm(io, [&] { return next; }, [&] {
        ++rung;
        next.reset();
    });
    alarm.check(); // nothing to wait for
    next = net::now() + 10s;
    alarm.check();
    next = net::now() + 1ms;
    alarm.check();
    io.run_for(200ms);
    QCOMPARE(rung, 1);
}

void AlarmTest::followsATimeThatMovedAway()
{
    asio::io_context io;
    const ws::Time begun = net::now();
    std::optional<ws::Time> next = begun + 5ms;
    std::optional<ws::Time> rungAt;
    net::Alarm alarm(io, [&] { return next; }, [&] {
        rungAt = net::now();
        next.reset();
    });
    alarm.check();
    next = begun + 30ms; // as after each read of a live peer
    alarm.check();
    io.run_for(500ms);
    QVERIFY(rungAt && *rungAt >= begun + 30ms);
}

WIRETALE_TEST(AlarmTest)
#include "alarm_test.moc"
