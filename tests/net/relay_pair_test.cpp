#include "support/net/engine_fixture.h"
#include "support/net/scripted_peer.h"

#include "support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

using support::EngineFixture;
using support::PeerSocket;
using support::ScriptedPeer;

class RelayPairTest : public QObject {
    Q_OBJECT

private slots:
    void recordsBothLegsByteForByte();
    void carriesEndsOver_data();
    void carriesEndsOver();
    void cutsTheAppWhenTheServerIsNotThere();
    void speaksTlsToTheAppAlone();
    void addsFieldsOnlyWhenAsked();
    void turnsAwayOneClientTooMany();
};

namespace {

net::RelayRequest relayTo(const std::string &url)
{
    net::RelayRequest request;
    request.listen.port = 0;
    request.to.url = url;
    return request;
}

capture::SessionId connectTo(EngineFixture &app, const std::string &url, const net::TlsOptions &tls = {})
{
    net::ConnectRequest request;
    request.url = url;
    request.tls = tls;
    return app.engine->connect(request).value();
}

void sayHiAndClose(PeerSocket &socket)
{
    socket.accept(socket.readUntil("\r\n\r\n"));
    socket.sendHex("81026869880203e8");
    socket.readSome();
    socket.finish();
    socket.readToEnd();
}

void resetAfterHi(PeerSocket &socket)
{
    socket.accept(socket.readUntil("\r\n\r\n"));
    socket.sendHex("81026869");
    std::this_thread::sleep_for(std::chrono::milliseconds(150));
    socket.reset();
}

void finishAfterHi(PeerSocket &socket)
{
    socket.accept(socket.readUntil("\r\n\r\n"));
    socket.sendHex("81026869");
    socket.finish();
    socket.readToEnd();
}

/// A reset that comes at once may overtake the news that TCP is there.
bool wasReset(const QString &tale)
{
    return tale.endsWith("<rst") || tale == "tried-reset";
}

using Script = void (*)(PeerSocket &);

} // namespace
Q_DECLARE_METATYPE(Script)

void RelayPairTest::recordsBothLegsByteForByte()
{
    ScriptedPeer peer(sayHiAndClose);
    EngineFixture relay;
    EngineFixture app;
    const auto info = relay.engine->startRelay(relayTo(peer.url()));
    QVERIFY(info);
    const auto id = connectTo(app, info.value().url + "/some/path");
    QVERIFY(app.waitForEnd(id));
    QVERIFY(relay.waitForEnd(1) && relay.waitForEnd(2));

    const auto first = relay.session(1);
    const auto second = relay.session(2);
    QCOMPARE(first->info().leg, std::string("app"));
    QCOMPARE(second->info().leg, std::string("server"));
    QCOMPARE(first->info().pair, second->info().pair);
    for (const ws::Direction direction : {ws::Direction::ClientToServer, ws::Direction::ServerToClient}) {
        const std::uint64_t size = first->streamSize(direction);
        QVERIFY(size > 0);
        QCOMPARE(first->wire(direction, 0, size), second->wire(direction, 0, second->streamSize(direction)));
        QCOMPARE(first->wire(direction, 0, size), app.session(id)->wire(direction, 0, size));
    }
    QCOMPARE(relay.tale(2), QString("tried tcp >head <head-101 <text <close >close <fin >fin"));
}

void RelayPairTest::carriesEndsOver_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("end");
    QTest::newRow("FIN") << &finishAfterHi << "<text <fin >fin";
    QTest::newRow("RST") << &resetAfterHi << "<text <rst";
}

void RelayPairTest::carriesEndsOver()
{
    QFETCH(Script, script);
    QFETCH(QString, end);
    ScriptedPeer peer(script);
    EngineFixture relay;
    EngineFixture app;
    const auto info = relay.engine->startRelay(relayTo(peer.url()));
    const auto id = connectTo(app, info.value().url);
    QVERIFY(app.waitForEnd(id));
    QVERIFY(relay.waitForEnd(1) && relay.waitForEnd(2));
    QVERIFY2(app.tale(id).endsWith(end), qPrintable(app.tale(id)));
    QVERIFY2(relay.tale(1).endsWith(end), qPrintable(relay.tale(1)));
    QVERIFY2(relay.tale(2).endsWith(end), qPrintable(relay.tale(2)));
}

void RelayPairTest::cutsTheAppWhenTheServerIsNotThere()
{
    std::string url;
    {
        ScriptedPeer gone([](PeerSocket &) {}, 0);
        url = gone.url();
    }
    EngineFixture relay;
    EngineFixture app;
    const auto info = relay.engine->startRelay(relayTo(url));
    const auto id = connectTo(app, info.value().url);
    QVERIFY(app.waitForEnd(id) && relay.waitForEnd(2));
    QVERIFY2(wasReset(app.tale(id)), qPrintable(app.tale(id)));
    QCOMPARE(relay.tale(2), QString("tried-refused"));
}

void RelayPairTest::speaksTlsToTheAppAlone()
{
    QTemporaryDir folder;
    ScriptedPeer peer(sayHiAndClose);
    EngineFixture relay;
    EngineFixture app;
    net::RelayRequest request = relayTo(peer.url());
    request.listen.tls = true;
    request.listen.caOut = folder.filePath("ca.pem").toStdString();
    const auto info = relay.engine->startRelay(request);
    QVERIFY(info);
    net::TlsOptions tls;
    tls.caFile = request.listen.caOut;
    const auto id = connectTo(app, info.value().url, tls);
    QVERIFY(app.waitForEnd(id));
    QCOMPARE(app.tale(id), QString("tried tcp tls >head <head-101 <text <close >close <fin >fin"));
    QVERIFY(app.session(id)->info().tls);
}

void RelayPairTest::addsFieldsOnlyWhenAsked()
{
    std::string head;
    ScriptedPeer peer([&head](PeerSocket &socket) {
        head = socket.readUntil("\r\n\r\n");
        socket.send("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        socket.finish();
        socket.readToEnd();
    });
    EngineFixture relay;
    EngineFixture app;
    net::RelayRequest request = relayTo(peer.url("/echo"));
    request.to.fields = {{"X-Debug", "1", 0, 0}};
    request.rewriteHost = true;
    const auto info = relay.engine->startRelay(request);
    QVERIFY(app.waitForEnd(connectTo(app, info.value().url)));
    QVERIFY2(head.starts_with("GET /echo HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(peer.port()) + "\r\n"), head.c_str());
    QVERIFY(head.ends_with("\r\nX-Debug: 1\r\n\r\n"));
}

void RelayPairTest::turnsAwayOneClientTooMany()
{
    ScriptedPeer server([](PeerSocket &socket) {
        socket.accept(socket.readUntil("\r\n\r\n"));
        socket.readToEnd();
    });
    EngineFixture relay, app;
    net::RelayRequest request = relayTo(server.url());
    request.listen.maxClients = 1;
    const auto info = relay.engine->startRelay(request);
    QVERIFY(info);
    const auto first = connectTo(app, info.value().url);
    QVERIFY(app.waitForTale(first, "<head-101"));
    const auto second = connectTo(app, info.value().url);
    QVERIFY(app.waitForEnd(second));
    QVERIFY2(wasReset(app.tale(second)), qPrintable(app.tale(second)));
    QVERIFY(relay.waitForEnd(3)); // after the two legs of the first
    QCOMPARE(relay.tale(3), QString("limit <rst"));
}

WIRETALE_TEST(RelayPairTest)
#include "relay_pair_test.moc"
