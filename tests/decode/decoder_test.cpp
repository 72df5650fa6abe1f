#include "decoded_text.h"
#include "support/test_registry.h"

#include "decode/decoder.h"

#include <QSet>
#include <QTest>

#include <zlib.h>

using namespace decode;

class DecoderTest : public QObject {
    Q_OBJECT

private slots:
    void everyDecoderHasItsName();
    void everyDecoderSurvivesAnything_data();
    void everyDecoderSurvivesAnything();
    void guessesAStack_data();
    void guessesAStack();
    void appliesAStackAndStopsAtAFault();
    void endsNestedWrappings();
};

namespace {

ws::ByteBuffer compressed(const ws::ByteBuffer &plain, int windowBits)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    ws::ByteBuffer out(plain.size() + 100);
    stream.next_in = const_cast<Bytef *>(plain.data());
    stream.avail_in = uInt(plain.size());
    stream.next_out = out.data();
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(out.size() - stream.avail_out);
    deflateEnd(&stream);
    return out;
}

constexpr int gzip = 15 + 16, zlib = 15;

} // namespace

void DecoderTest::everyDecoderHasItsName()
{
    QSet<QString> ids;
    for (const Decoder *decoder : allDecoders()) {
        const auto id = QString::fromLatin1(decoder->id.data(), qsizetype(decoder->id.size()));
        QVERIFY(!id.isEmpty() && !decoder->name.empty());
        QCOMPARE(findDecoder(decoder->id), decoder);
        ids << id;
    }
    QCOMPARE(ids.size(), qsizetype(allDecoders().size()));
    QVERIFY(!findDecoder("unknown"));
}

void DecoderTest::everyDecoderSurvivesAnything_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("JSON") << QByteArray("[2,\"id\",{\"type\":1,\"a\":[null,1.5,\"x\"]},{}]");
    QTest::newRow("object") << QByteArray("{\"type\":\"next\",\"id\":\"1\",\"jsonrpc\":\"2.0\",\"event\":\"phx_reply\"}\x1e{}\x1e");
    QTest::newRow("STOMP") << QByteArray("SEND\na:b\n\n{\"x\":1}\0\n", 20);
    QTest::newRow("Socket.IO") << QByteArray("451-/nsp,12[\"ev\",{\"_placeholder\":true,\"num\":0}]");
    QTest::newRow("MessagePack") << QByteArray::fromHex("82a161cb3ff8000000000000a1629392c0c3c7020501020403ff");
    QTest::newRow("CBOR") << QByteArray::fromHex("bf6161fb3ff80000000000006162 9f01820203ff 6163c1 5f41014102ff f6ff");
    QTest::newRow("protobuf") << QByteArray::fromHex("08960112036162631a05080112016121000000000000f83f");
    QTest::newRow("MQTT") << QByteArray::fromHex("101000044d5154540402003c0004616263643003000161 c000");
    QTest::newRow("all bytes") << QByteArray::fromHex("fffefdfcfbfaf9f8f7f6f5f4f3f2f1f0e0d0c0b0a090807f706050403020100");
}

void DecoderTest::everyDecoderSurvivesAnything()
{
    QFETCH(QByteArray, payload);
    const ws::ByteBuffer bytes = decoded::bytes(payload);
    for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
        const ws::Bytes part = ws::Bytes(bytes).first(cut);
        for (const bool text : {true, false}) {
            const Hint hint{{}, "/socket.io/?EIO=4", text};
            guess(hint, part);
            for (const Decoder *decoder : allDecoders()) {
                const int fit = decoder->fits(hint, part);
                QVERIFY(fit >= 0 && fit <= 100);
                const Decoded result = decoder->decode(part, hint, {});
                QVERIFY2(decoded::rangesNest(result.root, cut), decoder->id.data());
                QVERIFY(!result.fault || result.fault->offset <= cut);
                QCOMPARE(result.decoder, std::string(decoder->id));
            }
        }
    }
}

void DecoderTest::guessesAStack_data()
{
    QTest::addColumn<QByteArray>("subprotocol");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("text");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("stack");
    const auto row = [](const char *subprotocol, const char *path, const char *payload, const char *stack) {
        QTest::addRow("%s, %s: %s", subprotocol, path, payload)
            << QByteArray(subprotocol) << QByteArray(path) << true << QByteArray(payload) << QString(stack);
    };
    const auto binary = [](const char *name, QByteArray payload, const char *stack, const char *subprotocol = "") {
        QTest::newRow(name) << QByteArray(subprotocol) << QByteArray("/") << false << payload << QString(stack);
    };
    const auto wire = [](const ws::ByteBuffer &bytes) { return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())); };
    row("", "/", "Hello", "");
    row("", "/", "{\"a\":1}", "json");
    row("", "/", "{\"jsonrpc\":\"2.0\",\"method\":\"x\"}", "json-rpc");
    row("graphql-transport-ws", "/graphql", "{\"type\":\"connection_init\"}", "graphql-ws");
    row("", "/socket.io/?EIO=4&transport=websocket", "40", "socket.io");
    row("", "/echo/000/abcdefgh/websocket", "a[\"x\"]", "sockjs");
    row("", "/socket/websocket?vsn=2.0.0", "[null,\"1\",\"t\",\"e\",{}]", "phoenix");
    row("v12.stomp", "/", "CONNECT\n", "stomp");
    row("wamp.2.json", "/", "[1,\"realm\",{}]", "wamp");
    row("ocpp1.6", "/", "[2,\"1\",\"Heartbeat\",{}]", "ocpp");
    row("actioncable-v1-json", "/cable", "{\"type\":\"ping\"}", "action-cable");
    row("", "/hub", "{\"type\":6}\x1e", "signalr");
    binary("gzip with JSON", wire(compressed(decoded::bytes("{\"a\":1}"), gzip)), "gzip json");
    binary("zlib with JSON", wire(compressed(decoded::bytes("{\"a\":1}"), zlib)), "zlib json");
    binary("gzip with MessagePack", wire(compressed(decoded::bytes(QByteArray::fromHex("81a16101")), gzip)), "gzip msgpack");
    binary("zstd", QByteArray::fromHex("28b52ffd2007390000") + QByteArray("{\"a\":1}"), "zstd json");
    binary("MessagePack", QByteArray::fromHex("82a16101a16202"), "msgpack");
    binary("CBOR", QByteArray::fromHex("a2616101616202"), "cbor");
    binary("protobuf", QByteArray::fromHex("0896011203616263"), "protobuf");
    binary("MQTT", QByteArray::fromHex("c000"), "mqtt", "mqtt");
    binary("anything else", QByteArray::fromHex("ffffffff00"), "");
}

void DecoderTest::guessesAStack()
{
    QFETCH(QByteArray, subprotocol);
    QFETCH(QByteArray, path);
    QFETCH(bool, text);
    QFETCH(QByteArray, payload);
    QFETCH(QString, stack);
    QStringList found;
    for (const std::string &id : guess({subprotocol.constData(), path.constData(), text}, decoded::bytes(payload)))
        found << QString::fromStdString(id);
    QCOMPARE(found.join(' '), stack);
}

void DecoderTest::appliesAStackAndStopsAtAFault()
{
    const ws::ByteBuffer wire = compressed(decoded::bytes("{\"a\":1}"), gzip);
    const Decoded good = decode::decode({"gzip", "json"}, wire, {{}, {}, false});
    QCOMPARE(decoded::tree(good.root), "{a: 1}");
    QVERIFY(good.bytes && good.bytes->size() == 7);

    const Decoded cut = decode::decode({"gzip", "json"}, ws::Bytes(wire).first(15), {{}, {}, false});
    QCOMPARE(cut.decoder, std::string("gzip"));
    QVERIFY(cut.fault && cut.fault->says.starts_with("Not valid gzip at byte"));

    const Decoded unknown = decode::decode({"nothing"}, wire);
    QCOMPARE(QString::fromStdString(unknown.fault->says), "There is no decoder named nothing");
    QVERIFY(!decode::decode({}, wire).fault);
}

void DecoderTest::endsNestedWrappings()
{
    ws::ByteBuffer wire = decoded::bytes("{\"a\":1}");
    for (int i = 0; i < 20; ++i)
        wire = compressed(wire, gzip);
    QCOMPARE(guess({{}, {}, false}, wire).size(), std::size_t(4));
    const ws::ByteBuffer bomb = compressed(ws::ByteBuffer(20 << 20), gzip);
    QCOMPARE(QString::fromStdString(decode::decode({"gzip"}, bomb).fault->says), "More than 16 MiB inside gzip");
}

WIRETALE_TEST(DecoderTest)
#include "decoder_test.moc"
