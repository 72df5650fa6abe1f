#include "capture/tcp_segment.h"
#include "capture_maker.h"
#include "support/test_registry.h"

#include <QTest>

class TcpSegmentTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheSegment_data();
    void findsTheSegment();
    void findsNoneElsewhere_data();
    void findsNoneElsewhere();
    void tellsHowMuchWasOnTheWire();
};

using namespace recorded;

void TcpSegmentTest::findsTheSegment_data()
{
    QTest::addColumn<bool>("v6");
    QTest::newRow("IPv4") << false;
    QTest::newRow("IPv6") << true;
}

void TcpSegmentTest::findsTheSegment()
{
    QFETCH(bool, v6);
    MadeConnection connection;
    if (v6)
        connection.useIpv6();
    connection.next[1] = 4321;
    const MadePacket packet = connection.made(ClientToServer, capture::TcpAck | capture::TcpPsh, "payload", 1234);
    const auto segment = capture::findTcpSegment(101, packet.ip);
    QVERIFY(segment);
    QCOMPARE(segment->source.port, std::uint16_t(50000));
    QCOMPARE(segment->destination.port, std::uint16_t(8080));
    QVERIFY(segment->source.address == connection.client.address);
    QCOMPARE(segment->sequence, 1234u);
    QCOMPARE(segment->acknowledged, 4321u);
    QCOMPARE(int(segment->flags), int(capture::TcpAck | capture::TcpPsh));
    QCOMPARE(ws::textOf(segment->payload), std::string_view("payload"));
    QCOMPARE(segment->length, std::uint64_t(7));
}

void TcpSegmentTest::findsNoneElsewhere_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("byte");
    QTest::newRow("UDP") << 9 << 17;
    QTest::newRow("a fragment") << 6 << 0x20;
    QTest::newRow("a TCP header of 4 bytes") << 32 << 0x10;
    QTest::newRow("a TCP header beyond the packet") << 32 << 0xF0;
    QTest::newRow("no IP") << 0 << 0x95;
}

void TcpSegmentTest::findsNoneElsewhere()
{
    QFETCH(int, at);
    QFETCH(int, byte);
    MadeConnection connection;
    ws::ByteBuffer packet = connection.made(ClientToServer, capture::TcpAck, "payload", 1).ip;
    QVERIFY(capture::findTcpSegment(101, packet));
    packet[std::size_t(at)] = std::uint8_t(byte);
    QVERIFY(!capture::findTcpSegment(101, packet));
}

void TcpSegmentTest::tellsHowMuchWasOnTheWire()
{
    MadeConnection connection;
    const ws::ByteBuffer packet = connection.made(ClientToServer, capture::TcpAck, "0123456789", 1).ip;
    for (std::size_t cut = 0; cut <= 10; ++cut) {
        const auto segment = capture::findTcpSegment(101, ws::Bytes(packet).first(40 + cut));
        QVERIFY(segment);
        QCOMPARE(segment->payload.size(), cut);
        QCOMPARE(segment->length, std::uint64_t(10));
    }
    QVERIFY(!capture::findTcpSegment(101, ws::Bytes(packet).first(39)));
}

WIRETALE_TEST(TcpSegmentTest)
#include "tcp_segment_test.moc"
