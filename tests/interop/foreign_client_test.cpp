#include "peer_process.h"
#include "support/net/engine_fixture.h"

#include "mock/behaviour.h"
#include "support/test_registry.h"

#include <QTest>
#include <QWebSocket>

using support::EngineFixture;
using support::PeerProcess;

/// Clients that nobody here wrote against our mock server: every example of the catalogue that a peer can survive.
class ForeignClientTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void survivesTheCatalogue_data();
    void survivesTheCatalogue();
    void echoesToQWebSocket();
    void tellsQWebSocketTheCode();

private:
    std::unique_ptr<EngineFixture> m_fixture;
    net::ServerInfo m_mock;
};

void ForeignClientTest::initTestCase()
{
    m_fixture = std::make_unique<EngineFixture>();
    net::MockRequest request;
    request.listen.port = 0;
    const auto started = m_fixture->engine->startMock(request);
    QVERIFY(started);
    m_mock = started.value();
}

void ForeignClientTest::survivesTheCatalogue_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("script");
    QTest::newRow("python3-websockets") << "/usr/bin/python3" << "websockets_client.py";
    QTest::newRow("node-ws") << "node" << "ws_client.js";
}

void ForeignClientTest::survivesTheCatalogue()
{
    QFETCH(QString, program);
    QFETCH(QString, script);
    if (program == "node" ? !PeerProcess::nodeHas("ws") : !PeerProcess::pythonHas("websockets"))
        QSKIP("not installed");
    QStringList arguments{support::peerPath(qPrintable(script))};
    for (const mock::BehaviourInfo *behaviour : mock::allBehaviours())
        if (behaviour->hostile == mock::Hostile::No)
            for (const mock::Example &example : behaviour->examples)
                arguments << QString::fromStdString(m_mock.url + std::string(example.address));
    QVERIFY(arguments.size() > 20);

    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("NODE_PATH", "/usr/share/nodejs");
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    QVERIFY2(process.waitForFinished(60000), "the client hangs");
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), arguments.size() - 1);
    for (const QString &line : lines) {
        const QString outcome = line.section('\t', 1);
        QVERIFY2(outcome == "open" || outcome.startsWith("refused "), qPrintable(line));
    }
}

void ForeignClientTest::echoesToQWebSocket()
{
    QWebSocket socket;
    QStringList texts;
    QList<QByteArray> binaries;
    bool ponged = false;
    connect(&socket, &QWebSocket::textMessageReceived, this, [&](const QString &text) { texts << text; });
    connect(&socket, &QWebSocket::binaryMessageReceived, this, [&](const QByteArray &data) { binaries << data; });
    connect(&socket, &QWebSocket::pong, this, [&] { ponged = true; });
    socket.open(QUrl(QString::fromStdString(m_mock.url + "/echo")));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.sendTextMessage("hello");
    socket.setOutgoingFrameSize(4);
    socket.sendTextMessage("in pieces");
    socket.sendBinaryMessage(QByteArray("\0\1\2", 3));
    socket.ping("x");
    QTRY_COMPARE(texts, (QStringList{"hello", "in pieces"}));
    QTRY_COMPARE(binaries, (QList<QByteArray>{QByteArray("\0\1\2", 3)}));
    QTRY_VERIFY(ponged);
    socket.close(QWebSocketProtocol::CloseCodeNormal, "done");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
}

void ForeignClientTest::tellsQWebSocketTheCode()
{
    QWebSocket socket;
    socket.open(QUrl(QString::fromStdString(m_mock.url + "/close/4401?reason=expired")));
    QTRY_COMPARE(int(socket.closeCode()), 4401);
    QCOMPARE(socket.closeReason(), QString("expired"));
}

WIRETALE_TEST(ForeignClientTest)
#include "foreign_client_test.moc"
