#include "decoded_text.h"
#include "support/test_registry.h"

#include "decode/decoder.h"

#include <QTest>

class StompTest : public QObject {
    Q_OBJECT

private slots:
    void readsItsMessages_data();
    void readsItsMessages();
};

void StompTest::readsItsMessages_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("says"); // summary | exchange | tree | fault
    const auto row = [](const char *name, const char *hex, const char *says) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << QString(says);
    };
    row("connect", "434f4e4e4543540a686f73743a610a0a00",
        "CONNECT | request connect connect | {command: \"CONNECT\", headers: {host: \"a\"}}");
    row("connected", "434f4e4e45435445440d0a0d0a00",
        "CONNECTED | reply connect connect | {command: \"CONNECTED\", headers: {}}");
    row("send with receipt, JSON body", "53454e440a64657374696e6174696f6e3a2f710a726563656970743a72310a0a7b2261223a317d000a",
        "SEND /q | request r1 SEND | {command: \"SEND\", headers: {destination: \"/q\", receipt: \"r1\"}, body: {a: 1}}");
    row("receipt", "524543454950540a726563656970742d69643a72310a0a00",
        "RECEIPT | reply r1 | {command: \"RECEIPT\", headers: {receipt-id: \"r1\"}}");
    row("escapes", "4d4553534147450a615c63623a635c5c645c6e0a0a686900",
        "MESSAGE |  | {command: \"MESSAGE\", headers: {a:b: \"c\\d\n\"}, body: \"hi\"}");
    row("error", "4552524f520a6d6573736167653a6e6f0a0a00",
        "ERROR | reply failed | {command: \"ERROR\", headers: {message: \"no\"}}");
    row("heart-beat", "0a",
        "heart-beat | beat | \"\"");
    row("unknown command", "48454c4c4f0a0a00",
        "HELLO |  | {command: \"HELLO\"} | Not a valid STOMP frame at line 2, column 1");
    row("header without colon", "53454e440a6e6f7468696e670a0a00",
        "SEND |  | {command: \"SEND\", headers: {}} | Not a valid STOMP frame at line 2, column 1");
}

void StompTest::readsItsMessages()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, says);
    const decode::Hint hint{"", "/", true};
    QCOMPARE(decoded::all(decode::decode({"stomp"}, decoded::bytes(payload), hint)), says);
}

WIRETALE_TEST(StompTest)
#include "stomp_test.moc"
