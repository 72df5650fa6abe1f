#include "decoded_text.h"
#include "support/test_registry.h"

#include "decode/decoder.h"

#include <QTest>

class WampTest : public QObject {
    Q_OBJECT

private slots:
    void readsItsMessages_data();
    void readsItsMessages();
};

void WampTest::readsItsMessages_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("says"); // summary | exchange | tree | fault
    const auto row = [](const char *name, const char *payload, const char *says) {
        QTest::newRow(name) << QByteArray(payload) << QString(says);
    };
    row("hello", "[1,\"realm1\",{}]",
        "HELLO realm1 | request session realm1 | [1, \"realm1\", {}]");
    row("welcome", "[2,9,{}]",
        "WELCOME | reply session | [2, 9, {}]");
    row("call", "[48,7,{},\"com.sum\",[1,2]]",
        "CALL com.sum | request 7 com.sum | [48, 7, {}, \"com.sum\", [1, 2]]");
    row("result", "[50,7,{},[3]]",
        "RESULT | reply 7 | [50, 7, {}, [3]]");
    row("progressive result", "[50,7,{\"progress\":true},[3]]",
        "RESULT | progress 7 | [50, 7, {progress: true}, [3]]");
    row("error", "[8,48,7,{},\"com.bad\"]",
        "ERROR com.bad | reply 7 com.bad failed | [8, 48, 7, {}, \"com.bad\"]");
    row("publish", "[16,5,{},\"topic\"]",
        "PUBLISH topic | 5 topic | [16, 5, {}, \"topic\"]");
    row("publish, answered", "[16,5,{\"acknowledge\":true},\"topic\"]",
        "PUBLISH topic | request 5 topic | [16, 5, {acknowledge: true}, \"topic\"]");
}

void WampTest::readsItsMessages()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, says);
    const decode::Hint hint{"wamp.2.json", "/", true};
    QCOMPARE(decoded::all(decode::decode({"wamp"}, decoded::bytes(payload), hint)), says);
}

WIRETALE_TEST(WampTest)
#include "wamp_test.moc"
