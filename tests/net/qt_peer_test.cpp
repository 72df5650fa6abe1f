#include "support/net/engine_fixture.h"
#include "net/qt_peer.h"
#include "support/net/scripted_peer.h"
#include "ws/handshake.h"

#include "support/test_registry.h"

#include <QTest>

#include <algorithm>

using support::EngineFixture;
using support::PeerSocket;
using support::ScriptedPeer;

class QtPeerTest : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatQWebSocketMakesOfServerBytes_data();
    void tellsWhatQWebSocketMakesOfServerBytes();
    void cannotAskWithAnOddKey();
    void drivesAQWebSocketThroughTheRecording();
};

namespace {

constexpr const char *key = "dGhlIHNhbXBsZSBub25jZQ==";

std::string request()
{
    return std::string("GET /x HTTP/1.1\r\nHost: app.example\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ") + key
        + "\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: chat\r\n\r\n";
}

std::string acceptance()
{
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + ws::acceptFor(key) + "\r\n\r\n";
}

} // namespace

/// facts: closeCode() is 1000 after a drop, 1012 is refused with 1002, a bad code too.
void QtPeerTest::tellsWhatQWebSocketMakesOfServerBytes_data()
{
    QTest::addColumn<QByteArray>("frames");
    QTest::addColumn<int>("closeCode");
    QTest::addColumn<QString>("signal");
    QTest::newRow("text, then FIN") << QByteArray::fromHex("81026869") << 1000 << "textMessageReceived(2 characters)";
    QTest::newRow("Close 4401") << QByteArray::fromHex("88021131") << 4401 << "disconnected()";
    QTest::newRow("Close 1012") << QByteArray::fromHex("880203f4") << 1002 << "disconnected()";
    QTest::newRow("reserved opcode") << QByteArray::fromHex("8300") << 1002 << "disconnected()";
}

void QtPeerTest::tellsWhatQWebSocketMakesOfServerBytes()
{
    QFETCH(QByteArray, frames);
    QFETCH(int, closeCode);
    QFETCH(QString, signal);
    const std::string server = acceptance() + frames.toStdString();
    const net::QtReport report = net::secondOpinion(ws::bytesOf(request()), ws::bytesOf(server), std::chrono::seconds(5));
    QVERIFY2(report.asked, report.failure.c_str());
    QCOMPARE(int(report.closeCode), closeCode);
    QStringList happened;
    for (const net::QtSignal &one : report.happened)
        happened << QString::fromStdString(one.text);
    QVERIFY2(happened.contains("connected()") && happened.contains(signal), qPrintable(happened.join(' ')));
}

void QtPeerTest::cannotAskWithAnOddKey()
{
    const net::QtReport report = net::secondOpinion(ws::bytesOf("GET / HTTP/1.1\r\nSec-WebSocket-Key: abcd\r\n\r\n"), {});
    QVERIFY(!report.asked);
    QVERIFY(report.failure.find("16 bytes") != std::string::npos);
}

void QtPeerTest::drivesAQWebSocketThroughTheRecording()
{
    std::string head;
    ScriptedPeer peer([&head](PeerSocket &socket) {
        head = socket.readUntil("\r\n\r\n");
        socket.accept(head);
        socket.readSome();
        socket.sendHex("88021131");
        socket.readToEnd();
    });
    EngineFixture fixture;
    net::ConnectRequest request;
    request.url = peer.url("/qt");
    request.profile = "qt";
    request.fields = {{"Origin", "http://app.example", 0, 0}};
    const auto id = fixture.engine->connect(request).value();
    QVERIFY2(fixture.waitForTale(id, "<head-101"), qPrintable(fixture.tale(id)));
    QVERIFY(fixture.engine->sendText(id, "hello"));
    QVERIFY2(fixture.waitForEnd(id), qPrintable(fixture.tale(id)));
    const QString tale = fixture.tale(id);
    QVERIFY2(tale.contains(">text") && tale.contains("<close") && tale.contains(">close"), qPrintable(tale));
    QVERIFY(head.find("\r\nHost: 127.0.0.1:" + std::to_string(peer.port()) + "\r\n") != std::string::npos);
    QVERIFY(head.find("\r\nOrigin: http://app.example\r\n") != std::string::npos);
    const auto notes = fixture.all<ws::Note>(id);
    QVERIFY(std::ranges::any_of(notes, [](const ws::Note &note) { return note.text == "QWebSocket: connected()"; }));
}

WIRETALE_TEST(QtPeerTest)
#include "qt_peer_test.moc"
