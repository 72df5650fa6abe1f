#include "support/test_registry.h"
#include "wire.h"

#include "ws/frame_reader.h"

#include <QTest>

using namespace ws;
using wire::operator+;

class FrameReaderTest : public QObject {
    Q_OBJECT

private slots:
    void neverHoldsALargeFrame();
    void keepsABoundedControlPayload();
    void countsOffsetsFromItsBeginning();
    void pointsAtBrokenTextInTheStream_data();
    void pointsAtBrokenTextInTheStream();

private:
    SessionNumbers m_numbers;
    OpenPings m_own, m_other;
    std::vector<Event> m_events;
    EventEmitter m_emitter{m_events, Time{}, Direction::ClientToServer, nullptr};

    FrameReader reader() { return {Direction::ClientToServer, {1000, ~0ull}, {m_numbers, m_own, m_other}}; }
};

void FrameReaderTest::neverHoldsALargeFrame()
{
    m_events.clear();
    FrameReader frames = reader();
    frames.receive(wire::hex("82ff0000000100000000 01020304"), m_emitter); // 4 GiB
    const ByteBuffer megabyte(1 << 20);
    for (int i = 0; i < 64; ++i)
        frames.receive(megabyte, m_emitter);
    QVERIFY(m_events.empty());
    QCOMPARE(frames.pendingBytes(), quint64(14 + (64 << 20)));
    QCOMPARE(frames.pendingFrame()->payloadLength, quint64(1) << 32);
}

void FrameReaderTest::keepsABoundedControlPayload()
{
    m_events.clear();
    FrameReader frames = reader();
    frames.receive(wire::clientFrame(Opcode::Ping, std::string(100'000, 'p')), m_emitter);
    const auto &frame = std::get<FrameReceived>(m_events.front().body);
    QCOMPARE(*frame.control, ByteBuffer(65536, 'p'));
    QCOMPARE(frame.header.payloadLength, quint64(100'000));
}

void FrameReaderTest::countsOffsetsFromItsBeginning()
{
    m_events.clear();
    FrameReader frames = reader();
    frames.begin(1000, std::nullopt);
    frames.receive(wire::clientFrame(Opcode::Text, "ab") + wire::clientFrame(Opcode::Binary, std::string(200, 'x')), m_emitter);
    QCOMPARE(m_events[0].offset, quint64(1000));
    QCOMPARE(std::get<FrameReceived>(m_events[0].body).payloadOffset, quint64(1006));
    QCOMPARE(m_events[2].offset, quint64(1008));
    QCOMPARE(std::get<FrameReceived>(m_events[2].body).payloadOffset, quint64(1016));
}

void FrameReaderTest::pointsAtBrokenTextInTheStream_data()
{
    QTest::addColumn<QByteArray>("frames");
    QTest::addColumn<quint64>("offset");
    const auto row = [](const char *name, const char *hex, quint64 offset) {
        QTest::newRow(name) << QByteArray(hex) << offset;
    };
    row("in one frame", "818300000000 6161ff", 8);
    row("cut at the message's end", "818300000000 6161c3", 8);
    row("begun in an earlier frame", "018200000000 61e2 008000000000 808100000000 41", 7);
    row("in the second frame", "018200000000 6161 808200000000 61ff", 15);
    row("behind a carried one", "018100000000 c3 808200000000 a9ff", 14);
}

void FrameReaderTest::pointsAtBrokenTextInTheStream()
{
    QFETCH(QByteArray, frames);
    QFETCH(quint64, offset);
    const ByteBuffer bytes = wire::hex(frames.toStdString());
    for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
        m_events.clear();
        FrameReader frameReader = reader();
        frameReader.receive(Bytes(bytes).first(cut), m_emitter);
        frameReader.receive(Bytes(bytes).subspan(cut), m_emitter);
        std::vector<std::uint64_t> found;
        for (const Event &event : m_events)
            if (std::holds_alternative<ViolationFound>(event.body))
                found.push_back(event.offset);
        QCOMPARE(found, std::vector<std::uint64_t>{offset});
    }
}

WIRETALE_TEST(FrameReaderTest)
#include "frame_reader_test.moc"
