#include "net/alarm.h"
#include "net/clock.h"

#include "support/test_registry.h"

#include <asio/io_context.hpp>

#include <QTest>

using namespace std::chrono_literals;

class AlarmTest : public QObject {
    Q_OBJECT

private slots:
    void ringsAtTheNearestTime();
    void followsATimeThatMovedAway();
};

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
    io.run_for(10s);
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
    io.run_for(10s);
    QVERIFY(rungAt && *rungAt >= begun + 30ms);
}

WIRETALE_TEST(AlarmTest)
#include "alarm_test.moc"
