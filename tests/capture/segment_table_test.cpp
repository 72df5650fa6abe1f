#include "capture/segment_table.h"
#include "support/test_registry.h"

#include <QTest>

class SegmentTableTest : public QObject {
    Q_OBJECT

private slots:
    void tellsWhereBytesLie();
    void joinsPiecesThatFollowOneAnother();
    void keepsHoles();
    void reachesBeyondFourGigabytes();
    void goesBackInTheFile();
    void readsAcrossPieces();
};

using capture::SegmentTable;

void SegmentTableTest::tellsWhereBytesLie()
{
    SegmentTable table;
    QCOMPARE(table.find(0).size, 0u);
    table.append(100, 10);
    table.append(200, 5);
    QCOMPARE(table.size(), 15u);
    QCOMPARE(table.find(0).position, 100u);
    QCOMPARE(table.find(9).position, 109u);
    QCOMPARE(table.find(9).size, 1u);
    QCOMPARE(table.find(10).position, 200u);
    QCOMPARE(table.find(12).size, 3u);
    QCOMPARE(table.find(15).size, 0u);
}

void SegmentTableTest::joinsPiecesThatFollowOneAnother()
{
    SegmentTable table;
    table.append(100, 10);
    table.append(110, 10);
    QCOMPARE(table.find(5).size, 15u);
}

void SegmentTableTest::keepsHoles()
{
    SegmentTable table;
    table.append(100, 10);
    table.append(SegmentTable::nowhere, 20);
    table.append(110, 10);
    QCOMPARE(table.find(15).position, SegmentTable::nowhere);
    QCOMPARE(table.find(15).size, 15u);
    QCOMPARE(table.find(30).position, 110u);
    QCOMPARE(table.find(30).size, 10u);
}

void SegmentTableTest::reachesBeyondFourGigabytes()
{
    constexpr std::uint64_t giga = 1ull << 30;
    SegmentTable table;
    for (std::uint64_t i = 0; i < 12; ++i)
        table.append(1000 + i * (giga + 64), giga);
    QCOMPARE(table.size(), 12 * giga);
    for (std::uint64_t i = 0; i < 12; ++i)
        QCOMPARE(table.find(i * giga + 7).position, 1000 + i * (giga + 64) + 7);
}

void SegmentTableTest::goesBackInTheFile()
{
    SegmentTable table;
    table.append(5000, 10);
    table.append(1000, 10);
    table.append(9000, 10);
    QCOMPARE(table.find(3).position, 5003u);
    QCOMPARE(table.find(13).position, 1003u);
    QCOMPARE(table.find(23).position, 9003u);
}

void SegmentTableTest::readsAcrossPieces()
{
    auto file = capture::File::nameless();
    QVERIFY(file);
    QCOMPARE(file.value().writeAt(0, ws::bytesOf("..world...hello ...")), 0);
    SegmentTable table;
    table.append(10, 6);
    table.append(2, 5);
    QCOMPARE(ws::textOf(readStream(table, file.value(), 0, 100)), std::string_view("hello world"));
    QCOMPARE(ws::textOf(readStream(table, file.value(), 4, 4)), std::string_view("o wo"));
    QVERIFY(readStream(table, file.value(), 50, 4).empty());
    table.append(SegmentTable::nowhere, 3);
    table.append(2, 5);
    QCOMPARE(ws::textOf(readStream(table, file.value(), 8, 100)), std::string_view("rld")); // up to the hole
    QCOMPARE(ws::textOf(readStream(table, file.value(), 14, 100)), std::string_view("world"));
}

WIRETALE_TEST(SegmentTableTest)
#include "segment_table_test.moc"
