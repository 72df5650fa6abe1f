#include "net/hosted_server.h"

#include "support/test_registry.h"

#include <QTest>

class HostedServerTest : public QObject {
    Q_OBJECT

private slots:
    void opensAnyFreePort();
    void writesIp6InBrackets();
    void warnsBeyondLoopback();
    void saysWhatIsWrong();
};

void HostedServerTest::opensAnyFreePort()
{
    const auto port = net::openPort({.address = "localhost", .port = 0});
    QVERIFY(port);
    const net::ServerInfo &info = port.value().info;
    QVERIFY(info.port != 0);
    QCOMPARE(info.url, "ws://127.0.0.1:" + std::to_string(info.port));
    QVERIFY(info.remark.empty() && !port.value().tls);
}

void HostedServerTest::writesIp6InBrackets()
{
    const auto port = net::openPort({.address = "::1", .port = 0, .tls = true});
    if (!port)
        QSKIP("IPv6 is not configured here.");
    QCOMPARE(port.value().info.url, "wss://[::1]:" + std::to_string(port.value().info.port));
    QVERIFY(port.value().tls);
}

void HostedServerTest::warnsBeyondLoopback()
{
    const auto port = net::openPort({.address = "0.0.0.0", .port = 0});
    QVERIFY(port);
    QCOMPARE(port.value().info.remark, std::string("Listening beyond loopback: other computers can reach this server at 0.0.0.0."));
}

void HostedServerTest::saysWhatIsWrong()
{
    const auto first = net::openPort({.port = 0});
    const auto second = net::openPort({.port = first.value().info.port});
    QVERIFY(!second);
    QCOMPARE(second.error().says, "Port " + std::to_string(first.value().info.port) + " is in use by another program.");
    QVERIFY(!net::openPort({.address = "nowhere", .port = 0}));
}

WIRETALE_TEST(HostedServerTest)
#include "hosted_server_test.moc"
