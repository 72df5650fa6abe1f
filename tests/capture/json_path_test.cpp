#include "capture/json_path.h"
#include "support/test_registry.h"

#include <QTest>

class JsonPathTest : public QObject {
    Q_OBJECT

private slots:
    void findsAPlace_data();
    void findsAPlace();
    void refusesWhatIsNoPath_data();
    void refusesWhatIsNoPath();
};

void JsonPathTest::findsAPlace_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *path, const char *json, const char *value, bool found) {
        QTest::addRow("%s in %s is %s", path, json, value) << QByteArray(path) << QByteArray(json) << QByteArray(value) << found;
    };
    constexpr const char *user = R"({"user":{"name":"Ann","age":7,"on":true,"no":null},"items":[1,[2]],"odd key":0})";
    row("$.user.name", user, "Ann", true);
    row("$.user.name", user, "Bob", false);
    row("$.user.name", user, "", true);
    row("$.user.age", user, "7", true);
    row("$.user.on", user, "true", true);
    row("$.user.no", user, "null", true);
    row("$.items[1][0]", user, "2", true);
    row("$.items[2]", user, "", false);
    row("$[\"odd key\"]", user, "0", true);
    row("$.user.nobody", user, "", false);
    row("$[1].a", R"(42["event",{"a":1}])", "1", true);
    row("$.a", "no JSON", "", false);
}

void JsonPathTest::findsAPlace()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, value);
    QFETCH(bool, found);
    const auto parsed = capture::JsonPath::parse(path.toStdString());
    QVERIFY(parsed);
    const std::string text = json.toStdString();
    QCOMPARE(parsed->matches(ws::bytesOf(text), value.isEmpty() ? std::nullopt : std::optional(value.toStdString())), found);
}

void JsonPathTest::refusesWhatIsNoPath_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"", "user", "$.", "$[", "$[x]", "$[\"a]", "$..a"})
        QTest::newRow(*path ? path : "nothing") << QByteArray(path);
}

void JsonPathTest::refusesWhatIsNoPath()
{
    QFETCH(QByteArray, path);
    QVERIFY(!capture::JsonPath::parse(path.toStdString()));
}

WIRETALE_TEST(JsonPathTest)
#include "json_path_test.moc"
