#include "decode/byte_reader.h"

#include "support/test_registry.h"

#include <QTest>

#include <cmath>

class ByteReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsNumbersInBothOrders();
    void readsVarints_data();
    void readsVarints();
    void failsForGoodBeyondTheEnd();
    void takesNoMoreThanThereIs();
    void readsFloats_data();
    void readsFloats();
    void cutsHex();
};

void ByteReaderTest::readsNumbersInBothOrders()
{
    const ws::ByteBuffer bytes = {1, 2, 3, 4, 5, 6};
    decode::ByteReader reader(bytes);
    QCOMPARE(reader.number(3), std::uint64_t(0x010203));
    QCOMPARE(reader.littleEndian(3), std::uint64_t(0x060504));
    QVERIFY(reader.atEnd() && !reader.failed());
}

void ByteReaderTest::readsVarints_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<quint64>("value");
    QTest::addColumn<bool>("fails");
    QTest::newRow("one byte") << QByteArray("7f") << quint64(127) << false;
    QTest::newRow("two bytes") << QByteArray("ac02") << quint64(300) << false;
    QTest::newRow("all bits") << QByteArray("ffffffffffffffffff01") << ~quint64(0) << false;
    QTest::newRow("cut") << QByteArray("8080") << quint64(0) << true;
    QTest::newRow("eleven bytes") << QByteArray("8080808080808080808001") << quint64(0) << true;
}

void ByteReaderTest::readsVarints()
{
    QFETCH(QByteArray, hex);
    QFETCH(quint64, value);
    QFETCH(bool, fails);
    const std::string bytes = QByteArray::fromHex(hex).toStdString();
    decode::ByteReader reader(ws::bytesOf(bytes));
    const std::uint64_t read = reader.varint();
    QCOMPARE(reader.failed(), fails);
    if (!fails)
        QCOMPARE(quint64(read), value);
}

void ByteReaderTest::failsForGoodBeyondTheEnd()
{
    const ws::ByteBuffer bytes = {1, 2};
    decode::ByteReader reader(bytes);
    QCOMPARE(reader.number(4), std::uint64_t(0));
    QVERIFY(reader.failed());
    QCOMPARE(reader.peek(), std::uint8_t(reader.atEnd() ? 0 : 1));
}

void ByteReaderTest::takesNoMoreThanThereIs()
{
    const ws::ByteBuffer bytes = {1, 2, 3};
    decode::ByteReader reader(bytes, 1);
    QCOMPARE(reader.take(2).size(), std::size_t(2));
    QVERIFY(!reader.failed());
    QVERIFY(reader.take(~0ull).empty());
    QVERIFY(reader.failed());
}

void ByteReaderTest::readsFloats_data()
{
    QTest::addColumn<quint64>("bits");
    QTest::addColumn<int>("size");
    QTest::addColumn<double>("value");
    QTest::newRow("half 1") << quint64(0x3C00) << 2 << 1.0;
    QTest::newRow("half -2") << quint64(0xC000) << 2 << -2.0;
    QTest::newRow("half smallest") << quint64(0x0001) << 2 << std::ldexp(1.0, -24);
    QTest::newRow("half infinity") << quint64(0x7C00) << 2 << double(INFINITY);
    QTest::newRow("single") << quint64(0x3FC00000) << 4 << 1.5;
    QTest::newRow("double") << quint64(0x4009000000000000) << 8 << 3.125;
}

void ByteReaderTest::readsFloats()
{
    QFETCH(quint64, bits);
    QFETCH(int, size);
    QFETCH(double, value);
    QCOMPARE(decode::fromBits(bits, std::size_t(size)), value);
    if (size == 2)
        QCOMPARE(decode::fromHalf(std::uint16_t(bits)), value);
}

void ByteReaderTest::cutsHex()
{
    const ws::ByteBuffer bytes = {0x00, 0xAB, 0xFF};
    QCOMPARE(decode::hexText(bytes), std::string("00abff"));
    QVERIFY(decode::hexText(bytes, 2).starts_with("00ab"));
    QVERIFY(decode::hexText(bytes, 2).find("ff") == std::string::npos);
}

WIRETALE_TEST(ByteReaderTest)
#include "byte_reader_test.moc"
