#include "support/test_registry.h"
#include "wire.h"

#include "ws/open_pings.h"

#include <QTest>

using ws::OpenPings;

class OpenPingsTest : public QObject {
    Q_OBJECT

private slots:
    void aPongAnswersAllOlderPingsToo();
    void keepsABoundedNumber();
};

void OpenPingsTest::aPongAnswersAllOlderPingsToo()
{
    OpenPings pings;
    QCOMPARE(pings.pong(ws::bytesOf("a")), OpenPings::Match::NoneOpen);
    for (const char *data : {"a", "b", "c"})
        pings.ping(ws::bytesOf(data));
    QCOMPARE(pings.pong(ws::bytesOf("x")), OpenPings::Match::Differs);
    QCOMPARE(pings.pong(ws::bytesOf("b")), OpenPings::Match::Answered);
    QCOMPARE(pings.pong(ws::bytesOf("a")), OpenPings::Match::Differs);
    QCOMPARE(pings.pong(ws::bytesOf("c")), OpenPings::Match::Answered);
    QCOMPARE(pings.pong(ws::bytesOf("c")), OpenPings::Match::NoneOpen);
}

void OpenPingsTest::keepsABoundedNumber()
{
    OpenPings pings;
    for (int i = 0; i < 1000; ++i)
        pings.ping(ws::bytesOf(std::to_string(i)));
    QCOMPARE(pings.pong(ws::bytesOf("0")), OpenPings::Match::Differs);
    QCOMPARE(pings.pong(ws::bytesOf("999")), OpenPings::Match::Answered);
}

WIRETALE_TEST(OpenPingsTest)
#include "open_pings_test.moc"
