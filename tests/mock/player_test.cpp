#include "played.h"
#include "support/test_registry.h"

#include <QTest>

using namespace played;

class PlayerTest : public QObject {
    Q_OBJECT

private slots:
    void sendsWhatTheAddressPromises_data();
    void sendsWhatTheAddressPromises();
    void answersTheHandshakeAsTheAddressPromises_data();
    void answersTheHandshakeAsTheAddressPromises();
    void echoesEveryMessageAsItCame();
    void echoesUnderAnySplit();
    void answersPingsAndCloses();
    void endsTcpAfterTheEchoOfItsClose();
    void givesUpOnAPeerThatNeverAnswersItsClose();
    void failsAClientThatBreaksARule_data();
    void failsAClientThatBreaksARule();
    void waitsBeforeTheAct();
    void readsMessagesBeforeTheAct();
    void writesInPieces();
    void answersAHandshakeLate();
    void neverAnswersACloseWhereAsked();
    void answersACloseLate();
    void stopsReadingWhereAsked();
    void pushesAsFastAsTheClientReads();
    void pushesInRhythm();
    void doesNotOutrunTheClientsCloseWithItsEcho();
    void obeysCommands();
    void holdsAndGoesOn();
    void chosesTheFirstKnownSubprotocol();
    void compressesWhereAgreed();
    void refusesABadHandshake();
    void boundsWhatAStuckClientMakesItHold();
    void endsOnItsOwnWhenTheClientLeaves_data();
    void endsOnItsOwnWhenTheClientLeaves();
};

void PlayerTest::sendsWhatTheAddressPromises_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("frames");
    QTest::addColumn<QByteArray>("end");
    const auto row = [](const char *address, const char *hex, const char *end = "wait") {
        QTest::newRow(address) << QByteArray(address) << QByteArray::fromHex(hex) << QByteArray(end);
    };
    row("/greet?n=2", "8107 48656c6c6f2031 8107 48656c6c6f2032");
    row("/push?count=2&size=3&rate=0", "8103 303031 8103 303032");
    row("/push?count=1&size=2&kind=binary", "8202 3031");
    row("/subprotocol", "811a 7b226f666665726564223a5b5d2c2263686f73656e223a22227d");
    row("/sink", "");
    row("/close/1000", "8802 03e8");
    row("/close/4401?reason=expired", "8809 1131 65787069726564");
    row("/close/4401?reason=%E2%82%AC", "8805 1131 e282ac");
    row("/close/0", "8802 0000");
    row("/close/1006", "8802 03ee");
    row("/close/65535", "8802 ffff");
    row("/close/1000?end=fin", "8802 03e8", "fin");
    row("/close/1000?end=rst", "8802 03e8", "rst");
    row("/close/1000?end=none", "8802 03e8", "none");
    row("/close/empty", "8800");
    row("/close/one-byte", "8801 03");
    row("/close/bad-utf8", "880f 03e8 62616420c32820726561736f6e");
    row("/close/long-reason?bytes=2", "8804 03e8 7878");
    row("/close/hex/0fa1627965", "8805 0fa1627965");
    row("/close-twice", "8802 03e8 8802 03e9");
    row("/refuse/4403?reason=no", "8804 1133 6e6f");
    row("/drop", "", "fin");
    row("/half-close", "", "fin");
    row("/silent", "", "none");
    row("/no-echo", "", "none");
    row("/cut-frame", "810a 48656c6c6f", "fin");
    row("/masked", "8185 37fa213d 7f9f4d5158");
    row("/rsv", "a105 48656c6c6f");
    row("/rsv/1", "9105 48656c6c6f");
    row("/rsv/4", "c105 48656c6c6f");
    row("/rsv/7", "f105 48656c6c6f");
    row("/opcode/3", "8305 48656c6c6f");
    row("/opcode/15", "8f05 48656c6c6f");
    row("/late-data", "8802 03e8 8104 6c617465");
    row("/fragmented-ping", "0903 48656c 8002 6c6f");
    row("/fragmented-close", "0802 03e8 8003 627965");
    row("/orphan-continuation", "8005 48656c6c6f");
    row("/interleaved", "0103 48656c 8106 696e73696465 8002 6c6f");
    row("/bad-utf8", "810e 48656c6c6f20 c328 20776f726c64");
    row("/bad-utf8?split=1", "0107 48656c6c6f20c3 8007 2820776f726c64");
    row("/long-form/16", "817e 0005 48656c6c6f");
    row("/long-form/64", "817f 0000000000000005 48656c6c6f");
    row("/negative-length", "817f 8000000000000005 48656c6c6f");
    row("/huge-length?bytes=4294967296", "817f 0000000100000000 48656c6c6f");
    row("/bad-deflate-data", "c104 ffffffff");
    row("/compressed-unasked", "c107 f248cdc9c90700");
    row("/pong", "8a0b 756e736f6c696369746564");
    row("/bytes/0102ff", "0102ff");
}

void PlayerTest::sendsWhatTheAddressPromises()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, frames);
    QFETCH(QByteArray, end);

    Session session(address.toStdString());
    session.wire.pass(1s);
    const std::string wanted = plainAcceptance() + frames.toStdString();
    QVERIFY2(session.wire.sent == wanted, qPrintable(shown(session.wire.sent)));
    QCOMPARE(session.wire.finished, end == "fin");
    QCOMPARE(session.wire.reset, end == "rst");

    if (end == "none" || end == "rst")
        return;
    session.wire.receive(clientClose(1000));
    session.wire.receiveEof();
    QVERIFY(session.wire.finished && session.wire.done);
}

void PlayerTest::answersTheHandshakeAsTheAddressPromises_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("head");
    const auto row = [](const char *address, std::string head) {
        QTest::newRow(address) << QByteArray(address) << QByteArray::fromStdString(head);
    };
    const std::string text = "Content-Type: text/plain; charset=utf-8\r\n", gone = "Connection: close\r\n\r\n";
    row("/echo", plainAcceptance());
    row("/echo?header=X-A:1&header=X-B:%20two", plainAcceptance("X-A: 1\r\nX-B: two\r\n"));
    row("/echo?subprotocol=chat", plainAcceptance("Sec-WebSocket-Protocol: chat\r\n"));
    row("/reject/403", "HTTP/1.1 403 Forbidden\r\n" + text + "Content-Length: 14\r\n" + gone + "403 Forbidden\n");
    row("/reject/403?body=no&type=text/html", "HTTP/1.1 403 Forbidden\r\nContent-Type: text/html\r\nContent-Length: 2\r\n" + gone + "no");
    row("/reject/403?reason=Nope&body=", "HTTP/1.1 403 Nope\r\n" + text + "Content-Length: 0\r\n" + gone);
    row("/reject/204", "HTTP/1.1 204 No Content\r\n" + gone);
    row("/reject/599?body=x", "HTTP/1.1 599 Unassigned\r\n" + text + "Content-Length: 1\r\n" + gone + "x");
    row("/reject/401?body=x", "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer realm=\"wiretale\"\r\n" + text + "Content-Length: 1\r\n" + gone + "x");
    row("/reject/407?body=x", "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Bearer realm=\"wiretale\"\r\n" + text + "Content-Length: 1\r\n" + gone + "x");
    row("/reject/426?body=x", "HTTP/1.1 426 Upgrade Required\r\nUpgrade: websocket\r\nConnection: Upgrade, close\r\nSec-WebSocket-Version: 13\r\n" + text + "Content-Length: 1\r\n\r\nx");
    row("/reject/503?body=x&retry-after=7", "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 7\r\n" + text + "Content-Length: 1\r\n" + gone + "x");
    row("/reject/429?body=x", "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 1\r\n" + text + "Content-Length: 1\r\n" + gone + "x");
    row("/reject/100", "HTTP/1.1 100 Continue\r\n\r\n");
    row("/redirect/307?to=wss://other.example/", "HTTP/1.1 307 Temporary Redirect\r\nLocation: wss://other.example/\r\nContent-Length: 0\r\n" + gone);
    row("/garbage?bytes=ff00", fromHex("ff00"));
    row("/cut-head", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Acc");
    row("/hang", "");
    row("/continue", "HTTP/1.1 100 Continue\r\n\r\n" + plainAcceptance());
    row("/early-hints", "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload; as=style\r\n\r\n" + plainAcceptance());
    const auto accepted = [](const char *lines) { return "HTTP/1.1 101 Switching Protocols\r\n" + std::string(lines) + "\r\n"; };
    const std::string accept = "Sec-WebSocket-Accept: " + std::string(sampleAccept) + "\r\n";
    row("/bad-accept", accepted("Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n"));
    row("/no-accept", accepted("Upgrade: websocket\r\nConnection: Upgrade\r\n"));
    row("/two-accepts", plainAcceptance("Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n"));
    row("/two-accepts?second=%7BACCEPT%7D", plainAcceptance(accept));
    row("/no-upgrade", accepted(("Connection: Upgrade\r\n" + accept).c_str()));
    row("/bad-upgrade", accepted(("Upgrade: h2c\r\nConnection: Upgrade\r\n" + accept).c_str()));
    row("/no-connection", accepted(("Upgrade: websocket\r\n" + accept).c_str()));
    row("/bad-subprotocol", plainAcceptance("Sec-WebSocket-Protocol: not-offered\r\n"));
    row("/two-subprotocols", plainAcceptance("Sec-WebSocket-Protocol: first\r\nSec-WebSocket-Protocol: second\r\n"));
    row("/bad-extension", plainAcceptance("Sec-WebSocket-Extensions: x-not-offered\r\n"));
    row("/bad-deflate", plainAcceptance("Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=7\r\n"));
    row("/http10", "HTTP/1.0" + plainAcceptance().substr(8));
    row("/origin?allow=https://app.example", "HTTP/1.1 403 Forbidden\r\n" + text + "Content-Length: 27\r\n" + gone + "This Origin may not enter.\n");
}

void PlayerTest::answersTheHandshakeAsTheAddressPromises()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, head);
    Session session(address.toStdString());
    QVERIFY2(session.wire.sent == head.toStdString(), qPrintable(shown(session.wire.sent)));
    const bool opens = head.contains(" 101 ") && head.endsWith("\r\n\r\n");
    QCOMPARE(session.player.wasAccepted(), opens);
    QCOMPARE(session.wire.finished, !opens && address != "/hang");
}

void PlayerTest::echoesEveryMessageAsItCame()
{
    Session session("/echo");
    session.wire.take();
    session.wire.receive(clientFrame(ws::Opcode::Text, "Hello"));
    QCOMPARE(session.wire.take(), fromHex("8105 48656c6c6f"));
    session.wire.receive(clientFrame(ws::Opcode::Binary, std::string(200, 'x')));
    QCOMPARE(session.wire.take(), fromHex("827e00c8") + std::string(200, 'x'));
    session.wire.receive(clientFrame(ws::Opcode::Text, "a", false));
    session.wire.receive(clientFrame(ws::Opcode::Ping, "p"));
    session.wire.receive(clientFrame(ws::Opcode::Continuation, "", false));
    session.wire.receive(clientFrame(ws::Opcode::Continuation, "bc"));
    QCOMPARE(session.wire.take(), fromHex("8a0170 010161 0000 80026263"));
    QCOMPARE(session.player.messagesReceived(), std::uint64_t(3));
    QCOMPARE(session.player.messagesSent(), std::uint64_t(3));
}

void PlayerTest::echoesUnderAnySplit()
{
    ws::ByteBuffer input = clientFrame(ws::Opcode::Text, "one");
    ws::append(input, clientFrame(ws::Opcode::Binary, "two"));
    ws::append(input, clientClose(4000));
    for (std::size_t cut = 0; cut <= input.size(); ++cut) {
        Session session("/echo");
        session.wire.take();
        session.wire.receive(ws::Bytes(input).first(cut));
        session.wire.receive(ws::Bytes(input).subspan(cut));
        QCOMPARE(session.wire.sent, fromHex("8103 6f6e65 8203 74776f 8802 0fa0"));
        QVERIFY(session.wire.finished);
    }
}

void PlayerTest::answersPingsAndCloses()
{
    Session session("/sink");
    session.wire.take();
    session.wire.receive(clientFrame(ws::Opcode::Ping, "data"));
    QCOMPARE(session.wire.take(), fromHex("8a04 64617461"));
    session.wire.receive(clientFrame(ws::Opcode::Close, "\x03\xE8" "bye"));
    QCOMPARE(session.wire.take(), fromHex("8805 03e8 627965"));
    QVERIFY(session.wire.finished && !session.wire.done); // the server ends TCP first (RFC 6455, 7.1.1)
    session.wire.receiveEof();
    QVERIFY(session.wire.done);
}

void PlayerTest::endsTcpAfterTheEchoOfItsClose()
{
    Session session("/close/4000");
    QVERIFY(!session.wire.finished);
    session.wire.receive(clientFrame(ws::Opcode::Text, "still reading"));
    QVERIFY(!session.wire.finished);
    session.wire.take();
    session.wire.receive(clientClose(4000));
    QCOMPARE(session.wire.sent, std::string());
    QVERIFY(session.wire.finished);
}

void PlayerTest::givesUpOnAPeerThatNeverAnswersItsClose()
{
    Session session("/close/1000");
    session.wire.pass(9s);
    QVERIFY(!session.wire.finished);
    session.wire.pass(2s);
    QVERIFY(session.wire.finished && !session.wire.done);
    session.wire.pass(11s); // the client does not end TCP either
    QVERIFY(session.wire.done);
}

void PlayerTest::failsAClientThatBreaksARule_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const char *hex, const char *close) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << QByteArray::fromHex(close);
    };
    row("not masked", "8105 48656c6c6f", "8802 03ea");
    row("reserved opcode", "8380 00000000", "8802 03ea");
    row("RSV2", "a180 00000000", "8802 03ea");
    row("fragmented ping", "0980 00000000", "8802 03ea");
    row("orphan continuation", "8080 00000000", "8802 03ea");
    row("not UTF-8", "8181 00000000 ff", "8802 03ef");
    row("too big", "82ff 0000000040000000 00000000", "8802 03f1");
    row("close of one byte", "8881 00000000 03", "8802 03ea");
    row("close code 1005", "8882 00000000 03ed", "8802 03ea");
}

void PlayerTest::failsAClientThatBreaksARule()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, answer);
    Session session("/echo");
    session.wire.take();
    session.wire.receive(bytes.toStdString());
    QCOMPARE(session.wire.sent, answer.toStdString());
    QVERIFY(session.wire.finished);
}

void PlayerTest::waitsBeforeTheAct()
{
    Session session("/close/1000?after=2s");
    QCOMPARE(session.wire.take(), plainAcceptance());
    session.wire.pass(1999ms);
    QCOMPARE(session.wire.sent, std::string());
    session.wire.receive(clientFrame(ws::Opcode::Ping, ""));
    QCOMPARE(session.wire.take(), fromHex("8a00"));
    session.wire.pass(1ms);
    QCOMPARE(session.wire.sent, fromHex("8802 03e8"));
}

void PlayerTest::readsMessagesBeforeTheAct()
{
    Session session("/drop?messages=2");
    session.wire.receive(clientFrame(ws::Opcode::Text, "1"));
    QVERIFY(!session.wire.finished);
    session.wire.receive(clientFrame(ws::Opcode::Text, "2"));
    QVERIFY(session.wire.finished);
    QCOMPARE(session.wire.sent, plainAcceptance());
}

void PlayerTest::writesInPieces()
{
    Session session("/close/1000?chop=50&gap=10ms&end=fin");
    QCOMPARE(session.wire.writes.size(), std::size_t(1));
    session.wire.pass(1s);
    QCOMPARE(session.wire.sent, plainAcceptance() + fromHex("8802 03e8"));
    for (const std::string &write : session.wire.writes)
        QVERIFY(write.size() <= 50);
    QVERIFY(session.wire.finished);

    Session slow("/slow-head?gap=20ms");
    QCOMPARE(slow.wire.sent.size(), std::size_t(1));
    slow.wire.pass(20ms);
    QCOMPARE(slow.wire.sent.size(), std::size_t(2));
    slow.wire.pass(10s);
    QCOMPARE(slow.wire.take(), plainAcceptance());
    slow.wire.receive(clientFrame(ws::Opcode::Text, "Hello"));
    QCOMPARE(slow.wire.writes.size(), std::size_t(1));
}

void PlayerTest::answersAHandshakeLate()
{
    Session delayed("/reject/403?delay=300ms");
    QCOMPARE(delayed.wire.sent, std::string());
    delayed.wire.pass(300ms);
    QVERIFY(delayed.wire.sent.starts_with("HTTP/1.1 403"));

    Session slow("/slow?ms=500");
    slow.wire.pass(499ms);
    QCOMPARE(slow.wire.sent, std::string());
    slow.wire.pass(1ms);
    QCOMPARE(slow.wire.take(), plainAcceptance());
    slow.wire.receive(clientFrame(ws::Opcode::Text, "a"));
    slow.wire.receive(clientFrame(ws::Opcode::Text, "b"));
    slow.wire.pass(500ms);
    QCOMPARE(slow.wire.take(), fromHex("8101 61"));
    slow.wire.pass(500ms);
    QCOMPARE(slow.wire.take(), fromHex("8101 62"));
}

void PlayerTest::neverAnswersACloseWhereAsked()
{
    Session session("/no-echo");
    session.wire.take();
    session.wire.receive(clientClose(1000));
    session.wire.pass(1h);
    QCOMPARE(session.wire.sent, std::string());
    QVERIFY(!session.wire.finished && !session.wire.done);
    session.wire.receiveEof();
    QVERIFY(session.wire.done);
}

void PlayerTest::answersACloseLate()
{
    Session session("/late-echo?after=2s");
    session.wire.take();
    session.wire.receive(clientClose(1001));
    session.wire.pass(1999ms);
    QCOMPARE(session.wire.sent, std::string());
    session.wire.pass(1ms);
    QCOMPARE(session.wire.sent, fromHex("8802 03e9"));
    QVERIFY(session.wire.finished);
}

void PlayerTest::stopsReadingWhereAsked()
{
    Session session("/silent");
    QVERIFY(!session.wire.reading);
    session.wire.take();
    session.wire.receive(clientFrame(ws::Opcode::Ping, "x")); // was on its way
    session.wire.receive(clientClose(1000));
    QCOMPARE(session.wire.sent, std::string());
}

void PlayerTest::pushesAsFastAsTheClientReads()
{
    Session session("/push?count=2000&size=1000&rate=0");
    session.wire.settle();
    QVERIFY(session.wire.sent.size() > 2'000'000); // a client that reads gets all
    mock::Player stuckPlayer(Session::parsed("/push?count=2000&size=1000&rate=0"), requestHead("/push"), {});
    Wire stuck(stuckPlayer);
    stuck.stuck = true;
    stuck.start();
    QVERIFY(stuck.sent.size() < 300 * 1024);
    stuck.pass(2s);
    QVERIFY(!stuckPlayer.nextTimeout()); // once the stall is told of, nothing but room is waited for
    stuck.receive(clientFrame(ws::Opcode::Ping, "alive"));
    QVERIFY(stuck.sent.ends_with(fromHex("8a05 616c697665")));
    const std::size_t before = stuck.sent.size();
    stuckPlayer.written(before, stuck.now);
    stuck.settle();
    QVERIFY(stuck.sent.size() > before);
}

void PlayerTest::pushesInRhythm()
{
    Session session("/push?count=1000&size=4&rate=100");
    session.wire.take();
    session.wire.pass(990ms);
    QCOMPARE(session.wire.sent.size(), std::size_t(99 * 6)); // the first one came with the handshake

    Session pings("/ping?every=5s");
    QCOMPARE(pings.wire.take(), plainAcceptance() + fromHex("8901 31"));
    pings.wire.pass(5s);
    QCOMPARE(pings.wire.take(), fromHex("8901 32"));
    pings.wire.receive(clientClose(1000));
    QVERIFY(pings.wire.finished);
}

void PlayerTest::doesNotOutrunTheClientsCloseWithItsEcho()
{
    Session session("/slow?ms=100");
    session.wire.pass(100ms);
    session.wire.take();
    session.wire.receive(clientFrame(ws::Opcode::Text, "a"));
    session.wire.receive(clientClose(1000));
    QCOMPARE(session.wire.sent, std::string());
    session.wire.pass(100ms);
    QCOMPARE(session.wire.sent, fromHex("8101 61 8802 03e8"));
    QVERIFY(session.wire.finished);
}

void PlayerTest::obeysCommands()
{
    Session session("/sink");
    session.wire.take();
    QVERIFY(session.player.sendText(ws::bytesOf("hi"), {}, session.wire.now));
    QVERIFY(session.player.sendBinary(ws::bytesOf("abcd"), {2, false}, session.wire.now));
    QVERIFY(session.player.sendPing(ws::bytesOf("p"), session.wire.now));
    QVERIFY(session.player.close(4001, "bye", session.wire.now));
    QVERIFY(!session.player.sendText(ws::bytesOf("late"), {}, session.wire.now));
    session.wire.settle();
    QCOMPARE(session.wire.sent, fromHex("8102 6869 0202 6162 8002 6364 8901 70 8805 0fa1 627965"));
    session.wire.receive(clientClose(4001));
    QVERIFY(session.wire.finished);

    Session dropped("/echo");
    QVERIFY(dropped.player.drop(dropped.wire.now));
    dropped.wire.settle();
    QVERIFY(dropped.wire.finished && !dropped.wire.reset);

    Session cut("/echo");
    QVERIFY(cut.player.reset(cut.wire.now));
    QVERIFY(!cut.player.reset(cut.wire.now));
    cut.wire.settle();
    QVERIFY(cut.wire.reset && cut.wire.done);
}

void PlayerTest::holdsAndGoesOn()
{
    Session session("/push?count=10&size=1&rate=1");
    session.wire.take();
    QVERIFY(session.player.hold(true, session.wire.now));
    session.wire.settle();
    QVERIFY(!session.wire.reading && !session.player.nextTimeout());
    session.wire.pass(3s);
    QCOMPARE(session.wire.sent, std::string());
    QVERIFY(session.player.hold(false, session.wire.now));
    session.wire.settle();
    QVERIFY(session.wire.reading);
    QVERIFY(!session.wire.sent.empty());
}

void PlayerTest::chosesTheFirstKnownSubprotocol()
{
    const std::string offer = "Sec-WebSocket-Protocol: a, b, c\r\n";
    Session any("/echo", offer);
    QCOMPARE(any.wire.sent, plainAcceptance("Sec-WebSocket-Protocol: a\r\n"));
    mock::PlayerOptions options;
    options.subprotocols = {"c", "b"};
    Session known("/echo", offer, options);
    QCOMPARE(known.wire.sent, plainAcceptance("Sec-WebSocket-Protocol: b\r\n"));
    Session none("/no-subprotocol", offer);
    QCOMPARE(none.wire.sent, plainAcceptance());
    Session two("/two-subprotocols", offer);
    QCOMPARE(two.wire.sent, plainAcceptance("Sec-WebSocket-Protocol: a\r\nSec-WebSocket-Protocol: b\r\n"));
}

void PlayerTest::compressesWhereAgreed()
{
    const std::string offer = "Sec-WebSocket-Extensions: permessage-deflate\r\n";
    const std::string accepted = plainAcceptance("Sec-WebSocket-Extensions: permessage-deflate\r\n");
    const std::string hello = fromHex("f248cdc9c90700"); // RFC 7692, 7.2.3.1
    Session deflate("/deflate", offer);
    QCOMPARE(deflate.wire.take(), accepted);
    deflate.wire.receive(clientFrame(ws::Opcode::Text, "Hello"));
    QCOMPARE(deflate.wire.take(), fromHex("c107") + hello);

    Session echo("/echo", offer);
    QCOMPARE(echo.wire.take(), accepted);
    echo.wire.receive(clientFrame(ws::Opcode::Text, "Hello"));
    QCOMPARE(echo.wire.take(), fromHex("8105 48656c6c6f"));
    echo.wire.receive(clientFrame(ws::Opcode::Text, hello, true, ws::rsv1));
    QCOMPARE(echo.wire.take(), fromHex("c107") + hello);

    mock::PlayerOptions without;
    without.deflate = false;
    Session declined("/echo", offer, without);
    QCOMPARE(declined.wire.take(), plainAcceptance());
    Session protocol("/masked", offer);
    QVERIFY(protocol.wire.sent.starts_with(plainAcceptance()));
}

void PlayerTest::refusesABadHandshake()
{
    ws::HttpHead old = requestHead("/echo");
    for (auto &field : old.fields)
        if (field.name == "Sec-WebSocket-Version")
            field.value = "8";
    Session session(Session::parsed("/echo"), old);
    QVERIFY(session.wire.sent.starts_with("HTTP/1.1 426 Upgrade Required\r\n"));
    QVERIFY(session.wire.sent.find("Sec-WebSocket-Version: 13\r\n") != std::string::npos);
    QVERIFY(session.wire.finished);
}

void PlayerTest::boundsWhatAStuckClientMakesItHold()
{
    mock::Player player(Session::parsed("/echo"), requestHead("/echo"), {});
    Wire wire(player);
    wire.stuck = true;
    wire.start();
    const auto frame = clientFrame(ws::Opcode::Binary, std::string(64 * 1024, 'x'));
    for (int i = 0; i < 1000 && wire.reading; ++i)
        wire.receive(frame);
    QVERIFY(!wire.reading);
    QVERIFY(wire.sent.size() < 1024 * 1024);

    mock::Player pinged(Session::parsed("/close/1000?after=60m"), requestHead("/echo"), {});
    Wire flood(pinged);
    flood.stuck = true;
    flood.start();
    const auto ping = clientFrame(ws::Opcode::Ping, std::string(125, 'x'));
    for (int i = 0; i < 10'000 && flood.reading; ++i)
        flood.receive(ping);
    QVERIFY(!flood.reading);
    QVERIFY(flood.sent.size() < 1024 * 1024);
}

void PlayerTest::endsOnItsOwnWhenTheClientLeaves_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const mock::BehaviourInfo *info : mock::allBehaviours())
        for (const mock::Example &example : info->examples)
            if (info->name != "silent")
                QTest::newRow(example.address.data()) << QByteArray::fromStdString(std::string(example.address));
}

void PlayerTest::endsOnItsOwnWhenTheClientLeaves()
{
    QFETCH(QByteArray, address);
    Session session(address.toStdString());
    session.wire.receiveEof();
    session.wire.pass(3h);
    QVERIFY(session.wire.done);
    QVERIFY(!session.player.nextTimeout());
}

WIRETALE_TEST(PlayerTest)
#include "player_test.moc"
