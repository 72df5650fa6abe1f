#include "explain/session_facts.h"

#include "explain/session_builder.h"
#include "support/test_registry.h"

#include <QTest>

using explain::SessionFacts;
using ws::Direction;
using ws::Opcode;
using namespace std::chrono_literals;

class SessionFactsTest : public QObject {
    Q_OBJECT

private slots:
    void keepsThePhases();
    void keepsEachAddress();
    void keepsHeadsAndBody();
    void countsFramesAndMessages();
    void seesAnUnfinishedMessage();
    void seesAFrameCutOff();
    void keepsBothCloses();
    void seesFramesAfterTheClose();
    void keepsHowTcpEnded();
    void measuresTheSilence();
    void readsTheAddress_data();
    void readsTheAddress();
    void staysSmall();
};

void SessionFactsTest::keepsThePhases()
{
    SessionBuilder session;
    session.opened();
    const SessionFacts &facts = session.facts;
    QVERIFY(facts.nameAt && facts.tcpAt && facts.requestAt && facts.answerAt);
    QVERIFY(*facts.nameAt < *facts.tcpAt && *facts.requestAt < *facts.answerAt);
    QCOMPARE(facts.phaseRecords[std::size_t(explain::Phase::Name)], std::optional<std::size_t>(0));
    QCOMPARE(facts.phaseRecords[std::size_t(explain::Phase::Tcp)], std::optional<std::size_t>(2));
    QVERIFY(!facts.phaseRecords[std::size_t(explain::Phase::Tls)]);
    QVERIFY(facts.upgraded() && facts.accepted());
}

void SessionFactsTest::keepsEachAddress()
{
    SessionBuilder session;
    session.event(ws::AddressTried{{"::1", 81}, ws::Outcome::Failed, "refused", "Connection refused", 1ms});
    session.event(ws::AddressTried{{"127.0.0.1", 81}, ws::Outcome::Ok, "", "", 1ms});
    QCOMPARE(session.facts.addresses.size(), std::size_t(2));
    QCOMPARE(session.facts.addressRecords, (std::vector<std::size_t>{0, 1}));
}

void SessionFactsTest::keepsHeadsAndBody()
{
    SessionBuilder session;
    session.connected().request();
    session.server(
        "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno");
    const SessionFacts &facts = session.facts;
    QCOMPARE(facts.informational.size(), std::size_t(1));
    QCOMPARE(facts.answer->status, 403);
    QCOMPARE(ws::textOf(*facts.body), std::string_view("no"));
    QCOMPARE(facts.bodyTotal, 2u);
    QVERIFY(facts.requestRecord < facts.answerRecord);
}

void SessionFactsTest::countsFramesAndMessages()
{
    SessionBuilder session;
    session.opened().clientSends(Opcode::Text, "abc").serverSends(Opcode::Binary, "de").serverSends(Opcode::Ping, "");
    QCOMPARE(session.facts.frames[0], 1u);
    QCOMPARE(session.facts.frames[1], 2u);
    QCOMPARE(session.facts.messages[0], 1u);
    QCOMPARE(session.facts.messages[1], 1u);
    QCOMPARE(session.facts.payloadBytes[0], 3u);
    QCOMPARE(session.facts.pings[1], 1u);
}

void SessionFactsTest::seesAnUnfinishedMessage()
{
    SessionBuilder session;
    session.opened()
        .server(std::string_view("\x01\x01"
                                 "a",
                                 3))
        .server(std::string_view("\x00\x01"
                                 "b",
                                 3));
    QCOMPARE(session.facts.pendingFragments[1], 2u);
    session.server(std::string_view("\x80\x00", 2));
    QCOMPARE(session.facts.pendingFragments[1], 0u);
}

void SessionFactsTest::seesAFrameCutOff()
{
    SessionBuilder session;
    session.opened().serverSends(Opcode::Text, "a").server("\x81\x05He").serverFin();
    QCOMPARE(session.facts.cutBytes[1], 4u);
    SessionBuilder first;
    first.opened().server("\x81").serverFin().clientFin();
    QCOMPARE(first.facts.cutBytes[1], 1u);
    QCOMPARE(first.facts.cutBytes[0], 0u);
}

void SessionFactsTest::keepsBothCloses()
{
    SessionBuilder session;
    session.opened().serverCloses(4401, "expired").clientCloses(4401, "expired");
    const SessionFacts &facts = session.facts;
    QCOMPARE(facts.closes.size(), std::size_t(2));
    QCOMPARE(facts.closeOf(Direction::ServerToClient)->code, std::optional<std::uint16_t>(4401));
    QCOMPARE(facts.closeOf(Direction::ClientToServer)->reason, std::string("expired"));
    QVERIFY(facts.closes[0].time < facts.closes[1].time);
    QVERIFY(facts.closes[0].frame == 1 && facts.closes[1].frame == 2);
}

void SessionFactsTest::seesFramesAfterTheClose()
{
    SessionBuilder session;
    session.opened().serverSends(Opcode::Text, "before").serverCloses(1000).clientSends(Opcode::Text, "crossing");
    QVERIFY2(session.facts.lateFrames.empty(), "the other side may still send");
    session.serverSends(Opcode::Text, "late").serverSends(Opcode::Ping, "");
    QCOMPARE(session.facts.lateTotal[1], 2u);
    QCOMPARE(session.facts.lateFrames.front().opcode, Opcode::Text);
    QCOMPARE(session.facts.lastFrames.size(), std::size_t(1));
}

void SessionFactsTest::keepsHowTcpEnded()
{
    SessionBuilder session;
    session.opened().serverFin();
    const auto first = session.facts.tcpEnd();
    session.clientFin().serverRst();
    QCOMPARE(session.facts.tcpEnd(), first);
    QVERIFY(session.facts.fin[0] && session.facts.fin[1] && session.facts.rst[1] && !session.facts.rst[0]);
    QVERIFY(*session.facts.finRecord[1] < *session.facts.finRecord[0]);
}

void SessionFactsTest::measuresTheSilence()
{
    SessionBuilder session;
    session.opened().serverSends(Opcode::Text, "a").wait(59'999ms);
    QVERIFY(!session.facts.silence());
    session.serverFin();
    QCOMPARE(*session.facts.silence(), ws::Duration(60s));
}

void SessionFactsTest::readsTheAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("plain") << "ws://example.test/a"
                           << "example.test" << 80;
    QTest::newRow("secure") << "wss://example.test"
                            << "example.test" << 443;
    QTest::newRow("port") << "ws://example.test:9001/a?b=c:1"
                          << "example.test" << 9001;
    QTest::newRow("IPv6") << "ws://[::1]:9001/"
                          << "::1" << 9001;
    QTest::newRow("IPv6, no port") << "wss://[::1]/"
                                   << "::1" << 443;
    QTest::newRow("user") << "https://me:secret@example.test/"
                          << "example.test" << 443;
}

void SessionFactsTest::readsTheAddress()
{
    QFETCH(QString, url);
    SessionFacts facts;
    facts.url = url.toStdString();
    QTEST(QString::fromStdString(facts.host()), "host");
    QTEST(int(facts.port()), "port");
}

void SessionFactsTest::staysSmall()
{
    SessionBuilder session;
    session.opened().serverCloses(1000);
    const ws::Event late{{}, Direction::ServerToClient, 0, ws::FrameReceived{}};
    const ws::Event broken{{}, Direction::ServerToClient, 0, ws::ViolationFound{}};
    const ws::Event close{{}, Direction::ServerToClient, 0, ws::CloseReceived{}};
    const ws::Event action{{}, Direction::ServerToClient, 0, ws::LocalAction{"step", "x"}};
    for (std::size_t i = 0; i < 20'000; ++i)
        for (const ws::Event *event : {&late, &broken, &close, &action})
            session.facts.apply(*event, i);
    const SessionFacts &facts = session.facts;
    QCOMPARE(facts.lateTotal[1], 20'000u);
    QCOMPARE(facts.violationTotal, 20'000u);
    QVERIFY(facts.lateFrames.size() <= SessionFacts::maxLateFrames
            && facts.violations.size() <= SessionFacts::maxViolations);
    QVERIFY(facts.closes.size() <= SessionFacts::maxCloses && facts.local.size() <= SessionFacts::maxLocal);
    QVERIFY(facts.lastFrames.size() <= SessionFacts::maxLastFrames);
}

WIRETALE_TEST(SessionFactsTest)
#include "session_facts_test.moc"
