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
    void isNotOverWhileTcpLives();
    void isUncleanAfterALateFrame();
    void isUncleanAfterAReset();
    void isUncleanWithoutAnEcho();
    void tellsCrossingClosesFromAnEcho();
    void hasNothingToSayWithoutAClose();
};

namespace {

bool claims(const CloseExchange &exchange, std::string_view id)
{
    return std::any_of(exchange.claims.begin(), exchange.claims.end(),
                       [=](const Claim &claim) { return claim.sentence.id == id; });
}

CheckOutcome outcomeOf(const CloseExchange &exchange, std::string_view id)
{
    const auto found =
        std::find_if(exchange.tests.begin(), exchange.tests.end(), [=](const Check &check) { return check.id == id; });
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
    QVERIFY(std::any_of(exchange.rows.begin(), exchange.rows.end(),
                        [](const CloseRow &row) { return row.kind == CloseRow::Kind::Timeout; }));
}

void CloseExchangeTest::tellsCrossingClosesFromAnEcho()
{
    SessionBuilder crossing, echoed; // TCP's own round trip took 12 ms
    crossing.opened().clientCloses(4001, "a").serverCloses(4002, "b");
    QVERIFY(closeExchange(crossing.facts).crossing);
    echoed.opened().clientCloses(4001, "a").wait(12ms).serverCloses(4001, "a");
    QVERIFY(!closeExchange(echoed.facts).crossing);
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
