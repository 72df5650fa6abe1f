#include "net/url.h"

#include "support/test_registry.h"

#include <QTest>

class UrlTest : public QObject {
    Q_OBJECT

private slots:
    void takesAddressesApart_data();
    void takesAddressesApart();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void resolvesLocations_data();
    void resolvesLocations();
    void readsProxies();
};

void UrlTest::takesAddressesApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("hostField");
    const auto row = [](const char *text, const char *host, int port, const char *target, const char *hostField) {
        QTest::newRow(text) << text << host << port << target << hostField;
    };
    row("ws://example.org", "example.org", 80, "/", "example.org");
    row("WSS://Example.ORG/Chat?Q=1", "example.org", 443, "/Chat?Q=1", "example.org");
    row("ws://example.org:80/", "example.org", 80, "/", "example.org");
    row("wss://example.org:80/", "example.org", 80, "/", "example.org:80");
    row("http://127.0.0.1:9001/a", "127.0.0.1", 9001, "/a", "127.0.0.1:9001");
    row("https://[::1]:9001", "::1", 9001, "/", "[::1]:9001");
    row("ws://h?x=1", "h", 80, "/?x=1", "h");
    row("ws://h/a b\"", "h", 80, "/a%20b\"", "h");
    row("ws://h:/x", "h", 80, "/x", "h");
    row("ws://u:p%40q@h:1/x", "h", 1, "/x", "h:1");
    row(" ws://h/x\n", "h", 80, "/x", "h");
}

void UrlTest::takesAddressesApart()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, target);
    QFETCH(QString, hostField);
    const auto url = net::parseUrl(text.toStdString());
    QVERIFY2(url, url ? "" : url.error().says.c_str());
    QCOMPARE(QString::fromStdString(url.value().host), host);
    QCOMPARE(int(url.value().port), port);
    QCOMPARE(QString::fromStdString(url.value().target), target);
    QCOMPARE(QString::fromStdString(url.value().hostField()), hostField);
}

void UrlTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("part");
    const auto row = [](const char *text, const char *part) { QTest::newRow(text) << part; };
    row("", "must begin with ws://");
    row("example.org", "must begin with ws://");
    row("ftp://example.org", "must begin with ws://");
    row("ws://", "the host is missing");
    row("ws://:80/", "the host is missing");
    row("ws://a b/", "a character that no host name has");
    row("ws://h:99999/", "the port is not a number");
    row("ws://h:80x/", "the port is not a number");
    row("ws://h:-1/", "the port is not a number");
    row("ws://[::1/", "the bracket");
    row("ws://[zz]/", "no IPv6 address");
    row("ws://h/x#y", "fragment");
}

void UrlTest::saysWhatIsWrong()
{
    QFETCH(QString, part);
    const auto url = net::parseUrl(QTest::currentDataTag());
    QVERIFY(!url);
    QVERIFY2(QString::fromStdString(url.error().says).contains(part), url.error().says.c_str());
}

void UrlTest::resolvesLocations_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("expected");
    QTest::newRow("absolute") << "wss://b:1/x" << "wss://b:1/x";
    QTest::newRow("http") << "http://b/x" << "http://b/x";
    QTest::newRow("same scheme") << "//b/x" << "ws://b/x";
    QTest::newRow("path") << "/z" << "ws://a:9001/z";
    QTest::newRow("relative") << "z?q" << "ws://a:9001/p/z?q";
    QTest::newRow("query") << "?q=2" << "ws://a:9001/p/o?q=2";
    QTest::newRow("fragment left out") << "/z#frag" << "ws://a:9001/z";
}

void UrlTest::resolvesLocations()
{
    QFETCH(QString, location);
    QFETCH(QString, expected);
    const auto base = net::parseUrl("ws://a:9001/p/o?q=1");
    const auto url = net::resolveReference(base.value(), location.toStdString());
    QVERIFY(url);
    QCOMPARE(QString::fromStdString(url.value().text()), expected);
}

void UrlTest::readsProxies()
{
    const auto proxy = net::parseProxyUrl("socks5h://me:se%3Acret@proxy");
    QVERIFY(proxy);
    QCOMPARE(proxy.value().scheme, std::string("socks5"));
    QCOMPARE(proxy.value().port, std::uint16_t(1080));
    QCOMPARE(proxy.value().password, std::string("se:cret"));
    QVERIFY(!net::parseProxyUrl("ftp://proxy"));
}

WIRETALE_TEST(UrlTest)
#include "url_test.moc"
