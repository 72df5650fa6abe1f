#include "explain/quantities.h"

#include "support/test_registry.h"

#include <QTest>

using namespace explain;
using namespace std::chrono_literals;

class QuantitiesTest : public QObject {
    Q_OBJECT

private slots:
    void saysMeasuredTimes_data();
    void saysMeasuredTimes();
    void saysLimits();
    void groupsDigits();
    void saysSizes();
    void saysDates();
};

void QuantitiesTest::saysMeasuredTimes_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QString>("text");
    const auto row = [](std::chrono::nanoseconds time, const char *text) {
        QTest::newRow(text) << qint64(time.count()) << QString(text);
    };
    row(0ns, "0.0 ms");
    row(49us, "under 0.1 ms");
    row(51us, "0.1 ms");
    row(61'200us, "61.2 ms");
    row(999'940us, "999.9 ms");
    row(999'960us, "1.0 s");
    row(30s, "30.0 s");
    row(59'940ms, "59.9 s");
    row(60s, "1 min");
    row(134s, "2 min 14 s");
    row(2h, "2 h");
    row(3h + 5min + 20s, "3 h 5 min");
}

void QuantitiesTest::saysMeasuredTimes()
{
    QFETCH(qint64, nanoseconds);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(durationText(ws::Duration(nanoseconds))), text);
}

void QuantitiesTest::saysLimits()
{
    QCOMPARE(limitText(250ms), std::string("250 ms"));
    QCOMPARE(limitText(1500ms), std::string("1.5 s"));
    QCOMPARE(limitText(60s), std::string("60 s"));
    QCOMPARE(limitText(10min), std::string("10 min"));
    QCOMPARE(limitText(24h), std::string("24 h"));
}

void QuantitiesTest::groupsDigits()
{
    QCOMPARE(countText(0), std::string("0"));
    QCOMPARE(countText(999), std::string("999"));
    QCOMPARE(countText(16412), std::string("16\u2009412"));
    QCOMPARE(countText(1234567), std::string("1\u2009234\u2009567"));
    QCOMPARE(countOf(1, "frame", "frames"), std::string("1 frame"));
    QCOMPARE(countOf(2, "frame", "frames"), std::string("2 frames"));
}

void QuantitiesTest::saysSizes()
{
    QCOMPARE(bytesText(16412), std::string("16\u2009412 B"));
    QCOMPARE(bytesText(96'000), std::string("96 kB"));
    QCOMPARE(bytesText(24'000'000), std::string("24 MB"));
}

void QuantitiesTest::saysDates()
{
    QCOMPARE(dateText(ws::Time(std::chrono::seconds(1714521600))), std::string("2024-05-01"));
}

WIRETALE_TEST(QuantitiesTest)
#include "quantities_test.moc"
