#include "explain/page_engine.h"

#include "page_player.h"
#include "support/test_registry.h"

#include <QTest>

using explain::Engine;

/// libsoup's reading of a 101.
class PageWebkitHandshakeTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheAnswer_data();
    void readsTheAnswer();
};

void PageWebkitHandshakeTest::readsTheAnswer_data()
{
    QTest::addColumn<QByteArray>("offered"); // fields of the request
    QTest::addColumn<QByteArray>("answered"); // fields of the 101
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *offered, const char *answered, const char *told) {
        QTest::newRow(name) << QByteArray(offered) << QByteArray(answered) << QString(told);
    };
    constexpr auto chat = "Sec-WebSocket-Protocol: chat, superchat\r\n", deflate = "Sec-WebSocket-Extensions: permessage-deflate\r\n";
    row("nothing offered", "", "", "open, close 1000 clean");
    row("the last of several counts", chat, "Sec-WebSocket-Protocol: chat\r\nSec-WebSocket-Protocol: superchat\r\n", "open, close 1000 clean");
    row("chosen though none was offered", "", "Sec-WebSocket-Protocol: a\r\n", "error, close 1006 unclean | Server requested unsupported protocol");
    row("bits without a value", deflate, "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n", "open, close 1000 clean");
    row("unknown extension", deflate, "Sec-WebSocket-Extensions: foo\r\n", "error, close 1006 unclean | Server requested unsupported extension");
}

void PageWebkitHandshakeTest::readsTheAnswer()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, answered);
    QFETCH(QString, told);
    SessionBuilder session;
    session.connected().request(offered.toStdString()).accepted(answered.toStdString()).wait(std::chrono::seconds(1)).serverCloses(1000);
    session.wait(std::chrono::seconds(1)).serverFin();
    QCOMPARE(pageWordsAndMore(Engine::WebKit, session).section(" | sent", 0, 0), told);
}

WIRETALE_TEST(PageWebkitHandshakeTest)
#include "page_webkit_handshake_test.moc"
