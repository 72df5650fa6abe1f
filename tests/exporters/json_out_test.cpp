#include "support/test_registry.h"

#include "exporters/json_out.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace exporters;

class JsonOutTest : public QObject {
    Q_OBJECT

private slots:
    void writesWhatAParserReadsBack();
    void escapesEveryByte();
    void writesSecondsWithoutLoss_data();
    void writesSecondsWithoutLoss();
    void encodesBase64AsTheRfcDoes();
};

void JsonOutTest::writesWhatAParserReadsBack()
{
    std::string out;
    JsonOut json(out);
    json.beginObject().member("a", 1).key("b").beginArray().value("x").value(true).null().beginObject().endObject().endArray();
    json.key("c").beginObject().member("d", std::int64_t(-5)).endObject().member("e", std::uint64_t(18446744073709551615ull)).endObject();
    QCOMPARE(out, std::string(R"({"a":1,"b":["x",true,null,{}],"c":{"d":-5},"e":18446744073709551615})"));
}

void JsonOutTest::escapesEveryByte()
{
    for (int i = 0; i < 256; ++i) {
        std::string out;
        const char c = char(i);
        JsonOut(out).value(std::string_view(&c, 1));
        const auto parsed = nlohmann::json::parse(out, nullptr, false);
        QVERIFY2(parsed.is_string(), out.c_str());
        QCOMPARE(parsed.get<std::string>(), i < 128 ? std::string(1, c) : std::string("\uFFFD"));
    }
}

void JsonOutTest::writesSecondsWithoutLoss_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << qint64(0) << QByteArray("0");
    QTest::newRow("ms") << qint64(3'100'000) << QByteArray("0.0031");
    QTest::newRow("ns") << qint64(1'000'000'001) << QByteArray("1.000000001");
    QTest::newRow("whole") << qint64(5'000'000'000) << QByteArray("5");
    QTest::newRow("before the start") << qint64(-1'500'000'000) << QByteArray("-1.5");
}

void JsonOutTest::writesSecondsWithoutLoss()
{
    QFETCH(qint64, nanoseconds);
    QFETCH(QByteArray, text);
    std::string out;
    JsonOut(out).seconds(nanoseconds);
    QCOMPARE(QByteArray::fromStdString(out), text);
}

void JsonOutTest::encodesBase64AsTheRfcDoes()
{
    QByteArray bytes;
    for (int i = 0; i < 300; ++i) {
        std::string out;
        appendBase64(out, ws::bytesOf({bytes.constData(), std::size_t(bytes.size())}));
        QCOMPARE(QByteArray::fromStdString(out), bytes.toBase64());
        bytes += char(i * 7);
    }
}

WIRETALE_TEST(JsonOutTest)
#include "json_out_test.moc"
