#include "decoded_text.h"
#include "support/test_registry.h"

#include "decode/decoder.h"

#include <QTest>

class SignalrTest : public QObject {
    Q_OBJECT

private slots:
    void readsItsMessages_data();
    void readsItsMessages();
};

void SignalrTest::readsItsMessages_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("says"); // summary | exchange | tree | fault
    const auto row = [](const char *name, const char *payload, const char *says) {
        QTest::newRow(name) << QByteArray(payload) << QString(says);
    };
    row("handshake", "{\"protocol\":\"json\",\"version\":1}\x1e" "",
        "handshake | request handshake handshake | [{protocol: \"json\", version: 1}]");
    row("handshake answer", "{}\x1e" "",
        "handshake | reply handshake handshake | [{}]");
    row("invocation", "{\"type\":1,\"invocationId\":\"5\",\"target\":\"Send\",\"arguments\":[]}\x1e" "",
        "Invocation Send 5 | request 5 Send | [{type: 1, invocationId: \"5\", target: \"Send\", arguments: []}]");
    row("no answer wanted", "{\"type\":1,\"target\":\"Send\"}\x1e" "",
        "Invocation Send | Send | [{type: 1, target: \"Send\"}]");
    row("completion", "{\"type\":3,\"invocationId\":\"5\",\"error\":\"no\"}\x1e" "",
        "Completion 5 | reply 5 failed | [{type: 3, invocationId: \"5\", error: \"no\"}]");
    row("ping and another", "{\"type\":6}\x1e" "{\"type\":7}\x1e" "",
        "Ping and 1 more | beat | [{type: 6}, {type: 7}]");
    row("broken second", "{\"type\":6}\x1e" "{x\x1e" "",
        "Ping and 1 more | beat | [{type: 6}, {}] | Not valid JSON at line 1, column 13");
}

void SignalrTest::readsItsMessages()
{
    QFETCH(QByteArray, payload);
    QFETCH(QString, says);
    const decode::Hint hint{"", "/", true};
    QCOMPARE(decoded::all(decode::decode({"signalr"}, decoded::bytes(payload), hint)), says);
}

WIRETALE_TEST(SignalrTest)
#include "signalr_test.moc"
