#include "capture/ip_fragments.h"
#include "capture_maker.h"
#include "fragment_maker.h"
#include "same_session.h"
#include "support/test_registry.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace recorded;

class IpFragmentsTest : public QObject {
    Q_OBJECT

private slots:
    void putsFragmentsTogether_data();
    void putsFragmentsTogether();
    void waitsForEveryPart();
    void passesOverWhatWasSeenBefore();
    void doesNotGuessWhereFragmentsOverlap();
    void holdsNoMoreThanItsBound();
    void takesNothingElse();
    void readsAFragmentedCaptureAsTheWholeOne_data();
    void readsAFragmentedCaptureAsTheWholeOne();
};

namespace {

constexpr int linkRaw = 101;

struct Put {
    std::vector<capture::TcpSegment> segments;
    std::string bytes;
    std::uint32_t first = 0;
};

/// Feeds packets; position is where the made file would have them.
Put put(capture::IpFragments &fragments, const std::vector<ws::ByteBuffer> &packets)
{
    Put result;
    for (const ws::ByteBuffer &packet : packets)
        fragments.take({at(1), linkRaw, packet, 1000}, [&](const capture::TcpSegment &segment, std::uint64_t) {
            if (result.segments.empty())
                result.first = segment.sequence;
            result.bytes.resize(std::max<std::size_t>(result.bytes.size(), segment.sequence - result.first + segment.payload.size()));
            std::copy(segment.payload.begin(), segment.payload.end(), result.bytes.begin() + std::ptrdiff_t(segment.sequence - result.first));
            result.segments.push_back(segment);
        });
    return result;
}

std::string numbered(std::size_t size)
{
    std::string text;
    for (std::size_t i = 0; i < size; ++i)
        text += char('0' + i % 75);
    return text;
}

ws::ByteBuffer packet(bool v6, const std::string &payload, std::uint8_t flags = capture::TcpAck | capture::TcpFin)
{
    MadeConnection connection;
    if (v6)
        connection.useIpv6();
    return connection.made(ClientToServer, flags, payload, 77).ip;
}

} // namespace

void IpFragmentsTest::putsFragmentsTogether_data()
{
    QTest::addColumn<bool>("v6");
    QTest::addColumn<int>("size");
    QTest::addColumn<quint32>("seed");
    for (const bool v6 : {false, true})
        for (const int size : {24, 64, 512, 1480})
            for (quint32 seed = 0; seed < 4; ++seed)
                QTest::newRow(qPrintable(QString("%1, parts of %2, order %3").arg(v6 ? "IPv6" : "IPv4").arg(size).arg(seed))) << v6 << size << seed;
}

void IpFragmentsTest::putsFragmentsTogether()
{
    QFETCH(bool, v6);
    QFETCH(int, size);
    QFETCH(quint32, seed);
    const std::string payload = numbered(4001);
    std::vector<ws::ByteBuffer> parts = fragmentsOf(packet(v6, payload), std::size_t(size), 7);
    if (seed > 0)
        std::shuffle(parts.begin(), parts.end(), QRandomGenerator(seed));
    capture::IpFragments fragments;
    const Put result = put(fragments, parts);
    QCOMPARE(result.segments.size(), parts.size());
    QCOMPARE(result.bytes, payload);
    QCOMPARE(result.first, 77u);
    for (const capture::TcpSegment &segment : result.segments) {
        const bool last = &segment == &result.segments.back();
        QCOMPARE(bool(segment.flags & capture::TcpFin), last);
        QCOMPARE(segment.source.port, std::uint16_t(50000));
    }
    QCOMPARE(fragments.leftOut(), std::size_t(0));
}

void IpFragmentsTest::waitsForEveryPart()
{
    const std::vector<ws::ByteBuffer> all = fragmentsOf(packet(false, numbered(100)), 24, 7);
    for (std::size_t missing = 0; missing < all.size(); ++missing) {
        std::vector<ws::ByteBuffer> parts = all;
        parts.erase(parts.begin() + std::ptrdiff_t(missing));
        capture::IpFragments fragments;
        QVERIFY(put(fragments, parts).segments.empty());
        QCOMPARE(fragments.leftOut(), parts.size());
    }
}

void IpFragmentsTest::passesOverWhatWasSeenBefore()
{
    std::vector<ws::ByteBuffer> parts = fragmentsOf(packet(false, numbered(100)), 48, 7);
    parts.insert(parts.begin() + 1, parts.front());
    capture::IpFragments fragments;
    QCOMPARE(put(fragments, parts).bytes, numbered(100));
}

void IpFragmentsTest::doesNotGuessWhereFragmentsOverlap()
{
    std::vector<ws::ByteBuffer> parts = fragmentsOf(packet(false, numbered(100)), 48, 7);
    parts.insert(parts.begin() + 1, fragmentsOf(packet(false, std::string(100, 'x')), 56, 7).at(1));
    capture::IpFragments fragments;
    QVERIFY(put(fragments, {parts[0], parts[1], parts[2]}).segments.empty());
    QVERIFY(fragments.leftOut() > 0);
}

void IpFragmentsTest::holdsNoMoreThanItsBound()
{
    capture::IpFragments fragments;
    for (std::uint16_t id = 0; id < 500; ++id)
        QVERIFY(put(fragments, {fragmentsOf(packet(false, numbered(100)), 48, id).front()}).segments.empty());
    QVERIFY(put(fragments, {fragmentsOf(packet(false, numbered(100)), 48, 1).back()}).segments.empty()); // given up
    QCOMPARE(fragments.leftOut(), std::size_t(501));
    const auto newest = fragmentsOf(packet(false, numbered(100)), 48, 499);
    QCOMPARE(put(fragments, {newest.begin() + 1, newest.end()}).bytes, numbered(100));
}

void IpFragmentsTest::takesNothingElse()
{
    capture::IpFragments fragments;
    const ws::ByteBuffer whole = packet(false, "whole");
    QVERIFY(!fragments.take({at(1), linkRaw, whole, 0}, {}));
    ws::ByteBuffer udp = fragmentsOf(whole, 8, 7).front();
    udp[9] = 17;
    QVERIFY(!fragments.take({at(1), linkRaw, udp, 0}, {}));
    QVERIFY(!fragments.take({at(1), 9999, whole, 0}, {}));
    for (std::size_t cut = 0; cut < 40; ++cut)
        fragments.take({at(1), linkRaw, ws::Bytes(fragmentsOf(whole, 8, 7).front()).first(std::min<std::size_t>(cut, 28)), 0}, {});
}

void IpFragmentsTest::readsAFragmentedCaptureAsTheWholeOne_data()
{
    QTest::addColumn<bool>("v6");
    QTest::newRow("IPv4") << false;
    QTest::newRow("IPv6") << true;
}

void IpFragmentsTest::readsAFragmentedCaptureAsTheWholeOne()
{
    QFETCH(bool, v6);
    MadeConnection connection;
    if (v6)
        connection.useIpv6();
    addSession(connection);
    std::vector<MadePacket> fragmented;
    std::uint16_t id = 0;
    for (const MadePacket &made : connection.packets) {
        for (ws::ByteBuffer &fragment : fragmentsOf(made.ip, 400, ++id))
            fragmented.push_back({made.time, std::move(fragment)});
        if (made.ip.size() > 800) // the last part comes first
            std::swap(fragmented[fragmented.size() - 1], fragmented[fragmented.size() - 2]);
    }
    QTemporaryDir folder;
    const auto expected = capture::openRecording(written(folder.filePath("whole.pcap"), pcap(connection.packets, 1, ethernet)));
    const auto recording = capture::openRecording(written(folder.filePath("parts.pcap"), pcap(fragmented, 1, ethernet)));
    QVERIFY(expected && recording);
    QCOMPARE(recording.value()->remarks(), std::vector<std::string>());
    QCOMPARE(recording.value()->sessionCount(), std::size_t(1));
    QCOMPARE(difference(*expected.value()->session(0), *recording.value()->session(0)), QString());
}

WIRETALE_TEST(IpFragmentsTest)
#include "ip_fragments_test.moc"
