#include "support/test_registry.h"

#include "exporters/json_read.h"

#include <QTest>

class JsonReadTest : public QObject {
    Q_OBJECT

private slots:
    void fallsBackOnOtherTypes();
    void readsBase64();
    void readsTimes_data();
    void readsTimes();
};

using namespace exporters;

void JsonReadTest::fallsBackOnOtherTypes()
{
    const auto object = nlohmann::json::parse(R"({"text":"t","number":7,"minus":-1,"real":1.5,"flag":true,"null":null})");
    QCOMPARE(textOr(object, "text"), std::string("t"));
    QCOMPARE(textOr(object, "number", "none"), std::string("none"));
    QCOMPARE(numberOr(object, "number"), std::uint64_t(7));
    QCOMPARE(numberOr(object, "minus", 3), std::uint64_t(3));
    QCOMPARE(numberOr(object, "real", 3), std::uint64_t(3));
    QCOMPARE(realOr(object, "real"), 1.5);
    QCOMPARE(realOr(object, "text", 2), 2.0);
    QVERIFY(flagOr(object, "flag") && flagOr(object, "text", true) && !flagOr(object, "absent"));
    QVERIFY(memberOf(object, "absent").is_null() && memberOf(nlohmann::json::array(), "x").is_null());
}

void JsonReadTest::readsBase64()
{
    const auto object = nlohmann::json::parse(R"({"good":"AP8=","bad":"*","number":1})");
    QCOMPARE(bytesOr(object, "good").value(), (ws::ByteBuffer{0, 255}));
    QVERIFY(!bytesOr(object, "bad") && !bytesOr(object, "number") && !bytesOr(object, "absent"));
}

void JsonReadTest::readsTimes_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    const auto row = [](const char *text, qint64 nanoseconds) { QTest::newRow(text) << nanoseconds; };
    row("2026-11-20T14:00:59.123456789Z", 1'795'183'259'123'456'789);
    row("2026-11-20T14:00:59Z", 1'795'183'259'000'000'000);
    row("2026-11-20T15:00:59.5+01:00", 1'795'183'259'500'000'000);
    row("2026-11-20T13:30:59-00:30", 1'795'183'259'000'000'000);
    row("yesterday", -1);
    row("9999-99-99T00:00:00Z", -1);
}

void JsonReadTest::readsTimes()
{
    QFETCH(qint64, nanoseconds);
    const auto time = parseIsoTime(QTest::currentDataTag());
    QCOMPARE(time.has_value(), nanoseconds >= 0);
    QVERIFY(!time || time->time_since_epoch().count() == nanoseconds);
}

WIRETALE_TEST(JsonReadTest)
#include "json_read_test.moc"
