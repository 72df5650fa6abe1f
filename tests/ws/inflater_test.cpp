#include "support/test_registry.h"
#include "wire.h"

#include "ws/deflater.h"
#include "ws/inflater.h"

#include <QTest>

using ws::Deflater;
using ws::Inflater;

class InflaterTest : public QObject {
    Q_OBJECT

private slots:
    void inflatesTheExamplesOfTheRfc_data();
    void inflatesTheExamplesOfTheRfc();
    void takesTheContextOver();
    void forgetsTheContextWhereNoneIsTakenOver();
    void saysThatItIsLostAfterAFault();
    void stopsWhenTheSinkHasEnough();
};

namespace {

struct Result {
    bool good = true;
    std::string text;
};

Result inflated(Inflater &inflater, ws::Bytes wire, std::size_t chunk = ~std::size_t(0))
{
    Result result;
    const auto sink = [&](ws::Bytes bytes) {
        result.text += ws::textOf(bytes);
        return true;
    };
    for (std::size_t at = 0; at < wire.size() && result.good; at += std::min(chunk, wire.size() - at))
        result.good = inflater.receive(wire.subspan(at, std::min(chunk, wire.size() - at)), sink);
    result.good = result.good && inflater.finishMessage(sink);
    return result;
}

} // namespace

void InflaterTest::inflatesTheExamplesOfTheRfc_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *hex, bool good, const char *text) {
        QTest::newRow(name) << QByteArray(hex) << good << QByteArray(text);
    };
    row("7.2.3.1, one block", "f248cdc9c90700", true, "Hello");
    row("7.2.3.3, no compression", "000500faff48656c6c6f00", true, "Hello");
    row("7.2.3.4, BFINAL", "f348cdc9c9070000", true, "Hello");
    row("7.2.3.5, two blocks", "f248050000 00ffff cac9c90700", true, "Hello");
    row("7.2.3.6, empty", "00", true, "");
    row("no byte at all", "", true, "");
    row("BFINAL in the middle", "f348cdc9c90700 f248cdc9c90700", true, "HelloHello");
    row("cut inside a block", "f248cd", false, "He");
    row("reserved block type", "07", false, "");
    row("bad stored length", "000500ffff48656c6c6f", false, "");
    row("distance before the beginning", "4b04230000", false, "a");
}

void InflaterTest::inflatesTheExamplesOfTheRfc()
{
    QFETCH(QByteArray, hex);
    QFETCH(bool, good);
    QFETCH(QByteArray, text);
    const ws::ByteBuffer wire = wire::hex(hex.toStdString());
    for (const std::size_t chunk : {std::size_t(1), std::size_t(3), std::size_t(1000)}) {
        Inflater inflater(Inflater::ContextTakeover::Yes);
        const Result result = inflated(inflater, wire, chunk);
        QCOMPARE(result.good, good);
        if (good)
            QCOMPARE(result.text, text.toStdString());
        QCOMPARE(inflater.lost(), !good);
    }
}

void InflaterTest::takesTheContextOver()
{
    Inflater inflater(Inflater::ContextTakeover::Yes);
    QCOMPARE(inflated(inflater, wire::hex("f248cdc9c90700")).text, std::string("Hello"));
    QCOMPARE(inflated(inflater, wire::hex("f200110000")).text, std::string("Hello")); // RFC 7692, 7.2.3.2
}

void InflaterTest::forgetsTheContextWhereNoneIsTakenOver()
{
    Inflater inflater(Inflater::ContextTakeover::No);
    QCOMPARE(inflated(inflater, wire::hex("f248cdc9c90700")).text, std::string("Hello"));
    QVERIFY(!inflated(inflater, wire::hex("f200110000")).good);
    inflater.abandonMessage();
    QVERIFY(!inflater.lost());
    QCOMPARE(inflated(inflater, wire::hex("f248cdc9c90700")).text, std::string("Hello"));
}

void InflaterTest::saysThatItIsLostAfterAFault()
{
    Inflater inflater(Inflater::ContextTakeover::Yes);
    QVERIFY(!inflated(inflater, wire::hex("07")).good);
    inflater.abandonMessage();
    QVERIFY(inflater.lost());
    QVERIFY(!inflated(inflater, wire::hex("f248cdc9c90700")).good);
}

void InflaterTest::stopsWhenTheSinkHasEnough()
{
    Deflater deflater(Deflater::ContextTakeover::No, 15);
    const ws::ByteBuffer bomb = deflater.compress(ws::ByteBuffer(10'000'000));
    QVERIFY(bomb.size() < 20'000);
    Inflater inflater(Inflater::ContextTakeover::Yes);
    std::size_t seen = 0;
    const auto sink = [&](ws::Bytes bytes) { return (seen += bytes.size()) < 100'000; };
    QVERIFY(!inflater.receive(bomb, sink));
    QVERIFY2(seen < 200'000, "it went on after the sink had stopped it");
}

WIRETALE_TEST(InflaterTest)
#include "inflater_test.moc"
