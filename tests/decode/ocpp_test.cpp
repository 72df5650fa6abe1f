#include "decoded_text.h"
#include "support/test_registry.h"

#include "decode/decoder.h"

#include <QTest>

class OcppTest : public QObject {
    Q_OBJECT

private slots:
    void readsItsMessages_data();
    void readsItsMessages();
};

void OcppTest::readsItsMessages_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("says"); // summary | exchange | tree | fault
    const auto row = [](const char *name, const char *payload, const char *says) {
        QTest::newRow(name) << QByteArray(payload) << QString(says);
    };
    row("call", "[2,\"19\",\"Heartbeat\",{}]",
        "CALL 19 Heartbeat | request 19 Heartbeat | [2, \"19\", \"Heartbeat\", {}]");
    row("result", "[3,\"19\",{\"currentTime\":\"x\"}]",
        "CALLRESULT 19 | reply 19 | [3, \"19\", {currentTime: \"x\"}]");
    row("error", "[4,\"19\",\"NotSupported\",\"\",{}]",
        "CALLERROR 19 NotSupported | reply 19 NotSupported failed | [4, \"19\", \"NotSupported\", \"\", {}]");
    row("unknown", "[9]",
        " |  | [9]");
}

void OcppTest::readsItsMessages()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, says);
    const decode::Hint hint{"ocpp1.6", "/", true};
    QCOMPARE(decoded::all(decode::decode({"ocpp"}, decoded::bytes(payload), hint)), says);
}

WIRETALE_TEST(OcppTest)
#include "ocpp_test.moc"
