#include "net/listener.h"
#include "net/live_sessions.h"
#include "net/network.h"
#include "net/random.h"
#include "net/socket_address.h"

#include "support/test_registry.h"

#include <asio/io_context.hpp>

#include <QTcpSocket>
#include <QTest>

#include <sys/resource.h>

class ListenerTest : public QObject {
    Q_OBJECT

private slots:
    void acceptsEachConnection();
    void acceptsNothingOnceDestroyed();
    void raisesTheLimitOfDescriptors();
};

namespace {

struct Loop {
    asio::io_context io;
    std::unique_ptr<capture::Recorder> recorder = std::move(capture::Recorder::createTemporary()).value();
    net::LiveSessions live;
    net::Network network{io, *recorder, live, net::systemRandom()};
    net::Descriptor listening = std::move(net::listenOn({"127.0.0.1", 0})).value();
    std::uint16_t port = net::localEndpoint(listening.get()).port;
};

} // namespace

void ListenerTest::acceptsEachConnection()
{
    Loop loop;
    std::vector<net::Descriptor> accepted;
    const net::Listener listener(loop.network, std::move(loop.listening), [&](net::Descriptor socket) { accepted.push_back(std::move(socket)); });
    QTcpSocket sockets[3];
    for (QTcpSocket &socket : sockets) {
        socket.connectToHost("127.0.0.1", loop.port);
        QVERIFY(socket.waitForConnected(5000));
    }
    for (int turn = 0; turn < 200 && accepted.size() < 3; ++turn)
        loop.io.run_one_for(std::chrono::milliseconds(20));
    QCOMPARE(accepted.size(), std::size_t(3));
}

void ListenerTest::acceptsNothingOnceDestroyed()
{
    Loop loop;
    {
        const net::Listener listener(loop.network, std::move(loop.listening), [](net::Descriptor) {});
    }
    loop.io.run_for(std::chrono::milliseconds(50));
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", loop.port);
    QVERIFY(!socket.waitForConnected(1000));
    QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void ListenerTest::raisesTheLimitOfDescriptors()
{
    net::raiseDescriptorLimit();
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
    QCOMPARE(limit.rlim_cur, limit.rlim_max);
}

WIRETALE_TEST(ListenerTest)
#include "listener_test.moc"
