#include "support/test_registry.h"
#include "wire.h"

#include "ws/deflater.h"

#include <QTest>

using namespace ws;
using wire::Piece;
using wire::operator+;
using Lines = std::vector<std::string>;

Q_DECLARE_METATYPE(std::vector<Piece>)
Q_DECLARE_METATYPE(Lines)

class SessionDecoderTest : public QObject {
    Q_OBJECT

private slots:
    void tellsASessionUnderEverySplit_data();
    void tellsASessionUnderEverySplit();
    void tellsViolationsOfFrames_data();
    void tellsViolationsOfFrames();
    void showsWhatIsPending();
    void stopsAtTheLimitOfABomb_data();
    void stopsAtTheLimitOfABomb();
    void handsInflatedTextOutInPieces();
    void givesUpAnEndlessEarlyTalker();
    void readsFramesAtOnceWhereTheHandshakeIsMissing();
    void keepsABoundedBody();
};

namespace {

constexpr Direction out = Direction::ClientToServer;
constexpr Direction in = Direction::ServerToClient;
constexpr std::string_view deflate = "permessage-deflate";

QString shown(const Lines &lines)
{
    QStringList all;
    for (const std::string &line : lines)
        all << QString::fromStdString(line);
    return all.join('\n');
}

/// Lines without their offsets, from the first frame on.
QString framesOf(const Lines &lines)
{
    QStringList all;
    bool frames = false;
    for (const std::string &line : lines) {
        const QString text = QString::fromStdString(line.substr(0, line.rfind(" @")));
        if (frames && !text.endsWith(" fin") )
            all << text;
        frames = frames || text.contains(" handshake ");
    }
    return all.join('\n');
}

std::vector<Piece> session(ByteBuffer fromServer, ByteBuffer fromClient, std::string_view extensions = {})
{
    return {{out, wire::request(extensions)}, {in, wire::answer(extensions)}, {in, std::move(fromServer)},
        {out, std::move(fromClient)}};
}

} // namespace

void SessionDecoderTest::tellsASessionUnderEverySplit_data()
{
    QTest::addColumn<std::vector<Piece>>("pieces");
    QTest::addColumn<Lines>("expected");
    using enum Opcode;
    const auto request = wire::request();
    const auto answer = wire::answer();
    const std::string asked = "out head GET / HTTP/1.1 @0";
    const std::string agreed = "in head HTTP/1.1 101 Switching Protocols @0";

    QTest::newRow("echo and close") << std::vector<Piece>{{out, request}, {in, answer},
        {out, wire::clientFrame(Text, "Hi")}, {in, wire::serverFrame(Text, "Hi")},
        {in, wire::serverFrame(Close, "\x03\xe8" "bye")}, {out, wire::clientFrame(Close, "\x03\xe8")}}
        << Lines{asked, agreed, "in handshake accepted @0", "out frame 1 Text fin 2 m1 @150",
               "out message 1 Text 2/2 in 1 from f1 @150", "in frame 2 Text fin 2 m2 @129",
               "in message 2 Text 2/2 in 1 from f2 @129", "in frame 3 Close fin 5 m0 '\\x03\\xe8bye' @133",
               "in close 1000 'bye' @133", "out frame 4 Close fin 2 m0 '\\x03\\xe8' @158", "out close 1000 '' @158",
               "in fin @140", "out fin @166"};
    QTest::newRow("frames glued to the heads") << std::vector<Piece>{{out, request + wire::clientFrame(Binary, "xy")},
        {in, answer + wire::serverFrame(Ping, "p")}}
        << Lines{asked, agreed, "in handshake accepted @0", "out frame 1 Binary fin 2 m1 @150",
               "out message 1 Binary 2/2 in 1 from f1 @150", "in frame 2 Ping fin 1 m0 'p' @129", "in fin @132",
               "out fin @158"};
    QTest::newRow("100 before the 101") << std::vector<Piece>{{out, request},
        {in, wire::bytes("HTTP/1.1 100 Continue\r\n\r\n") + answer}}
        << Lines{asked, "in head HTTP/1.1 100 Continue informational @0",
               "in head HTTP/1.1 101 Switching Protocols @25", "in handshake accepted @25", "in fin @154", "out fin @150"};
    QTest::newRow("refused, length") << std::vector<Piece>{{out, request},
        {in, wire::bytes("HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nnoXX")}}
        << Lines{asked, "in head HTTP/1.1 403 Forbidden @0", "in handshake refused @0", "in body 'no' of 2 complete @45",
               "in fin @49", "out fin @150"};
    QTest::newRow("refused, chunked") << std::vector<Piece>{{out, request},
        {in, wire::bytes("HTTP/1.1 403 Forbidden\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nno\r\n0\r\n\r\n")}}
        << Lines{asked, "in head HTTP/1.1 403 Forbidden @0", "in handshake refused @0", "in body 'no' of 2 complete @54",
               "in fin @66", "out fin @150"};
    QTest::newRow("refused, until close") << std::vector<Piece>{{out, request},
        {in, wire::bytes("HTTP/1.1 500 Oh\r\n\r\nno")}}
        << Lines{asked, "in head HTTP/1.1 500 Oh @0", "in handshake refused @0", "in body 'no' of 2 complete @19",
               "in fin @21", "out fin @150"};
    QTest::newRow("refused, cut") << std::vector<Piece>{{out, request},
        {in, wire::bytes("HTTP/1.1 500 Oh\r\nContent-Length: 9\r\n\r\nno")}}
        << Lines{asked, "in head HTTP/1.1 500 Oh @0", "in handshake refused @0", "in body 'no' of 2 incomplete @38",
               "in fin @40", "out fin @150"};
    QTest::newRow("not HTTP at all") << std::vector<Piece>{{out, request}, {in, wire::bytes("SSH-2.0-x\r\n")}}
        << Lines{asked, "in violation bad-start-line +5 f0 @0", "in body 'SSH-2.0-x\\x0d\\x0a' of 11 complete @0",
               "in fin @11", "out fin @150"};
    QTest::newRow("an answer before any request") << std::vector<Piece>{{in, answer + wire::serverFrame(Text, "a")}}
        << Lines{agreed, "in handshake accepted @0", "in frame 1 Text fin 1 m1 @129",
               "in message 1 Text 1/1 in 1 from f1 @129", "in fin @132", "out fin @0"};
    QTest::newRow("bad accept, frames all the same") << std::vector<Piece>{{out, request},
        {in, wire::bytes("HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: upgrade\r\nSec-WebSocket-Accept: no\r\n\r\n")
                + wire::serverFrame(Text, "a")}}
        << Lines{asked, "in head HTTP/1.1 101 X @0", "in violation answer-bad-accept +26 f0 @57",
               "in handshake upgraded @0", "in frame 1 Text fin 1 m1 @85", "in message 1 Text 1/1 in 1 from f1 @85",
               "in fin @88", "out fin @150"};
    QTest::newRow("a handshake inside a tunnel") << std::vector<Piece>{{out, wire::bytes("CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n")},
        {in, wire::bytes("HTTP/1.1 200 OK\r\n\r\n")}, {out, request}, {in, answer}}
        << Lines{"out head CONNECT a:1 HTTP/1.1 @0", "out violation request-method +33 f0 @0",
               "out violation request-no-upgrade +33 f0 @0", "out violation request-no-connection +33 f0 @0",
               "out violation request-key +33 f0 @0", "out violation request-version +33 f0 @0", "in head HTTP/1.1 200 OK @0",
               "out head GET / HTTP/1.1 @33", "in head HTTP/1.1 101 Switching Protocols @19",
               "in handshake accepted @19", "in fin @148", "out fin @183"};
}

void SessionDecoderTest::tellsASessionUnderEverySplit()
{
    QFETCH(std::vector<Piece>, pieces);
    QFETCH(Lines, expected);
    for (std::size_t chunk : {std::size_t(100'000), std::size_t(1), std::size_t(2), std::size_t(3), std::size_t(7)})
        QCOMPARE(shown(wire::decode(pieces, chunk)), shown(expected));

    for (std::size_t piece = 0; piece < pieces.size(); ++piece) {
        for (std::size_t cut = 1; cut < pieces[piece].bytes.size(); ++cut) {
            std::vector<Piece> cutPieces = pieces;
            auto &first = cutPieces[piece].bytes;
            Piece second{pieces[piece].direction, {first.begin() + std::ptrdiff_t(cut), first.end()}};
            first.resize(cut);
            cutPieces.insert(cutPieces.begin() + std::ptrdiff_t(piece) + 1, second);
            QCOMPARE(shown(wire::decode(cutPieces)), shown(expected));
        }
    }
}

void SessionDecoderTest::tellsViolationsOfFrames_data()
{
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<QByteArray>("client");
    QTest::addColumn<bool>("compressing");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *server, const char *client, const char *expected) {
        QTest::newRow(name) << QByteArray(server) << QByteArray(client) << false << QByteArray(expected);
    };
    const auto deflated = [](const char *name, const char *server, const char *expected) {
        QTest::newRow(name) << QByteArray(server) << QByteArray() << true << QByteArray(expected);
    };
    row("RSV2", "a10161", "", "in frame 1 Text fin 1 m1\nin violation reserved-bits +1 f1\nin message 1 Text 1/1 in 1 from f1");
    row("RSV1 not negotiated", "c10161", "",
        "in frame 1 Text fin 1 m1\nin violation compressed-not-negotiated +1 f1\nin message 1 Text 1/1 in 1 from f1");
    row("reserved data opcode", "830161", "", "in frame 1 Reserved 0x3 fin 1 m0\nin violation reserved-opcode +1 f1");
    row("reserved control opcode", "8b0161", "", "in frame 1 Reserved 0xB fin 1 m0 'a'\nin violation reserved-opcode +1 f1");
    row("length not minimal", "827e000161", "",
        "in frame 1 Binary fin 1 m1\nin violation length-not-minimal +3 f1\nin message 1 Binary 1/1 in 1 from f1");
    row("length negative", "827f800000000000000061", "", "in violation length-negative +9 f0");
    row("fragmented control", "090161", "", "in frame 1 Ping 1 m0 'a'\nin violation fragmented-control +1 f1");
    row("masked server", "818100000000 61", "",
        "in frame 1 Text fin 1 m1\nin violation server-frame-masked +1 f1\nin message 1 Text 1/1 in 1 from f1");
    row("unmasked client", "", "810161",
        "out frame 1 Text fin 1 m1\nout violation client-frame-not-masked +1 f1\nout message 1 Text 1/1 in 1 from f1");
    row("continuation of nothing", "800161", "", "in frame 1 Continuation fin 1 m0\nin violation unexpected-continuation +1 f1");
    row("a message inside a message", "010161 810162 800163", "",
        "in frame 1 Text 1 m1\nin frame 2 Text fin 1 m2\nin violation expected-continuation +1 f2\n"
        "in message 2 Text 1/1 in 1 from f2\nin frame 3 Continuation fin 1 m0\nin violation unexpected-continuation +1 f3");
    row("control between fragments", "010161 8900 800162", "",
        "in frame 1 Text 1 m1\nin frame 2 Ping fin 0 m0 ''\nin frame 3 Continuation fin 1 m1\nin message 1 Text 2/2 in 2 from f1");
    row("data after Close", "8800 810161", "",
        "in frame 1 Close fin 0 m0 ''\nin close none ''\nin frame 2 Text fin 1 m1\nin violation data-after-close +2 f2\n"
        "in message 1 Text 1/1 in 1 from f2");
    row("a second Close", "8800 8800", "",
        "in frame 1 Close fin 0 m0 ''\nin close none ''\nin frame 2 Close fin 0 m0 ''\nin violation frame-after-close +2 f2\n"
        "in close none ''");
    row("Close of one byte", "880103", "",
        "in frame 1 Close fin 1 m0 '\\x03'\nin violation close-payload-one-byte +1 f1\nin close none '' invalid");
    row("Close 1006", "880203ee", "",
        "in frame 1 Close fin 2 m0 '\\x03\\xee'\nin violation close-code-reserved +2 f1\nin close 1006 '' invalid");
    row("Close reason not UTF-8", "880303e8ff", "",
        "in frame 1 Close fin 3 m0 '\\x03\\xe8\\xff'\nin violation close-reason-not-utf8 +1 f1\nin close 1000 '\\xff' invalid");
    row("text not UTF-8", "8102 61ff", "",
        "in frame 1 Text fin 2 m1\nin violation text-not-utf8 +1 f1\nin message 1 Text 2/2 in 1 from f1 invalid");
    row("text cut at the end", "8102 61c3", "",
        "in frame 1 Text fin 2 m1\nin violation text-not-utf8 +1 f1\nin message 1 Text 2/2 in 1 from f1 invalid");
    row("a character over two frames", "0101c3 8001a9", "",
        "in frame 1 Text 1 m1\nin frame 2 Continuation fin 1 m1\nin message 1 Text 2/2 in 2 from f1");
    row("text broken in the second frame", "0101c3 800141", "",
        "in frame 1 Text 1 m1\nin frame 2 Continuation fin 1 m1\nin violation text-not-utf8 +1 f2\n"
        "in message 1 Text 2/2 in 2 from f1 invalid");
    row("a lone Pong", "8a0161", "", "in frame 1 Pong fin 1 m0 'a'\nin violation pong-without-ping +3 f1");
    row("a Pong for its Ping", "890161", "8a8100000000 61",
        "in frame 1 Ping fin 1 m0 'a'\nout frame 2 Pong fin 1 m0 'a'");
    row("a Pong that differs", "890161", "8a8100000000 62",
        "in frame 1 Ping fin 1 m0 'a'\nout frame 2 Pong fin 1 m0 'b'\nout violation pong-differs +7 f2");
    deflated("compressed", "c107 f248cdc9c90700", "in inflated m1 'Hello'\nin frame 1 Text fin 7 m1\nin message 1 Text compressed 7/5 in 1 from f1");
    deflated("compressed and fragmented", "4103 f248cd 8004 c9c90700",
        "in frame 1 Text 3 m1\nin inflated m1 'Hello'\nin frame 2 Continuation fin 4 m1\nin message 1 Text compressed 7/5 in 2 from f1");
    deflated("not compressed though agreed", "810161", "in frame 1 Text fin 1 m1\nin message 1 Text 1/1 in 1 from f1");
    deflated("RSV1 on a continuation", "010161 c00162",
        "in frame 1 Text 1 m1\nin frame 2 Continuation fin 1 m1\nin violation compressed-continuation +1 f2\n"
        "in message 1 Text 2/2 in 2 from f1");
    deflated("RSV1 on a Ping", "c900", "in frame 1 Ping fin 0 m0 ''\nin violation compressed-control +1 f1");
    deflated("bad DEFLATE, and after it", "c20107 c207f248cdc9c90700 820161",
        "in frame 1 Binary fin 1 m1\nin violation deflate-data +1 f1\nin message 1 Binary compressed 1/0 in 1 from f1 invalid\n"
        "in note\nin frame 2 Binary fin 7 m2\nin message 2 Binary compressed 7/0 in 1 from f2 invalid\n"
        "in frame 3 Binary fin 1 m3\nin message 3 Binary 1/1 in 1 from f3");
    deflated("inflated text not UTF-8", "c107 000100feffff 00",
        "in inflated m1 '\\xff'\nin frame 1 Text fin 7 m1\nin violation text-not-utf8 +7 f1\n"
        "in message 1 Text compressed 7/1 in 1 from f1 invalid");
}

void SessionDecoderTest::tellsViolationsOfFrames()
{
    QFETCH(QByteArray, server);
    QFETCH(QByteArray, client);
    QFETCH(bool, compressing);
    QFETCH(QByteArray, expected);
    const auto pieces = session(
        wire::hex(server.toStdString()), wire::hex(client.toStdString()), compressing ? deflate : std::string_view());
    for (const std::size_t chunk : {std::size_t(100'000), std::size_t(1), std::size_t(2), std::size_t(5)}) {
        QString found = framesOf(wire::decode(pieces, chunk));
        found.remove("\nin framing lost");
        QCOMPARE(found, QString::fromUtf8(expected));
    }
}

void SessionDecoderTest::showsWhatIsPending()
{
    SessionDecoder decoder;
    std::vector<Event> events;
    decoder.receive(out, bytesOf("GET /"), Time{}, events);
    QCOMPARE(decoder.pendingBytes(out), quint64(5));
    QVERIFY(events.empty());

    SessionDecoder late;
    late.skipHandshake();
    late.receive(in, wire::hex("a30561"), Time{}, events);
    QVERIFY(events.empty());
    QCOMPARE(late.pendingBytes(in), quint64(3));
    QCOMPARE(late.pendingFrame(in)->payloadLength, quint64(5));
    QCOMPARE(late.pendingViolations(in).size(), std::size_t(2));
    late.receiveReset(in, Time{}, events);
    QCOMPARE(events.size(), std::size_t(3)); // the two violations and the RST
}

void SessionDecoderTest::stopsAtTheLimitOfABomb_data()
{
    QTest::addColumn<std::size_t>("size"); // inflated
    QTest::addColumn<std::size_t>("limit");
    QTest::addColumn<bool>("text");
    QTest::addColumn<bool>("takeover");
    QTest::addColumn<std::size_t>("frames");
    constexpr std::size_t mega = 1024 * 1024;
    QTest::newRow("at the limit") << mega << mega << false << true << std::size_t(1);
    QTest::newRow("one above") << mega + 1 << mega << false << true << std::size_t(1);
    QTest::newRow("one above, text") << mega + 1 << mega << true << true << std::size_t(1);
    QTest::newRow("one above, no takeover") << mega + 1 << mega << false << false << std::size_t(1);
    QTest::newRow("sixteen times") << 16 * mega << mega << false << true << std::size_t(1);
    QTest::newRow("sixteen times, no takeover") << 16 * mega << mega << false << false << std::size_t(1);
    QTest::newRow("sixteen times in fragments") << 16 * mega << mega << false << true << std::size_t(50);
    QTest::newRow("sixteen times in fragments, text") << 16 * mega << mega << true << false << std::size_t(50);
    QTest::newRow("nothing is allowed") << std::size_t(1) << std::size_t(0) << false << true << std::size_t(1);
    QTest::newRow("below by one") << mega - 1 << mega << true << true << std::size_t(3);
}

void SessionDecoderTest::stopsAtTheLimitOfABomb()
{
    QFETCH(std::size_t, size);
    QFETCH(std::size_t, limit);
    QFETCH(bool, text);
    QFETCH(bool, takeover);
    QFETCH(std::size_t, frames);
    Deflater deflater(Deflater::ContextTakeover::Yes, 15);
    const ByteBuffer bomb = deflater.compress(ByteBuffer(size, 'a'));
    const std::string extension = takeover ? "permessage-deflate" : "permessage-deflate; server_no_context_takeover";

    SessionDecoder decoder({.message = limit});
    std::vector<Event> events;
    decoder.receive(out, wire::request(extension), Time{}, events);
    decoder.receive(in, wire::answer(extension), Time{}, events);
    events.clear();
    Bytes rest = bomb;
    for (std::size_t left = frames; left > 0; --left) {
        const Bytes part = rest.first(rest.size() / left);
        rest = rest.subspan(part.size());
        const bool first = left == frames;
        const Opcode opcode = !first ? Opcode::Continuation : text ? Opcode::Text : Opcode::Binary;
        decoder.receive(in, wire::serverFrame(opcode, textOf(part), first ? rsv1 : 0, left == 1), Time{}, events);
    }
    std::size_t inflated = 0, tooBig = 0;
    bool valid = false;
    for (const Event &event : events) {
        if (const auto *piece = std::get_if<Inflated>(&event.body))
            inflated += piece->data->size();
        if (const auto *found = std::get_if<ViolationFound>(&event.body))
            tooBig += found->violation.rule == Rule::MessageTooBig;
        if (const auto *message = std::get_if<MessageReceived>(&event.body))
            valid = message->valid;
    }
    QCOMPARE(inflated, std::min(size, limit));
    QCOMPARE(tooBig, std::size_t(size > limit));
    QCOMPARE(valid, size <= limit);

    events.clear(); // what follows is read on: inflated where its window is known
    decoder.receive(in, wire::serverFrame(Opcode::Binary, "\xf2\x48\xcd\xc9\xc9\x07" + std::string(1, '\0'), rsv1), Time{}, events);
    const auto &message = std::get<MessageReceived>(events.back().body);
    QCOMPARE(message.valid, limit >= 5 && (size <= limit || !takeover));
}

void SessionDecoderTest::handsInflatedTextOutInPieces()
{
    Deflater deflater(Deflater::ContextTakeover::Yes, 15);
    const std::string payload(textOf(deflater.compress(ByteBuffer(200'000, 'x'))));
    const auto pieces = session(wire::serverFrame(Opcode::Text, payload, rsv1), {}, deflate);
    SessionDecoder decoder;
    std::vector<Event> events;
    for (const Piece &piece : pieces)
        decoder.receive(piece.direction, piece.bytes, Time{}, events);
    std::vector<std::size_t> sizes;
    for (const Event &event : events)
        if (const auto *piece = std::get_if<Inflated>(&event.body))
            sizes.push_back(piece->data->size());
    QCOMPARE(sizes, (std::vector<std::size_t>{65536, 65536, 65536, 200'000 - 3 * 65536}));
}

void SessionDecoderTest::givesUpAnEndlessEarlyTalker()
{
    SessionDecoder decoder({.head = 1000});
    std::vector<Event> events;
    decoder.receive(out, wire::request(), Time{}, events);
    for (int i = 0; i < 100; ++i)
        decoder.receive(out, ByteBuffer(100), Time{}, events);
    QCOMPARE(wire::describe(events.back()), std::string("out framing lost @150"));
    QCOMPARE(decoder.pendingBytes(out), quint64(0));
}

void SessionDecoderTest::readsFramesAtOnceWhereTheHandshakeIsMissing()
{
    SessionDecoder decoder;
    decoder.skipHandshake();
    std::vector<Event> events;
    decoder.receive(in, wire::serverFrame(Opcode::Text, "a"), Time{}, events);
    decoder.receive(out, wire::clientFrame(Opcode::Text, "b"), Time{}, events);
    QCOMPARE(wire::describe(events.back()), std::string("out message 2 Text 1/1 in 1 from f2 @0"));
}

void SessionDecoderTest::keepsABoundedBody()
{
    SessionDecoder decoder({.body = 3});
    std::vector<Event> events;
    decoder.receive(out, wire::request(), Time{}, events);
    decoder.receive(in, bytesOf("HTTP/1.1 500 Oh\r\nContent-Length: 6\r\n\r\nabcdef"), Time{}, events);
    QCOMPARE(wire::describe(events.back()), std::string("in body 'abc' of 6 complete @38"));
}

WIRETALE_TEST(SessionDecoderTest)
#include "session_decoder_test.moc"
