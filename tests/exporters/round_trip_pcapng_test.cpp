// Session files: nothing is lost.
#include "support/test_registry.h"

#include "capture/same_session.h"
#include "round_trip.h"

#include <QTest>

class RoundTripPcapngTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas_data() { round_trip::addRecordings(round_trip::Random::Yes); }
    void comesBackAsItWas();
};

void RoundTripPcapngTest::comesBackAsItWas()
{
    QFETCH(QString, name);
    const auto before = round_trip::recording(name);
    QVERIFY(before);
    const auto after = round_trip::opened(round_trip::written(*before, "pcapng"));
    QVERIFY(after);
    QCOMPARE(after->sessionCount(), before->sessionCount());
    for (std::size_t i = 0; i < before->sessionCount(); ++i) {
        const QString difference = recorded::difference(*before->session(i), *after->session(i));
        QVERIFY2(difference.isEmpty(), qPrintable(QString("session %1\n%2").arg(i + 1).arg(difference)));
    }
}

WIRETALE_TEST(RoundTripPcapngTest)
#include "round_trip_pcapng_test.moc"
