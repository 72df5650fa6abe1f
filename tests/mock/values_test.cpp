#include "mock/values.h"

#include "support/test_registry.h"

#include <QTest>

using namespace std::chrono_literals;

class ValuesTest : public QObject {
    Q_OBJECT

private slots:
    void readsDurations_data();
    void readsDurations();
    void writesDurationsAsItReadsThem();
    void readsHex();
    void decodesPercents_data();
    void decodesPercents();
    void encodesWhatItDecodes();
    void matchesGlobs_data();
    void matchesGlobs();
    void findsTheNearestWord();
    void makesPeerTextPrintable_data();
    void makesPeerTextPrintable();
};

void ValuesTest::readsDurations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliseconds"); // -1: not a duration
    const auto row = [](const char *text, qint64 milliseconds) { QTest::newRow(text) << QByteArray(text) << milliseconds; };
    row("0", 0);
    row("250ms", 250);
    row("2s", 2000);
    row("1m", 60'000);
    row("1440m", 86'400'000);
    row("1441m", -1);
    row("", -1);
    row("2", -1);
    row("s", -1);
    row("2 s", -1);
    row("-2s", -1);
    row("2h", -1);
    row("1.5s", -1);
    row("18446744073709551616ms", -1);
}

void ValuesTest::readsDurations()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, milliseconds);
    const auto time = mock::readDuration(text.toStdString());
    QCOMPARE(time.has_value(), milliseconds >= 0);
    if (time)
        QCOMPARE(*time / 1ms, milliseconds);
}

void ValuesTest::writesDurationsAsItReadsThem()
{
    for (const ws::Duration time : {ws::Duration(0), ws::Duration(250ms), ws::Duration(90s), ws::Duration(3min)})
        QVERIFY(mock::readDuration(mock::writeDuration(time)) == time);
    QCOMPARE(mock::durationInWords(90s), std::string("1 min 30 s"));
    QCOMPARE(mock::durationInWords(0s), std::string("0 ms"));
}

void ValuesTest::readsHex()
{
    QVERIFY(mock::readHex("00fFa1") == ws::ByteBuffer({0x00, 0xFF, 0xA1}));
    QVERIFY(mock::readHex("") == ws::ByteBuffer());
    QVERIFY(!mock::readHex("0"));
    QVERIFY(!mock::readHex("0g"));
    QCOMPARE(mock::writeHex(ws::ByteBuffer({0x00, 0xFF, 0xA1})), std::string("00ffa1"));
}

void ValuesTest::decodesPercents_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("decoded");
    QTest::newRow("plain") << QByteArray("a+b") << QByteArray("a+b");
    QTest::newRow("bytes") << QByteArray("%41%00%e2%82%AC") << QByteArray("A\0\xE2\x82\xAC", 5);
    QTest::newRow("at the end") << QByteArray("a%20") << QByteArray("a ");
    QTest::newRow("cut") << QByteArray("a%2") << QByteArray();
    QTest::newRow("alone") << QByteArray("%") << QByteArray();
    QTest::newRow("no digits") << QByteArray("%g0") << QByteArray();
}

void ValuesTest::decodesPercents()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, decoded);
    const auto result = mock::percentDecode(text.toStdString());
    QCOMPARE(result.has_value(), !decoded.isNull());
    if (result)
        QCOMPARE(QByteArray::fromStdString(*result), decoded);
}

void ValuesTest::encodesWhatItDecodes()
{
    std::string all;
    for (int byte = 0; byte < 256; ++byte)
        all += char(byte);
    const std::string encoded = mock::percentEncode(all);
    QVERIFY(encoded.find_first_of("&# \"<>") == std::string::npos);
    QVERIFY(mock::percentDecode(encoded) == all);
}

void ValuesTest::matchesGlobs_data()
{
    QTest::addColumn<QByteArray>("glob");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *glob, const char *text, bool matches) {
        QTest::addRow("%s of %s", glob, text) << QByteArray(glob) << QByteArray(text) << matches;
    };
    row("/*", "/v2/orders", true);
    row("/v2/*", "/v2", false);
    row("*.example", "https://app.example", true);
    row("*.example", "https://app.example.org", false);
    row("a?c", "abc", true);
    row("a?c", "ac", false);
    row("", "", true);
    row("", "x", false);
    row("*", "", true);
    row("*a*b*c", "xxaxxbxxbxxc", true);
    row("!*.example", "https://other", true);
    row("!*.example", "https://app.example", false);
}

void ValuesTest::matchesGlobs()
{
    QFETCH(QByteArray, glob);
    QFETCH(QByteArray, text);
    QFETCH(bool, matches);
    QCOMPARE(mock::matchesGlob(glob.toStdString(), text.toStdString()), matches);
}

void ValuesTest::findsTheNearestWord()
{
    constexpr std::string_view words[] = {"echo", "close", "reason", "rst"};
    QCOMPARE(mock::nearest("ecko", words), std::string_view("echo"));
    QCOMPARE(mock::nearest("raeson", words), std::string_view("reason"));
    QCOMPARE(mock::nearest("rts", words), std::string_view());
    QCOMPARE(mock::nearest("zzzzzzzz", words), std::string_view());
    QCOMPARE(mock::nearest(std::string(10'000, 'e'), words), std::string_view());
}

void ValuesTest::makesPeerTextPrintable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("ascii") << QByteArray("a b") << QByteArray("a b");
    QTest::newRow("escape") << QByteArray("\x1B[31m\r\n") << QByteArray("\\x1b[31m\\x0d\\x0a");
    QTest::newRow("utf-8") << QByteArray("\xE2\x82\xAC\xF0\x9F\x98\x80") << QByteArray("\xE2\x82\xAC\xF0\x9F\x98\x80");
    QTest::newRow("C1") << QByteArray("\xC2\x9B") << QByteArray("\\u009b");
    QTest::newRow("not utf-8") << QByteArray("\xFF" "a\xC3(") << QByteArray("\xEF\xBF\xBD" "a\xEF\xBF\xBD(");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    QTest::newRow("overlong") << QByteArray("\xC0\x80") << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD");
}

void ValuesTest::makesPeerTextPrintable()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shown);
    QCOMPARE(QByteArray::fromStdString(mock::printable(text.toStdString())), shown);
}

WIRETALE_TEST(ValuesTest)
#include "values_test.moc"
