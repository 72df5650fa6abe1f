#include "net/timer.h"
#include "net/clock.h"

#include "support/test_registry.h"

#include <asio/io_context.hpp>

#include <QTest>

using namespace std::chrono_literals;

class TimerTest : public QObject {
    Q_OBJECT

private slots:
    void callsOnce();
    void destroyedCallsNothing();
    void cancelledCallsNothing();
    void callsAtOnceForATimeThatIsOver();
    void mayBeSetAgainInItsCall();
};

void TimerTest::callsOnce()
{
    asio::io_context io;
    net::Timer timer(io);
    int calls = 0;
    timer.after(1ms, [&] { ++calls; });
    timer.after(2ms, [&] { calls += 10; }); // takes the first back
    io.run_for(10s);
    QCOMPARE(calls, 10);
}

void TimerTest::destroyedCallsNothing()
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

void TimerTest::cancelledCallsNothing()
{
    asio::io_context io;
    net::Timer timer(io);
    int calls = 0;
    timer.after(1ms, [&] { ++calls; });
    timer.cancel();
    io.run_for(50ms);
    QCOMPARE(calls, 0);
}

void TimerTest::callsAtOnceForATimeThatIsOver()
{
    asio::io_context io;
    net::Timer timer(io);
    int calls = 0;
    timer.at(net::now() - 1h, [&] { ++calls; });
    io.run_for(10s);
    QCOMPARE(calls, 1);
}

void TimerTest::mayBeSetAgainInItsCall()
{
    asio::io_context io;
    net::Timer timer(io);
    int calls = 0;
    const std::function<void()> again = [&] {
        if (++calls < 3)
            timer.after(1ms, again);
    };
    timer.after(1ms, again);
    io.run_for(10s);
    QCOMPARE(calls, 3);
}

WIRETALE_TEST(TimerTest)
#include "timer_test.moc"
