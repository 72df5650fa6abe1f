#include "decoded_text.h"
#include "support/test_registry.h"

#include "decode/decoder.h"

#include <QTest>

class SockjsTest : public QObject {
    Q_OBJECT

private slots:
    void readsItsMessages_data();
    void readsItsMessages();
};

void SockjsTest::readsItsMessages_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("says"); // summary | exchange | tree | fault
    const auto row = [](const char *name, const char *payload, const char *says) {
        QTest::newRow(name) << QByteArray(payload) << QString(says);
    };
    row("open", "o",
        "open |  | \"open\"");
    row("heartbeat", "h",
        "heartbeat | beat | \"heartbeat\"");
    row("messages", "a[\"x\",\"y\"]",
        "messages 2 |  | [\"x\", \"y\"]");
    row("close", "c[3000,\"Go away!\"]",
        "close 2 |  | [3000, \"Go away!\"]");
    row("from the client", "[\"x\"]",
        "messages 1 |  | [\"x\"]");
    row("broken", "a[\"x\"",
        "messages 1 |  | [\"x\"] | Not valid JSON at line 1, column 6");
}

void SockjsTest::readsItsMessages()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, says);
    const decode::Hint hint{"", "/", true};
    QCOMPARE(decoded::all(decode::decode({"sockjs"}, decoded::bytes(payload), hint)), says);
}

WIRETALE_TEST(SockjsTest)
#include "sockjs_test.moc"
