#include "decoded_text.h"
#include "support/test_registry.h"

#include "decode/decoder.h"

#include <QTest>

class CborTest : public QObject {
    Q_OBJECT

private slots:
    void readsItsMessages_data();
    void readsItsMessages();
};

void CborTest::readsItsMessages_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("says"); // summary | exchange | tree | fault
    const auto row = [](const char *name, const char *hex, const char *says) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << QString(says);
    };
    row("map", "a26161f56162f6",
        "CBOR, 2 inside |  | {a: true, b: null}");
    row("numbers", "86001818 1903e8 20 3903e7 f93e00",
        "CBOR, 6 inside |  | [0, 24, 1000, -1, -1000, 1.5]");
    row("floats", "83fb3ff8000000000000fa3fc00000f97c00",
        "CBOR, 3 inside |  | [1.5, 1.5, inf]");
    row("negative beyond 64 bits", "3bffffffffffffffff",
        "CBOR, 0 inside |  | -18446744073709551616");
    row("until break", "bf61619f0102ff6162bfffff",
        "CBOR, 2 inside |  | {a: [1, 2], b: {}}");
    row("string in chunks", "7f6161626263ff",
        "CBOR, 0 inside |  | \"abc\"");
    row("tagged", "c074323031332d30332d32315432303a30343a30305a",
        "CBOR, 0 inside |  | \"2013-03-21T20:04:00Z\"");
    row("number as key", "a1016178",
        "CBOR, 1 inside |  | {1: \"x\"}");
    row("undefined", "f7",
        "CBOR, 0 inside |  | undefined");
    row("break alone", "ff",
        "CBOR, 0 inside |  | [] | Not valid CBOR at byte 0");
    row("odd map", "bf6161ff",
        "CBOR, 0 inside |  | {} | Not valid CBOR at byte 3");
    row("claims too much", "9bffffffffffffffff",
        "CBOR, 0 inside |  | [] | Not valid CBOR at byte 0");
}

void CborTest::readsItsMessages()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, says);
    const decode::Hint hint{"", "/", false};
    QCOMPARE(decoded::all(decode::decode({"cbor"}, decoded::bytes(payload), hint)), says);
}

WIRETALE_TEST(CborTest)
#include "cbor_test.moc"
