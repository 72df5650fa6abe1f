#include "support/test_registry.h"
#include "wire.h"

#include "ws/head_parser.h"

#include <QTest>

using namespace ws;

class HandshakeCheckTest : public QObject {
    Q_OBJECT

private slots:
    void judgesRequests_data();
    void judgesRequests();
    void judgesAnswers_data();
    void judgesAnswers();
    void readsWhatWasNegotiated();
    void judgesNothingButTheStatusOfARefusal();
};

namespace {

constexpr const char *goodRequest = "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
                                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                                    "Sec-WebSocket-Protocol: chat, soap\r\n"
                                    "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n\r\n";
constexpr const char *goodAnswer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: WebSocket\r\nConnection: upgrade\r\n"
                                   "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";

HttpHead parsed(HttpKind kind, const QString &head)
{
    std::vector<Violation> violations;
    return parseHead(kind, bytesOf(head.toStdString()), violations);
}

QString ids(const std::vector<Violation> &violations)
{
    QStringList all;
    for (const Violation &violation : violations)
        all << QString::fromLatin1(ruleInfo(violation.rule).id.data());
    return all.join(' ');
}

} // namespace

void HandshakeCheckTest::judgesRequests_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("rules");
    const auto row = [](const char *name, const char *from, const char *to, const char *rules) {
        QTest::newRow(name) << from << to << rules;
    };
    row("good", "", "", "");
    row("old version", "HTTP/1.1", "HTTP/1.0", "http-version");
    row("POST", "GET", "POST", "request-method");
    row("no host", "Host: a\r\n", "", "request-no-host");
    row("two hosts", "Host: a\r\n", "Host: a\r\nHost: a\r\n", "request-no-host");
    row("no upgrade", "Upgrade: websocket\r\n", "", "request-no-upgrade");
    row("upgrade in a list", "Upgrade: websocket", "Upgrade: h2c, WebSocket", "");
    row("no connection", "keep-alive, Upgrade", "keep-alive", "request-no-connection");
    row("short key", "dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZQ==", "request-key");
    row("key not base64", "dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZSBub25jZQ", "request-key");
    row("version 8", "Version: 13", "Version: 8", "request-version");
    row("two versions", "Version: 13", "Version: 13, 8", "request-version");
    row("protocol twice", "chat, soap", "chat, chat", "request-subprotocol-list");
    row("protocol with a space", "chat, soap", "ch at", "request-subprotocol-list");
    row("bad extension list", "permessage-deflate;", "permessage-deflate;;", "request-extension-list");
}

void HandshakeCheckTest::judgesRequests()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, rules);
    const QString head = from.isEmpty() ? QString(goodRequest) : QString(goodRequest).replace(from, to);
    QVERIFY(from.isEmpty() || head != goodRequest);
    QCOMPARE(ids(checkRequest(parsed(HttpKind::Request, head))), rules);
}

void HandshakeCheckTest::judgesAnswers_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("rules");
    const auto row = [](const char *name, const char *from, const char *to, const char *rules) {
        QTest::newRow(name) << from << to << rules;
    };
    const auto added = [&](const char *name, const char *field, const char *rules) {
        QTest::newRow(name) << "\r\n\r\n" << QString("\r\n%1\r\n\r\n").arg(field) << rules;
    };
    row("good", "", "", "");
    row("old version", "HTTP/1.1", "HTTP/1.0", "http-version");
    row("no upgrade", "Upgrade: WebSocket\r\n", "", "answer-no-upgrade");
    row("other upgrade", "WebSocket\r\n", "h2c\r\n", "answer-bad-upgrade");
    row("no connection", "Connection: upgrade\r\n", "", "answer-no-connection");
    row("no accept", "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n", "", "answer-no-accept");
    row("bad accept", "s3pP", "S3pP", "answer-bad-accept");
    added("two accepts", "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=", "answer-many-accepts");
    added("subprotocol offered", "Sec-WebSocket-Protocol: soap", "");
    added("subprotocol not offered", "Sec-WebSocket-Protocol: mqtt", "answer-subprotocol-not-offered");
    added("subprotocol in other case", "Sec-WebSocket-Protocol: Chat", "answer-subprotocol-not-offered");
    added("two subprotocols", "Sec-WebSocket-Protocol: chat\r\nSec-WebSocket-Protocol: soap", "answer-many-subprotocols");
    added("extension not offered", "Sec-WebSocket-Extensions: x-other", "answer-extension-not-offered");
    added("extension list broken", "Sec-WebSocket-Extensions: permessage-deflate;", "answer-extension-list");
    added("deflate", "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits=12", "");
    added("deflate twice", "Sec-WebSocket-Extensions: permessage-deflate, permessage-deflate", "answer-deflate-parameters");
    added("deflate, unknown parameter", "Sec-WebSocket-Extensions: permessage-deflate; x", "answer-deflate-parameters");
}

void HandshakeCheckTest::judgesAnswers()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, rules);
    const QString head = from.isEmpty() ? QString(goodAnswer) : QString(goodAnswer).replace(from, to);
    QVERIFY(from.isEmpty() || head != goodAnswer);
    const HandshakeOutcome outcome
        = checkAnswer(parsed(HttpKind::Request, goodRequest), parsed(HttpKind::Response, head));
    QCOMPARE(ids(outcome.violations), rules);
    QCOMPARE(outcome.accepted, rules.isEmpty());
    QVERIFY(outcome.upgraded);
}

void HandshakeCheckTest::readsWhatWasNegotiated()
{
    const QString answer = QString(goodAnswer).replace("\r\n\r\n",
        "\r\nSec-WebSocket-Protocol: soap\r\nSec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover; "
        "client_max_window_bits=12\r\n\r\n");
    const Negotiated found
        = checkAnswer(parsed(HttpKind::Request, goodRequest), parsed(HttpKind::Response, answer)).negotiated;
    QCOMPARE(found.subprotocol, std::string("soap"));
    QCOMPARE(found.deflate, std::optional(DeflateParameters{true, false, 15, 12}));
}

void HandshakeCheckTest::judgesNothingButTheStatusOfARefusal()
{
    const HandshakeOutcome outcome = checkAnswer(
        parsed(HttpKind::Request, goodRequest), parsed(HttpKind::Response, "HTTP/1.1 403 Forbidden\r\n\r\n"));
    QVERIFY(!outcome.accepted && !outcome.upgraded && outcome.violations.empty());
}

WIRETALE_TEST(HandshakeCheckTest)
#include "handshake_check_test.moc"
