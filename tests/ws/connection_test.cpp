#include "support/test_registry.h"
#include "wire.h"

#include <QTest>

using namespace ws;
using namespace std::chrono_literals;

class ConnectionTest : public QObject {
    Q_OBJECT

private slots:
    void opensOnBothSides();
    void carriesMessagesBothWays_data();
    void carriesMessagesBothWays();
    void answersPingsWithTheirData();
    void closesWithTheServerEndingTcpFirst_data();
    void closesWithTheServerEndingTcpFirst();
    void failsAsItsPolicySays_data();
    void failsAsItsPolicySays();
    void failsAtTheHeaderOfABadFrame();
    void ignoresAllAfterItHasFailed();
    void refusesABadHandshakeUnlessPlain();
    void readsARefusalToItsEnd();
    void endsAtItsTimeouts();
    void sendsOnlyWhatItsStateAllows();
    void sendsAnyFrameAsGiven();
    void takesARawCloseForAClose();
    void masksEachFrameAnew();
    void stampsItsFramesWithTheTimeGiven();
};

namespace {

const Time start = Time(1000s);

/// A client and a server that hand each other all they put out.
struct Pair {
    explicit Pair(Manner manner = Manner::Strict, std::string_view extensions = {})
        : client(Connection::client(wire::request(extensions), Policy::of(manner), wire::counting()))
        , server(Connection::server(wire::request(extensions), wire::answer(extensions), Policy::of(manner), wire::counting()))
    {
        client.start(start);
        server.start(start);
        client.takeOutput();
        client.receive(wire::answer(extensions), start);
        client.takeEvents();
        server.takeEvents();
    }

    void pump()
    {
        for (int i = 0; i < 4; ++i) {
            server.receive(client.takeOutput(), start);
            client.receive(server.takeOutput(), start);
        }
    }

    Connection client, server;
};

QString lines(Connection &connection)
{
    QStringList all;
    for (const std::string &line : wire::describe(connection.takeEvents()))
        all << QString::fromStdString(line.substr(0, line.rfind(" @")));
    return all.join('\n');
}

} // namespace

void ConnectionTest::opensOnBothSides()
{
    Connection client = Connection::client(wire::request("permessage-deflate"), Policy::of(Manner::Strict), wire::counting());
    QCOMPARE(client.state(), ConnectionState::Connecting);
    client.start(start);
    QCOMPARE(client.takeOutput(), wire::request("permessage-deflate"));
    client.receive(wire::answer("permessage-deflate"), start);
    QCOMPARE(client.state(), ConnectionState::Open);
    QVERIFY(client.negotiated().deflate);
    QVERIFY(!client.nextTimeout());
    QCOMPARE(lines(client),
        "out head GET / HTTP/1.1\nin head HTTP/1.1 101 Switching Protocols\nin handshake accepted");

    Connection server = Connection::server(wire::request(), wire::answer(), Policy::of(Manner::Strict), wire::counting());
    QCOMPARE(server.state(), ConnectionState::Open);
    server.start(start);
    QVERIFY(server.takeOutput().empty());
    QCOMPARE(server.takeEvents().front().time, start);
}

void ConnectionTest::carriesMessagesBothWays_data()
{
    QTest::addColumn<int>("fragments");
    QTest::addColumn<bool>("compress");
    QTest::addColumn<QString>("message");
    QTest::newRow("whole") << 1 << false << "message 1 Text 17/17 in 1 from f1";
    QTest::newRow("three fragments") << 3 << false << "message 1 Text 17/17 in 3 from f1";
    QTest::newRow("more fragments than bytes") << 20 << false << "message 1 Text 17/17 in 20 from f1";
    QTest::newRow("compressed") << 1 << true << "message 1 Text compressed 11/17 in 1 from f1";
    QTest::newRow("compressed fragments") << 2 << true << "message 1 Text compressed 11/17 in 2 from f1";
}

void ConnectionTest::carriesMessagesBothWays()
{
    QFETCH(int, fragments);
    QFETCH(bool, compress);
    QFETCH(QString, message);
    Pair pair(Manner::Strict, "permessage-deflate");
    QVERIFY(pair.client.sendText(bytesOf("Hello Hello Hello"), {unsigned(fragments), compress}));
    pair.pump();
    QVERIFY(lines(pair.server).endsWith("out " + message));
    QVERIFY(lines(pair.client).endsWith("out " + message));

    Pair back(Manner::Strict, "permessage-deflate");
    QVERIFY(back.server.sendText(bytesOf("Hello Hello Hello"), {unsigned(fragments), compress}));
    back.pump();
    QVERIFY(lines(back.client).endsWith("in " + message));
}

void ConnectionTest::answersPingsWithTheirData()
{
    Pair pair;
    QVERIFY(pair.server.sendPing(bytesOf("beat")));
    pair.pump();
    QCOMPARE(lines(pair.server), "in frame 1 Ping fin 4 m0 'beat'\nout frame 2 Pong fin 4 m0 'beat'");
    QVERIFY(!pair.server.sendPing(ByteBuffer(126)));

    Policy silent = Policy::of(Manner::Plain);
    silent.answerPings = false;
    Connection server = Connection::server(wire::request(), wire::answer(), silent, wire::counting());
    server.receive(wire::clientFrame(Opcode::Ping, "x"), start);
    QVERIFY(server.takeOutput().empty());
}

void ConnectionTest::closesWithTheServerEndingTcpFirst_data()
{
    QTest::addColumn<bool>("byClient");
    QTest::newRow("client begins") << true;
    QTest::newRow("server begins") << false;
}

void ConnectionTest::closesWithTheServerEndingTcpFirst()
{
    QFETCH(bool, byClient);
    Pair pair;
    QVERIFY((byClient ? pair.client : pair.server).close(4001, "done", start));
    QCOMPARE((byClient ? pair.client : pair.server).state(), ConnectionState::Closing);
    pair.pump();
    QCOMPARE(pair.server.tcpWish(), TcpWish::Finish);
    QCOMPARE(pair.client.tcpWish(), TcpWish::KeepOpen);
    QCOMPARE(pair.client.nextTimeout(), std::optional(start + 5s));
    pair.client.receiveEof(start);
    QCOMPARE(pair.client.tcpWish(), TcpWish::Finish);
    QCOMPARE(pair.client.state(), ConnectionState::Closed);
    const QString seen = lines(pair.server);
    QVERIFY(seen.contains("out close 4001") && seen.contains("in close 4001"));
}

void ConnectionTest::failsAsItsPolicySays_data()
{
    QTest::addColumn<QByteArray>("frame"); // to a server
    QTest::addColumn<QString>("answer"); // of a strict one
    const auto row = [](const char *name, const char *hex, const char *answer) {
        QTest::newRow(name) << QByteArray(hex) << QString(answer);
    };
    row("not masked", "810161", "in close 1002 'client-frame-not-masked'");
    row("reserved opcode", "838000000000", "in close 1002 'reserved-opcode'");
    row("fragmented Ping gets no Pong", "098000000000", "in close 1002 'fragmented-control'");
    row("not UTF-8", "818100000000ff", "in close 1007 'text-not-utf8'");
    row("a Close with a bad code", "88820000000003ee", "in close 1002 'close-code-reserved'");
    row("a good Close", "88820000000003e8", "in close 1000 ''");
    row("an empty Close", "888000000000", "in close none ''");
    row("a lone Pong", "8a8000000000", "");
}

void ConnectionTest::failsAsItsPolicySays()
{
    QFETCH(QByteArray, frame);
    QFETCH(QString, answer);
    Connection strict = Connection::server(wire::request(), wire::answer(), Policy::of(Manner::Strict), wire::counting());
    strict.takeEvents();
    strict.receive(wire::hex(frame.toStdString()), start);
    QCOMPARE(strict.tcpWish(), answer.isEmpty() ? TcpWish::KeepOpen : TcpWish::Finish);
    const QString said = lines(strict);
    QCOMPARE(answer.isEmpty() ? QString() : said.section('\n', -1), answer);
    QVERIFY(!said.contains("in frame 2 Pong"));

    Connection plain = Connection::server(wire::request(), wire::answer(), Policy::of(Manner::Plain), wire::counting());
    plain.receive(wire::hex(frame.toStdString()), start);
    const bool isClose = frame.startsWith("88");
    QCOMPARE(plain.state(), isClose ? ConnectionState::Closing : ConnectionState::Open);
}

void ConnectionTest::failsAtTheHeaderOfABadFrame()
{
    Pair pair;
    pair.client.receive(wire::hex("837f0000001000000000"), start); // 64 GiB of nothing known
    QVERIFY(!pair.client.takeOutput().empty());
    QCOMPARE(pair.client.state(), ConnectionState::Closing);
    QCOMPARE(pair.client.nextTimeout(), std::optional(start + 5s));

    Policy small = Policy::of(Manner::Strict);
    small.maxMessage = 10;
    Connection server = Connection::server(wire::request(), wire::answer(), small, wire::counting());
    server.receive(wire::hex("828b00000000"), start);
    QCOMPARE(server.takeOutput(), wire::serverFrame(Opcode::Close, "\x03\xf1message-too-big"));
}

void ConnectionTest::ignoresAllAfterItHasFailed()
{
    Pair pair;
    pair.server.receive(wire::hex("810161 898000000000 888000000000"), start);
    QCOMPARE(pair.server.takeOutput(), wire::serverFrame(Opcode::Close, "\x03\xea" "client-frame-not-masked"));
    QVERIFY(lines(pair.server).contains("out frame 3 Close"));
}

void ConnectionTest::refusesABadHandshakeUnlessPlain()
{
    const ByteBuffer bad = wire::bytes("HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n");
    Connection strict = Connection::client(wire::request(), Policy::of(Manner::Strict), wire::counting());
    strict.start(start);
    strict.takeOutput();
    strict.receive(bad, start);
    QCOMPARE(strict.state(), ConnectionState::Closed);
    QCOMPARE(strict.tcpWish(), TcpWish::Finish);
    QVERIFY(strict.takeOutput().empty());

    Connection plain = Connection::client(wire::request(), Policy::of(Manner::Plain), wire::counting());
    plain.start(start);
    plain.receive(bad, start);
    QCOMPARE(plain.state(), ConnectionState::Open);
}

void ConnectionTest::readsARefusalToItsEnd()
{
    Connection client = Connection::client(wire::request(), Policy::of(Manner::Strict), wire::counting());
    client.start(start);
    client.receive(bytesOf("HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nn"), start);
    QCOMPARE(client.state(), ConnectionState::Closed);
    QCOMPARE(client.tcpWish(), TcpWish::KeepOpen);
    client.receive(bytesOf("o"), start);
    QCOMPARE(client.tcpWish(), TcpWish::Finish);
}

void ConnectionTest::endsAtItsTimeouts()
{
    Connection client = Connection::client(wire::request(), Policy::of(Manner::Strict), wire::counting());
    client.start(start);
    QCOMPARE(client.nextTimeout(), std::optional(start + 30s));
    client.handleTimeout(start + 29s);
    QCOMPARE(client.tcpWish(), TcpWish::KeepOpen);
    client.handleTimeout(start + 30s);
    QCOMPARE(client.tcpWish(), TcpWish::Finish);
    QCOMPARE(client.state(), ConnectionState::Closed);
    QVERIFY(lines(client).endsWith("out timeout"));

    Pair pair;
    pair.server.close(1000, {}, start);
    pair.server.handleTimeout(start + 5s);
    QCOMPARE(pair.server.tcpWish(), TcpWish::Finish);
    QVERIFY(!pair.server.nextTimeout());
}

void ConnectionTest::sendsOnlyWhatItsStateAllows()
{
    Connection client = Connection::client(wire::request(), Policy::of(Manner::Plain), wire::counting());
    client.start(start);
    client.takeOutput();
    QVERIFY(!client.sendText(bytesOf("a")));
    QVERIFY(!client.close(1000, {}, start));
    QVERIFY(client.takeOutput().empty());

    Pair pair;
    QVERIFY(!pair.client.close(1000, std::string(124, 'x'), start));
    QVERIFY(pair.client.close(1000, std::string(123, 'x'), start));
    QVERIFY(!pair.client.sendText(bytesOf("a")));
    QVERIFY(!pair.client.sendPing({}));
    QVERIFY(!pair.client.close(1000, {}, start));
}

void ConnectionTest::sendsAnyFrameAsGiven()
{
    Pair pair(Manner::Plain);
    FrameHeader header;
    header.opcode = Opcode(3);
    header.rsv = 7;
    header.lengthForm = LengthForm::Extended64;
    pair.server.sendFrame(header, bytesOf("a"));
    QCOMPARE(pair.server.takeOutput(), wire::hex("f37f000000000000000161"));
    header.mask = MaskingKey{};
    pair.client.sendFrame(header, bytesOf("a"));
    QCOMPARE(pair.client.takeOutput(), wire::hex("f3ff00000000000000010001020361"));
    pair.server.sendRaw(bytesOf("anything"));
    QCOMPARE(pair.server.takeOutput(), wire::bytes("anything"));
}

void ConnectionTest::takesARawCloseForAClose()
{
    Pair pair;
    pair.client.sendRaw(wire::clientFrame(Opcode::Close, "\x03\xe8"));
    QCOMPARE(pair.client.state(), ConnectionState::Closing);
    QVERIFY(!pair.client.sendText(bytesOf("a")));
    pair.pump();
    QCOMPARE(pair.server.tcpWish(), TcpWish::Finish);
}

void ConnectionTest::masksEachFrameAnew()
{
    Pair pair;
    pair.client.sendBinary(bytesOf("aa"), {2, false});
    QCOMPARE(pair.client.takeOutput(), wire::hex("02810001020361 80810405060765"));
}

void ConnectionTest::stampsItsFramesWithTheTimeGiven()
{
    Pair pair;
    pair.server.setNow(start + 7s);
    pair.server.sendText(bytesOf("a"));
    QCOMPARE(pair.server.takeEvents().front().time, start + 7s);
}

WIRETALE_TEST(ConnectionTest)
#include "connection_test.moc"
