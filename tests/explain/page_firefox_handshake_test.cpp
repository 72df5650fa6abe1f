#include "explain/page_engine.h"

#include "page_player.h"
#include "support/test_registry.h"

#include <QTest>

using explain::Engine;

/// Firefox's reading of a 101.
class PageFirefoxHandshakeTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheAnswer_data();
    void readsTheAnswer();
};

void PageFirefoxHandshakeTest::readsTheAnswer_data()
{
    QTest::addColumn<QByteArray>("offered"); // fields of the request
    QTest::addColumn<QByteArray>("answered"); // fields of the 101
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *offered, const char *answered, const char *told) {
        QTest::newRow(name) << QByteArray(offered) << QByteArray(answered) << QString(told);
    };
    constexpr auto chat = "Sec-WebSocket-Protocol: chat, superchat\r\n", deflate = "Sec-WebSocket-Extensions: permessage-deflate\r\n";
    row("nothing offered", "", "", "open, close 1000 clean");
    row("none chosen", chat, "", "open, close 1000 clean");
    row("chosen though none was offered", "", "Sec-WebSocket-Protocol: a\r\n", "open, close 1000 clean");
    row("an empty field does not count beside another", chat, "Sec-WebSocket-Protocol: \r\nSec-WebSocket-Protocol: chat\r\n", "open, close 1000 clean");
    row("two chosen", chat, chat, "error, close 1006 unclean | Firefox can’t establish a connection to the server at ws://api.example.test/orders.");
    row("window of eight bits hangs", deflate, "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits=8\r\n", "");
    row("lengths contradict", "", "Content-Length: 3, 4\r\n", "error, close 1006 unclean | Firefox can’t establish a connection to the server at ws://api.example.test/orders.");
    row("lengths repeat", "", "Content-Length: 3, 3\r\n", "open, close 1000 clean");
}

void PageFirefoxHandshakeTest::readsTheAnswer()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, answered);
    QFETCH(QString, told);
    SessionBuilder session;
    session.connected().request(offered.toStdString()).accepted(answered.toStdString()).wait(std::chrono::seconds(1)).serverCloses(1000);
    session.wait(std::chrono::seconds(1)).serverFin();
    QCOMPARE(pageWordsAndMore(Engine::Firefox, session).section(" | sent", 0, 0), told);
}

WIRETALE_TEST(PageFirefoxHandshakeTest)
#include "page_firefox_handshake_test.moc"
