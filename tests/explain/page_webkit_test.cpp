#include "explain/page_engine.h"

#include "page_player.h"
#include "support/test_registry.h"

#include <QTest>

using explain::Engine;

/// WebKitGTK with libsoup: codes that a client may not send are faults, a fault while closing makes the close unclean.
class PageWebkitTest : public QObject {
    Q_OBJECT

private slots:
    void tellsItsPage_data();
    void tellsItsPage();
};

void PageWebkitTest::tellsItsPage_data()
{
    QTest::addColumn<QByteArray>("frames"); // hex, one read
    QTest::addColumn<bool>("deflate");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *frames, const char *told, bool deflate = false) {
        QTest::newRow(name) << QByteArray(frames) << deflate << QString(told);
    };
    row("close, answered", "880203e8", "open, close 1000 clean | sent 1000");
    row("empty close is answered with 1000", "8800", "open, close 1005 clean | sent 1000");
    row("1012 is not for clients", "880203f4", "open, error, close 1006 unclean | sent 1002 | Received invalid WebSocket response from the server");
    row("text after close", "880203e8 810168", "open, close 1000 clean | sent 1000");
    row("bad text", "8101ff", "open, error, close 1006 unclean | sent 1007 | Received invalid WebSocket data from the server");
    row("masked", "818100000000 68", "open, error, close 1006 unclean | sent 1002 | Received invalid WebSocket response from the server");
    row("no close", "810168", "open, message 1, close 1006 unclean");
}

void PageWebkitTest::tellsItsPage()
{
    QFETCH(QByteArray, frames);
    QFETCH(bool, deflate);
    QFETCH(QString, told);
    const auto session = openThen(frames, deflate ? "Sec-WebSocket-Extensions: permessage-deflate\r\n" : "");
    QCOMPARE(pageWordsAndMore(Engine::WebKit, session), told);
}

WIRETALE_TEST(PageWebkitTest)
#include "page_webkit_test.moc"
