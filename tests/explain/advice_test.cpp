#include "explain/advice.h"

#include "explain/endings.h"
#include "support/test_registry.h"

#include <QTest>

using namespace explain;
using namespace std::chrono_literals;

class AdviceTest : public QObject {
    Q_OBJECT

private slots:
    void advisesToAcceptAndCloseInPlaceOfAStatus_data();
    void advisesToAcceptAndCloseInPlaceOfAStatus();
    void saysTheCostOfARefusalOpenly();
    void keepsThePlainStatusWhereItIsRight();
    void knowsAsgi();
    void blamesTheProxyForALostUpgrade();
    void advisesPingsAfterAnIdleCut();
    void advisesToPickAnOfferedSubprotocol();
};

namespace {

std::vector<Advice> adviceOn(const SessionFacts &facts)
{
    return adviceFor(findCause(facts), facts);
}

QStringList idsOf(const SessionFacts &facts)
{
    QStringList ids;
    for (const Advice &advice : adviceOn(facts))
        ids << QString::fromStdString(advice.id);
    return ids;
}

SessionFacts refusedWith(const std::string &status, const std::string &more = {})
{
    SessionBuilder session;
    session.connected().request().server("HTTP/1.1 " + status + "\r\n" + more + "Content-Length: 3\r\n\r\nno!");
    return session.facts;
}

} // namespace

void AdviceTest::advisesToAcceptAndCloseInPlaceOfAStatus_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("address");
    QTest::newRow("401") << "401 Unauthorized"
                         << "/refuse/4401?reason=who%20are%20you";
    QTest::newRow("403") << "403 Forbidden"
                         << "/refuse/4403?reason=not%20allowed";
    QTest::newRow("429") << "429 Too Many Requests"
                         << "/refuse/4429?reason=too%20many";
    QTest::newRow("503") << "503 Service Unavailable"
                         << "/refuse/1013?reason=try%20again%20later";
    QTest::newRow("451") << "451 No"
                         << "/refuse/1008?reason=not%20allowed";
}

void AdviceTest::advisesToAcceptAndCloseInPlaceOfAStatus()
{
    QFETCH(QString, status);
    const auto advice = adviceOn(refusedWith(status.toStdString())).front();
    QCOMPARE(advice.id, std::string("accept-then-close"));
    QTEST(QString::fromStdString(advice.tryAddress), "address");
    QCOMPARE(advice.snippets, std::vector<std::string>{"accept-then-close"});
    QVERIFY(advice.evidence.record);
}

void AdviceTest::saysTheCostOfARefusalOpenly()
{
    const std::string cost = adviceOn(refusedWith("403 Forbidden")).front().cost;
    for (const char *part : {"one accepted connection", "101", "123 bytes"})
        QVERIFY2(cost.find(part) != cost.npos, part);
}

void AdviceTest::keepsThePlainStatusWhereItIsRight()
{
    QVERIFY(idsOf(refusedWith("403 Forbidden")).contains("plain-status"));
}

void AdviceTest::knowsAsgi()
{
    QVERIFY(idsOf(refusedWith("403 Forbidden", "Server: uvicorn\r\n")).contains("asgi-accept-first"));
    QVERIFY(!idsOf(refusedWith("403 Forbidden", "Server: nginx\r\n")).contains("asgi-accept-first"));
}

void AdviceTest::blamesTheProxyForALostUpgrade()
{
    QVERIFY(idsOf(refusedWith("400 Bad Request")).contains("proxy-upgrade"));
    QVERIFY(!idsOf(refusedWith("403 Forbidden")).contains("proxy-upgrade"));
}

void AdviceTest::advisesPingsAfterAnIdleCut()
{
    SessionBuilder session;
    session.opened().wait(60s).serverFin();
    QVERIFY(idsOf(session.facts).contains("ping-below-limit"));
}

void AdviceTest::advisesToPickAnOfferedSubprotocol()
{
    SessionBuilder foreign, none;
    foreign.connected().request().accepted("Sec-WebSocket-Protocol: chat\r\n");
    QVERIFY(idsOf(foreign.facts).contains("pick-offered"));
    none.connected().request("Sec-WebSocket-Protocol: chat\r\n").accepted();
    QVERIFY(idsOf(none.facts).contains("pick-offered"));
}

WIRETALE_TEST(AdviceTest)
#include "advice_test.moc"
