#include "support/test_registry.h"
#include "wire.h"

#include "ws/frame.h"

#include <QTest>

class FrameTest : public QObject {
    Q_OBJECT

private slots:
    void readsHeader_data();
    void readsHeader();
    void writesWhatItReads_data() { readsHeader_data(); }
    void writesWhatItReads();
    void widensALengthFormThatIsTooSmall();
    void masksFromAnyPhase();
    void namesAllOpcodes();
};

void FrameTest::readsHeader_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<quint64>("length");
    QTest::addColumn<int>("first"); // FIN, RSV and opcode as one byte
    const auto row = [](const char *name, const char *hex, quint64 length, int first) {
        QTest::newRow(name) << QByteArray(hex) << length << first;
    };
    row("empty", "8100", 0, 0x81);
    row("largest 7-bit", "827d", 125, 0x82);
    row("smallest 16-bit", "817e007e", 126, 0x81);
    row("16-bit, not minimal", "817e0001", 1, 0x81);
    row("largest 16-bit", "817effff", 65535, 0x81);
    row("smallest 64-bit", "817f0000000000010000", 65536, 0x81);
    row("64-bit, not minimal", "817f0000000000000001", 1, 0x81);
    row("64-bit, negative", "817fffffffffffffffff", ~0ull, 0x81);
    row("masked", "818537fa213d", 5, 0x81);
    row("masked with zeroes", "818500000000", 5, 0x81);
    row("masked 64-bit", "82ff000000000001000001020304", 65536, 0x82);
    row("no FIN, continuation", "0000", 0, 0x00);
    row("all RSV, reserved opcode", "ff00", 0, 0xff);
    row("RSV2", "a300", 0, 0xa3);
}

void FrameTest::readsHeader()
{
    QFETCH(QByteArray, wire);
    QFETCH(quint64, length);
    QFETCH(int, first);
    const ws::ByteBuffer bytes = wire::hex(wire.toStdString());
    for (std::size_t cut = 0; cut < bytes.size(); ++cut)
        QVERIFY2(!ws::parseFrameHeader(ws::Bytes(bytes).first(cut)), "a partial header was accepted");

    const auto header = ws::parseFrameHeader(bytes);
    QVERIFY(header);
    QCOMPARE(header->payloadLength, length);
    QCOMPARE(std::size_t(header->size), bytes.size());
    QCOMPARE((header->fin ? 0x80 : 0) | header->rsv << 4 | int(header->opcode), first);
    QCOMPARE(header->mask.has_value(), (bytes[1] & 0x80) != 0);
}

void FrameTest::writesWhatItReads()
{
    QFETCH(QByteArray, wire);
    const ws::ByteBuffer bytes = wire::hex(wire.toStdString());
    ws::ByteBuffer out;
    ws::appendFrameHeader(out, *ws::parseFrameHeader(bytes));
    QCOMPARE(out, bytes);
}

void FrameTest::widensALengthFormThatIsTooSmall()
{
    ws::FrameHeader header;
    header.payloadLength = 70000;
    ws::ByteBuffer out;
    ws::appendFrameHeader(out, header);
    QCOMPARE(out, wire::hex("817f0000000000011170"));
}

void FrameTest::masksFromAnyPhase()
{
    const ws::MaskingKey key{1, 2, 3, 4};
    ws::ByteBuffer whole(100);
    ws::applyMask(whole, key);
    for (std::size_t phase = 0; phase < whole.size(); ++phase) {
        ws::ByteBuffer rest(whole.size() - phase);
        ws::applyMask(rest, key, phase);
        QVERIFY(std::equal(rest.begin(), rest.end(), whole.begin() + std::ptrdiff_t(phase)));
    }
    QCOMPARE(whole[99], std::uint8_t(4));
}

void FrameTest::namesAllOpcodes()
{
    QCOMPARE(ws::opcodeName(ws::Opcode::Pong), std::string_view("Pong"));
    QCOMPARE(ws::opcodeName(ws::Opcode(3)), std::string_view("Reserved 0x3"));
    QCOMPARE(ws::opcodeName(ws::Opcode(15)), std::string_view("Reserved 0xF"));
}

WIRETALE_TEST(FrameTest)
#include "frame_test.moc"
