#include "explain/page_engine.h"

#include "page_player.h"
#include "support/test_registry.h"

#include <QTest>

using explain::Engine;

/// Chromium's channel: a read is parsed as a whole, what follows a Close fails, control frames count when they are whole.
class PageChromiumTest : public QObject {
    Q_OBJECT

private slots:
    void tellsItsPage_data();
    void tellsItsPage();
};

void PageChromiumTest::tellsItsPage_data()
{
    QTest::addColumn<QByteArray>("frames"); // hex, one read
    QTest::addColumn<bool>("deflate");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *frames, const char *told, bool deflate = false) {
        QTest::newRow(name) << QByteArray(frames) << deflate << QString(told);
    };
    row("close, answered", "880203e8", "open, close 1000 clean | sent 1000");
    row("any code but the reserved", "88020bb7", "open, close 2999 clean | sent 2999");
    row("reserved code", "880203ed", "open, error, close 1006 unclean | sent 1002 | Received a broken close frame containing a reserved status code.");
    row("one byte", "880103", "open, error, close 1006 unclean | sent 1002 | Received a broken close frame with an invalid size of 1 byte.");
    row("text after close", "880203e8 810168", "open, error, close 1006 unclean | sent 1000 | Data frame received after close");
    row("bad header after close takes the read back", "880203e8 817e000168", "open, error, close 1006 unclean | sent 1002 | Invalid frame header");
    row("fragmented reserved control", "0b00", "open, error, close 1006 unclean | sent 1002 | Invalid frame header");
    row("whole reserved control", "8b00", "open, error, close 1006 unclean | sent 1002 | Unrecognized frame opcode: 11");
    row("RSV1 of an unknown opcode is not for deflate", "c300", "open, error, close 1006 unclean | sent 1002 | One or more reserved bits are on: reserved1 = 1, reserved2 = 0, reserved3 = 0", true);
    row("masked", "818100000000 68", "open, error, close 1006 unclean | sent 1002 | A server must not mask any frames that it sends to the client.");
    row("no close", "810168", "open, message 1, close 1006 unclean");
}

void PageChromiumTest::tellsItsPage()
{
    QFETCH(QByteArray, frames);
    QFETCH(bool, deflate);
    QFETCH(QString, told);
    const auto session = openThen(frames, deflate ? "Sec-WebSocket-Extensions: permessage-deflate\r\n" : "");
    QCOMPARE(pageWordsAndMore(Engine::Chromium, session), told);
}

WIRETALE_TEST(PageChromiumTest)
#include "page_chromium_test.moc"
