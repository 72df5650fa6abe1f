#include "mock/answer.h"

#include "played.h"
#include "support/test_registry.h"

#include <QTest>

using namespace played;

namespace {

std::string text(const ws::ByteBuffer &bytes)
{
    return {bytes.begin(), bytes.end()};
}

std::string answer(const mock::Respond &respond, const char *method = "GET")
{
    ws::HttpHead request = requestHead("/x");
    request.method = method;
    return text(mock::formatAnswer(respond, request));
}

} // namespace

class AnswerTest : public QObject {
    Q_OBJECT

private slots:
    void fillsIn_data();
    void fillsIn();
    void answersWithALengthAndAnEnd();
    void givesNoBodyWhereThereIsNone();
    void keepsLineEndsOutOfFields();
    void changesAnAcceptance();
    void choosesASubprotocol_data();
    void choosesASubprotocol();
    void refusesBadHandshakes_data();
    void refusesBadHandshakes();
};

void AnswerTest::fillsIn_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("filled");
    QTest::newRow("accept") << QByteArray("a {ACCEPT} b") << QByteArray("a s3pPLMBiTxaQ9kYGzzhZRbK+xOo= b");
    QTest::newRow("key, host, target") << QByteArray("{KEY}{HOST}{TARGET}") << QByteArray("dGhlIHNhbXBsZSBub25jZQ==127.0.0.1:9001/x");
    QTest::newRow("offers") << QByteArray("{OFFERED1} {OFFERED2}") << QByteArray("chat second");
    QTest::newRow("other braces stay") << QByteArray("{} {NO} {ACCEPT {") << QByteArray("{} {NO} {ACCEPT {");
}

void AnswerTest::fillsIn()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, filled);
    const auto head = requestHead("/x", "Sec-WebSocket-Protocol: chat\r\n");
    QCOMPARE(QByteArray::fromStdString(text(mock::filledIn(ws::bytesOf(given.toStdString()), head))), filled);
}

void AnswerTest::answersWithALengthAndAnEnd()
{
    mock::Respond respond;
    respond.status = 503;
    respond.fields = {{"Retry-After", "2"}};
    respond.body = "later";
    QCOMPARE(answer(respond), std::string("HTTP/1.1 503 Service Unavailable\r\nRetry-After: 2\r\nContent-Length: 5\r\nConnection: close\r\n\r\nlater"));
    respond.reason = "Busy";
    respond.fields = {{"content-length", "9"}, {"connection", "keep-alive"}};
    QCOMPARE(answer(respond), std::string("HTTP/1.1 503 Busy\r\ncontent-length: 9\r\nconnection: keep-alive\r\n\r\nlater"));
}

void AnswerTest::givesNoBodyWhereThereIsNone()
{
    mock::Respond respond;
    respond.status = 204;
    respond.body = "x";
    QCOMPARE(answer(respond), std::string("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"));
    respond.status = 200;
    QCOMPARE(answer(respond, "HEAD"), std::string("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nConnection: close\r\n\r\n"));
}

void AnswerTest::keepsLineEndsOutOfFields()
{
    mock::Respond respond;
    respond.reason = "a\r\nX-Evil: 1";
    respond.fields = {{"X-A", std::string("b\r\nX-Evil: 2\0", 13)}};
    QVERIFY2(answer(respond).find("\r\nX-Evil") == std::string::npos, answer(respond).c_str());
}

void AnswerTest::changesAnAcceptance()
{
    mock::Accept accept;
    accept.version = "HTTP/1.0";
    accept.leftOut = {"upgrade"};
    accept.set = {{"connection", "close"}, {"X-New", "1"}};
    accept.added = {{"Sec-WebSocket-Accept", "{ACCEPT}"}};
    accept.padTo = 400;
    const std::string head = text(mock::formatAccept(accept, requestHead("/"), {}).head);
    const std::string begin = "HTTP/1.0 101 Switching Protocols\r\nconnection: close\r\nSec-WebSocket-Accept: " + std::string(sampleAccept)
                              + "\r\nX-New: 1\r\nSec-WebSocket-Accept: " + std::string(sampleAccept) + "\r\nX-Padding: aaa";
    QVERIFY2(head.starts_with(begin), head.c_str());
    QCOMPARE(head.size(), std::size_t(400));
}

void AnswerTest::choosesASubprotocol_data()
{
    QTest::addColumn<QByteArray>("offers");
    QTest::addColumn<QByteArray>("known");
    QTest::addColumn<QByteArray>("chosen");
    QTest::newRow("none offered") << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("the first") << QByteArray("a, b") << QByteArray() << QByteArray("a");
    QTest::newRow("the first that is known") << QByteArray("a, b") << QByteArray("b") << QByteArray("b");
    QTest::newRow("none known") << QByteArray("a") << QByteArray("b") << QByteArray();
}

void AnswerTest::choosesASubprotocol()
{
    QFETCH(QByteArray, offers);
    QFETCH(QByteArray, known);
    QFETCH(QByteArray, chosen);
    const auto head = requestHead("/", offers.isEmpty() ? "" : "Sec-WebSocket-Protocol: " + offers.toStdString() + "\r\n");
    mock::AcceptanceOptions options;
    if (!known.isEmpty())
        options.subprotocols = {known.toStdString()};
    const auto acceptance = mock::formatAccept({}, head, options);
    QCOMPARE(QByteArray::fromStdString(acceptance.negotiated.subprotocol), chosen);
    QCOMPARE(text(acceptance.head).find("Sec-WebSocket-Protocol") != std::string::npos, !chosen.isEmpty());
}

void AnswerTest::refusesBadHandshakes_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("status");
    const auto row = [](const char *from, const char *to, int status) { QTest::addRow("%s as %s", from, to) << QByteArray(from) << QByteArray(to) << status; };
    row("Version: 13", "Version: 13", 0);
    row("Version: 13", "Version: 8", 426);
    row("GET", "POST", 400);
    row("Connection: Upgrade", "Connection: close", 400);
    row("dGhlIHNhbXBsZSBub25jZQ==", "short", 400);
}

void AnswerTest::refusesBadHandshakes()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, status);
    std::vector<ws::Violation> violations;
    const QByteArray request = QByteArray::fromStdString(requestText("/")).replace(from, to);
    const auto refusal = mock::refusalOf(ws::parseHead(ws::HttpKind::Request, ws::bytesOf(request.toStdString()), violations));
    QCOMPARE(refusal ? refusal->status : 0, status);
    if (status == 426)
        QVERIFY(answer(*refusal).find("Sec-WebSocket-Version: 13\r\n") != std::string::npos);
}

WIRETALE_TEST(AnswerTest)
#include "answer_test.moc"
