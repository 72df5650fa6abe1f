#include "support/net/engine_fixture.h"
#include "support/net/scripted_peer.h"

#include "support/test_registry.h"

#include <QRegularExpression>
#include <QTest>

using support::EngineFixture;
using support::PeerSocket;
using support::ScriptedPeer;

class ClientSessionTest : public QObject {
    Q_OBJECT

private slots:
    void refusesBadAddressesWithoutASession();
    void tellsEachEnd_data();
    void tellsEachEnd();
    void sendsTheHeadAsGiven();
    void fillsATemplateIn();
    void sendsAndClosesByCommand();
    void leavesWith1001();
    void abortsWhileConnecting();
    void followsRedirectsAsSessionsOfTheirOwn();
    void answersThroughHalfClose();
    void tellsWhyAddressesFailed();
    void stopsWaitingForASilentServer();
};

namespace {

net::ConnectRequest to(const std::string &url)
{
    net::ConnectRequest request;
    request.url = url;
    return request;
}

void greetAndFinish(PeerSocket &socket)
{
    socket.accept(socket.readUntil("\r\n\r\n"));
    socket.sendHex("81026869");
    socket.finish();
    socket.readToEnd();
}

void greetAndReset(PeerSocket &socket)
{
    socket.accept(socket.readUntil("\r\n\r\n"));
    socket.sendHex("81026869");
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    socket.reset();
}


void closeWith4401(PeerSocket &socket)
{
    socket.accept(socket.readUntil("\r\n\r\n"));
    socket.sendHex("88021131");
    socket.readSome();
    socket.finish();
    socket.readToEnd();
}

void refuse(PeerSocket &socket)
{
    socket.readUntil("\r\n\r\n");
    socket.send("HTTP/1.1 403 Forbidden\r\nContent-Length: 4\r\n\r\nnono");
    socket.readToEnd();
}

void cut(PeerSocket &socket)
{
    socket.readUntil("\r\n\r\n");
    socket.send("HTTP/1.1 101 Swit");
    socket.finish();
    socket.readToEnd();
}

using Script = void (*)(PeerSocket &);

} // namespace
Q_DECLARE_METATYPE(Script)

void ClientSessionTest::refusesBadAddressesWithoutASession()
{
    EngineFixture fixture;
    const auto opened = fixture.engine->connect(to("ws//nowhere"));
    QVERIFY(!opened);
    QCOMPARE(fixture.engine->recording()->sessionCount(), std::size_t(0));
}

void ClientSessionTest::tellsEachEnd_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("tale");
    QTest::newRow("FIN without a Close") << &greetAndFinish << "tried tcp >head <head-101 <text <fin >fin";
    QTest::newRow("RST") << &greetAndReset << "tried tcp >head <head-101 <text <rst";
    QTest::newRow("Close") << &closeWith4401 << "tried tcp >head <head-101 <close >close <fin >fin";
    QTest::newRow("refusal") << &refuse << "tried tcp >head <head-403 <body >fin <fin";
    QTest::newRow("cut head") << &cut << "tried tcp >head <fin >fin";
}

void ClientSessionTest::tellsEachEnd()
{
    QFETCH(Script, script);
    QFETCH(QString, tale);
    ScriptedPeer peer(script);
    EngineFixture fixture;
    const auto id = fixture.engine->connect(to(peer.url("/x")));
    QVERIFY(id);
    QVERIFY2(fixture.waitForEnd(id.value()), qPrintable(fixture.tale(id.value())));
    QCOMPARE(fixture.tale(id.value()), tale);
}

void ClientSessionTest::sendsTheHeadAsGiven()
{
    std::string head;
    {
        ScriptedPeer peer([&head](PeerSocket &socket) { head = socket.readUntil("\r\n\r\n"); });
        EngineFixture fixture;
        net::ConnectRequest request = to("ws://me:pass@127.0.0.1:" + std::to_string(peer.port()) + "/a?b=c");
        request.fields = {{"X-One", "1", 0, 0}, {"oRIGIN", "http://app.example", 0, 0}, {"X-One", "2", 0, 0}};
        request.subprotocols = {"chat", "soap"};
        const auto id = fixture.engine->connect(request);
        QVERIFY(fixture.waitForEnd(id.value()));
    }
    const QString text = QString::fromStdString(head);
    QVERIFY(text.startsWith("GET /a?b=c HTTP/1.1\r\nHost: 127.0.0.1:"));
    QVERIFY2(text.contains("\r\nX-One: 1\r\noRIGIN: http://app.example\r\nX-One: 2\r\nAuthorization: Basic bWU6cGFzcw==\r\n"), head.c_str());
    QVERIFY(text.contains("\r\nSec-WebSocket-Protocol: chat, soap\r\n"));
}

void ClientSessionTest::fillsATemplateIn()
{
    std::string head;
    {
        ScriptedPeer peer([&head](PeerSocket &socket) { head = socket.readUntil("\r\n\r\n"); });
        EngineFixture fixture;
        net::ConnectRequest request = to(peer.url("/t"));
        request.headTemplate = "GET {TARGET} HTTP/1.1\r\nhost: {HOST}\r\nSec-WebSocket-Protocol: {PROTOCOLS}\r\n{FIELDS}\r\nSec-WebSocket-Key: {KEY}\r\n\r\n";
        request.fields = {{"Cookie", "a=b", 0, 0}};
        QVERIFY(fixture.waitForEnd(fixture.engine->connect(request).value()));
    }
    const QString text = QString::fromStdString(head);
    QVERIFY2(text.contains(QRegularExpression("^GET /t HTTP/1.1\r\nhost: 127.0.0.1:\\d+\r\nCookie: a=b\r\nSec-WebSocket-Key: [A-Za-z0-9+/]{22}==\r\n\r\n$")), head.c_str());
}

void ClientSessionTest::sendsAndClosesByCommand()
{
    ScriptedPeer peer([](PeerSocket &socket) {
        socket.accept(socket.readUntil("\r\n\r\n"));
        std::string seen;
        while (seen.size() < 11 + 8)
            seen += socket.readSome();
        socket.sendHex("880203e8");
        socket.finish();
        socket.readToEnd();
    });
    EngineFixture fixture;
    const auto id = fixture.engine->connect(to(peer.url())).value();
    QVERIFY(fixture.waitForTale(id, "<head-101"));
    QVERIFY(fixture.engine->sendText(id, "hello"));
    QVERIFY(fixture.engine->close(id, 1000, ""));
    QVERIFY(fixture.waitForEnd(id));
    QCOMPARE(fixture.tale(id), QString("tried tcp >head <head-101 >text >close <close <fin >fin"));
    QVERIFY(!fixture.engine->sendText(id, "late"));
}

void ClientSessionTest::leavesWith1001()
{
    ScriptedPeer peer([](PeerSocket &socket) {
        socket.accept(socket.readUntil("\r\n\r\n"));
        socket.readSome();
        socket.sendHex("880203e9");
        socket.finish();
        socket.readToEnd();
    });
    EngineFixture fixture;
    const auto id = fixture.engine->connect(to(peer.url())).value();
    QVERIFY(fixture.waitForTale(id, "<head-101"));
    fixture.engine->shutDown(std::chrono::seconds(5));
    QVERIFY(fixture.session(id)->ended());
    QCOMPARE(fixture.all<ws::CloseReceived>(id).front().code, std::optional<std::uint16_t>(1001));
}

void ClientSessionTest::abortsWhileConnecting()
{
    ScriptedPeer peer([](PeerSocket &socket) { socket.readToEnd(); });
    EngineFixture fixture;
    const auto id = fixture.engine->connect(to(peer.url())).value();
    QVERIFY(fixture.waitForTale(id, ">head"));
    QVERIFY(fixture.engine->abort(id));
    QVERIFY(fixture.waitForEnd(id));
    QCOMPARE(fixture.tale(id), QString("tried tcp >head abort >fin"));
}

void ClientSessionTest::followsRedirectsAsSessionsOfTheirOwn()
{
    ScriptedPeer peer(
        [](PeerSocket &socket) {
            const std::string head = socket.readUntil("\r\n\r\n");
            if (head.starts_with("GET /old "))
                socket.send("HTTP/1.1 302 Found\r\nLocation: /new\r\nContent-Length: 0\r\n\r\n");
            else
                socket.send("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
            socket.finish();
            socket.readToEnd();
        },
        2);
    EngineFixture fixture;
    net::ConnectRequest request = to(peer.url("/old"));
    request.followRedirects = true;
    QVERIFY(fixture.waitForEnd(fixture.engine->connect(request).value()));
    QVERIFY(fixture.waitForEnd(2));
    QCOMPARE(fixture.session(2)->info().url, peer.url("/new"));
    QVERIFY(fixture.tale(2).contains("<head-404"));
}

void ClientSessionTest::answersThroughHalfClose()
{
    ScriptedPeer peer([](PeerSocket &socket) {
        socket.accept(socket.readUntil("\r\n\r\n"));
        socket.sendHex("890161880203e8");
        socket.finish();
        socket.readToEnd();
    });
    EngineFixture fixture;
    const auto id = fixture.engine->connect(to(peer.url())).value();
    QVERIFY(fixture.waitForEnd(id));
    const QString tale = fixture.tale(id);
    QVERIFY2(tale.contains(">pong") && tale.contains(">close"), qPrintable(tale));
}

void ClientSessionTest::tellsWhyAddressesFailed()
{
    std::uint16_t port = 0;
    {
        ScriptedPeer gone([](PeerSocket &) {}, 0);
        port = gone.port();
    }
    EngineFixture fixture;
    const auto refused = fixture.engine->connect(to("ws://127.0.0.1:" + std::to_string(port))).value();
    QVERIFY(fixture.waitForEnd(refused));
    QCOMPARE(fixture.tale(refused), QString("tried-refused"));
    const auto unknown = fixture.engine->connect(to("ws://no-such-host.invalid/")).value();
    QVERIFY(fixture.waitForEnd(unknown));
    QCOMPARE(fixture.tale(unknown), QString("name-failed"));
}

void ClientSessionTest::stopsWaitingForASilentServer()
{
    ScriptedPeer peer([](PeerSocket &socket) { socket.readToEnd(); });
    EngineFixture fixture;
    net::ConnectRequest request = to(peer.url());
    request.policy.handshakeTimeout = std::chrono::milliseconds(100);
    const auto id = fixture.engine->connect(request).value();
    QVERIFY(fixture.waitForEnd(id));
    const auto timeouts = fixture.all<ws::TimeoutReached>(id);
    QCOMPARE(timeouts.size(), std::size_t(1));
    QCOMPARE(timeouts.front().kind, ws::TimeoutKind::Handshake);
}

WIRETALE_TEST(ClientSessionTest)
#include "client_session_test.moc"
