#include "decoded_text.h"
#include "support/test_registry.h"

#include "decode/decoder.h"

#include <QTest>

class SocketIoTest : public QObject {
    Q_OBJECT

private slots:
    void readsItsMessages_data();
    void readsItsMessages();
};

void SocketIoTest::readsItsMessages_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("says"); // summary | exchange | tree | fault
    const auto row = [](const char *name, const char *payload, const char *says) {
        QTest::newRow(name) << QByteArray(payload) << QString(says);
    };
    row("open", "0{\"sid\":\"a\"}",
        "open |  | {engine: \"open\", data: {sid: \"a\"}}");
    row("ping", "2",
        "ping | beat | {engine: \"ping\"}");
    row("probe", "2probe",
        "ping | beat | {engine: \"ping\", data: \"probe\"}");
    row("pong", "3",
        "pong | beat-reply | {engine: \"pong\"}");
    row("connect", "40",
        "CONNECT | request #connect connect | {engine: \"message\", socket: \"CONNECT\"}");
    row("connected", "40{\"sid\":\"a\"}",
        "CONNECT | reply #connect connect | {engine: \"message\", socket: \"CONNECT\", data: {sid: \"a\"}}");
    row("event", "42[\"news\",1]",
        "EVENT news | news | {engine: \"message\", socket: \"EVENT\", data: [\"news\", 1]}");
    row("event with acknowledgement", "42/chat,7[\"ask\"]",
        "EVENT ask /chat 7 | request /chat#7 ask | {engine: \"message\", socket: \"EVENT\", namespace: \"/chat\", id: 7, data: [\"ask\"]}");
    row("acknowledgement", "43/chat,7[]",
        "ACK /chat 7 | reply /chat#7 | {engine: \"message\", socket: \"ACK\", namespace: \"/chat\", id: 7, data: []}");
    row("binary event", "451-[\"file\",{\"_placeholder\":true,\"num\":0}]",
        "BINARY_EVENT file | file | {engine: \"message\", socket: \"BINARY_EVENT\", attachments: 1, data: [\"file\", {_placeholder: true, num: 0}]}");
    row("not Engine.IO", "x",
        " |  | {} | Not an Engine.IO packet at byte 0");
    row("not Socket.IO", "4x",
        " |  | {engine: \"message\"} | Not a Socket.IO packet at byte 1");
    row("broken JSON", "42[\"a\"",
        "EVENT a | a | {engine: \"message\", socket: \"EVENT\", data: [\"a\"]} | Not valid JSON at line 1, column 7");
}

void SocketIoTest::readsItsMessages()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, says);
    const decode::Hint hint{"", "/", true};
    QCOMPARE(decoded::all(decode::decode({"socket.io"}, decoded::bytes(payload), hint)), says);
}

WIRETALE_TEST(SocketIoTest)
#include "socket_io_test.moc"
