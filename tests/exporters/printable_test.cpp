#include "support/test_registry.h"

#include "exporters/printable.h"

#include <QTest>

using namespace exporters;

class PrintableTest : public QObject {
    Q_OBJECT

private slots:
    void neutralisesWhatATerminalWouldObey_data();
    void neutralisesWhatATerminalWouldObey();
    void cutsAtALimit();
    void saysTimesInWords();
};

void PrintableTest::neutralisesWhatATerminalWouldObey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("plain") << QByteArray("Grüße ✓") << QByteArray("Grüße ✓");
    QTest::newRow("escape") << QByteArray("\x1b[31m") << QByteArray("\\x1b[31m");
    QTest::newRow("line end") << QByteArray("a\r\nb") << QByteArray("a\\r\\nb");
    QTest::newRow("bidi override") << QByteArray("a\u202Eb") << QByteArray("a\\u{202e}b");
    QTest::newRow("C1") << QByteArray("\u009b") << QByteArray("\\u{9b}");
    QTest::newRow("not UTF-8") << QByteArray("\xff\xc0\x80") << QByteArray("\\xff\\xc0\\x80");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QByteArray("\\xed\\xa0\\x80");
    QTest::newRow("cut sequence") << QByteArray("\xe2\x82") << QByteArray("\\xe2\\x82");
}

void PrintableTest::neutralisesWhatATerminalWouldObey()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shown);
    QCOMPARE(QByteArray::fromStdString(printable(text.toStdString())), shown);
}

void PrintableTest::cutsAtALimit()
{
    QCOMPARE(printable("abcdef", 3), std::string("abc…"));
    QCOMPARE(printable("abc", 3), std::string("abc"));
}

void PrintableTest::saysTimesInWords()
{
    using namespace std::chrono_literals;
    QCOMPARE(durationText(61200us), std::string("61.2 ms"));
    QCOMPARE(durationText(1400ms), std::string("1.4 s"));
    QCOMPARE(durationText(134s), std::string("2 min 14 s"));
    QCOMPARE(isoTime(ws::Time(ws::Duration(1795205633501623400))), std::string("2026-11-20T20:13:53.501623400Z"));
    QCOMPARE(numberText(16412), std::string("16\u2009412"));
}

WIRETALE_TEST(PrintableTest)
#include "printable_test.moc"
