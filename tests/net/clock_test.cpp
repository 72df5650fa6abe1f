#include "net/clock.h"

#include "support/test_registry.h"

#include <QTest>

class ClockTest : public QObject {
    Q_OBJECT

private slots:
    void neverRunsBack();
    void isTheWallClock();
};

void ClockTest::neverRunsBack()
{
    ws::Time last = net::now();
    for (int i = 0; i < 10000; ++i) {
        const ws::Time next = net::now();
        QVERIFY(next >= last);
        last = next;
    }
}

void ClockTest::isTheWallClock()
{
    const auto wall = std::chrono::time_point_cast<ws::Duration>(std::chrono::system_clock::now());
    QVERIFY(std::chrono::abs(net::now() - wall) < std::chrono::minutes(1));
}

WIRETALE_TEST(ClockTest)
#include "clock_test.moc"
