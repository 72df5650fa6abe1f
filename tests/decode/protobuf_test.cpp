#include "decoded_text.h"
#include "support/test_registry.h"

#include "decode/decoder.h"

#include <QTest>

class ProtobufTest : public QObject {
    Q_OBJECT

private slots:
    void readsItsMessages_data();
    void readsItsMessages();
};

void ProtobufTest::readsItsMessages_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("says"); // summary | exchange | tree | fault
    const auto row = [](const char *name, const char *hex, const char *says) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << QString(says);
    };
    row("number and text", "0896011203616263",
        "protobuf, 2 fields |  | {1: 150, 2: \"abc\"}");
    row("message inside", "1a03089601",
        "protobuf, 1 fields |  | {3: {1: 150}}");
    row("bytes", "0a02ffff",
        "protobuf, 1 fields |  | {1: ffff}");
    row("fixed", "0d0000c03f11000000000000f83f",
        "protobuf, 2 fields |  | {1: 1069547520 or 1.5, 2: 4609434218613702656 or 1.5}");
    row("cut", "0803120561",
        "protobuf, 1 fields |  | {1: 3} | Not valid protobuf at byte 2");
    row("group", "0b",
        "protobuf, 0 fields |  | {} | Not valid protobuf at byte 0");
}

void ProtobufTest::readsItsMessages()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, says);
    const decode::Hint hint{"", "/", false};
    QCOMPARE(decoded::all(decode::decode({"protobuf"}, decoded::bytes(payload), hint)), says);
}

WIRETALE_TEST(ProtobufTest)
#include "protobuf_test.moc"
