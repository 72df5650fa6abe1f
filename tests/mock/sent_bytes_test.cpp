#include "mock/sent_bytes.h"

#include "support/test_registry.h"

#include <QTest>

/// What raw bytes of a script leave the connection in, however they were cut.
class SentBytesTest : public QObject {
    Q_OBJECT

private slots:
    void followsFrames_data();
    void followsFrames();
};

void SentBytesTest::followsFrames_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("midFrame");
    QTest::addColumn<bool>("close");
    const auto row = [](const char *name, const char *hex, bool midFrame, bool close) { QTest::newRow(name) << QByteArray(hex) << midFrame << close; };
    row("nothing", "", false, false);
    row("a whole message", "8102 6869", false, false);
    row("half a header", "81", true, false);
    row("half a length", "817e 00", true, false);
    row("half a payload", "8105 4865", true, false);
    row("a Close", "8802 03e8", false, true);
    row("an empty Close", "8800", false, true);
    row("half a Close", "8802 03", true, false);
    row("a message, then a Close", "8102 6869 8802 03e8", false, true);
    row("a Close, then half a frame", "8800 8105 48", true, true);
    row("a masked frame", "8182 01020304 6968", false, false);
}

void SentBytesTest::followsFrames()
{
    QFETCH(QByteArray, hex);
    QFETCH(bool, midFrame);
    QFETCH(bool, close);
    const QByteArray wire = QByteArray::fromHex(hex);
    const ws::Bytes bytes(reinterpret_cast<const std::uint8_t *>(wire.constData()), std::size_t(wire.size()));
    for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
        mock::SentBytes sent;
        sent.follow(bytes.first(cut));
        sent.follow(bytes.subspan(cut));
        QCOMPARE(sent.midFrame(), midFrame);
        QCOMPARE(sent.sawClose(), close);
    }
}

WIRETALE_TEST(SentBytesTest)
#include "sent_bytes_test.moc"
