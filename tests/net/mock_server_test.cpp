#include "support/net/engine_fixture.h"

#include "support/test_registry.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using support::EngineFixture;

class MockServerTest : public QObject {
    Q_OBJECT

private slots:
    void playsTheAddress_data();
    void playsTheAddress();
    void recordsBothEndsAlike();
    void talksToAllInAChat();
    void takesCommandsForAClient();
    void appliesRulesLive();
    void servesPagesWithoutASession();
    void guardsTheControlApi();
    void refusesBadSettings_data();
    void refusesBadSettings();
    void namesEachTlsFault_data();
    void namesEachTlsFault();
    void turnsAwayOneClientTooMany();
    void cutsASlowHead();
    void noticesTheEndOfAClientThatItNeverReads();
    void stopsWith1001();
};

namespace {

/// A mock server and a client, each with a recording of its own.
struct MockAndClient {
    EngineFixture mock, client;
    net::ServerInfo info;

    explicit MockAndClient(const net::MockRequest &request)
    {
        auto started = mock.engine->startMock(request);
        if (started)
            info = started.value();
        else
            qWarning("%s", started.error().says.c_str());
    }
    capture::SessionId open(const std::string &path, const net::TlsOptions &tls = {})
    {
        net::ConnectRequest request;
        request.url = info.url + path;
        request.tls = tls;
        return client.engine->connect(request).value();
    }
};

net::MockRequest anyPort()
{
    net::MockRequest request;
    request.listen.port = 0;
    return request;
}

QByteArray httpGet(std::uint16_t port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", port);
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(request);
    while (socket.waitForReadyRead(5000) || socket.bytesAvailable() > 0)
        if (socket.state() != QAbstractSocket::ConnectedState)
            break;
    return socket.readAll();
}

} // namespace

void MockServerTest::playsTheAddress_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("tale");
    const auto row = [](const char *path, const char *tale) { QTest::newRow(path) << path << tale; };
    row("/close/4401?reason=expired", "<head-101 <close >close <fin");
    row("/refuse/4403?reason=no", "<head-101 <close >close <fin");
    row("/reject/503", "<head-503 <body");
    row("/drop", "<head-101 <fin");
    row("/rst", "<head-101 <rst");
    row("/greet?n=2&end=fin", "<head-101 <text <text");
    row("/bad-accept", "<head-101");
    row("/no-such-thing", "<head-404 <body");
}

void MockServerTest::playsTheAddress()
{
    QFETCH(QString, path);
    QFETCH(QString, tale);
    MockAndClient pair(anyPort());
    const auto id = pair.open(path.toStdString());
    QVERIFY2(pair.client.waitForTale(id, tale), qPrintable(pair.client.tale(id)));
}

void MockServerTest::recordsBothEndsAlike()
{
    MockAndClient pair(anyPort());
    const auto id = pair.open("/echo");
    QVERIFY(pair.client.waitForTale(id, "<head-101"));
    QVERIFY(pair.client.engine->sendText(id, "hello"));
    QVERIFY(pair.client.engine->sendText(id, std::string(300000, 'y'), 3));
    QVERIFY2(pair.client.waitForTale(id, "<text <continuation <continuation"), qPrintable(pair.client.tale(id)));
    QVERIFY(pair.client.engine->close(id, 1000, "done"));
    QVERIFY(pair.client.waitForEnd(id) && pair.mock.waitForEnd(1));
    const auto ours = pair.client.session(id);
    const auto theirs = pair.mock.session(1);
    for (const ws::Direction direction : {ws::Direction::ClientToServer, ws::Direction::ServerToClient})
        QCOMPARE(ours->wire(direction, 0, ours->streamSize(direction)), theirs->wire(direction, 0, theirs->streamSize(direction)));
    QCOMPARE(theirs->info().behaviour, std::string("/echo"));
    QCOMPARE(theirs->info().url, pair.info.url + "/echo");
    QCOMPARE(theirs->info().client, ours->info().client);
}

void MockServerTest::talksToAllInAChat()
{
    MockAndClient pair(anyPort());
    const auto first = pair.open("/chat");
    const auto second = pair.open("/chat");
    QVERIFY(pair.client.waitForTale(first, "<head-101") && pair.client.waitForTale(second, "<head-101"));
    QVERIFY(pair.client.engine->sendText(first, "hi all"));
    QVERIFY(pair.client.waitForTale(first, "<text") && pair.client.waitForTale(second, "<text"));
}

void MockServerTest::takesCommandsForAClient()
{
    MockAndClient pair(anyPort());
    const auto id = pair.open("/echo");
    QVERIFY(pair.client.waitForTale(id, "<head-101"));
    QVERIFY(pair.mock.waitForTale(1, "<head-101"));
    QVERIFY(pair.mock.engine->sendText(1, "from the server"));
    QVERIFY(pair.client.waitForTale(id, "<text"));
    QVERIFY(pair.mock.engine->close(1, 4000, "by hand"));
    QVERIFY(pair.client.waitForEnd(id));
    QCOMPARE(pair.client.all<ws::CloseReceived>(id).front().code, std::optional<std::uint16_t>(4000));
}

void MockServerTest::appliesRulesLive()
{
    MockAndClient pair(anyPort());
    const ws::Status bad = pair.mock.engine->setRules(pair.info.id, "{ nonsense");
    QVERIFY(!bad);
    // in pieces: moc takes the path's end for a comment's beginning
    const std::string rules = R"({"rules": [{"match": {"path": "/api/)" "*" R"("}, "action": "/close/4777"}]})";
    QVERIFY(pair.mock.engine->setRules(pair.info.id, rules));
    const auto id = pair.open("/api/x");
    QVERIFY(pair.client.waitForEnd(id));
    QCOMPARE(pair.client.all<ws::CloseReceived>(id).front().code, std::optional<std::uint16_t>(4777));
    std::promise<std::vector<std::uint64_t>> hits;
    pair.mock.engine->askRuleHits(pair.info.id, [&](const std::vector<std::uint64_t> &told) { hits.set_value(told); });
    QCOMPARE(hits.get_future().get(), std::vector<std::uint64_t>{1});
}

void MockServerTest::servesPagesWithoutASession()
{
    MockAndClient pair(anyPort());
    const QByteArray page = httpGet(pair.info.port, "GET /close/4401 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    QVERIFY2(page.startsWith("HTTP/1.1 200"), page.left(200).constData());
    QVERIFY(page.contains("4401"));
    const auto id = pair.open("/refuse/4000");
    QVERIFY(pair.client.waitForEnd(id));
    QCOMPARE(pair.mock.engine->recording()->sessionCount(), std::size_t(1));
}

void MockServerTest::guardsTheControlApi()
{
    net::MockRequest request = anyPort();
    request.control = true;
    MockAndClient pair(request);
    QVERIFY(pair.info.controlToken.size() >= 32);
    const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(pair.info.port) + "\r\n";
    const QByteArray answer = httpGet(pair.info.port, "GET /.wiretale/connections HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 4"), answer.left(200).constData());
    request.listen.address = "0.0.0.0";
    QVERIFY(!pair.mock.engine->startMock(request));
}

void MockServerTest::refusesBadSettings_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("says");
    QTest::newRow("foreign address") << "192.0.2.7" << "" << "192.0.2.7 is not an address of this computer.";
    QTest::newRow("name") << "example.org" << "" << "\"example.org\" is not a numeric address; 127.0.0.1 or ::1 listen on this computer only.";
    QTest::newRow("unknown TLS fault") << "127.0.0.1" << "broken"
                                       << "\"broken\" is no TLS fault; there are expired, wrong-host, not-yet-valid, private-ca, weak and cut.";
}

void MockServerTest::refusesBadSettings()
{
    QFETCH(QString, address);
    QFETCH(QString, fault);
    QFETCH(QString, says);
    EngineFixture fixture;
    net::MockRequest request = anyPort();
    request.listen.address = address.toStdString();
    request.listen.tls = !fault.isEmpty();
    request.listen.tlsFault = fault.toStdString();
    const auto started = fixture.engine->startMock(request);
    QVERIFY(!started);
    QCOMPARE(QString::fromStdString(started.error().says), says);
}

void MockServerTest::namesEachTlsFault_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("withCa");
    QTest::addColumn<QString>("expected");
    QTest::newRow("self-signed") << "" << false << "tls-self-signed";
    QTest::newRow("private CA, known") << "" << true << "tls >head <head-101";
    QTest::newRow("private CA, unknown") << "private-ca" << false << "tls-unknown-ca";
    QTest::newRow("expired") << "expired" << true << "tls-expired";
    QTest::newRow("not yet valid") << "not-yet-valid" << true << "tls-not-yet-valid";
    QTest::newRow("wrong host") << "wrong-host" << true << "tls-wrong-host";
    QTest::newRow("weak") << "weak" << false << "tls-";
    QTest::newRow("cut") << "cut" << false << "tls-cut";
}

void MockServerTest::namesEachTlsFault()
{
    QFETCH(QString, fault);
    QFETCH(bool, withCa);
    QFETCH(QString, expected);
    QTemporaryDir folder;
    net::MockRequest request = anyPort();
    request.listen.tls = true;
    request.listen.tlsFault = fault.toStdString();
    net::TlsOptions tls;
    if (withCa)
        tls.caFile = request.listen.caOut = folder.filePath("ca.pem").toStdString();
    MockAndClient pair(request);
    const auto id = pair.open("/echo", tls);
    QVERIFY2(pair.client.waitForTale(id, expected), qPrintable(pair.client.tale(id)));
    if (expected.startsWith("tls-"))
        QVERIFY2(pair.mock.waitForTale(1, "tls-"), qPrintable(pair.mock.tale(1)));
}

void MockServerTest::turnsAwayOneClientTooMany()
{
    net::MockRequest request = anyPort();
    request.listen.maxClients = 1;
    MockAndClient pair(request);
    const auto first = pair.open("/echo");
    QVERIFY(pair.client.waitForTale(first, "<head-101"));
    const auto second = pair.open("/echo");
    QVERIFY(pair.client.waitForEnd(second));
    const QString end = pair.client.tale(second); // a reset that comes at once may overtake the news that TCP is there
    QVERIFY2(end.endsWith("<rst") || end == "tried-reset", qPrintable(end));
    QCOMPARE(pair.mock.tale(2), QString("limit <rst"));
}

void MockServerTest::cutsASlowHead()
{
    MockAndClient pair(anyPort());
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", pair.info.port);
    QVERIFY(socket.waitForConnected(5000));
    socket.write("GET /echo HTTP/1.1\r\nX: " + QByteArray(80 * 1024, 'x'));
    socket.flush();
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(pair.mock.waitForEnd(1));
    QVERIFY2(pair.mock.tale(1).contains("limit"), qPrintable(pair.mock.tale(1)));
}

void MockServerTest::noticesTheEndOfAClientThatItNeverReads()
{
    MockAndClient pair(anyPort());
    const auto id = pair.open("/silent");
    QVERIFY(pair.client.waitForTale(id, "<head-101"));
    pair.client.engine->drop(id);
    QVERIFY(pair.mock.waitForEnd(1));
    QVERIFY2(pair.mock.tale(1).contains(">fin"), qPrintable(pair.mock.tale(1)));
}

void MockServerTest::stopsWith1001()
{
    MockAndClient pair(anyPort());
    const auto id = pair.open("/echo");
    QVERIFY(pair.client.waitForTale(id, "<head-101"));
    pair.mock.engine->stopServer(pair.info.id);
    QVERIFY(pair.client.waitForEnd(id));
    QCOMPARE(pair.client.all<ws::CloseReceived>(id).front().code, std::optional<std::uint16_t>(1001));
    const auto late = pair.open("/echo");
    QVERIFY(pair.client.waitForEnd(late));
    QCOMPARE(pair.client.tale(late), QString("tried-refused"));
}

WIRETALE_TEST(MockServerTest)
#include "mock_server_test.moc"
