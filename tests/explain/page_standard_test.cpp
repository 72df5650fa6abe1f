#include "explain/page_engine.h"

#include "page_player.h"
#include "support/test_registry.h"

#include <QTest>

using explain::Engine;

/// What WHATWG WebSockets and RFC 6455 ask for.
class PageStandardTest : public QObject {
    Q_OBJECT

private slots:
    void tellsItsPage_data();
    void tellsItsPage();
};

void PageStandardTest::tellsItsPage_data()
{
    QTest::addColumn<QByteArray>("frames"); // hex, one read
    QTest::addColumn<bool>("deflate");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *frames, const char *told, bool deflate = false) {
        QTest::newRow(name) << QByteArray(frames) << deflate << QString(told);
    };
    row("close, answered", "880203e8", "open, close 1000 clean | sent 1000");
    row("empty close", "8800", "open, close 1005 clean | sent empty");
    row("reserved opcode", "8300", "open, error, close 1006 unclean | sent 1002");
    row("bad text", "8101ff", "open, error, close 1006 unclean | sent 1007");
    row("masked", "818100000000 68", "open, error, close 1006 unclean | sent 1002");
    row("no close", "810168", "open, message 1, error, close 1006 unclean");
}

void PageStandardTest::tellsItsPage()
{
    QFETCH(QByteArray, frames);
    QFETCH(bool, deflate);
    QFETCH(QString, told);
    const auto session = openThen(frames, deflate ? "Sec-WebSocket-Extensions: permessage-deflate\r\n" : "");
    QCOMPARE(pageWordsAndMore(Engine::Standard, session), told);
}

WIRETALE_TEST(PageStandardTest)
#include "page_standard_test.moc"
