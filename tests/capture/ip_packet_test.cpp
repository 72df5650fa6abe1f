#include "capture/ip_packet.h"
#include "support/test_registry.h"

#include <QTest>

class IpPacketTest : public QObject {
    Q_OBJECT

private slots:
    void readsHeaders_data();
    void readsHeaders();
    void readsFragments_data();
    void readsFragments();
    void isNotMisledByLengths_data();
    void isNotMisledByLengths();
    void survivesEveryCut();
};

namespace {

ws::ByteBuffer bytes(const QByteArray &hex)
{
    const QByteArray raw = QByteArray::fromHex(hex);
    return {raw.begin(), raw.end()};
}

constexpr const char *v6Addresses = "20010db8000000000000000000000001" "20010db8000000000000000000000002";

QByteArray v4(const char *length, const char *place, const char *rest) { return QByteArray("4500") + length + "0007" + place + "40060000" "0a000001" "0a000002" + rest; }
QByteArray v6(const char *length, const char *next, const char *rest) { return QByteArray("60000000") + length + next + "40" + v6Addresses + rest; }

} // namespace

void IpPacketTest::readsHeaders_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QByteArray>("data");
    const auto row = [](const char *name, const QByteArray &packet, int protocol, const char *data) {
        QTest::newRow(name) << packet << protocol << QByteArray(data);
    };
    row("IPv4", v4("0017", "0000", "616263"), 6, "616263");
    row("IPv4 with options", "4600001b000700004006000" "00a0000010a00000200000000616263", 6, "616263");
    row("IPv4 with padding behind it", v4("0017", "4000", "616263000000"), 6, "616263");
    row("IPv4 of length 0: cut up by the network card", v4("0000", "0000", "616263"), 6, "616263");
    row("IPv6", v6("0003", "06", "616263"), 6, "616263");
    row("IPv6 with options and routing", v6("0013", "00", "2b00000000000000" "0600000000000000" "616263"), 6, "616263");
    row("IPv6 with a fragment header of a whole packet", v6("000b", "2c", "0600000000000001" "616263"), 6, "616263");
    row("UDP", v6("0003", "11", "616263"), 17, "616263");
}

void IpPacketTest::readsHeaders()
{
    QFETCH(QByteArray, packet);
    QFETCH(int, protocol);
    QFETCH(QByteArray, data);
    const ws::ByteBuffer wire = bytes(packet);
    const auto ip = capture::readIpPacket(wire);
    QVERIFY(ip);
    QCOMPARE(int(ip->protocol), protocol);
    QVERIFY(ws::ByteBuffer(ip->data.begin(), ip->data.end()) == bytes(data));
    QVERIFY(!ip->fragment);
}

void IpPacketTest::readsFragments_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<quint32>("id");
    QTest::addColumn<quint32>("offset");
    QTest::addColumn<bool>("more");
    QTest::newRow("IPv4, the first") << v4("0017", "2000", "616263") << 7u << 0u << true;
    QTest::newRow("IPv4, the last") << v4("0017", "0002", "616263") << 7u << 16u << false;
    QTest::newRow("IPv6, the first") << v6("000b", "2c", "06000001" "00012345" "616263") << 0x12345u << 0u << true;
    QTest::newRow("IPv6, the last") << v6("000b", "2c", "06000010" "00012345" "616263") << 0x12345u << 16u << false;
}

void IpPacketTest::readsFragments()
{
    QFETCH(QByteArray, packet);
    const ws::ByteBuffer wire = bytes(packet);
    const auto ip = capture::readIpPacket(wire);
    QVERIFY(ip && ip->fragment);
    QTEST(quint32(ip->fragment->id), "id");
    QTEST(quint32(ip->fragment->offset), "offset");
    QTEST(ip->fragment->more, "more");
    QCOMPARE(ip->protocol, capture::protocolTcp);
}

void IpPacketTest::isNotMisledByLengths_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another version") << QByteArray("95") + v4("0017", "0000", "616263").mid(2);
    QTest::newRow("a header of 4 bytes") << QByteArray("41") + v4("0017", "0000", "616263").mid(2);
    QTest::newRow("a header longer than the packet") << QByteArray("4f") + v4("0017", "0000", "616263").mid(2);
    QTest::newRow("shorter than its header") << v4("0003", "0000", "616263");
    QTest::newRow("an IPv6 header chain beyond the packet") << v6("0008", "00", "06ff000000000000");
}

void IpPacketTest::isNotMisledByLengths()
{
    QFETCH(QByteArray, packet);
    QVERIFY(!capture::readIpPacket(bytes(packet)));
}

void IpPacketTest::survivesEveryCut()
{
    for (const QByteArray &packet : {v4("0017", "0000", "616263"), v6("0013", "00", "2b00000000000000" "0600000000000000" "616263")}) {
        const ws::ByteBuffer wire = bytes(packet);
        for (std::size_t cut = 0; cut < wire.size(); ++cut)
            if (const auto ip = capture::readIpPacket(ws::Bytes(wire).first(cut)))
                QVERIFY(ip->data.size() <= ip->length);
    }
}

WIRETALE_TEST(IpPacketTest)
#include "ip_packet_test.moc"
