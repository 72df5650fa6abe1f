#include "explain/page_console.h"

#include "support/test_registry.h"

#include <QTest>

using namespace explain;

class PageConsoleTest : public QObject {
    Q_OBJECT

private slots:
    void writesAddressesAsEnginesDo_data();
    void writesAddressesAsEnginesDo();
    void readsHostAndPort();
    void cutsLongAddresses();
};

void PageConsoleTest::writesAddressesAsEnginesDo_data()
{
    QTest::addColumn<std::string>("url");
    QTest::addColumn<std::string>("shown");
    const auto row = [](const char *url, const char *shown) { QTest::newRow(url) << std::string(url) << std::string(shown); };
    row("ws://a.test", "ws://a.test/");
    row("WSS://A.Test:443/x?y", "wss://a.test/x?y");
    row("http://a.test:80/", "ws://a.test/");
    row("ws://[::1]:9001/x", "ws://[::1]:9001/x");
    row("ws://a.test/\xc3\xa9 x", "ws://a.test/%C3%A9%20x");
    row("blob:x", "blob:x");
}

void PageConsoleTest::writesAddressesAsEnginesDo()
{
    QFETCH(std::string, url);
    QFETCH(std::string, shown);
    QCOMPARE(displayUrl(url), shown);
}

void PageConsoleTest::readsHostAndPort()
{
    QCOMPARE(hostOf("ws://user@[::1]:9001/"), std::string("::1"));
    QCOMPARE(portOf("ws://a.test/"), 80);
    QCOMPARE(portOf("https://a.test/"), 443);
    QCOMPARE(portOf("ws://a.test:65536/"), -1);
}

void PageConsoleTest::cutsLongAddresses()
{
    PageState page;
    page.url = "ws://a.test/" + std::string(2000, 'x');
    logChromium(page, "why");
    QCOMPARE(page.out.console.front().size(), std::string("WebSocket connection to '' failed: why").size() + 1024);
    QVERIFY(page.out.console.front().find("x...x") != std::string::npos);
}

WIRETALE_TEST(PageConsoleTest)
#include "page_console_test.moc"
