#include "net/request_head.h"

#include "support/test_registry.h"

#include <QTest>

#include <algorithm>

class RequestHeadTest : public QObject {
    Q_OBJECT

private slots:
    void writesItsOwn();
    void fillsATemplate();
    void leavesOutLinesWithNothingToSay();
    void takesCredentialsFromTheAddress();
    void makesFreshKeys();
};

namespace {

QString headOf(const net::ConnectRequest &request, const char *url)
{
    return QString::fromStdString(std::string(ws::textOf(net::requestHead(request, net::parseUrl(url).value(), "KEY"))));
}

} // namespace

void RequestHeadTest::writesItsOwn()
{
    net::ConnectRequest request;
    request.fields = {{"Origin", "https://a.test", 0, 0}};
    request.subprotocols = {"chat", "v2"};
    const QString head = headOf(request, "ws://h.test:8080/p?q=1");
    QVERIFY2(head.startsWith("GET /p?q=1 HTTP/1.1\r\nHost: h.test:8080\r\n"), qPrintable(head));
    for (const char *line : {"Sec-WebSocket-Key: KEY\r\n", "Sec-WebSocket-Version: 13\r\n", "Sec-WebSocket-Protocol: chat, v2\r\n",
                             "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n", "Origin: https://a.test\r\n"})
        QVERIFY2(head.count(line) == 1, line);
    QVERIFY(head.endsWith("\r\n\r\n"));
}

void RequestHeadTest::fillsATemplate()
{
    net::ConnectRequest request;
    request.headTemplate = "GET {TARGET} HTTP/1.1\r\nhost: {HOST}\r\n{FIELDS}\r\nKey: {KEY}\r\nP: {PROTOCOLS}\r\nE: {EXTENSIONS}\r\n\r\n";
    request.fields = {{"A", "1", 0, 0}, {"a", "2", 0, 0}};
    request.subprotocols = {"x"};
    QCOMPARE(headOf(request, "ws://h.test/"),
        QString("GET / HTTP/1.1\r\nhost: h.test\r\nA: 1\r\na: 2\r\nKey: KEY\r\nP: x\r\nE: permessage-deflate; client_max_window_bits\r\n\r\n"));
}

void RequestHeadTest::leavesOutLinesWithNothingToSay()
{
    net::ConnectRequest request;
    request.offerDeflate = false;
    request.headTemplate = "GET {TARGET} HTTP/1.1\r\nP: {PROTOCOLS}\r\nE: {EXTENSIONS}\r\n{FIELDS}\r\nK: {KEY}\r\n\r\n";
    QCOMPARE(headOf(request, "ws://h.test/"), QString("GET / HTTP/1.1\r\nK: KEY\r\n\r\n"));
}

void RequestHeadTest::takesCredentialsFromTheAddress()
{
    net::ConnectRequest request;
    QVERIFY(headOf(request, "ws://ann:pa%3As@h.test/").contains("Authorization: Basic YW5uOnBhOnM=\r\n"));
    request.fields = {{"authorization", "Bearer x", 0, 0}};
    QVERIFY(!headOf(request, "ws://ann:pas@h.test/").contains("Basic"));
}

void RequestHeadTest::makesFreshKeys()
{
    const std::string key = net::freshKey([](std::span<std::uint8_t> bytes) {
        QCOMPARE(bytes.size(), std::size_t(16)); // RFC 6455, 4.1
        std::ranges::fill(bytes, std::uint8_t(0));
    });
    QCOMPARE(key, std::string("AAAAAAAAAAAAAAAAAAAAAA=="));
}

WIRETALE_TEST(RequestHeadTest)
#include "request_head_test.moc"
