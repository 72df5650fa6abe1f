#include "capture/save.h"
#include "capture_maker.h"
#include "same_session.h"
#include "support/test_registry.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace recorded;

class ImporterTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryLinkLayer_data();
    void readsEveryLinkLayer();
    void readsEveryFormat_data();
    void readsEveryFormat();
    void putsSegmentsInOrder_data();
    void putsSegmentsInOrder();
    void tellsConnectionsApart();
    void leavesOutWhatIsNotWebSocket();
    void startsLate();
    void startsLateInsideAFrame();
    void readsOnBehindAHoleInAPayload();
    void readsOnWhereAFrameIsCertain();
    void saysThatTlsIsTls();
    void saysWhichLinkTypeItCannotRead();
    void saysThatTheLastPacketIsCutOff();

private:
    std::shared_ptr<capture::Recording> open(const QByteArray &content);
    QTemporaryDir m_folder;
    QString m_path; ///< of the capture made last
    int m_made = 0;
};

namespace {

constexpr int linkEthernet = 1, linkRaw = 101;
const std::string kindsOfASession = "thhHFMFMFCFCff";

std::string remarksOf(const capture::Recording &recording)
{
    std::string all;
    for (const std::string &remark : recording.remarks())
        all += remark + '\n';
    return all;
}

MadeConnection smallSession()
{
    MadeConnection connection;
    addSession(connection);
    return connection;
}

} // namespace

std::shared_ptr<capture::Recording> ImporterTest::open(const QByteArray &content)
{
    m_path = m_folder.filePath(QString("made-%1.pcap").arg(++m_made));
    auto opened = capture::openRecording(written(m_path, content));
    if (!opened)
        qWarning("%s", opened.error().says.c_str());
    return opened ? std::move(opened).value() : nullptr;
}

void ImporterTest::readsEveryLinkLayer_data()
{
    QTest::addColumn<int>("linkType");
    QTest::addColumn<void *>("wrap");
    const auto row = [](const char *name, int linkType, Wrap wrap) { QTest::newRow(name) << linkType << reinterpret_cast<void *>(wrap); };
    row("Ethernet", linkEthernet, ethernet);
    row("VLAN", linkEthernet, [](const ws::ByteBuffer &ip) {
        return QByteArray::fromHex("0200000000010200000000028100000a") + etherType(ip) + bytesOf(ip);
    });
    row("VLAN in VLAN", linkEthernet, [](const ws::ByteBuffer &ip) {
        return QByteArray::fromHex("02000000000102000000000288a800148100000a") + etherType(ip) + bytesOf(ip);
    });
    row("raw IP", linkRaw, raw);
    row("IPv4 or IPv6", 228, raw);
    row("Linux cooked v1", 113, [](const ws::ByteBuffer &ip) {
        return QByteArray::fromHex("0000030400060000000000000000") + etherType(ip) + bytesOf(ip);
    });
    row("Linux cooked v1 with VLAN", 113, [](const ws::ByteBuffer &ip) {
        return QByteArray::fromHex("00000304000600000000000000008100000a") + etherType(ip) + bytesOf(ip);
    });
    row("Linux cooked v2", 276, [](const ws::ByteBuffer &ip) {
        return etherType(ip) + QByteArray::fromHex("000000000001030400060000000000000000") + bytesOf(ip);
    });
    row("BSD loopback", 0, [](const ws::ByteBuffer &ip) {
        return QByteArray::fromHex(isV6(ip) ? "1e000000" : "02000000") + bytesOf(ip);
    });
    row("OpenBSD loopback", 108, [](const ws::ByteBuffer &ip) {
        return QByteArray::fromHex(isV6(ip) ? "00000018" : "00000002") + bytesOf(ip);
    });
}

void ImporterTest::readsEveryLinkLayer()
{
    QFETCH(int, linkType);
    QFETCH(void *, wrap);
    for (const bool v6 : {false, true}) {
        MadeConnection connection;
        if (v6)
            connection.useIpv6();
        addSession(connection);
        const auto recording = open(pcap(connection.packets, linkType, reinterpret_cast<Wrap>(wrap)));
        QVERIFY(recording);
        QCOMPARE(remarksOf(*recording), std::string());
        QCOMPARE(recording->sessionCount(), std::size_t(1));
        const auto session = recording->session(0);
        QCOMPARE(kinds(*session), kindsOfASession);
        QCOMPARE(session->info().client.address, std::string(v6 ? "2001:db8::1" : "10.0.0.1"));
        QCOMPARE(session->info().url, std::string("ws://example.test:9001/chat"));
        QCOMPARE(session->info().missing, std::string());
        QVERIFY(session->ended());
    }
}

void ImporterTest::readsEveryFormat_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto packets = smallSession().packets;
    for (const bool big : {false, true}) {
        const QByteArray order = big ? "big-endian" : "little-endian";
        QTest::newRow("pcap, microseconds, " + order) << pcap(packets, linkEthernet, ethernet, big);
        QTest::newRow("pcap, nanoseconds, " + order) << pcap(packets, linkEthernet, ethernet, big, Resolution::Nano);
        QTest::newRow("pcapng, " + order) << pcapng(packets, linkEthernet, ethernet, big);
    }
    QTest::newRow("two sections of different byte order")
        << pcapng({packets.begin(), packets.begin() + 4}, linkEthernet, ethernet, true)
            + pcapng({packets.begin() + 4, packets.end()}, linkRaw, raw, false);
}

void ImporterTest::readsEveryFormat()
{
    QFETCH(QByteArray, content);
    const auto recording = open(content);
    QVERIFY(recording);
    QCOMPARE(recording->sessionCount(), std::size_t(1));
    const auto session = recording->session(0);
    QCOMPARE(kinds(*session), kindsOfASession);
    QCOMPARE(session->info().start, at(0.001));
    QCOMPARE(session->records().at(0).time, 1'000'000);
}

void ImporterTest::putsSegmentsInOrder_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::newRow(qPrintable(QString("disorder %1").arg(seed))) << seed;
}

namespace {

bool fromClient(const MadePacket &packet) { return packet.ip[15] == 1; } // 10.0.0.1
bool hasData(const MadePacket &packet) { return packet.ip.size() > 40; }

/// Loses nothing, but repeats and shuffles the data packets of a direction. Bare acknowledgements are left out: one that
/// comes before its data makes tshark speak of lost bytes.
std::vector<MadePacket> disordered(const MadeConnection &connection, QRandomGenerator &random)
{
    constexpr std::size_t opening = 3;
    std::vector<MadePacket> packets;
    for (std::size_t i = 0; i < connection.packets.size(); ++i) {
        const bool bareAcknowledgement = i >= opening && !hasData(connection.packets[i]) && !(connection.packets[i].ip[33] & capture::TcpFin);
        if (!bareAcknowledgement)
            packets.push_back(connection.packets[i]);
        if (hasData(connection.packets[i]) && random.bounded(4) == 0)
            packets.push_back(connection.packets[i]); // sent again
    }
    for (std::size_t i = opening; i < packets.size(); ++i) {
        std::size_t end = i;
        while (end + 1 < packets.size() && end < i + 4 && hasData(packets[end + 1])
               && fromClient(packets[end + 1]) == fromClient(packets[i]))
            ++end;
        std::swap(packets[i], packets[i + std::size_t(random.bounded(int(end - i) + 1))]);
    }
    double now = 0;
    for (MadePacket &packet : packets)
        packet.time = now += 0.001;
    return packets;
}

/// The client's bytes, then the server's, as tshark puts them in order.
QByteArray followed(const QString &path)
{
    QProcess tshark;
    tshark.start("tshark", {"-r", path, "-q", "-o", "tcp.reassemble_out_of_order:TRUE", "-z", "follow,tcp,raw,0"});
    if (!tshark.waitForFinished(60'000))
        return {};
    QByteArray streams[2];
    for (const QByteArray &line : tshark.readAllStandardOutput().split('\n')) {
        const QByteArray bytes = QByteArray::fromHex(line.trimmed());
        if (!line.isEmpty() && bytes.toHex() == line.trimmed())
            streams[line.startsWith('\t') ? 1 : 0] += bytes;
    }
    return streams[0] + streams[1];
}

} // namespace

void ImporterTest::putsSegmentsInOrder()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    MadeConnection connection;
    connection.open();
    connection.data(ClientToServer, request(), 50);
    connection.data(ServerToClient, answer(), 70);
    for (int i = 0; i < 20; ++i) {
        const auto direction = random.bounded(2) ? ClientToServer : ServerToClient;
        const std::string text(random.bounded(400u), char('a' + i));
        connection.data(direction, frame(ws::Opcode::Text, text, direction == ClientToServer), 100);
    }
    connection.close();
    const auto ordered = open(pcap(connection.packets, linkEthernet, ethernet));
    const auto recording = open(pcap(disordered(connection, random), linkEthernet, ethernet));
    QVERIFY(ordered && recording);
    QCOMPARE(recording->sessionCount(), std::size_t(1));
    const auto session = recording->session(0), expected = ordered->session(0);
    QCOMPARE(session->info().missing, std::string());
    ws::ByteBuffer both;
    for (const auto direction : {ClientToServer, ServerToClient}) {
        QVERIFY(session->wire(direction, 0, ~0ull) == expected->wire(direction, 0, ~0ull));
        ws::append(both, session->wire(direction, 0, ~0ull));
    }
    QCOMPARE(kinds(*session).size(), kinds(*expected).size());

    if (QStandardPaths::findExecutable("tshark").isEmpty())
        QSKIP("tshark is not installed: its stream bytes were not compared");
    const QByteArray theirs = followed(m_path);
    QVERIFY2(theirs == bytesOf(both), qPrintable(QString("%1 bytes, ours %2").arg(theirs.size()).arg(both.size())));
}

void ImporterTest::tellsConnectionsApart()
{
    std::vector<MadePacket> packets;
    std::vector<MadeConnection> connections(5);
    for (std::size_t i = 0; i < connections.size(); ++i) {
        connections[i].client.port = std::uint16_t(50000 + i);
        connections[i].next[0] = std::uint32_t(1000 * i);
        addSession(connections[i]);
    }
    for (std::size_t i = 0; i < connections[0].packets.size(); ++i) // side by side
        for (const MadeConnection &connection : connections)
            packets.push_back(connection.packets[i]);
    MadeConnection again; // the first one's ports, later
    again.client.port = 50000;
    again.next[0] = 77'000'000;
    addSession(again);
    packets.insert(packets.end(), again.packets.begin(), again.packets.end());
    const auto recording = open(pcapng(packets, linkEthernet, ethernet));
    QVERIFY(recording);
    QCOMPARE(recording->sessionCount(), std::size_t(6));
    for (std::size_t i = 0; i < 6; ++i) {
        QCOMPARE(kinds(*recording->session(i)), kindsOfASession);
        QCOMPARE(recording->session(i)->info().client.port, std::uint16_t(50000 + i % 5));
        QCOMPARE(recording->session(i)->info().id, std::uint32_t(i + 1));
    }
}

void ImporterTest::leavesOutWhatIsNotWebSocket()
{
    std::vector<MadePacket> packets = smallSession().packets;
    const auto add = [&](std::uint16_t clientPort, std::uint16_t serverPort, std::string_view sent, std::string_view answered) {
        MadeConnection connection;
        connection.client.port = clientPort;
        connection.server.port = serverPort;
        connection.open();
        connection.data(ClientToServer, sent);
        connection.data(ServerToClient, answered);
        packets.insert(packets.end(), connection.packets.begin(), connection.packets.end());
    };
    add(50001, 80, "GET /page HTTP/1.1\r\nHost: a\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
    add(50002, 22, "SSH-2.0-OpenSSH_9.2\r\n", "SSH-2.0-OpenSSH_9.2\r\n");
    add(50003, 8080, "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"); // the same server
    add(50004, 8080, "", ""); // connects and says nothing
    const auto recording = open(pcap(packets, linkEthernet, ethernet));
    QVERIFY(recording);
    QCOMPARE(recording->sessionCount(), std::size_t(3));
    QCOMPARE(recording->session(1)->info().client.port, std::uint16_t(50003));
    QCOMPARE(recording->session(2)->info().client.port, std::uint16_t(50004));
    QCOMPARE(remarksOf(*recording), std::string("2 TCP connections were left out: nothing of WebSocket was seen in them.\n"));
}

void ImporterTest::startsLate()
{
    const auto packets = smallSession().packets;
    const std::vector<MadePacket> late(packets.begin() + 7, packets.end()); // behind both heads
    const auto recording = open(pcap(late, linkEthernet, ethernet));
    QVERIFY(recording);
    QCOMPARE(recording->sessionCount(), std::size_t(1));
    const auto session = recording->session(0);
    QVERIFY(session->info().missing.starts_with("The capture starts inside the session: its opening handshake is not known"));
    QCOMPARE(session->info().client.port, std::uint16_t(50000));
    QVERIFY2(kinds(*session).find("FC") != std::string::npos, kinds(*session).c_str());
    QVERIFY(kinds(*session).find('h') == std::string::npos);

    const QString copy = m_folder.filePath("late.pcapng");
    QVERIFY(capture::saveRecording(*recording, copy.toStdString()));
    const auto reopened = capture::openRecording(copy.toStdString());
    QVERIFY(reopened);
    QCOMPARE(difference(*session, *reopened.value()->session(0)), QString());
}

void ImporterTest::startsLateInsideAFrame()
{
    MadeConnection connection;
    connection.open();
    connection.data(ClientToServer, request());
    connection.data(ServerToClient, answer());
    const std::size_t cut = connection.packets.size() + 2; // the first segment of the frame below
    connection.data(ServerToClient, frame(ws::Opcode::Text, std::string(5000, 's'), false));
    connection.data(ServerToClient, frame(ws::Opcode::Text, "whole again", false));
    connection.data(ClientToServer, frame(ws::Opcode::Text, "and the client", true));
    const std::vector<MadePacket> late(connection.packets.begin() + std::ptrdiff_t(cut), connection.packets.end());
    const auto recording = open(pcap(late, linkEthernet, ethernet));
    QVERIFY(recording);
    QCOMPARE(recording->sessionCount(), std::size_t(1));
    const auto session = recording->session(0);
    QCOMPARE(kinds(*session), std::string("FMFM"));
    QCOMPARE(ws::textOf(session->messagePayload(session->records().at(1), 0, 100)), std::string_view("whole again"));
    const std::string missing = session->info().missing;
    QVERIFY2(missing.find("3604 bytes from the server came before the first frame that could be told apart.") != std::string::npos,
             missing.c_str());
}

void ImporterTest::readsOnBehindAHoleInAPayload()
{
    auto packets = smallSession().packets;
    packets.erase(packets.begin() + 9); // the second segment of the client's text
    const auto recording = open(pcap(packets, linkEthernet, ethernet));
    QVERIFY(recording);
    const auto session = recording->session(0);
    QCOMPARE(session->info().missing, std::string("1400 bytes from the client are not in the capture."));
    QCOMPARE(session->missingAt(ClientToServer, request().size() + 1400), 1400u);
    const std::string found = kinds(*session);
    QCOMPARE(std::count(found.begin(), found.end(), 'F'), 4); // all of them
    QCOMPARE(std::count(found.begin(), found.end(), 'v'), 0); // nobody is accused
    QCOMPARE(std::count(found.begin(), found.end(), '!'), 0);
    const capture::Record &text = session->records().at(session->findMessage(1).value());
    QVERIFY(!(text.flags & (capture::Invalid | capture::Problem)));
}

void ImporterTest::readsOnWhereAFrameIsCertain()
{
    MadeConnection connection;
    connection.open();
    connection.data(ClientToServer, request());
    connection.data(ServerToClient, answer());
    connection.data(ServerToClient, frame(ws::Opcode::Text, "before", false));
    const std::size_t hole = connection.packets.size();
    connection.data(ServerToClient, frame(ws::Opcode::Text, "never captured", false, false)); // a header is lost
    connection.data(ServerToClient, frame(ws::Opcode::Continuation, std::string(10, '\x02'), false));
    connection.data(ServerToClient, frame(ws::Opcode::Text, "certain again", false));
    connection.data(ServerToClient, frame(ws::Opcode::Ping, "ping", false));
    connection.close();
    connection.packets.erase(connection.packets.begin() + std::ptrdiff_t(hole));
    const auto recording = open(pcap(connection.packets, linkEthernet, ethernet));
    QVERIFY(recording);
    const auto session = recording->session(0);
    // the client's FIN stands before: only the capture's end makes sure that the hole is one
    QCOMPARE(QString::fromStdString(kinds(*session)), QString("thhHFMf!NFMFf"));
    const capture::Record &message = session->records().at(session->findMessage(2).value());
    QCOMPARE(ws::textOf(session->messagePayload(message, 0, 100)), std::string_view("certain again"));
    QCOMPARE(session->info().missing, std::string("16 bytes from the server are not in the capture."));

    const QString copy = m_folder.filePath("copy.pcapng");
    QVERIFY(capture::saveRecording(*recording, copy.toStdString()));
    const auto reopened = capture::openRecording(copy.toStdString());
    QVERIFY(reopened);
    QCOMPARE(kinds(*reopened.value()->session(0)), kinds(*session));
    QCOMPARE(reopened.value()->session(0)->info().missing, session->info().missing);
    QCOMPARE(reopened.value()->session(0)->streamSize(ServerToClient), session->streamSize(ServerToClient));
}

void ImporterTest::saysThatTlsIsTls()
{
    const QByteArray hello = QByteArray::fromHex( // ClientHello for secure.test, ALPN http/1.1
        "160301005a010000560303000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
        "00000213010100002b00000010000e00000b7365637572652e74657374"
        "0010000b000908687474702f312e31002b0003020304");
    QByteArray fixed = hello;
    const auto setLength = [&](qsizetype at, int bytes, qsizetype value) {
        for (int i = 0; i < bytes; ++i)
            fixed[at + i] = char(value >> 8 * (bytes - 1 - i));
    };
    setLength(3, 2, fixed.size() - 5);
    setLength(6, 3, fixed.size() - 9);
    const qsizetype extensions = 9 + 2 + 32 + 1 + 2 + 2 + 2;
    setLength(extensions, 2, fixed.size() - extensions - 2);
    MadeConnection connection;
    connection.server.port = 443;
    connection.open();
    connection.data(ClientToServer, std::string_view(fixed.constData(), std::size_t(fixed.size())));
    connection.data(ServerToClient, std::string_view("\x16\x03\x03\x00\x04\x02\x00\x00\x00", 9));
    connection.close();
    const auto recording = open(pcap(connection.packets, linkEthernet, ethernet));
    QVERIFY(recording);
    QCOMPARE(recording->sessionCount(), std::size_t(1));
    const capture::SessionInfo info = recording->session(0)->info();
    QVERIFY(info.tls);
    QCOMPARE(info.url, std::string("wss://secure.test:443"));
    QVERIFY2(info.missing.starts_with("The connection is TLS"), info.missing.c_str());
    QVERIFY2(info.missing.find("follow,tls,raw,0") != std::string::npos, info.missing.c_str());
    QCOMPARE(kinds(*recording->session(0)), std::string("tff"));
}

void ImporterTest::saysWhichLinkTypeItCannotRead()
{
    const auto recording = open(pcap(smallSession().packets, 147, raw));
    QVERIFY(recording);
    QCOMPARE(recording->sessionCount(), std::size_t(0));
    QVERIFY(remarksOf(*recording).ends_with(" packets were left out: link type 147 cannot be read.\n"));
}

void ImporterTest::saysThatTheLastPacketIsCutOff()
{
    const auto recording = open(pcap(smallSession().packets, linkEthernet, ethernet).chopped(10));
    QVERIFY(recording);
    QCOMPARE(recording->sessionCount(), std::size_t(1));
    QCOMPARE(remarksOf(*recording), std::string("The last packet is cut off or damaged: 66 bytes were left out.\n"));
}

WIRETALE_TEST(ImporterTest)
#include "importer_test.moc"
