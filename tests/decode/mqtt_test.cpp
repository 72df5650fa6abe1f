#include "decoded_text.h"
#include "support/test_registry.h"

#include "decode/decoder.h"

#include <QTest>

class MqttTest : public QObject {
    Q_OBJECT

private slots:
    void readsItsMessages_data();
    void readsItsMessages();
};

void MqttTest::readsItsMessages_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("says"); // summary | exchange | tree | fault
    const auto row = [](const char *name, const char *hex, const char *says) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << QString(says);
    };
    row("connect", "101000044d5154540402003c000461626364",
        "CONNECT | request connect | [{packet: \"CONNECT\", protocol: \"MQTT\", level: 4, flags: 2, keep alive: 60, rest: 000461626364}]");
    row("connack", "20020000",
        "CONNACK | reply connect | [{packet: \"CONNACK\", session present: 0, code: 0}]");
    row("refused", "20020005",
        "CONNACK | reply connect failed | [{packet: \"CONNACK\", session present: 0, code: 5}]");
    row("publish", "30090003612f627b7d2020",
        "PUBLISH a/b | publish a/b | [{packet: \"PUBLISH\", topic: \"a/b\", QoS: 0, payload: \"{}  \"}]");
    row("publish with an id", "320700016100099abc",
        "PUBLISH a | request publish 9 a | [{packet: \"PUBLISH\", topic: \"a\", QoS: 1, id: 9, payload: 9abc}]");
    row("puback", "40020009",
        "PUBACK | reply publish 9 | [{packet: \"PUBACK\", id: 9}]");
    row("two pings", "c000d000",
        "PINGREQ, PINGRESP | beat | [{packet: \"PINGREQ\"}, {packet: \"PINGRESP\"}]");
    row("cut", "3009000361",
        " |  | [] | Not a whole MQTT packet at byte 0");
}

void MqttTest::readsItsMessages()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, says);
    const decode::Hint hint{"mqtt", "/", false};
    QCOMPARE(decoded::all(decode::decode({"mqtt"}, decoded::bytes(payload), hint)), says);
}

WIRETALE_TEST(MqttTest)
#include "mqtt_test.moc"
