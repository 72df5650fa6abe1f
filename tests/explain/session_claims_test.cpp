#include "explain/session_claims.h"

#include "explain/session_builder.h"
#include "support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace explain;
using namespace std::chrono_literals;

class SessionClaimsTest : public QObject {
    Q_OBJECT

private slots:
    void namesAddressesThatFailedFirst();
    void remembersAWavedCertificate();
    void saysWhereOnlyBrowsersFail();
    void namesWhatWasNotFinished();
    void saysWhatWasDoneHere();
    void readsCodesByTheSubprotocol();
    void readsCodesByTheRegistry();
    void countsTheMeaningsOfAPrivateCode();
    void staysSilentOnAnOrdinarySession();
};

namespace {

QString textOf(const std::vector<Claim> &claims, std::string_view id)
{
    const auto found =
        std::find_if(claims.begin(), claims.end(), [=](const Claim &claim) { return claim.sentence.id == id; });
    return found == claims.end() ? QString() : QString::fromStdString(found->sentence.text());
}

} // namespace

void SessionClaimsTest::namesAddressesThatFailedFirst()
{
    SessionBuilder session;
    session.event(ws::AddressTried{{"2001:db8::1", 80}, ws::Outcome::Failed, "refused", "", 1ms}).connected();
    QCOMPARE(textOf(sessionClaims(session.facts), "address-failed"),
             QString("The address 2001:db8::1 refused the connection before another was tried."));
}

void SessionClaimsTest::remembersAWavedCertificate()
{
    SessionBuilder session;
    ws::TlsDone tls;
    tls.fault = "expired";
    session.connected().event(tls).request().accepted();
    QVERIFY(textOf(sessionClaims(session.facts), "tls-waved").contains("(expired)"));
}

void SessionClaimsTest::saysWhereOnlyBrowsersFail()
{
    SessionBuilder session;
    session.connected().request("Sec-WebSocket-Protocol: a, b\r\n").accepted();
    QVERIFY(textOf(sessionClaims(session.facts), "no-subprotocol").contains("(a, b)"));
}

void SessionClaimsTest::namesWhatWasNotFinished()
{
    SessionBuilder session;
    session.opened().server(std::string_view("\x01\x01"
                                             "a",
                                             3));
    QVERIFY(sessionClaims(session.facts).empty());
    session
        .server(std::string_view("\x00\x05"
                                 "b",
                                 3))
        .serverFin();
    const auto claims = sessionClaims(session.facts);
    QVERIFY(textOf(claims, "unfinished-message-server").contains("1 fragment came"));
    QCOMPARE(textOf(claims, "cut-frame-server"), QString("A frame of the server was cut off after 3 B."));
}

void SessionClaimsTest::saysWhatWasDoneHere()
{
    SessionBuilder session;
    session.opened().event(ws::LocalAction{"drop", ""}).clientFin();
    QVERIFY(textOf(sessionClaims(session.facts), "local-drop").contains("by the user"));
}

void SessionClaimsTest::readsCodesByTheSubprotocol()
{
    SessionBuilder session;
    session.connected()
        .request("Sec-WebSocket-Protocol: graphql-transport-ws\r\n")
        .accepted("Sec-WebSocket-Protocol: graphql-transport-ws\r\n");
    session.serverCloses(4401, "Unauthorized").clientCloses(4401, "Unauthorized");
    const auto claims = codeClaims(session.facts);
    QCOMPARE(claims.size(), std::size_t(1));
    QCOMPARE(
        textOf(claims, "code-here"),
        QString("4401 is Unauthorized in graphql-transport-ws (graphql-ws library): Operation before ConnectionAck."));
}

void SessionClaimsTest::readsCodesByTheRegistry()
{
    SessionBuilder session;
    session.opened().serverCloses(1002);
    const auto claims = codeClaims(session.facts);
    QVERIFY(textOf(claims, "code").startsWith("1002 is Protocol error: The peer broke"));
    QVERIFY(textOf(claims, "code-1002").contains("4000 to 4999"));
}

void SessionClaimsTest::countsTheMeaningsOfAPrivateCode()
{
    SessionBuilder session;
    session.opened().serverCloses(4777);
    QVERIFY(textOf(codeClaims(session.facts), "code-private")
                .startsWith("4777 is a private code: it means what both ends agreed on."));
}

void SessionClaimsTest::staysSilentOnAnOrdinarySession()
{
    SessionBuilder session;
    session.opened().clientCloses(1000).serverCloses(1000).serverFin().clientFin();
    QVERIFY(sessionClaims(session.facts).empty() && codeClaims(session.facts).empty());
}

WIRETALE_TEST(SessionClaimsTest)
#include "session_claims_test.moc"
