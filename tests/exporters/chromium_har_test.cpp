// Our HAR in the hands of the program it is made for: the importer of the installed Chromium's network panel.
#include "support/test_registry.h"

#include "exporters/exporter.h"
#include "tape.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace exporters;
using nlohmann::json;
using ws::Direction;

class ChromiumHarTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void holdsEverySession();
    void holdsTheHandshake();
    void holdsEveryMessageAsItIs();
    void holdsTheAnswerOfARefusal();

private:
    json m_requests; ///< of the network panel
};

#define JSON_IS(actual, expected) QVERIFY2((actual) == (expected), (actual).dump().c_str())

void ChromiumHarTest::initTestCase()
{
    Tape tape;
    tape.open("/feed?room=7", "Origin: http://app.test\r\n").text(Direction::ClientToServer, "hi \xF0\x9F\x8C\x8A </script>");
    tape.text(Direction::ServerToClient, std::string("\x00\xff", 2), true, ws::Opcode::Binary).text(Direction::ServerToClient, "ping", true, ws::Opcode::Ping);
    tape.text(Direction::ServerToClient, "in ", false).text(Direction::ServerToClient, "pieces", true, ws::Opcode::Continuation);
    tape.text(Direction::ServerToClient, "\xC3\x28").close(Direction::ServerToClient, 4001, "why").fin(Direction::ServerToClient).end();
    tape.refuse("HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nContent-Length: 4\r\nX-Id: 7\r\n\r\nnope").fin(Direction::ServerToClient).end();
    QTemporaryDir dir;
    const QString path = dir.filePath("session.har");
    QVERIFY(exportToFile(*findExporter("har"), *tape.recording(), {}, path.toStdString()));

    QProcess browser;
    browser.start("/usr/bin/python3", {WIRETALE_SOURCE_DIR "/tests/exporters/peers/import_har.py", path});
    QVERIFY(browser.waitForFinished(150'000));
    constexpr int notInstalled = 77;
    if (browser.exitCode() == notInstalled)
        QSKIP("Chromium with its DevTools front-end is not installed");
    QVERIFY2(browser.exitCode() == 0, browser.readAllStandardError().constData());
    m_requests = json::parse(browser.readAllStandardOutput().toStdString());
}

void ChromiumHarTest::holdsEverySession()
{
    QCOMPARE(m_requests.size(), std::size_t(2));
    for (const json &request : m_requests)
        JSON_IS(request["type"], "websocket");
}

void ChromiumHarTest::holdsTheHandshake()
{
    const json &request = m_requests[0];
    JSON_IS(request["url"], "ws://server.test:9001/feed?room=7");
    JSON_IS(request["method"], "GET");
    JSON_IS(request["status"], 101);
    JSON_IS(request["statusText"], "Switching Protocols");
    JSON_IS(request["requestHeaders"], 6);
    JSON_IS(request["responseHeaders"], 3);
    QVERIFY(request["end"].get<double>() >= request["start"].get<double>());
}

void ChromiumHarTest::holdsEveryMessageAsItIs()
{
    struct Row {
        const char *type, *text;
        int opcode;
    };
    constexpr Row rows[] = {{"send", "hi \xF0\x9F\x8C\x8A </script>", 1}, {"receive", "AP8=", 2}, {"receive", "in pieces", 1}, {"receive", "wyg=", 2}};
    const json &messages = m_requests[0]["messages"];
    QCOMPARE(messages.size(), std::size(rows));
    for (std::size_t i = 0; i < std::size(rows); ++i) {
        JSON_IS(messages[i]["type"], rows[i].type);
        JSON_IS(messages[i]["text"], rows[i].text);
        JSON_IS(messages[i]["opCode"], rows[i].opcode);
        JSON_IS(messages[i]["mask"], std::string_view(rows[i].type) == "send");
    }
    QVERIFY(messages[0]["time"].get<double>() < messages[1]["time"].get<double>());
}

/// Where Chrome's own export has status 0 and nothing else.
void ChromiumHarTest::holdsTheAnswerOfARefusal()
{
    const json &request = m_requests[1];
    JSON_IS(request["status"], 403);
    JSON_IS(request["statusText"], "Forbidden");
    JSON_IS(request["responseHeaders"], 3);
    QVERIFY(request["messages"].empty());
}

WIRETALE_TEST(ChromiumHarTest)
#include "chromium_har_test.moc"
