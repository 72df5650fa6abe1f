#include "net/dialer.h"
#include "net/socket_address.h"

#include "support/test_registry.h"

#include <asio/io_context.hpp>

#include <QTest>

#include <cerrno>

class DialerTest : public QObject {
    Q_OBJECT

private slots:
    void takesTheFirstThatAnswers();
    void saysWhyAllFailed();
    void reportsWhatWasStopped();
    void namesErrors();
};

namespace {

struct Dialed {
    std::vector<ws::AddressTried> tried;
    bool done = false;
    bool connected = false;

    net::Dialer::Calls calls()
    {
        return {[this](const ws::AddressTried &one) { tried.push_back(one); },
                [this](net::Descriptor socket) {
                    done = true;
                    connected = bool(socket);
                }};
    }
};

} // namespace

void DialerTest::takesTheFirstThatAnswers()
{
    const auto listening = std::move(net::listenOn({"127.0.0.1", 0})).value();
    const std::uint16_t port = net::localEndpoint(listening.get()).port;
    asio::io_context io;
    Dialed dialed;
    net::Dialer dialer(io, {{"127.0.0.2", port}, {"127.0.0.1", port}}, dialed.calls());
    io.run_for(std::chrono::seconds(5));
    QVERIFY(dialed.connected);
    QCOMPARE(dialed.tried.size(), std::size_t(2));
    QCOMPARE(dialed.tried[0].errorId, std::string("refused"));
    QCOMPARE(dialed.tried[1].outcome, ws::Outcome::Ok);
}

void DialerTest::saysWhyAllFailed()
{
    asio::io_context io;
    Dialed dialed;
    net::Dialer dialer(io, {{"127.0.0.1", 1}, {"not-an-address", 1}}, dialed.calls());
    io.run_for(std::chrono::seconds(5));
    QVERIFY(dialed.done && !dialed.connected);
    QCOMPARE(dialed.tried.size(), std::size_t(2));
}

void DialerTest::reportsWhatWasStopped()
{
    asio::io_context io;
    Dialed dialed;
    net::Dialer dialer(io, {{"127.0.0.1", 1}}, dialed.calls());
    io.run_one(); // begun, not settled
    dialer.stop(ws::Outcome::Timeout);
    io.run_for(std::chrono::milliseconds(50));
    QVERIFY(!dialed.done);
    QCOMPARE(dialed.tried.size(), std::size_t(1));
    QCOMPARE(dialed.tried[0].outcome, ws::Outcome::Timeout);
    QCOMPARE(dialed.tried[0].errorId, std::string("timeout"));
}

void DialerTest::namesErrors()
{
    QCOMPARE(net::connectErrorId(ECONNREFUSED), std::string_view("refused"));
    QCOMPARE(net::connectErrorId(ENETUNREACH), std::string_view("unreachable"));
    QCOMPARE(net::connectErrorId(ETIMEDOUT), std::string_view("timeout"));
    QCOMPARE(net::connectErrorId(EIO), std::string_view("other"));
}

WIRETALE_TEST(DialerTest)
#include "dialer_test.moc"
