#include "mock/json_fields.h"

#include "support/test_registry.h"

#include <QTest>

namespace {

/// Reads one member in each way there is; the first fault, or nothing.
std::string faultOf(const std::string &json)
{
    constexpr std::string_view words[] = {"one", "two"};
    const auto document = mock::readJson(json);
    mock::JsonFaults faults;
    {
        mock::JsonFields fields(document.value(), faults);
        fields.text("text");
        fields.number("number", 1, 10, 1);
        fields.share("share", 0.5);
        fields.flag("flag", false);
        fields.duration("time");
        fields.hex("hex");
        fields.choice("choice", words, 0);
        fields.texts("texts");
    }
    return faults.any() ? faults.error(json).says : std::string();
}

} // namespace

class JsonFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatIsRight();
    void saysWhereAndWhatIsWrong_data();
    void saysWhereAndWhatIsWrong();
    void keepsTheFirstFault();
};

void JsonFieldsTest::readsWhatIsRight()
{
    const std::string json = R"({"text": "a", "number": 7, "share": 0.25, "flag": true, "time": "2s", "hex": "00ff", "choice": "two", "texts": ["x"]})";
    QCOMPARE(faultOf(json), std::string());
    QCOMPARE(faultOf("{}"), std::string());
    const auto document = mock::readJson(json);
    mock::JsonFaults faults;
    mock::JsonFields fields(document.value(), faults);
    constexpr std::string_view words[] = {"one", "two"};
    QCOMPARE(fields.text("text"), std::string("a"));
    QCOMPARE(fields.text("missing", "fallback"), std::string("fallback"));
    QCOMPARE(fields.number("number", 1, 10), std::uint64_t(7));
    QCOMPARE(fields.share("share", 1), 0.25);
    QVERIFY(fields.flag("flag", false));
    QCOMPARE(fields.duration("time"), std::optional<ws::Duration>(std::chrono::seconds(2)));
    QCOMPARE(fields.hex("hex"), std::optional(ws::ByteBuffer{0x00, 0xFF}));
    QCOMPARE(fields.choice("choice", words, 0), std::size_t(1));
    QCOMPARE(fields.texts("texts"), std::vector<std::string>{"x"});
}

void JsonFieldsTest::saysWhereAndWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *json, const char *says) { QTest::newRow(json) << QByteArray(json) << QByteArray(says); };
    row("[]", "Line 1, column 1: an object should stand here");
    row("{\n \"text\": 5}", "Line 2, column 10: ");
    row(R"({"number": 0})", "\"number\" takes a whole number from 1");
    row(R"({"number": 11})", "\"number\" takes a whole number from 1");
    row(R"({"number": 1.5})", "\"number\" takes a whole number");
    row(R"({"share": 2})", "\"share\" takes");
    row(R"({"flag": "yes"})", "\"flag\" takes true or false");
    row(R"({"time": "soon"})", "\"time\" takes a time");
    row(R"({"hex": "0g"})", "\"hex\" takes");
    row(R"({"choice": "three"})", "\"choice\" takes one of \"one\", \"two\"");
    row(R"({"texts": "x"})", "\"texts\" takes a list");
    row(R"({"txet": "x"})", "Line 1, column 2: \"txet\" is not known here; did you mean \"text\"?");
    row(R"({"zzzzzzzzz": 1})", "is not known here; known are \"choice\", \"flag\", \"hex\"");
}

void JsonFieldsTest::saysWhereAndWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, says);
    const std::string fault = faultOf(json.toStdString());
    QVERIFY2(QByteArray::fromStdString(fault).contains(says), fault.c_str());
}

void JsonFieldsTest::keepsTheFirstFault()
{
    mock::JsonFaults faults;
    QVERIFY(!faults.any());
    faults.add(3, "first");
    faults.add(1, "second");
    QCOMPARE(faults.error("{\n\n}").says, std::string("Line 3, column 1: first."));
}

WIRETALE_TEST(JsonFieldsTest)
#include "json_fields_test.moc"
