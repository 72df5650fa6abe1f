#include "explain/handshake_checks.h"

#include "explain/session_builder.h"
#include "support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace explain;

class HandshakeChecksTest : public QObject {
    Q_OBJECT

private slots:
    void passesAGoodHandshake();
    void failsTheOneAtFault_data();
    void failsTheOneAtFault();
    void reachesNothingWithoutAnAnswer();
    void stopsAtARefusal();
    void showsOfferedReceivedAndComputed();
    void knowsWhereOnlyBrowsersFail();
    void checksTheRequest();
};

namespace {

Check checkOf(const SessionFacts &facts, std::string_view id)
{
    const auto checks = handshakeChecks(facts);
    const auto found = std::find_if(checks.begin(), checks.end(), [=](const Check &check) { return check.id == id; });
    return found == checks.end() ? Check{} : *found;
}

QStringList failing(const SessionFacts &facts)
{
    QStringList ids;
    for (const Check &check : handshakeChecks(facts))
        if (check.outcome == CheckOutcome::Fail)
            ids << QString::fromStdString(check.id);
    return ids;
}

} // namespace

void HandshakeChecksTest::passesAGoodHandshake()
{
    SessionBuilder session;
    session.opened();
    for (const Check &check : handshakeChecks(session.facts)) {
        QVERIFY2(check.outcome == CheckOutcome::Pass, check.id.c_str());
        QVERIFY(!check.says.empty() && !check.section.empty() && check.evidence.record);
    }
}

void HandshakeChecksTest::failsTheOneAtFault_data()
{
    QTest::addColumn<QString>("fields"); // behind the status line, {ACCEPT} filled in
    QTest::addColumn<QString>("id");
    const QString upgrade = "Upgrade: websocket\r\n", connection = "Connection: Upgrade\r\n",
                  accept = "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n";
    QTest::newRow("no Upgrade") << connection + accept << "upgrade";
    QTest::newRow("other Upgrade") << "Upgrade: h2c\r\n" + connection + accept << "upgrade";
    QTest::newRow("no Connection") << upgrade + accept << "connection";
    QTest::newRow("Connection: close") << upgrade + "Connection: close\r\n" + accept << "connection";
    QTest::newRow("no accept") << upgrade + connection << "accept-key";
    QTest::newRow("wrong accept") << upgrade + connection + "Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n"
                                  << "accept-key";
    QTest::newRow("two accepts") << upgrade + connection + accept + accept << "accept-key";
    QTest::newRow("subprotocol") << upgrade + connection + accept + "Sec-WebSocket-Protocol: chat\r\n"
                                 << "subprotocol";
    QTest::newRow("extension") << upgrade + connection + accept + "Sec-WebSocket-Extensions: x-foo\r\n"
                               << "extensions";
}

void HandshakeChecksTest::failsTheOneAtFault()
{
    QFETCH(QString, fields);
    QFETCH(QString, id);
    SessionBuilder session;
    session.connected().request().server("HTTP/1.1 101 Switching Protocols\r\n" + fields.toStdString() + "\r\n");
    QCOMPARE(failing(session.facts), QStringList{id});
}

void HandshakeChecksTest::reachesNothingWithoutAnAnswer()
{
    SessionBuilder session;
    for (const Check &check : handshakeChecks(session.facts))
        QVERIFY2(check.outcome == CheckOutcome::NotReached, check.id.c_str());
}

void HandshakeChecksTest::stopsAtARefusal()
{
    SessionBuilder session;
    session.connected().request().server("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(failing(session.facts), QStringList{"status"});
    QCOMPARE(checkOf(session.facts, "status").received, std::string("HTTP/1.1 403 Forbidden"));
    QCOMPARE(checkOf(session.facts, "accept-key").outcome, CheckOutcome::NotReached);
}

void HandshakeChecksTest::showsOfferedReceivedAndComputed()
{
    SessionBuilder session;
    session.connected()
        .request("Sec-WebSocket-Protocol: chat.v2, chat.v1\r\n")
        .accepted("Sec-WebSocket-Protocol: chat.v1\r\n");
    const Check accept = checkOf(session.facts, "accept-key"), subprotocol = checkOf(session.facts, "subprotocol");
    QCOMPARE(accept.offered, std::string("dGhlIHNhbXBsZSBub25jZQ=="));
    QCOMPARE(accept.received, std::string("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    QCOMPARE(accept.computed, accept.received);
    QVERIFY(accept.evidence.offset.value_or(0) > 0);
    QCOMPARE(subprotocol.offered, std::string("chat.v2, chat.v1"));
    QCOMPARE(subprotocol.computed, std::string("chat.v1"));
}

void HandshakeChecksTest::knowsWhereOnlyBrowsersFail()
{
    SessionBuilder session;
    session.connected().request("Sec-WebSocket-Protocol: chat\r\n").accepted();
    QVERIFY(session.facts.accepted());
    const Check check = checkOf(session.facts, "subprotocol-chosen");
    QCOMPARE(check.outcome, CheckOutcome::Fail);
    QVERIFY(check.browsersOnly);
    QCOMPARE(failing(session.facts), QStringList{"subprotocol-chosen"});
}

void HandshakeChecksTest::checksTheRequest()
{
    SessionBuilder session;
    session.client("POST / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: keep-alive\r\nSec-WebSocket-Key: "
                   "short\r\nSec-WebSocket-Version: 8\r\n\r\n");
    QCOMPARE(failing(session.facts),
             (QStringList{"request-line", "request-connection", "request-key", "request-version"}));
}

WIRETALE_TEST(HandshakeChecksTest)
#include "handshake_checks_test.moc"
