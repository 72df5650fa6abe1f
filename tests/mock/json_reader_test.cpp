#include "mock/json_reader.h"

#include "support/test_registry.h"

#include <QTest>

class JsonReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryKind();
    void decodesStrings();
    void saysWhereItIsWrong_data();
    void saysWhereItIsWrong();
    void boundsTheDepth();
    void countsColumnsInCharacters();
};

void JsonReaderTest::readsEveryKind()
{
    const auto json = mock::readJson(R"( {"a": [1, -2.5e3, true, false, null], "b": {"c": "d"}} )");
    QVERIFY(json);
    const auto *list = json.value().find("a");
    QVERIFY(list);
    QCOMPARE(list->items.size(), std::size_t(5));
    QCOMPARE(list->items[1].text, std::string("-2.5e3"));
    QVERIFY(list->items[2].boolean);
    QVERIFY(list->items[4].kind == mock::JsonValue::Kind::Null);
    QCOMPARE(json.value().find("b")->find("c")->text, std::string("d"));
    QVERIFY(!json.value().find("z"));
    QCOMPARE(list->items[0].offset, std::size_t(8));
}

void JsonReaderTest::decodesStrings()
{
    const auto json = mock::readJson(R"("\"\\\/\b\f\n\r\t\u0041\u20ac\ud83d\ude00")");
    QVERIFY(json);
    QCOMPARE(json.value().text, std::string("\"\\/\b\f\n\r\tA\xE2\x82\xAC\xF0\x9F\x98\x80"));
}

void JsonReaderTest::saysWhereItIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *json, const char *says) { QTest::newRow(json) << QByteArray(json) << QByteArray(says); };
    row("", "Line 1, column 1: the text ends");
    row("{\n  \"a\": 1\n  \"b\": 2\n}", "Line 3, column 3: a comma or } is missing");
    row("[1,]", "Line 1, column 4: a value");
    row("[01]", "Line 1, column 2: a value");
    row("[1.]", "Line 1, column 2: a value");
    row("{a: 1}", "Line 1, column 2: a name in quotes");
    row("{\"a\" 1}", "Line 1, column 6: a colon");
    row("{\"a\": 1, \"a\": 2}", "Line 1, column 10: this name stands twice");
    row("\"abc", "Line 1, column 1: this string is not closed");
    row("\"a\tb\"", "Line 1, column 3: a control character");
    row("\"\\x\"", "Line 1, column 2: no such escape");
    row("\"\\ud800\"", "Line 1, column 2: \\u needs");
    row("1 2", "Line 1, column 3: nothing may follow");
    row("\"\xFF\"", "Line 1, column 2: the file is not UTF-8");
    row("nul", "Line 1, column 1: a value");
}

void JsonReaderTest::saysWhereItIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, says);
    const auto value = mock::readJson(json.toStdString());
    QVERIFY(!value);
    QVERIFY2(value.error().says.starts_with(says.toStdString()), value.error().says.c_str());
}

void JsonReaderTest::boundsTheDepth()
{
    QVERIFY(mock::readJson(std::string(60, '[') + std::string(60, ']')));
    QVERIFY(!mock::readJson(std::string(100'000, '[')));
}

void JsonReaderTest::countsColumnsInCharacters()
{
    QCOMPARE(mock::placeOf("a\n\xE2\x82\xAC\xE2\x82\xACx", 8), std::string("Line 2, column 3"));
}

WIRETALE_TEST(JsonReaderTest)
#include "json_reader_test.moc"
