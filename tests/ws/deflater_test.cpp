#include "support/test_registry.h"
#include "wire.h"

#include "ws/deflater.h"
#include "ws/inflater.h"

#include <QTest>

#include <zlib.h>

using ws::Deflater;
using ws::Inflater;

class DeflaterTest : public QObject {
    Q_OBJECT

private slots:
    void isInflatedByTheOtherSide_data();
    void isInflatedByTheOtherSide();
    void gainsFromTheContext();
    void keepsWithinASmallWindow();
};

namespace {

std::string roundTrip(Deflater &deflater, Inflater &inflater, const std::string &text)
{
    std::string back;
    const auto sink = [&](ws::Bytes bytes) {
        back += ws::textOf(bytes);
        return true;
    };
    const bool good = inflater.receive(deflater.compress(ws::bytesOf(text)), sink) && inflater.finishMessage(sink);
    return good ? back : "not inflated";
}

} // namespace

void DeflaterTest::isInflatedByTheOtherSide_data()
{
    QTest::addColumn<bool>("takeover");
    QTest::addColumn<int>("bits");
    for (int bits = 8; bits <= 15; ++bits) {
        QTest::addRow("%d bits, takeover", bits) << true << bits;
        QTest::addRow("%d bits, none", bits) << false << bits;
    }
}

void DeflaterTest::isInflatedByTheOtherSide()
{
    QFETCH(bool, takeover);
    QFETCH(int, bits);
    Deflater deflater(Deflater::ContextTakeover(takeover), bits);
    Inflater inflater{Inflater::ContextTakeover(takeover)};
    std::string large;
    for (int i = 0; i < 20'000; ++i)
        large += char('a' + i * i % 23);
    for (const std::string &text : {std::string(), std::string("Hello"), std::string("Hello"), large, std::string(), large})
        QCOMPARE(roundTrip(deflater, inflater, text), text);
}

void DeflaterTest::gainsFromTheContext()
{
    Deflater with(Deflater::ContextTakeover::Yes, 15);
    Deflater without(Deflater::ContextTakeover::No, 15);
    const ws::ByteBuffer text = wire::bytes("a sentence that comes twice over the same connection");
    QCOMPARE(with.compress(text), without.compress(text));
    QVERIFY(with.compress(text).size() < without.compress(text).size() / 2);
}

void DeflaterTest::keepsWithinASmallWindow()
{
    Deflater deflater(Deflater::ContextTakeover::Yes, 8);
    std::string text;
    for (int i = 0; i < 3000; ++i)
        text += char('a' + (i * 7 + i / 251) % 26);
    ws::ByteBuffer wire = deflater.compress(ws::bytesOf(text));
    ws::append(wire, wire::hex("0000ffff"));

    // A foreign inflater with a window of 256 bytes, fed so that nothing but its window can hold a distance.
    z_stream stream{};
    QCOMPARE(inflateInit2(&stream, -8), Z_OK);
    std::string back;
    stream.next_in = wire.data();
    stream.avail_in = uInt(wire.size());
    for (int code = Z_OK; code == Z_OK && stream.avail_in > 0;) {
        std::uint8_t byte = 0;
        stream.next_out = &byte;
        stream.avail_out = 1;
        code = inflate(&stream, Z_SYNC_FLUSH);
        if (stream.avail_out == 0)
            back += char(byte);
    }
    inflateEnd(&stream);
    QCOMPARE(back, text);
}

WIRETALE_TEST(DeflaterTest)
#include "deflater_test.moc"
