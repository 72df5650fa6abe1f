#include "explain/page_engine.h"

#include "page_player.h"
#include "support/test_registry.h"

#include <QTest>

using explain::Engine;

/// Firefox's channel: no Close for a broken rule, masks are accepted, a Close ends it without waiting for TCP.
class PageFirefoxTest : public QObject {
    Q_OBJECT

private slots:
    void tellsItsPage_data();
    void tellsItsPage();
};

void PageFirefoxTest::tellsItsPage_data()
{
    QTest::addColumn<QByteArray>("frames"); // hex, one read
    QTest::addColumn<bool>("deflate");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *frames, const char *told, bool deflate = false) {
        QTest::newRow(name) << QByteArray(frames) << deflate << QString(told);
    };
    row("close, answered", "880203e8", "open, close 1000 clean | sent 1000");
    row("reserved code", "880203ee", "open, close 1006 clean | sent empty");
    row("one byte", "880103", "open, close 1005 clean | sent empty");
    row("text after close", "880203e8 810168", "open, close 1000 clean | sent 1000");
    row("masked", "818100000000 68 880203e8", "open, message 1, close 1000 clean | sent 1000");
    row("reserved opcode", "8300", "open, error, close 1006 unclean | The connection to ws://api.example.test/orders was interrupted while the page was loading.");
    row("empty message inside an empty fragment", "0100 810168 880203e8", "open, message 1, close 1000 clean | sent 1000");
    row("no close", "810168", "open, message 1, close 1006 unclean");
}

void PageFirefoxTest::tellsItsPage()
{
    QFETCH(QByteArray, frames);
    QFETCH(bool, deflate);
    QFETCH(QString, told);
    const auto session = openThen(frames, deflate ? "Sec-WebSocket-Extensions: permessage-deflate\r\n" : "");
    QCOMPARE(pageWordsAndMore(Engine::Firefox, session), told);
}

WIRETALE_TEST(PageFirefoxTest)
#include "page_firefox_test.moc"
