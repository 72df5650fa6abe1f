#include "capture/tcp_packet.h"
#include "capture/checksum.h"
#include "capture/tcp_segment.h"
#include "support/test_registry.h"

#include <QTest>

class TcpPacketTest : public QObject {
    Q_OBJECT

private slots:
    void readsAndWritesAddresses_data();
    void readsAndWritesAddresses();
    void mapsIpv4ToIpv6AndBack();
    void makesHeadersThatCheck_data();
    void makesHeadersThatCheck();
};

using namespace capture;

void TcpPacketTest::readsAndWritesAddresses_data()
{
    QTest::addColumn<QString>("written");
    const auto row = [](const char *text, const char *written) { QTest::newRow(text) << QString(written); };
    row("127.0.0.1", "127.0.0.1");
    row("::1", "::1");
    row("2001:DB8:0::1", "2001:db8::1");
    row("fe80::1%eth0", "fe80::1");
    row("example.test", "");
    row("1.2.3", "");
}

void TcpPacketTest::readsAndWritesAddresses()
{
    QFETCH(QString, written);
    const auto address = parseIpAddress(QTest::currentDataTag());
    QCOMPARE(address.has_value(), !written.isEmpty());
    if (address)
        QCOMPARE(QString::fromStdString(formatIpAddress(*address)), written);
}

void TcpPacketTest::mapsIpv4ToIpv6AndBack()
{
    const IpAddress plain = *parseIpAddress("10.1.2.3"), six = *parseIpAddress("2001:db8::1");
    QCOMPARE(formatIpAddress(mappedToV6(plain)), std::string("::ffff:10.1.2.3"));
    QVERIFY(unmapped(mappedToV6(plain)) == plain);
    QVERIFY(mappedToV6(six) == six && unmapped(six) == six);
}

void TcpPacketTest::makesHeadersThatCheck_data()
{
    QTest::addColumn<bool>("v6");
    QTest::addColumn<int>("size");
    for (const bool v6 : {false, true})
        for (const int size : {0, 1, 2, 5, 1400, int(maxTcpPayload)})
            QTest::newRow(qPrintable(QString("%1, %2 bytes").arg(v6 ? "IPv6" : "IPv4").arg(size))) << v6 << size;
}

void TcpPacketTest::makesHeadersThatCheck()
{
    QFETCH(bool, v6);
    QFETCH(int, size);
    TcpHeader header;
    header.source = {*parseIpAddress(v6 ? "2001:db8::1" : "10.0.0.1"), 40000};
    header.destination = {*parseIpAddress(v6 ? "2001:db8::2" : "10.0.0.2"), 80};
    header.sequence = 0xFFFFFFF0;
    header.acknowledged = 77;
    header.flags = TcpAck | TcpPsh;
    ws::ByteBuffer payload(std::size_t(size), 0xAB), packet;
    appendTcpHeaders(packet, header, payload);
    ws::append(packet, payload);
    const std::size_t ipHeader = v6 ? 40 : 20;
    QCOMPARE(packet.size(), ipHeader + 20 + payload.size());

    if (!v6) {
        Checksum ip;
        ip.add(ws::Bytes(packet).first(ipHeader));
        QCOMPARE(ip.value(), std::uint16_t(0)); // over bytes that hold their checksum
    }
    Checksum tcp;
    tcp.add(header.source.address.view());
    tcp.add(header.destination.address.view());
    tcp.addWord(6);
    tcp.addWord(std::uint16_t(20 + payload.size()));
    tcp.add(ws::Bytes(packet).subspan(ipHeader));
    QCOMPARE(tcp.value(), std::uint16_t(0));

    const auto segment = findTcpSegment(101, packet);
    QVERIFY(segment);
    QVERIFY(segment->source == header.source && segment->destination == header.destination);
    QCOMPARE(segment->sequence, header.sequence);
    QCOMPARE(segment->acknowledged, header.acknowledged);
    QCOMPARE(segment->flags, header.flags);
    QVERIFY(std::equal(segment->payload.begin(), segment->payload.end(), payload.begin(), payload.end()));
}

WIRETALE_TEST(TcpPacketTest)
#include "tcp_packet_test.moc"
