#include "explain/idle_cut.h"

#include "explain/session_builder.h"
#include "support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace explain;
using namespace std::chrono_literals;

class IdleCutTest : public QObject {
    Q_OBJECT

private slots:
    void matchesKnownLimits_data();
    void matchesKnownLimits();
    void countsTheConnectionsAge();
    void doesNotSuspectAMeantEnd();
    void namesTheSetting();
};

namespace {

QStringList idsOf(const SessionFacts &facts)
{
    QStringList ids;
    for (const Claim &claim : idleCutClaims(facts))
        ids << QString::fromStdString(claim.sentence.id);
    return ids;
}

/// Much said for a while, then nothing until the end.
SessionBuilder silentFor(std::chrono::milliseconds silence)
{
    SessionBuilder session;
    session.opened().wait(std::chrono::minutes(7)).serverSends(ws::Opcode::Text, "a").wait(silence - 1ms);
    return session;
}

} // namespace

void IdleCutTest::matchesKnownLimits_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("first"); // id, empty: none
    const auto row = [](int milliseconds, const char *first) {
        QTest::newRow(qPrintable(QString::number(milliseconds))) << milliseconds << first;
    };
    row(12'000, "");
    row(29'000, "");
    row(30'010, "haproxy-30");
    row(45'000, "");
    row(60'000, "nginx-60");
    row(61'400, "nginx-60");
    row(63'000, "");
    row(100'300, "cloudflare-100");
    row(120'100, "iis-120");
    row(350'000, "aws-nlb-350");
    row(600'500, "aws-apigw-600");
}

void IdleCutTest::matchesKnownLimits()
{
    QFETCH(int, milliseconds);
    QFETCH(QString, first);
    SessionBuilder session = silentFor(std::chrono::milliseconds(milliseconds));
    QVERIFY(idsOf(session.facts).isEmpty());
    session.serverFin();
    QCOMPARE(idsOf(session.facts).value(0), first);
}

void IdleCutTest::countsTheConnectionsAge()
{
    SessionBuilder session;
    session.opened();
    for (int i = 0; i < 24; ++i)
        session.wait(5min).serverSends(ws::Opcode::Text, "a");
    session.serverFin();
    QCOMPARE(idsOf(session.facts), QStringList{"aws-apigw-7200"});
}

void IdleCutTest::doesNotSuspectAMeantEnd()
{
    SessionBuilder byClient = silentFor(60s), byCode = silentFor(60s), byServer = silentFor(60s);
    byClient.clientCloses(1000);
    QVERIFY(idsOf(byClient.facts).isEmpty());
    byCode.serverCloses(4408, "idle");
    QVERIFY(idsOf(byCode.facts).isEmpty());
    byServer.serverCloses(1001);
    QVERIFY2(!idsOf(byServer.facts).isEmpty(), "some proxies say 1001");
}

void IdleCutTest::namesTheSetting()
{
    for (const KnownLimit &limit : knownLimits())
        QVERIFY(!limit.who.empty() && !limit.change.empty() && limit.limit > 0s);
    SessionBuilder session = silentFor(60s);
    session.serverRst();
    QVERIFY(idleCutClaims(session.facts).front().sentence.text().find("proxy_read_timeout") != std::string::npos);
    QVERIFY(idleCutClaims(session.facts).front().evidence.record);
}

WIRETALE_TEST(IdleCutTest)
#include "idle_cut_test.moc"
