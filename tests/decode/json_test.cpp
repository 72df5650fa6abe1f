#include "decoded_text.h"
#include "support/test_registry.h"

#include "decode/decoder.h"

#include <QTest>

class JsonTest : public QObject {
    Q_OBJECT

private slots:
    void readsItsMessages_data();
    void readsItsMessages();
};

void JsonTest::readsItsMessages_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("says"); // summary | exchange | tree | fault
    const auto row = [](const char *name, const char *payload, const char *says) {
        QTest::newRow(name) << QByteArray(payload) << QString(says);
    };
    row("object", "{\"a\":1}",
        "{1 member} |  | {a: 1}");
    row("array", "[1,2]",
        "[2 elements] |  | [1, 2]");
    row("value", "\"x\"",
        "x |  | \"x\"");
    row("broken", "[1",
        "[1 element] |  | [1] | Not valid JSON at line 1, column 3");
}

void JsonTest::readsItsMessages()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, says);
    const decode::Hint hint{"", "/", true};
    QCOMPARE(decoded::all(decode::decode({"json"}, decoded::bytes(payload), hint)), says);
}

WIRETALE_TEST(JsonTest)
#include "json_test.moc"
