#include "explain/page_engine.h"

#include "page_player.h"
#include "support/test_registry.h"

#include <QTest>

using explain::Engine;

/// Chromium's reading of a 101.
class PageChromiumHandshakeTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheAnswer_data();
    void readsTheAnswer();
};

void PageChromiumHandshakeTest::readsTheAnswer_data()
{
    QTest::addColumn<QByteArray>("offered"); // fields of the request
    QTest::addColumn<QByteArray>("answered"); // fields of the 101
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *offered, const char *answered, const char *told) {
        QTest::newRow(name) << QByteArray(offered) << QByteArray(answered) << QString(told);
    };
    constexpr auto chat = "Sec-WebSocket-Protocol: chat, superchat\r\n", deflate = "Sec-WebSocket-Extensions: permessage-deflate\r\n";
    row("nothing offered", "", "", "open, close 1000 clean");
    row("deflate", deflate, deflate, "open, close 1000 clean");
    row("none chosen", chat, "", "error, close 1006 unclean | Error during WebSocket handshake: Sent non-empty 'Sec-WebSocket-Protocol' header but no response was received");
    row("two chosen", chat, chat, "error, close 1006 unclean | Error during WebSocket handshake: 'Sec-WebSocket-Protocol' header must not appear more than once in a response");
    row("the first value is judged first", chat, "Sec-WebSocket-Protocol: , chat\r\n", "error, close 1006 unclean | Error during WebSocket handshake: 'Sec-WebSocket-Protocol' header value '' in response does not match any of sent values");
    row("chosen though none was offered", "", "Sec-WebSocket-Protocol: a\r\nSec-WebSocket-Protocol: b\r\n", "error, close 1006 unclean | Error during WebSocket handshake: Response must not include 'Sec-WebSocket-Protocol' header if not present in request: a");
    row("lengths contradict", "", "Content-Length: 3, 4\r\n", "error, close 1006 unclean | Error during WebSocket handshake: net::ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH");
}

void PageChromiumHandshakeTest::readsTheAnswer()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, answered);
    QFETCH(QString, told);
    SessionBuilder session;
    session.connected().request(offered.toStdString()).accepted(answered.toStdString()).wait(std::chrono::seconds(1)).serverCloses(1000);
    session.wait(std::chrono::seconds(1)).serverFin();
    QCOMPARE(pageWordsAndMore(Engine::Chromium, session).section(" | sent", 0, 0), told);
}

WIRETALE_TEST(PageChromiumHandshakeTest)
#include "page_chromium_handshake_test.moc"
