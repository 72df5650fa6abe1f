#include "net/tls_codec.h"
#include "net/tls_context.h"

#include "support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

/// Two codecs against each other, without a socket.
class TlsCodecTest : public QObject {
    Q_OBJECT

private slots:
    void carriesPlaintextBothWays();
    void encryptsAllOfALongWrite_data();
    void encryptsAllOfALongWrite();
    void namesTheExactFault_data();
    void namesTheExactFault();
    void goesOnWhenInsecure();
    void knowsWhatIsNotTls();
    void writesTheKeyLog();
};

namespace {

struct Pair {
    net::SslContext clientContext, serverContext;
    net::TlsCodec client, server;

    Pair(net::SslContext c, net::SslContext s, const std::string &host)
        : clientContext(std::move(c))
        , serverContext(std::move(s))
        , client(clientContext.get(), ws::Role::Client, host)
        , server(serverContext.get(), ws::Role::Server, {})
    {
    }

    void shakeHands()
    {
        for (int turn = 0; turn < 10; ++turn) {
            client.handshake();
            server.feed(client.takeCiphertext());
            server.handshake();
            client.feed(server.takeCiphertext());
        }
    }
};

Pair makePair(const net::TlsOptions &options, const net::ListenRequest &listen, const std::string &host)
{
    auto client = net::clientTlsContext(options);
    auto server = net::serverTlsContext(listen);
    return Pair(std::move(client).value(), std::move(server).value(), host);
}

} // namespace

void TlsCodecTest::carriesPlaintextBothWays()
{
    QTemporaryDir folder;
    const std::string ca = folder.filePath("ca.pem").toStdString();
    net::ListenRequest listen{.tls = true, .caOut = ca};
    auto server = net::serverTlsContext(listen);
    auto client = net::clientTlsContext({.caFile = ca});
    Pair pair(std::move(client).value(), std::move(server).value(), "localhost");
    pair.shakeHands();
    QCOMPARE(pair.client.state(), net::TlsCodec::State::Open);

    const ws::TlsDone done = pair.client.done();
    QVERIFY(done.verified);
    QCOMPARE(done.version, std::string("TLSv1.3"));
    QCOMPARE(done.alpn, std::string("http/1.1"));
    QCOMPARE(pair.server.done().serverName, std::string("localhost"));
    QCOMPARE(done.chain.front().names.front(), std::string("localhost"));
    QCOMPARE(done.chain.front().sha256.size(), std::size_t(64));

    pair.client.write(ws::bytesOf("hello"));
    pair.server.feed(pair.client.takeCiphertext());
    std::uint8_t room[64];
    QCOMPARE(pair.server.read(room), std::size_t(5));
    pair.server.sendCloseNotify();
    pair.client.feed(pair.server.takeCiphertext());
    QCOMPARE(pair.client.read(room), std::size_t(0));
    QCOMPARE(pair.client.state(), net::TlsCodec::State::PeerClosed);
}

void TlsCodecTest::encryptsAllOfALongWrite_data()
{
    QTest::addColumn<qsizetype>("bytes");
    for (const qsizetype bytes : {16383, 16384, 16385, 65536, 200'000}) // a TLS record holds 16384 (RFC 8446, 5.1)
        QTest::addRow("%lld bytes", qlonglong(bytes)) << bytes;
}

void TlsCodecTest::encryptsAllOfALongWrite()
{
    QFETCH(qsizetype, bytes);
    Pair pair = makePair({.verify = false}, {.tls = true}, "localhost");
    pair.shakeHands();
    const ws::ByteBuffer sent(std::size_t(bytes), 'x');
    pair.server.write(sent);
    pair.client.feed(pair.server.takeCiphertext());
    std::vector<std::uint8_t> room(16384);
    std::size_t arrived = 0;
    while (const std::size_t size = pair.client.read(room))
        arrived += size;
    QCOMPARE(arrived, sent.size());
}

void TlsCodecTest::namesTheExactFault_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("knowsCa");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("says");
    QTest::newRow("self-signed") << "" << false << "self-signed" << "signed by itself";
    QTest::newRow("private CA") << "private-ca" << false << "unknown-ca" << "authority";
    QTest::newRow("expired") << "expired" << true << "expired" << "expired on 2";
    QTest::newRow("expired, authority unknown too") << "expired" << false << "expired" << "; also ";
    QTest::newRow("not yet valid") << "not-yet-valid" << true << "not-yet-valid" << "valid from 2";
    QTest::newRow("wrong host") << "wrong-host" << true << "wrong-host" << "for wrong-host.invalid, not for 127.0.0.1";
    QTest::newRow("weak") << "weak" << false << "alert|protocol" << "";
}

void TlsCodecTest::namesTheExactFault()
{
    QFETCH(QString, fault);
    QFETCH(bool, knowsCa);
    QFETCH(QString, expected);
    QFETCH(QString, says);
    QTemporaryDir folder;
    const std::string ca = folder.filePath("ca.pem").toStdString();
    net::ListenRequest listen{.tls = true, .tlsFault = fault.toStdString()};
    if (knowsCa)
        listen.caOut = ca;
    auto server = net::serverTlsContext(listen);
    QVERIFY2(server, server ? "" : server.error().says.c_str());
    auto client = net::clientTlsContext({.caFile = knowsCa ? ca : std::string()});
    Pair pair(std::move(client).value(), std::move(server).value(), "127.0.0.1");
    pair.shakeHands();
    QCOMPARE(pair.client.state(), net::TlsCodec::State::Failed);
    const ws::TlsFailed failure = pair.client.failure();
    QVERIFY2(expected.split('|').contains(QString::fromStdString(failure.fault)), failure.fault.c_str());
    QVERIFY2(QString::fromStdString(failure.says).contains(says), failure.says.c_str());
}

void TlsCodecTest::goesOnWhenInsecure()
{
    Pair pair = makePair({.verify = false}, {.tls = true}, "localhost");
    pair.shakeHands();
    QCOMPARE(pair.client.state(), net::TlsCodec::State::Open);
    QVERIFY(!pair.client.done().verified);
    QCOMPARE(pair.client.done().fault, std::string("self-signed"));
}

void TlsCodecTest::knowsWhatIsNotTls()
{
    Pair pair = makePair({}, {.tls = true}, "localhost");
    pair.client.handshake();
    pair.client.feed(ws::bytesOf("HTTP/1.1 400 Bad Request\r\n\r\n"));
    QCOMPARE(pair.client.handshake(), net::TlsCodec::State::Failed);
    QCOMPARE(pair.client.failure().fault, std::string("not-tls"));
}

void TlsCodecTest::writesTheKeyLog()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("keys.log");
    Pair pair = makePair({.verify = false, .keyLogFile = path.toStdString()}, {.tls = true}, "localhost");
    pair.shakeHands();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("CLIENT_TRAFFIC_SECRET_0 "));
}

WIRETALE_TEST(TlsCodecTest)
#include "tls_codec_test.moc"
