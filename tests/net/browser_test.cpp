#include "net/browser.h"
#include "net/browser_page.h"
#include "support/net/scripted_peer.h"

#include "support/test_registry.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using support::PeerSocket;
using support::ScriptedPeer;

/// Real browsers of this machine; skipped where there are none.
class BrowserTest : public QObject {
    Q_OBJECT

private slots:
    void readsReports();
    void refusesWhatIsNoReport();
    void saysWhyItDidNotRun();
    void tellsWhatThePageSaw_data();
    void tellsWhatThePageSaw();
};

void BrowserTest::readsReports()
{
    net::PageReport report;
    QVERIFY(net::readPageReport(R"({"events":[{"ms":1.5,"type":"close","socket":1,"code":4401,"reason":"x","wasClean":true}],"done":true,"userAgent":"a"})", report));
    QVERIFY(report.done);
    QCOMPARE(report.events.size(), std::size_t(1));
    QCOMPARE(report.events.front().code, std::uint16_t(4401));
    QVERIFY(report.events.front().wasClean);
}

void BrowserTest::refusesWhatIsNoReport()
{
    net::PageReport report;
    for (const char *text : {"", "[]", "{}", "{\"events\":3}", "nonsense"})
        QVERIFY2(!net::readPageReport(text, report), text);
}

void BrowserTest::saysWhyItDidNotRun()
{
    net::BrowserTask task;
    task.url = "ws://127.0.0.1:1/";
    task.origin = "ftp://x";
    QVERIFY(!net::askBrowser({net::BrowserKind::Chromium, "/bin/false", ""}, task).failure.empty());
    task.origin.clear();
    const net::BrowserReport report = net::askBrowser({net::BrowserKind::Chromium, "/bin/false", ""}, task);
    QVERIFY(!report.ran);
    QCOMPARE(report.failure, std::string("Chromium did not start: it ended at once."));
}

void BrowserTest::tellsWhatThePageSaw_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("Chromium") << int(net::BrowserKind::Chromium);
    QTest::newRow("Firefox") << int(net::BrowserKind::Firefox);
    QTest::newRow("WebKit") << int(net::BrowserKind::WebKit);
}

void BrowserTest::tellsWhatThePageSaw()
{
    QFETCH(int, kind);
    const auto browsers = net::findBrowsers();
    const auto browser = std::ranges::find(browsers, net::BrowserKind(kind), &net::Browser::kind);
    if (browser == browsers.end())
        QSKIP("this browser is not installed");

    std::string head;
    net::BrowserReport report;
    {
        ScriptedPeer peer(
            [&head](PeerSocket &socket) {
                const std::string request = socket.readUntil("\r\n\r\n");
                if (request.starts_with("GET /no ")) {
                    socket.send("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
                } else {
                    head = request;
                    socket.accept(request, "Sec-WebSocket-Protocol: chat\r\n");
                    socket.sendHex("81026869");
                    socket.sendHex("880611316e6f7065");
                }
                socket.readToEnd();
            },
            2);
        net::BrowserTask task;
        task.url = peer.url("/x");
        task.subprotocols = {"chat"};
        task.origin = "http://app.example";
        task.script = "L.open({onclose() { L.open({url: url.replace('/x', '/no')}); }});";
        task.limit = std::chrono::seconds(40); // a slow machine under a sanitizer; a user waits 10 s
        report = net::askBrowser(*browser, task);
    }
    QVERIFY2(report.ran, (report.failure + "\n" + report.log).c_str());
    QVERIFY(QString::fromStdString(head).contains(QRegularExpression("\r\nOrigin: http://app.example\r\n")));
    QStringList seen;
    for (const net::BrowserEvent &event : report.events)
        seen << QString::fromStdString(event.type) + (event.type == "close" ? QString::number(event.code) : QString());
    QCOMPARE(seen.join(' '), QString("open message close4401 error close1006"));
    QCOMPARE(report.events[0].protocol, std::string("chat"));
    QCOMPARE(report.events[1].data, std::string("hi"));
    QCOMPARE(report.events[2].reason, std::string("nope"));
    QVERIFY(report.events[2].wasClean);
    const bool named = std::ranges::any_of(report.console, [](const net::ConsoleText &text) { return text.level == "error" && text.text.find("/no") != std::string::npos; });
    QVERIFY2(named, (report.console.empty() ? "no console text\n" + report.log : report.console.front().text).c_str());
}

WIRETALE_TEST(BrowserTest)
#include "browser_test.moc"
