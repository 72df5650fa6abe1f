#include "explain/close_exchange.h"

#include "explain/session_builder.h"
#include "support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace explain;
using ws::Direction;
using ws::Opcode;
using namespace std::chrono_literals;

class CloseExchangeTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhoStartedAndHowLongTheEchoTook();
    void drawsTheLadderInOrder();
    void isNotOverWhileTcpLives();
    void isUncleanAfterALateFrame();
    void isUncleanAfterAReset();
    void isUncleanWithoutAnEcho();
    void tellsCrossingClosesFromAnEcho();
    void showsBothEndsCodes();
    void explainsAnEmptyCloseAndANavigation();
    void hasNothingToSayWithoutAClose();
};

namespace {

bool claims(const CloseExchange &exchange, std::string_view id)
{
    return std::any_of(exchange.claims.begin(), exchange.claims.end(), [=](const Claim &claim) { return claim.sentence.id == id; });
}

CheckOutcome outcomeOf(const CloseExchange &exchange, std::string_view id)
{
    const auto found = std::find_if(exchange.tests.begin(), exchange.tests.end(), [=](const Check &check) { return check.id == id; });
    return found->outcome;
}

} // namespace

void CloseExchangeTest::saysWhoStartedAndHowLongTheEchoTook()
{
    SessionBuilder session;
    session.opened().serverCloses(4401, "no").clientCloses(4401, "no").serverFin().clientFin();
    const auto exchange = closeExchange(session.facts);
    QCOMPARE(exchange.startedBy, std::optional(Direction::ServerToClient));
    QCOMPARE(*exchange.echoDelay, ws::Duration(1ms));
    QCOMPARE(*exchange.closeToEnd, ws::Duration(2ms));
    QCOMPARE(exchange.tcpEndedBy, std::optional(Direction::ServerToClient));
    QCOMPARE(exchange.clean, std::optional(true));
    QVERIFY(!exchange.crossing && exchange.lateFrames == 0 && !exchange.tcpEndedByReset);
    QVERIFY(claims(exchange, "close-started-server") && claims(exchange, "tcp-ended-server"));
}

void CloseExchangeTest::drawsTheLadderInOrder()
{
    SessionBuilder session;
    session.opened().clientSends(Opcode::Text, "a").wait(10ms).serverCloses(4401, "no").clientCloses(4401, "no");
    session.serverSends(Opcode::Text, "late").serverFin().clientFin().serverRst();
    const auto exchange = closeExchange(session.facts);
    QStringList rows;
    for (const CloseRow &row : exchange.rows)
        rows << QString::fromStdString(row.label + (row.badge.empty() ? "" : " [" + row.badge + "]"));
    QCOMPARE(rows, (QStringList{"Text", "Close 4401 “no”", "Close 4401, echo", "Text [after Close]", "TCP FIN", "TCP FIN", "TCP RST"}));
    QVERIFY(exchange.rows[0].sinceClose < ws::Duration::zero());
    QCOMPARE(exchange.rows[1].sinceClose, ws::Duration::zero());
    for (const CloseRow &row : exchange.rows)
        QVERIFY(row.evidence.record);
}

void CloseExchangeTest::isNotOverWhileTcpLives()
{
    SessionBuilder session;
    session.opened().serverCloses(1000).clientCloses(1000);
    QVERIFY(!closeExchange(session.facts).clean);
    session.serverFin();
    QCOMPARE(closeExchange(session.facts).clean, std::optional(true));
}

void CloseExchangeTest::isUncleanAfterALateFrame()
{
    SessionBuilder session;
    session.opened().serverCloses(1000).clientCloses(1000).serverSends(Opcode::Ping, "").serverFin();
    const auto exchange = closeExchange(session.facts);
    QCOMPARE(exchange.clean, std::optional(false));
    QCOMPARE(outcomeOf(exchange, "nothing-after"), CheckOutcome::Fail);
    QCOMPARE(outcomeOf(exchange, "both-closes"), CheckOutcome::Pass);
    QVERIFY(claims(exchange, "late-frames"));
}

void CloseExchangeTest::isUncleanAfterAReset()
{
    SessionBuilder session;
    session.opened().serverCloses(1000).clientCloses(1000).serverRst();
    const auto exchange = closeExchange(session.facts);
    QCOMPARE(exchange.clean, std::optional(false));
    QVERIFY(exchange.tcpEndedByReset);
    QCOMPARE(outcomeOf(exchange, "tcp-end"), CheckOutcome::Fail);
}

void CloseExchangeTest::isUncleanWithoutAnEcho()
{
    SessionBuilder session;
    session.opened().clientCloses(1000).wait(5s).event(ws::TimeoutReached{ws::TimeoutKind::CloseEcho, 5s}).clientFin();
    const auto exchange = closeExchange(session.facts);
    QCOMPARE(exchange.clean, std::optional(false));
    QVERIFY(!exchange.echoDelay && claims(exchange, "close-unanswered-client"));
    QCOMPARE(exchange.clientCode, std::optional<std::uint16_t>(1006));
    QCOMPARE(exchange.serverCode, std::optional<std::uint16_t>(1000));
    QVERIFY(std::any_of(exchange.rows.begin(), exchange.rows.end(), [](const CloseRow &row) { return row.kind == CloseRow::Kind::Timeout; }));
}

void CloseExchangeTest::tellsCrossingClosesFromAnEcho()
{
    SessionBuilder crossing, echoed; // TCP's own round trip took 12 ms
    crossing.opened().clientCloses(4001, "a").serverCloses(4002, "b");
    QVERIFY(closeExchange(crossing.facts).crossing);
    echoed.opened().clientCloses(4001, "a").wait(12ms).serverCloses(4001, "a");
    QVERIFY(!closeExchange(echoed.facts).crossing);
}

void CloseExchangeTest::showsBothEndsCodes()
{
    SessionBuilder session;
    session.opened().clientCloses(4000, "done").wait(20ms).serverCloses(1000).serverFin();
    const auto exchange = closeExchange(session.facts);
    QCOMPARE(exchange.clientCode, std::optional<std::uint16_t>(1000));
    QCOMPARE(exchange.serverCode, std::optional<std::uint16_t>(4000));
    QVERIFY(claims(exchange, "codes-differ"));
}

void CloseExchangeTest::explainsAnEmptyCloseAndANavigation()
{
    SessionBuilder empty, navigation;
    empty.opened().clientCloses({}).serverCloses({}).serverFin();
    QVERIFY(claims(closeExchange(empty.facts), "close-without-code"));
    QCOMPARE(closeExchange(empty.facts).serverCode, std::optional<std::uint16_t>(1005));
    navigation.opened().clientCloses(1001).serverCloses(1001).serverFin();
    QVERIFY(claims(closeExchange(navigation.facts), "navigated"));
}

void CloseExchangeTest::hasNothingToSayWithoutAClose()
{
    SessionBuilder session;
    session.opened().serverFin();
    const auto exchange = closeExchange(session.facts);
    QVERIFY(!exchange.startedBy && exchange.rows.empty() && exchange.claims.empty() && !exchange.clean);
    QCOMPARE(exchange.clientCode, std::optional<std::uint16_t>(1006));
    QCOMPARE(exchange.tcpEndedBy, std::optional(Direction::ServerToClient));
}

WIRETALE_TEST(CloseExchangeTest)
#include "close_exchange_test.moc"
