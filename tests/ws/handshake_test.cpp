#include "support/test_registry.h"
#include "wire.h"

#include "ws/handshake.h"

#include <QTest>

using namespace ws;

class HandshakeTest : public QObject {
    Q_OBJECT

private slots:
    void makesTheAcceptOfTheRfc();
    void writesARequestInItsOwnOrder();
    void writesAnAnswer();
};

void HandshakeTest::makesTheAcceptOfTheRfc()
{
    QCOMPARE(acceptFor(wire::sampleKey), std::string("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")); // RFC 6455, 1.3
}

void HandshakeTest::writesARequestInItsOwnOrder()
{
    HandshakeRequest request;
    request.target = "/chat?x=1";
    request.host = "a.example:9001";
    request.key = wire::sampleKey;
    request.subprotocols = {"chat", "superchat"};
    request.extensions = {{"permessage-deflate", {{"client_max_window_bits", std::nullopt}}}};
    request.otherFields = {{"Origin", "http://a.example"}};
    const ByteBuffer wire = formatRequest(request);
    QCOMPARE(std::string(textOf(wire)),
        std::string("GET /chat?x=1 HTTP/1.1\r\nHost: a.example:9001\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                    "Sec-WebSocket-Protocol: chat, superchat\r\n"
                    "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n"
                    "Origin: http://a.example\r\n\r\n"));
}

void HandshakeTest::writesAnAnswer()
{
    const ByteBuffer wire
        = formatAcceptance(wire::sampleKey, {"chat", "permessage-deflate", std::nullopt}, {{"Server", "Wiretale"}});
    QCOMPARE(std::string(textOf(wire)),
        std::string("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nSec-WebSocket-Protocol: chat\r\n"
                    "Sec-WebSocket-Extensions: permessage-deflate\r\nServer: Wiretale\r\n\r\n"));
}

WIRETALE_TEST(HandshakeTest)
#include "handshake_test.moc"
