#include "decoded_text.h"
#include "support/test_registry.h"

#include "decode/decoder.h"

#include <QTest>

class ActionCableTest : public QObject {
    Q_OBJECT

private slots:
    void readsItsMessages_data();
    void readsItsMessages();
};

void ActionCableTest::readsItsMessages_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("says"); // summary | exchange | tree | fault
    const auto row = [](const char *name, const char *payload, const char *says) {
        QTest::newRow(name) << QByteArray(payload) << QString(says);
    };
    row("welcome", "{\"type\":\"welcome\"}",
        "welcome | welcome | {type: \"welcome\"}");
    row("ping", "{\"type\":\"ping\",\"message\":1}",
        "ping | beat ping | {type: \"ping\", message: 1}");
    row("subscribe", "{\"command\":\"subscribe\",\"identifier\":\"I\"}",
        "subscribe I | request I subscribe | {command: \"subscribe\", identifier: \"I\"}");
    row("confirmed", "{\"identifier\":\"I\",\"type\":\"confirm_subscription\"}",
        "confirm_subscription I | reply I subscribe | {identifier: \"I\", type: \"confirm_subscription\"}");
    row("rejected", "{\"identifier\":\"I\",\"type\":\"reject_subscription\"}",
        "reject_subscription I | reply I subscribe failed | {identifier: \"I\", type: \"reject_subscription\"}");
    row("message", "{\"identifier\":\"I\",\"message\":{}}",
        "message I |  | {identifier: \"I\", message: {}}");
}

void ActionCableTest::readsItsMessages()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, says);
    const decode::Hint hint{"actioncable-v1-json", "/", true};
    QCOMPARE(decoded::all(decode::decode({"action-cable"}, decoded::bytes(payload), hint)), says);
}

WIRETALE_TEST(ActionCableTest)
#include "action_cable_test.moc"
