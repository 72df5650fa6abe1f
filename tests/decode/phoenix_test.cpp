#include "decoded_text.h"
#include "support/test_registry.h"

#include "decode/decoder.h"

#include <QTest>

class PhoenixTest : public QObject {
    Q_OBJECT

private slots:
    void readsItsMessages_data();
    void readsItsMessages();
};

void PhoenixTest::readsItsMessages_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("says"); // summary | exchange | tree | fault
    const auto row = [](const char *name, const char *payload, const char *says) {
        QTest::newRow(name) << QByteArray(payload) << QString(says);
    };
    row("join", "[\"1\",\"1\",\"room:a\",\"phx_join\",{}]",
        "phx_join room:a | request 1 phx_join | [\"1\", \"1\", \"room:a\", \"phx_join\", {}]");
    row("reply", "[\"1\",\"1\",\"room:a\",\"phx_reply\",{\"status\":\"ok\",\"response\":{}}]",
        "phx_reply room:a | reply 1 phx_reply | [\"1\", \"1\", \"room:a\", \"phx_reply\", {status: \"ok\", response: {}}]");
    row("refused", "[\"1\",\"1\",\"room:a\",\"phx_reply\",{\"status\":\"error\"}]",
        "phx_reply room:a error | reply 1 phx_reply failed | [\"1\", \"1\", \"room:a\", \"phx_reply\", {status: \"error\"}]");
    row("broadcast", "[null,null,\"room:a\",\"shout\",{}]",
        "shout room:a | shout | [null, null, \"room:a\", \"shout\", {}]");
    row("heartbeat", "[null,\"9\",\"phoenix\",\"heartbeat\",{}]",
        "heartbeat phoenix | beat 9 heartbeat | [null, \"9\", \"phoenix\", \"heartbeat\", {}]");
    row("heartbeat answered", "[null,\"9\",\"phoenix\",\"phx_reply\",{\"status\":\"ok\"}]",
        "phx_reply phoenix | beat-reply 9 phx_reply | [null, \"9\", \"phoenix\", \"phx_reply\", {status: \"ok\"}]");
    row("version 1", "{\"topic\":\"t\",\"event\":\"e\",\"payload\":{},\"ref\":\"2\"}",
        "e t | request 2 e | {topic: \"t\", event: \"e\", payload: {}, ref: \"2\"}");
}

void PhoenixTest::readsItsMessages()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, says);
    const decode::Hint hint{"", "/", true};
    QCOMPARE(decoded::all(decode::decode({"phoenix"}, decoded::bytes(payload), hint)), says);
}

WIRETALE_TEST(PhoenixTest)
#include "phoenix_test.moc"
