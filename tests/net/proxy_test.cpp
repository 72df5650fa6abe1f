#include "support/net/engine_fixture.h"
#include "net/proxy.h"
#include "support/net/scripted_peer.h"

#include "support/test_registry.h"

#include <QTest>

using net::ProxyTalk;
using support::EngineFixture;
using support::PeerSocket;
using support::ScriptedPeer;

class ProxyTest : public QObject {
    Q_OBJECT

private slots:
    void asksForATunnel_data();
    void asksForATunnel();
    void keepsWhatFollowsTheAnswer();
    void connectsThroughATunnel();
    void recordsARefusal();
};

namespace {

std::string hex(const ws::ByteBuffer &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex().toStdString();
}

} // namespace

void ProxyTest::asksForATunnel_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("answers"); // what the proxy sends, in hex
    QTest::addColumn<QString>("sent"); // what we sent in all, in hex, or as text
    QTest::addColumn<bool>("opens");
    QTest::addColumn<QString>("says");
    QTest::newRow("CONNECT") << "http://p" << "ws://h:81" << QByteArray("HTTP/1.1 200 OK\r\n\r\n").toHex()
                             << QString(QByteArray("CONNECT h:81 HTTP/1.1\r\nHost: h:81\r\n\r\n").toHex()) << true << "HTTP/1.1 200 OK";
    QTest::newRow("CONNECT, IPv6") << "http://p" << "wss://[::1]" << QByteArray("HTTP/1.0 200 ok\r\nX: y\r\n\r\n").toHex()
                                   << QString(QByteArray("CONNECT [::1]:443 HTTP/1.1\r\nHost: [::1]:443\r\n\r\n").toHex()) << true << "HTTP/1.0 200 ok";
    QTest::newRow("CONNECT, credentials, refused")
        << "http://u:p@p" << "ws://h" << QByteArray("HTTP/1.1 407 Who\r\n\r\n").toHex()
        << QString(QByteArray("CONNECT h:80 HTTP/1.1\r\nHost: h:80\r\nProxy-Authorization: Basic dTpw\r\n\r\n").toHex()) << false << "HTTP/1.1 407 Who";
    QTest::newRow("SOCKS5, name") << "socks5://p" << "ws://h:258" << QByteArray("0500050000017f0000010050") << "050100 05010003 0168 0102"
                                  << true << "succeeded";
    QTest::newRow("SOCKS5, IPv4") << "socks5://p" << "ws://1.2.3.4" << QByteArray("0500050000017f0000010050") << "050100 05010001 01020304 0050"
                                  << true << "succeeded";
    QTest::newRow("SOCKS5, password") << "socks5://u:pw@p" << "ws://h" << QByteArray("05020100050500017f0000010050") << "05020002 01 0175 027077 05010003 0168 0050"
                                      << false << "connection refused";
    QTest::newRow("SOCKS5, wrong password") << "socks5://u:pw@p" << "ws://h" << QByteArray("05020101") << "05020002 01 0175 027077" << false
                                            << "user name or password refused";
    QTest::newRow("SOCKS5, no method") << "socks5://p" << "ws://h" << QByteArray("05ff") << "050100" << false << "no acceptable authentication method";
    QTest::newRow("not SOCKS") << "socks5://p" << "ws://h" << QByteArray("4854") << "050100" << false << "the peer does not speak SOCKS5";
}

void ProxyTest::asksForATunnel()
{
    QFETCH(QString, proxy);
    QFETCH(QString, target);
    QFETCH(QByteArray, answers);
    QFETCH(QString, sent);
    QFETCH(bool, opens);
    QFETCH(QString, says);
    const auto talk = ProxyTalk::create(net::parseProxyUrl(proxy.toStdString()).value(), net::parseUrl(target.toStdString()).value());
    ws::ByteBuffer out = talk->start();
    for (const char byte : QByteArray::fromHex(answers)) { // one at a time: every cut
        QCOMPARE(talk->state(), ProxyTalk::State::Asking);
        const auto in = std::uint8_t(byte);
        ws::append(out, talk->receive({&in, 1}));
        if (talk->state() == ProxyTalk::State::Refused)
            break;
    }
    QCOMPARE(talk->state(), opens ? ProxyTalk::State::Open : ProxyTalk::State::Refused);
    QCOMPARE(QString::fromStdString(hex(out)), sent.remove(' '));
    QCOMPARE(QString::fromStdString(talk->says()), says);
}

void ProxyTest::keepsWhatFollowsTheAnswer()
{
    const auto talk = ProxyTalk::create(net::parseProxyUrl("http://p").value(), net::parseUrl("ws://h").value());
    talk->receive(ws::bytesOf("HTTP/1.1 200 OK\r\n\r\nabc"));
    QCOMPARE(std::string(ws::textOf(talk->left())), std::string("abc"));
}

void ProxyTest::connectsThroughATunnel()
{
    std::string asked;
    ScriptedPeer proxy([&asked](PeerSocket &socket) {
        asked = socket.readUntil("\r\n\r\n");
        socket.send("HTTP/1.1 200 Connection established\r\n\r\n");
        socket.accept(socket.readUntil("\r\n\r\n")); // the proxy plays the target as well
        socket.sendHex("880203e8");
        socket.readSome();
        socket.finish();
        socket.readToEnd();
    });
    EngineFixture fixture;
    net::ConnectRequest request;
    request.url = "ws://target.invalid:8080/x";
    request.proxy = "http://127.0.0.1:" + std::to_string(proxy.port());
    const auto id = fixture.engine->connect(request).value();
    QVERIFY(fixture.waitForEnd(id));
    QCOMPARE(fixture.tale(id), QString("tried tcp proxy >head <head-101 <close >close <fin >fin"));
    QVERIFY(asked.starts_with("CONNECT target.invalid:8080 HTTP/1.1\r\n"));
}

void ProxyTest::recordsARefusal()
{
    ScriptedPeer proxy([](PeerSocket &socket) {
        socket.readUntil("\r\n\r\n");
        socket.send("HTTP/1.1 502 Bad Gateway\r\n\r\n");
        socket.readToEnd();
    });
    EngineFixture fixture;
    net::ConnectRequest request;
    request.url = "ws://target.invalid/";
    request.proxy = "http://me:secret@127.0.0.1:" + std::to_string(proxy.port());
    const auto id = fixture.engine->connect(request).value();
    QVERIFY(fixture.waitForEnd(id));
    QCOMPARE(fixture.tale(id), QString("tried tcp proxy-failed"));
    const auto answers = fixture.all<ws::ProxyAnswered>(id);
    QCOMPARE(answers.front().says, std::string("HTTP/1.1 502 Bad Gateway"));
    QVERIFY(answers.front().proxy.find("secret") == std::string::npos);
}

WIRETALE_TEST(ProxyTest)
#include "proxy_test.moc"
