#include "peer_process.h"
#include "support/net/engine_fixture.h"

#include "support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using support::EngineFixture;
using support::PeerProcess;

/// Our client against servers that nobody here wrote.
class ForeignServerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void echoesEveryKind_data() { peers(); }
    void echoesEveryKind();
    void answersPings_data() { peers(); }
    void answersPings();
    void closesFromOurSide_data() { peers(); }
    void closesFromOurSide();
    void tellsEachEnding_data();
    void tellsEachEnding();
    void trustsThePrivateCaOnly();
    void speaksWithQWebSocketServer();

private:
    struct Peer {
        QString skip; ///< why it is not there
        std::string url;
        net::TlsOptions tls;
        std::unique_ptr<PeerProcess> process;
    };

    void peers();
    void startPython();
    void startSecurePython();
    void startNode();
    void startNginx();
    void startHaproxy();
    capture::SessionId open(EngineFixture &fixture, const Peer &peer, const std::string &path);
    /// Payloads of one direction's messages.
    static QList<QByteArray> messages(const EngineFixture &fixture, capture::SessionId id, ws::Direction direction);

    std::map<QString, Peer> m_peers;
    support::PrivateCa m_ca;
    QTemporaryDir m_folder;
};

void ForeignServerTest::initTestCase()
{
    startPython();
    startSecurePython();
    startNode();
    startNginx();
    startHaproxy();
}

void ForeignServerTest::startPython()
{
    Peer &peer = m_peers["python3-websockets"];
    if (!PeerProcess::pythonHas("websockets")) {
        peer.skip = "python3-websockets is not installed";
        return;
    }
    peer.process = std::make_unique<PeerProcess>();
    const std::uint16_t port = peer.process->startAndReadPort("/usr/bin/python3", {support::peerPath("websockets_peer.py")});
    QVERIFY2(port != 0, qPrintable(peer.process->errors()));
    peer.url = "ws://127.0.0.1:" + std::to_string(port);
}

void ForeignServerTest::startSecurePython()
{
    Peer &peer = m_peers["python3-websockets, wss"];
    if (!m_peers["python3-websockets"].skip.isEmpty() || !PeerProcess::installed("openssl") || !m_ca.make()) {
        peer.skip = "python3-websockets or openssl is not installed";
        return;
    }
    peer.process = std::make_unique<PeerProcess>();
    const std::uint16_t port = peer.process->startAndReadPort("/usr/bin/python3", {support::peerPath("websockets_peer.py"), m_ca.certificate, m_ca.key});
    QVERIFY2(port != 0, qPrintable(peer.process->errors()));
    peer.url = "wss://localhost:" + std::to_string(port);
    peer.tls.caFile = m_ca.ca.toStdString();
}

void ForeignServerTest::startNode()
{
    Peer &peer = m_peers["node-ws"];
    if (!PeerProcess::nodeHas("ws")) {
        peer.skip = "node-ws is not installed";
        return;
    }
    peer.process = std::make_unique<PeerProcess>();
    const std::uint16_t port = peer.process->startAndReadPort("node", {support::peerPath("ws_peer.js")});
    QVERIFY2(port != 0, qPrintable(peer.process->errors()));
    peer.url = "ws://127.0.0.1:" + std::to_string(port);
}

void ForeignServerTest::startNginx()
{
    Peer &peer = m_peers["nginx"];
    if (!PeerProcess::installed("nginx") || !m_peers["node-ws"].skip.isEmpty()) {
        peer.skip = "nginx or node-ws is not installed";
        return;
    }
    const std::uint16_t port = PeerProcess::freePort();
    const QString folder = m_folder.path();
    QFile file(folder + "/nginx.conf");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("daemon off; pid %1/nginx.pid; error_log %1/error.log;\n"
                              "events {}\n"
                              "http { access_log off; client_body_temp_path %1/a; proxy_temp_path %1/b; fastcgi_temp_path %1/c; uwsgi_temp_path %1/d; scgi_temp_path %1/e;\n"
                              "server { listen 127.0.0.1:%2; location / { proxy_pass http://%3; proxy_http_version 1.1;\n"
                              "proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade; } } }\n")
                   .arg(folder)
                   .arg(port)
                   .arg(QString::fromStdString(m_peers["node-ws"].url).mid(5))
                   .toUtf8());
    file.close();
    peer.process = std::make_unique<PeerProcess>();
    const QString program = QFile::exists("/usr/sbin/nginx") ? "/usr/sbin/nginx" : "nginx";
    QVERIFY2(peer.process->startOnPort(program, {"-p", folder, "-c", folder + "/nginx.conf", "-e", folder + "/error.log"}, port), qPrintable(peer.process->errors()));
    peer.url = "ws://127.0.0.1:" + std::to_string(port);
}

void ForeignServerTest::startHaproxy()
{
    Peer &peer = m_peers["haproxy"];
    if (!PeerProcess::installed("haproxy") || !m_peers["python3-websockets"].skip.isEmpty()) {
        peer.skip = "haproxy or python3-websockets is not installed";
        return;
    }
    const std::uint16_t port = PeerProcess::freePort();
    QFile file(m_folder.filePath("haproxy.cfg"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("defaults\n mode http\n timeout connect 5s\n timeout client 30s\n timeout server 30s\n timeout tunnel 30s\n"
                              "listen relay\n bind 127.0.0.1:%1\n server peer %2\n")
                   .arg(port)
                   .arg(QString::fromStdString(m_peers["python3-websockets"].url).mid(5))
                   .toUtf8());
    file.close();
    peer.process = std::make_unique<PeerProcess>();
    const QString program = QFile::exists("/usr/sbin/haproxy") ? "/usr/sbin/haproxy" : "haproxy";
    QVERIFY2(peer.process->startOnPort(program, {"-db", "-f", m_folder.filePath("haproxy.cfg")}, port), qPrintable(peer.process->errors()));
    peer.url = "ws://127.0.0.1:" + std::to_string(port);
}

void ForeignServerTest::peers()
{
    QTest::addColumn<QString>("peer");
    for (const auto &[name, peer] : m_peers)
        QTest::newRow(qPrintable(name)) << name;
}

capture::SessionId ForeignServerTest::open(EngineFixture &fixture, const Peer &peer, const std::string &path)
{
    net::ConnectRequest request;
    request.url = peer.url + path;
    request.tls = peer.tls;
    request.subprotocols = {"chat"};
    return fixture.engine->connect(request).value();
}

QList<QByteArray> ForeignServerTest::messages(const EngineFixture &fixture, capture::SessionId id, ws::Direction direction)
{
    QList<QByteArray> found;
    const auto session = fixture.session(id);
    for (std::size_t i = 0; i < session->records().size(); ++i) {
        const capture::Record &record = session->records().at(i);
        if (record.kind != capture::RecordKind::Message || record.direction != direction)
            continue;
        const ws::ByteBuffer payload = session->messagePayload(record, 0, record.length);
        found << QByteArray(reinterpret_cast<const char *>(payload.data()), qsizetype(payload.size()));
    }
    return found;
}

void ForeignServerTest::echoesEveryKind()
{
    QFETCH(QString, peer);
    if (!m_peers[peer].skip.isEmpty())
        QSKIP(qPrintable(m_peers[peer].skip));
    EngineFixture fixture;
    const auto id = open(fixture, m_peers[peer], "/echo");
    QVERIFY2(fixture.waitForTale(id, "<head-101"), qPrintable(fixture.tale(id)));
    const std::string big(200000, 'x');
    QVERIFY(fixture.engine->sendText(id, "Gr\u00fc\u00dfe"));
    QVERIFY(fixture.engine->sendBinary(id, {0, 1, 0xFE, 0xFF}));
    QVERIFY(fixture.engine->sendText(id, "in three pieces", 3));
    QVERIFY(fixture.engine->sendText(id, big, 1, true));
    QVERIFY(fixture.engine->sendText(id, ""));
    QVERIFY(fixture.waitFor([&] { return messages(fixture, id, ws::Direction::ServerToClient).size() == 5; }));
    QCOMPARE(messages(fixture, id, ws::Direction::ServerToClient), messages(fixture, id, ws::Direction::ClientToServer));
    QVERIFY2(!fixture.tale(id).contains("violation"), qPrintable(fixture.tale(id)));

    const auto outcome = fixture.all<ws::HandshakeDone>(id).front().outcome;
    QCOMPARE(outcome->negotiated.subprotocol, std::string("chat"));
    QVERIFY(outcome->negotiated.deflate);
    QVERIFY(fixture.session(id)->streamSize(ws::Direction::ClientToServer) < big.size() / 10);
}

void ForeignServerTest::answersPings()
{
    QFETCH(QString, peer);
    if (!m_peers[peer].skip.isEmpty())
        QSKIP(qPrintable(m_peers[peer].skip));
    EngineFixture fixture;
    const auto id = open(fixture, m_peers[peer], "/echo");
    QVERIFY2(fixture.waitForTale(id, "<head-101"), qPrintable(fixture.tale(id)));
    QVERIFY(fixture.engine->sendPing(id, {1, 2, 3}));
    QVERIFY2(fixture.waitForTale(id, ">ping <pong"), qPrintable(fixture.tale(id)));
}

void ForeignServerTest::closesFromOurSide()
{
    QFETCH(QString, peer);
    if (!m_peers[peer].skip.isEmpty())
        QSKIP(qPrintable(m_peers[peer].skip));
    EngineFixture fixture;
    const auto id = open(fixture, m_peers[peer], "/echo");
    QVERIFY2(fixture.waitForTale(id, "<head-101"), qPrintable(fixture.tale(id)));
    QVERIFY(fixture.engine->close(id, 1000, "done"));
    QVERIFY(fixture.waitForEnd(id));
    const auto closes = fixture.all<ws::CloseReceived>(id);
    QCOMPARE(closes.size(), std::size_t(2));
    QCOMPARE(closes[1].code, std::optional<std::uint16_t>(1000));
    QVERIFY2(fixture.tale(id).contains("<fin"), qPrintable(fixture.tale(id)));
}

void ForeignServerTest::tellsEachEnding_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("tale");
    for (const auto &[name, peer] : m_peers) {
        const auto row = [&name](const char *path, const char *tale) { QTest::newRow(qPrintable(name + ' ' + path)) << name << path << tale; };
        row("/close", "<head-101 <close >close");
        row("/refuse", "<head-403 <body");
        row("/drop", "<head-101 <fin");
        if (name == "node-ws" || name == "python3-websockets") // a proxy in front makes a FIN of it
            row("/reset", "<rst");
    }
}

void ForeignServerTest::tellsEachEnding()
{
    QFETCH(QString, peer);
    QFETCH(QString, path);
    QFETCH(QString, tale);
    if (!m_peers[peer].skip.isEmpty())
        QSKIP(qPrintable(m_peers[peer].skip));
    EngineFixture fixture;
    const auto id = open(fixture, m_peers[peer], path.toStdString());
    QVERIFY2(fixture.waitForEnd(id), qPrintable(fixture.tale(id)));
    QVERIFY2(fixture.tale(id).contains(tale), qPrintable(fixture.tale(id)));
    if (path == "/close")
        QCOMPARE(fixture.all<ws::CloseReceived>(id).front().reason, std::string("expired"));
    if (path == "/refuse")
        QCOMPARE(std::string(ws::textOf(*fixture.all<ws::BodyReceived>(id).front().data)), std::string("not for you"));
}

void ForeignServerTest::trustsThePrivateCaOnly()
{
    Peer &peer = m_peers["python3-websockets, wss"];
    if (!peer.skip.isEmpty())
        QSKIP(qPrintable(peer.skip));
    EngineFixture fixture;
    net::ConnectRequest request;
    request.url = peer.url + "/echo";
    const auto unknown = fixture.engine->connect(request).value();
    QVERIFY(fixture.waitForEnd(unknown));
    QVERIFY2(fixture.tale(unknown).endsWith("tls-unknown-ca"), qPrintable(fixture.tale(unknown)));
    request.tls.verify = false;
    const auto waved = fixture.engine->connect(request).value();
    QVERIFY2(fixture.waitForTale(waved, "<head-101"), qPrintable(fixture.tale(waved)));
    QCOMPARE(fixture.all<ws::TlsDone>(waved).front().fault, std::string("unknown-ca"));
}

void ForeignServerTest::speaksWithQWebSocketServer()
{
    QWebSocketServer server("interop", QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QWebSocketServer::newConnection, &server, [&server] {
        QWebSocket *socket = server.nextPendingConnection();
        connect(socket, &QWebSocket::textMessageReceived, socket, [socket](const QString &text) {
            text == "bye" ? socket->close(QWebSocketProtocol::CloseCodeGoingAway, "as you say") : void(socket->sendTextMessage(text));
        });
        connect(socket, &QWebSocket::binaryMessageReceived, socket, &QWebSocket::sendBinaryMessage);
    });
    EngineFixture fixture;
    net::ConnectRequest request;
    request.url = "ws://127.0.0.1:" + std::to_string(server.serverPort());
    const auto id = fixture.engine->connect(request).value();
    QTRY_VERIFY(fixture.tale(id).contains("<head-101"));
    QVERIFY(fixture.engine->sendText(id, "hello", 2));
    QVERIFY(fixture.engine->sendBinary(id, {1, 2}));
    QVERIFY(fixture.engine->sendPing(id, {7}));
    QTRY_VERIFY(fixture.tale(id).contains("<pong"));
    QTRY_COMPARE(messages(fixture, id, ws::Direction::ServerToClient).size(), 2);
    QVERIFY(fixture.engine->sendText(id, "bye"));
    QTRY_VERIFY(fixture.session(id)->ended());
    QCOMPARE(fixture.all<ws::CloseReceived>(id).front().reason, std::string("as you say"));
}

WIRETALE_TEST(ForeignServerTest)
#include "foreign_server_test.moc"
