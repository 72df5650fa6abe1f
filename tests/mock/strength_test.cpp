#include "mock/server.h"
#include "ws/deflater.h"

#include "played.h"
#include "support/test_registry.h"

#include <QTest>

using namespace played;

namespace {

constexpr std::string_view offerDeflate = "Sec-WebSocket-Extensions: permessage-deflate\r\n";

/// A server with one hostile guest.
struct Siege {
    mock::Server server{{}};
    Guest guest{server};
    std::size_t bytesSent = 0; ///< by the guest

    void send(std::string_view bytes)
    {
        bytesSent += bytes.size();
        guest.wire.receive(bytes);
    }
    void send(const ws::ByteBuffer &bytes) { send(ws::textOf(bytes)); }
};

void sendAByteASecond(Siege &siege)
{
    for (const char c : requestText("/echo").substr(0, 32)) {
        siege.send(std::string_view(&c, 1));
        siege.guest.wire.pass(1s);
    }
}

void sendAnEndlessHead(Siege &siege)
{
    siege.send("GET /echo HTTP/1.1\r\n");
    for (int i = 0; i < 100 && !siege.guest.wire.done; ++i)
        siege.send("X-More: " + std::string(8'000, 'x') + "\r\n");
}

void talkBeforeTheAnswer(Siege &siege)
{
    siege.send(requestText("/hang"));
    for (int i = 0; i < 1000 && !siege.guest.wire.done; ++i)
        siege.send(clientFrame(ws::Opcode::Binary, std::string(60'000, 'x')));
}

void takeNothingOfAPush(Siege &siege)
{
    siege.guest.wire.stuck = true;
    siege.send(requestText("/push?count=1000000&size=1000&rate=0"));
    siege.guest.wire.pass(60s);
}

void floodWithPings(Siege &siege)
{
    siege.send(requestText("/echo"));
    siege.guest.wire.stuck = true;
    const auto ping = clientFrame(ws::Opcode::Ping, std::string(125, 'p'));
    for (int i = 0; i < 100'000 && siege.guest.wire.reading; ++i)
        siege.send(ping);
}

void floodWithMessages(Siege &siege)
{
    siege.send(requestText("/echo"));
    siege.guest.wire.stuck = true;
    const auto message = clientFrame(ws::Opcode::Binary, std::string(100'000, 'm'));
    for (int i = 0; i < 1000 && siege.guest.wire.reading; ++i)
        siege.send(message);
}

void claimAGiantFrame(Siege &siege)
{
    siege.send(requestText("/echo"));
    siege.send(fromHex("82ff" "0000000100000000" "01020304"));
}

void addFragmentsForEver(Siege &siege)
{
    siege.send(requestText("/echo"));
    siege.send(clientFrame(ws::Opcode::Binary, "", false));
    const auto frame = clientFrame(ws::Opcode::Continuation, "", false);
    ws::ByteBuffer more;
    for (int i = 0; i < 10'000; ++i)
        ws::append(more, frame);
    for (int i = 0; i < 200 && !siege.guest.wire.finished; ++i)
        siege.send(more);
}

void dropABomb(Siege &siege)
{
    siege.send(requestText("/deflate", offerDeflate));
    ws::Deflater deflater(ws::Deflater::ContextTakeover::Yes, 15);
    const auto bomb = deflater.compress(ws::ByteBuffer(24 * 1024 * 1024, 0));
    siege.send(clientFrame(ws::Opcode::Binary, ws::textOf(bomb), true, ws::rsv1));
}

void neverAnswerTheClose(Siege &siege)
{
    siege.send(requestText("/close/1000"));
    siege.guest.wire.pass(11s);
}

void neverEndTcp(Siege &siege)
{
    siege.send(requestText("/drop"));
    siege.guest.wire.pass(11s);
}

using Attack = void (*)(Siege &);

} // namespace
Q_DECLARE_METATYPE(Attack)

/// Peers that want to hold the server up: each limit holds, is counted by its name and is a row of the timeline.
class StrengthTest : public QObject {
    Q_OBJECT

private slots:
    void limitsHold_data();
    void limitsHold();
    void tellsOfAStallOnce();
};

void StrengthTest::limitsHold_data()
{
    QTest::addColumn<Attack>("attack");
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<bool>("ends"); // TCP is ended by the server
    const auto row = [](const char *limit, const char *attack, Attack act, bool ends) { QTest::newRow(attack) << act << QByteArray(limit) << ends; };
    row("head-time", "a head byte by byte", &sendAByteASecond, true);
    row("head-size", "a head without end", &sendAnEndlessHead, true);
    row("early-bytes", "megabytes before the answer", &talkBeforeTheAnswer, true);
    row("unsent", "a push that nobody reads", &takeNothingOfAPush, false);
    row("backpressure", "a flood of Pings, Pongs not read", &floodWithPings, false);
    row("backpressure", "a flood of messages, echoes not read", &floodWithMessages, false);
    row("message-size", "a frame of 4 GiB", &claimAGiantFrame, true);
    row("message-size", "fragments for ever", &addFragmentsForEver, true);
    row("message-size", "a deflate bomb", &dropABomb, true);
    row("close-echo", "a Close that is never answered", &neverAnswerTheClose, true);
    row("linger", "a FIN that is never answered", &neverEndTcp, true);
}

void StrengthTest::limitsHold()
{
    QFETCH(Attack, attack);
    QFETCH(QByteArray, limit);
    QFETCH(bool, ends);
    constexpr std::size_t mostHeld = 4 * 1024 * 1024;
    Siege siege;
    attack(siege);

    const auto counts = siege.server.limitCounts();
    QCOMPARE(counts.size(), std::size_t(1));
    QCOMPARE(counts.front().name, limit.toStdString());
    QCOMPARE(counts.front().count, std::uint64_t(1));
    const auto &remarks = siege.guest.wire.remarks;
    QCOMPARE(std::count_if(remarks.begin(), remarks.end(), [](const std::string &text) { return text.starts_with("limit: "); }), 1);
    QCOMPARE(siege.guest.wire.finished || siege.guest.wire.reset, ends);
    QVERIFY2(siege.guest.wire.stuckBytes < mostHeld, "too much waits for a client that does not read");
    QVERIFY2(siege.bytesSent < 3 * mostHeld, "too much was taken from it");

    Guest other(siege.server, 2);
    QVERIFY2(other.ask(requestText("/echo")).starts_with("HTTP/1.1 101"), "others are not served any more");
}

void StrengthTest::tellsOfAStallOnce()
{
    Siege siege;
    takeNothingOfAPush(siege);
    auto &wire = siege.guest.wire;
    const auto stalls = [&] { return std::count_if(wire.remarks.begin(), wire.remarks.end(), [](const auto &text) { return text.starts_with("limit: The client does not read"); }); };
    QCOMPARE(stalls(), 1);
    siege.guest.visit->written(wire.stuckBytes, wire.now); // it reads at last, then stops again
    wire.settle();
    wire.pass(10s);
    QCOMPARE(stalls(), 2);
    QCOMPARE(siege.server.limitCounts().front().count, std::uint64_t(2));
}

WIRETALE_TEST(StrengthTest)
#include "strength_test.moc"
