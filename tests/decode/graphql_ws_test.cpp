#include "decoded_text.h"
#include "support/test_registry.h"

#include "decode/decoder.h"

#include <QTest>

class GraphqlWsTest : public QObject {
    Q_OBJECT

private slots:
    void readsItsMessages_data();
    void readsItsMessages();
};

void GraphqlWsTest::readsItsMessages_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("says"); // summary | exchange | tree | fault
    const auto row = [](const char *name, const char *payload, const char *says) {
        QTest::newRow(name) << QByteArray(payload) << QString(says);
    };
    row("init", "{\"type\":\"connection_init\"}",
        "connection_init | request connection | {type: \"connection_init\"}");
    row("ack", "{\"type\":\"connection_ack\"}",
        "connection_ack | reply connection | {type: \"connection_ack\"}");
    row("subscribe", "{\"id\":\"3\",\"type\":\"subscribe\",\"payload\":{\"operationName\":\"News\"}}",
        "subscribe 3 News | request 3 News | {id: \"3\", type: \"subscribe\", payload: {operationName: \"News\"}}");
    row("next", "{\"id\":\"3\",\"type\":\"next\",\"payload\":{}}",
        "next 3 | progress 3 | {id: \"3\", type: \"next\", payload: {}}");
    row("complete", "{\"id\":\"3\",\"type\":\"complete\"}",
        "complete 3 | reply 3 | {id: \"3\", type: \"complete\"}");
    row("error", "{\"id\":\"3\",\"type\":\"error\",\"payload\":[]}",
        "error 3 | reply 3 failed | {id: \"3\", type: \"error\", payload: []}");
    row("ping", "{\"type\":\"ping\"}",
        "ping | beat | {type: \"ping\"}");
    row("pong", "{\"type\":\"pong\"}",
        "pong | beat-reply | {type: \"pong\"}");
    row("old keep-alive", "{\"type\":\"ka\"}",
        "ka | beat | {type: \"ka\"}");
    row("unknown", "{\"type\":\"x\"}",
        "x |  | {type: \"x\"}");
}

void GraphqlWsTest::readsItsMessages()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, says);
    const decode::Hint hint{"graphql-transport-ws", "/", true};
    QCOMPARE(decoded::all(decode::decode({"graphql-ws"}, decoded::bytes(payload), hint)), says);
}

WIRETALE_TEST(GraphqlWsTest)
#include "graphql_ws_test.moc"
