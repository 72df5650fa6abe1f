#include "net/link.h"
#include "net/clock.h"
#include "net/live_sessions.h"
#include "net/network.h"
#include "net/random.h"
#include "net/socket_address.h"

#include "support/test_registry.h"

#include <asio/io_context.hpp>

#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>

/// Two links over one loopback connection, on one loop.
class LinkTest : public QObject {
    Q_OBJECT

private slots:
    void carriesBytesInOrder();
    void countsWhatTheSystemHasNotTaken();
    void tellsFinFromRst();
    void finishesAfterAllIsWritten();
    void readsNothingWhilePaused();
    void recordsBothDirectionsAndTheEnds();
};

namespace {

struct End : net::LinkOwner {
    std::string received;
    std::size_t written = 0;
    bool eof = false, reset = false;
    std::unique_ptr<net::Link> link;

    void linkReceived(ws::Bytes bytes, ws::Time) override { received += ws::textOf(bytes); }
    void linkEof(ws::Time) override { eof = true; }
    void linkReset(ws::Time) override { reset = true; }
    void linkWritten(std::size_t bytes, ws::Time) override { written += bytes; }
    void linkSecured(const ws::TlsDone &) override { }
    void linkInsecure(const ws::TlsFailed &) override { }
};

struct Pair {
    asio::io_context io;
    std::unique_ptr<capture::Recorder> recorder = std::move(capture::Recorder::createTemporary()).value();
    net::LiveSessions live;
    net::Network network{io, *recorder, live, net::systemRandom()};
    End a, b;

    Pair()
    {
        const auto listening = std::move(net::listenOn({"127.0.0.1", 0})).value();
        const auto address = *net::socketAddress(net::localEndpoint(listening.get()));
        net::Descriptor dialed(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        if (::connect(dialed.get(), address.data(), address.size) != 0)
            qFatal("could not connect to a port of our own");
        pollfd ready{listening.get(), POLLIN, 0};
        ::poll(&ready, 1, 5000);
        net::Descriptor accepted(::accept4(listening.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        ::fcntl(dialed.get(), F_SETFL, O_NONBLOCK);
        a.link = std::make_unique<net::Link>(network, std::move(dialed), a);
        b.link = std::make_unique<net::Link>(network, std::move(accepted), b);
        a.link->startReading();
        b.link->startReading();
    }

    bool run(const std::function<bool()> &until)
    {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
        while (!until() && std::chrono::steady_clock::now() < end) {
            io.restart();
            io.run_one_for(std::chrono::milliseconds(20));
        }
        return until();
    }
};

ws::ByteBuffer bytes(const std::string &text) { return {text.begin(), text.end()}; }

} // namespace

void LinkTest::carriesBytesInOrder()
{
    Pair pair;
    std::string sent;
    for (int i = 0; i < 200; ++i) {
        const std::string piece = std::to_string(i) + std::string(std::size_t(i) * 37, 'x');
        sent += piece;
        pair.a.link->write(bytes(piece));
    }
    QVERIFY(pair.run([&] { return pair.b.received.size() >= sent.size() && pair.a.written == sent.size(); }));
    QCOMPARE(pair.b.received, sent);
}

void LinkTest::countsWhatTheSystemHasNotTaken()
{
    Pair pair;
    pair.b.link->pauseReading();
    constexpr std::size_t much = 32 * 1024 * 1024; // more than both kernels' buffers
    pair.a.link->write(ws::ByteBuffer(much, 'y'));
    QVERIFY(pair.a.link->unsent() > 0);
    pair.b.link->startReading();
    QVERIFY(pair.run([&] { return pair.b.received.size() == much; }));
    QVERIFY(pair.run([&] { return pair.a.link->unsent() == 0; }));
}

void LinkTest::tellsFinFromRst()
{
    Pair fin, rst;
    fin.a.link->finish();
    QVERIFY(fin.run([&] { return fin.b.eof; }));
    QVERIFY(!fin.b.reset && fin.a.link->finished());
    rst.a.link->reset();
    QVERIFY(rst.run([&] { return rst.b.reset; }));
    QVERIFY(!rst.b.eof);
}

void LinkTest::finishesAfterAllIsWritten()
{
    Pair pair;
    pair.b.link->pauseReading();
    pair.a.link->write(ws::ByteBuffer(16 * 1024 * 1024, 'z'));
    pair.a.link->finish();
    QVERIFY(!pair.a.link->finished());
    pair.b.link->startReading();
    QVERIFY(pair.run([&] { return pair.b.eof; }));
    QCOMPARE(pair.b.received.size(), std::size_t(16 * 1024 * 1024));
    pair.b.link->write(bytes("after your FIN"));
    QVERIFY(pair.run([&] { return pair.a.received == "after your FIN"; }));
}

void LinkTest::readsNothingWhilePaused()
{
    Pair pair;
    pair.b.link->pauseReading();
    pair.a.link->write(bytes("hello"));
    QVERIFY(pair.run([&] { return pair.a.written == 5; }));
    pair.io.restart();
    pair.io.run_for(std::chrono::milliseconds(20));
    QVERIFY(pair.b.received.empty());
    pair.b.link->startReading();
    QVERIFY(pair.run([&] { return pair.b.received == "hello"; }));
}

void LinkTest::recordsBothDirectionsAndTheEnds()
{
    Pair pair;
    capture::SessionInfo info;
    info.start = net::now();
    const capture::SessionId id = pair.recorder->begin(info);
    pair.a.link->setTap({pair.recorder.get(), id, ws::Direction::ServerToClient});
    pair.a.link->write(bytes("GET / HTTP/1.1\r\n\r\n"));
    pair.b.link->write(bytes("HTTP/1.1 204 No Content\r\n\r\n"));
    QVERIFY(pair.run([&] { return !pair.a.received.empty() && !pair.b.received.empty(); }));
    pair.b.link->finish();
    QVERIFY(pair.run([&] { return pair.a.eof; }));
    pair.a.link->finish();
    const auto session = pair.recorder->recording()->session(0);
    QCOMPARE(session->streamSize(ws::Direction::ClientToServer), std::uint64_t(18));
    QCOMPARE(session->streamSize(ws::Direction::ServerToClient), std::uint64_t(27));
    std::vector<ws::Direction> fins;
    for (std::size_t i = 0; i < session->records().size(); ++i)
        if (const ws::Event event = session->event(i); std::holds_alternative<ws::FinReceived>(event.body))
            fins.push_back(event.direction);
    QCOMPARE(fins, (std::vector{ws::Direction::ServerToClient, ws::Direction::ClientToServer}));
}

WIRETALE_TEST(LinkTest)
#include "link_test.moc"
