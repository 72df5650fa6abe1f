#include "decoded_text.h"
#include "support/test_registry.h"

#include "decode/decoder.h"

#include <QTest>

class MsgpackTest : public QObject {
    Q_OBJECT

private slots:
    void readsItsMessages_data();
    void readsItsMessages();
};

void MsgpackTest::readsItsMessages_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("says"); // summary | exchange | tree | fault
    const auto row = [](const char *name, const char *hex, const char *says) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << QString(says);
    };
    row("map", "82a161c3a162c0",
        "MessagePack, 2 inside |  | {a: true, b: null}");
    row("numbers", "9a007fffe0ccffcdfffed0ffd1fffed2fffffffdcb3ff8000000000000",
        "MessagePack, 10 inside |  | [0, 127, -1, -32, 255, 65534, -1, -2, -3, 1.5]");
    row("largest", "cfffffffffffffffff",
        "MessagePack, 0 inside |  | 18446744073709551615");
    row("smallest", "d38000000000000000",
        "MessagePack, 0 inside |  | -9223372036854775808");
    row("bytes and extension", "92c40201ffd405aa",
        "MessagePack, 2 inside |  | [01ff, ext 5: aa]");
    row("number as key", "8101a178",
        "MessagePack, 1 inside |  | {1: \"x\"}");
    row("several values", "01a161",
        "MessagePack, 2 inside |  | [1, \"a\"]");
    row("cut", "92a161",
        "MessagePack, 1 inside |  | [\"a\"] | Not valid MessagePack at byte 3");
    row("claims too much", "ddffffffff",
        "MessagePack, 0 inside |  | [] | Not valid MessagePack at byte 0");
    row("never used", "c1",
        "MessagePack, 0 inside |  | [] | Not valid MessagePack at byte 0");
}

void MsgpackTest::readsItsMessages()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, says);
    const decode::Hint hint{"", "/", false};
    QCOMPARE(decoded::all(decode::decode({"msgpack"}, decoded::bytes(payload), hint)), says);
}

WIRETALE_TEST(MsgpackTest)
#include "msgpack_test.moc"
