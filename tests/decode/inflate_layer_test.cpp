#include "decode/inflate_layer.h"

#include "support/test_registry.h"

#include <QTest>

#include <zlib.h>
#include <zstd.h>

class InflateLayerTest : public QObject {
    Q_OBJECT

private slots:
    void unwraps_data();
    void unwraps();
    void stopsABomb_data();
    void stopsABomb();
    void failsInWords_data();
    void failsInWords();
};

namespace {

/// 15: zlib's own header; 31: gzip's.
ws::ByteBuffer deflated(const std::string &text, int windowBits)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    ws::ByteBuffer out(deflateBound(&stream, uLong(text.size())) + 32);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = uInt(text.size());
    stream.next_out = out.data();
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

ws::ByteBuffer packed(const std::string &text, const std::string &how)
{
    if (how != "zstd")
        return deflated(text, how == "zlib" ? 15 : 31);
    ws::ByteBuffer out(ZSTD_compressBound(text.size()));
    out.resize(ZSTD_compress(out.data(), out.size(), text.data(), text.size(), 3));
    return out;
}

const decode::Decoder &decoderOf(const std::string &name)
{
    const decode::Decoder *found = decode::findDecoder(name);
    if (!found)
        qFatal("there is no decoder %s", name.c_str());
    return *found;
}

void addEachCompression()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"zlib", "gzip", "zstd"})
        QTest::newRow(how) << QString(how);
}

} // namespace

void InflateLayerTest::unwraps_data() { addEachCompression(); }
void InflateLayerTest::stopsABomb_data() { addEachCompression(); }
void InflateLayerTest::failsInWords_data() { addEachCompression(); }

void InflateLayerTest::unwraps()
{
    QFETCH(QString, how);
    const std::string inside = R"({"hello":"world"})";
    const ws::ByteBuffer outer = packed(inside, how.toStdString());
    const decode::Decoder &decoder = decoderOf(how.toStdString());
    decode::Hint hint;
    hint.text = false;
    QVERIFY(decoder.unwraps && decoder.fits(hint, outer) > 50);
    const decode::Decoded decoded = decoder.decode(outer, hint, {});
    QVERIFY(!decoded.fault && decoded.bytes);
    QCOMPARE(std::string(ws::textOf(*decoded.bytes)), inside);
    QCOMPARE(decoded.summary, how.toStdString() + ", 17 bytes inside");
}

void InflateLayerTest::stopsABomb()
{
    QFETCH(QString, how);
    const ws::ByteBuffer outer = packed(std::string(decode::unwrapLimit + 1024 * 1024, '\0'), how.toStdString());
    const decode::Decoded decoded = decoderOf(how.toStdString()).decode(outer, {}, {});
    QVERIFY(decoded.fault);
    QCOMPARE(decoded.fault->says, "More than 16 MiB inside " + how.toStdString());
    QVERIFY(decoded.bytes->size() < decode::unwrapLimit + 1024 * 1024);
}

void InflateLayerTest::failsInWords()
{
    QFETCH(QString, how);
    const std::string inside(5000, 'q');
    ws::ByteBuffer outer = packed(inside + how.toStdString(), how.toStdString());
    outer.resize(outer.size() / 2);
    const decode::Decoded decoded = decoderOf(how.toStdString()).decode(outer, {}, {});
    QVERIFY(decoded.fault);
    QVERIFY2(decoded.fault->says.starts_with("Not valid " + how.toStdString() + " at byte "), decoded.fault->says.c_str());
    QVERIFY(decoded.fault->offset <= outer.size());
}

WIRETALE_TEST(InflateLayerTest)
#include "inflate_layer_test.moc"
