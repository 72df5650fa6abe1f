#include "decoded_text.h"
#include "support/test_registry.h"

#include "decode/decoder.h"

#include <QTest>

class JsonRpcTest : public QObject {
    Q_OBJECT

private slots:
    void readsItsMessages_data();
    void readsItsMessages();
};

void JsonRpcTest::readsItsMessages_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("says"); // summary | exchange | tree | fault
    const auto row = [](const char *name, const char *payload, const char *says) {
        QTest::newRow(name) << QByteArray(payload) << QString(says);
    };
    row("request", "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"sum\",\"params\":[1]}",
        "sum 7 | request 7 sum | {jsonrpc: \"2.0\", id: 7, method: \"sum\", params: [1]}");
    row("notification", "{\"jsonrpc\":\"2.0\",\"method\":\"tick\"}",
        "tick | tick | {jsonrpc: \"2.0\", method: \"tick\"}");
    row("result", "{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":3}",
        "result 7 | reply 7 | {jsonrpc: \"2.0\", id: 7, result: 3}");
    row("error", "{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"error\":{\"code\":-1}}",
        "error a | reply a failed | {jsonrpc: \"2.0\", id: \"a\", error: {code: -1}}");
    row("batch", "[{\"jsonrpc\":\"2.0\"},1]",
        "batch of 2 |  | [{jsonrpc: \"2.0\"}, 1]");
    row("broken", "{\"jsonrpc\":",
        " |  | {} | Not valid JSON at line 1, column 12");
}

void JsonRpcTest::readsItsMessages()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, says);
    const decode::Hint hint{"", "/", true};
    QCOMPARE(decoded::all(decode::decode({"json-rpc"}, decoded::bytes(payload), hint)), says);
}

WIRETALE_TEST(JsonRpcTest)
#include "json_rpc_test.moc"
