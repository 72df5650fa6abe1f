#include "explain/wire_tellers.h"

#include "explain/session_builder.h"
#include "support/test_registry.h"

#include <QTest>

using namespace explain;

class WireTellersTest : public QObject {
    Q_OBJECT

private slots:
    void namesTheSideThatActed();
    void fallsBackWhereNothingIsKnown();
    void tellsAReasonToo();
};

void WireTellersTest::namesTheSideThatActed()
{
    QCOMPARE(tellers::bySide(true, "cut", "ended TCP.").text(), std::string("The server ended TCP."));
    const Sentence client = tellers::bySide(false, "cut", "ended TCP after %1.", {"2 s"});
    QCOMPARE(client.text(), std::string("The client ended TCP after 2 s."));
    QCOMPARE(client.id, std::string("cut-client"));
    const SessionFacts facts;
    Finding finding;
    QVERIFY(tellers::fromServer({finding, facts, {}}));
    finding.evidence.direction = ws::Direction::ClientToServer;
    QVERIFY(!tellers::fromServer({finding, facts, {}}));
}

void WireTellersTest::fallsBackWhereNothingIsKnown()
{
    const SessionFacts facts;
    const Finding finding;
    QCOMPARE(tellers::hostLabel(facts), std::string("the host"));
    for (const auto teller : {tellers::badUrl, tellers::nameNotFound, tellers::noRoute, tellers::portRefused, tellers::connectTimeout,
                              tellers::tlsFailed, tellers::proxyFailed, tellers::handshakeTimeout, tellers::handshakeCut}) {
        const std::string text = teller({finding, facts, {}}).text();
        QVERIFY2(text.ends_with('.') && text.find('%') == std::string::npos, text.c_str());
    }
}

void WireTellersTest::tellsAReasonToo()
{
    const SessionFacts facts = SessionBuilder("ws://h.test:81/").connected().request().server("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n").facts;
    const Finding finding = findCause(facts);
    QCOMPARE(tellers::handshakeRefused({finding, facts, {}}).text(), std::string("Refused: the server answered the opening handshake with HTTP 403 Forbidden."));
}

WIRETALE_TEST(WireTellersTest)
#include "wire_tellers_test.moc"
