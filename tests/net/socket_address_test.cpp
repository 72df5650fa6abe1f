#include "net/socket_address.h"

#include "support/test_registry.h"

#include <QTest>

class SocketAddressTest : public QObject {
    Q_OBJECT

private slots:
    void keepsAnEndpointThroughTheKernelsForm();
    void refusesNames();
    void knowsLoopback();
    void familiesTakeTurns();
    void namesThePortThatIsInUse();
    void namesTheAddressThatIsNotOurs();
};

void SocketAddressTest::keepsAnEndpointThroughTheKernelsForm()
{
    for (const ws::Endpoint &endpoint : {ws::Endpoint{"127.0.0.1", 9001}, ws::Endpoint{"::1", 65535}, ws::Endpoint{"2001:db8::7", 1}})
        QCOMPARE(net::socketAddress(endpoint)->endpoint(), endpoint);
}

void SocketAddressTest::refusesNames()
{
    for (const char *text : {"localhost", "", "1.2.3", "[::1]"})
        QVERIFY2(!net::socketAddress({text, 1}), text);
}

void SocketAddressTest::knowsLoopback()
{
    QVERIFY(net::isLoopback(*net::socketAddress({"127.9.9.9", 1})));
    QVERIFY(net::isLoopback(*net::socketAddress({"::1", 1})));
    QVERIFY(!net::isLoopback(*net::socketAddress({"0.0.0.0", 1})));
    QVERIFY(!net::isLoopback(*net::socketAddress({"::", 1})));
}

void SocketAddressTest::familiesTakeTurns()
{
    using List = std::vector<std::string>;
    QCOMPARE(net::interleaveFamilies({"::1", "::2", "::3", "1.1.1.1", "2.2.2.2"}), (List{"::1", "1.1.1.1", "::2", "2.2.2.2", "::3"}));
    QCOMPARE(net::interleaveFamilies({"1.1.1.1", "::1"}), (List{"1.1.1.1", "::1"}));
    QCOMPARE(net::interleaveFamilies({}), List());
}

void SocketAddressTest::namesThePortThatIsInUse()
{
    const auto first = net::listenOn({"127.0.0.1", 0});
    QVERIFY(first);
    const std::uint16_t port = net::localEndpoint(first.value().get()).port;
    const auto second = net::listenOn({"127.0.0.1", port});
    QVERIFY(!second);
    QCOMPARE(second.error().says, "Port " + std::to_string(port) + " is in use by another program.");
}

void SocketAddressTest::namesTheAddressThatIsNotOurs()
{
    const auto listening = net::listenOn({"192.0.2.1", 0});
    QVERIFY(!listening);
    QCOMPARE(listening.error().says, std::string("192.0.2.1 is not an address of this computer."));
}

WIRETALE_TEST(SocketAddressTest)
#include "socket_address_test.moc"
