// The contract that every format is under: what is written is whole, masked, escaped, and nothing is left behind when it fails.
#include "support/test_registry.h"

#include "exporters/exporter.h"
#include "exporters/import.h"
#include "tape.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <sstream>

using namespace exporters;
using ws::Direction;

class ExporterTest : public QObject {
    Q_OBJECT

private slots:
    void hasARowForEveryFormatOfTheCommandLine();
    void writesJsonLinesThatKeepTheContract();
    void namesAFramesViolationsInItsLine();
    void writesHarAsChromeDoes();
    void keepsPeerTextFromBecomingMarkup();
    void leavesNothingBehindWhenCancelled();
    void saysWhenTheFolderIsNotThere();
    void readsBackWhatItWrote_data();
    void readsBackWhatItWrote();
};

#define JSON_IS(actual, expected) QVERIFY2((actual) == (expected), (actual).dump().c_str())

namespace {

std::string written(const capture::Recording &recording, std::string_view format, ExportOptions options = {})
{
    std::string out;
    const ws::Status status = findExporter(format)->write(recording, options, [&](std::string_view piece) {
        out += piece;
        return true;
    });
    return status ? out : "failed: " + status.error().says;
}

} // namespace

void ExporterTest::hasARowForEveryFormatOfTheCommandLine()
{
    for (const char *id : {"text", "jsonl", "json", "har", "html", "markdown", "pcapng"})
        QVERIFY2(findExporter(id), id);
    QVERIFY(!findExporter("gif"));
    for (const Exporter *exporter : allExporters())
        QCOMPARE(exporter->masksByDefault, exporter->id != "pcapng");
}

void ExporterTest::writesJsonLinesThatKeepTheContract()
{
    Tape tape;
    tape.open("/echo").text(Direction::ClientToServer, "Hello").text(Direction::ServerToClient, "Hello");
    tape.close(Direction::ClientToServer, 1000, "bye").close(Direction::ServerToClient, 1000, "bye").fin(Direction::ServerToClient).end();
    std::vector<nlohmann::json> lines;
    std::istringstream in(written(*tape.recording(), "jsonl"));
    for (std::string line; std::getline(in, line);)
        lines.push_back(nlohmann::json::parse(line));
    JSON_IS(lines.front()["type"], "session");
    JSON_IS(lines.front()["v"], 1);
    JSON_IS(lines.back()["type"], "verdict");
    JSON_IS(lines.back()["cause"], "closed-cleanly");
    std::vector<nlohmann::json> frames, messages, closes;
    for (const nlohmann::json &line : lines) {
        if (line["type"] == "frame")
            frames.push_back(line);
        if (line["type"] == "message")
            messages.push_back(line);
        if (line["type"] == "close")
            closes.push_back(line);
    }
    QCOMPARE(frames.size(), std::size_t(4));
    JSON_IS(frames[0]["n"], 1);
    JSON_IS(frames[0]["dir"], "out");
    JSON_IS(frames[0]["mask"], "01020304");
    JSON_IS(frames[0]["payload_base64"], "SGVsbG8=");
    JSON_IS(frames[0]["offset"], 0);
    JSON_IS(frames[0]["header_bytes"], 6);
    JSON_IS(frames[2]["offset"], 11);
    JSON_IS(messages[1]["text"], "Hello");
    JSON_IS(messages[1]["frames"], nlohmann::json::array({2}));
    JSON_IS(closes[0]["code"], 1000);
    JSON_IS(closes[0]["reason"], "bye");
}

void ExporterTest::namesAFramesViolationsInItsLine()
{
    Tape tape;
    tape.open("/").text(Direction::ServerToClient, "x", true, ws::Opcode(3)).end();
    std::istringstream in(written(*tape.recording(), "jsonl"));
    int frames = 0;
    for (std::string line; std::getline(in, line);) {
        const auto parsed = nlohmann::json::parse(line);
        if (parsed["type"] != "frame")
            continue;
        ++frames;
        JSON_IS(parsed["violations"], nlohmann::json::array({"reserved-opcode"}));
    }
    QCOMPARE(frames, 1);
}

void ExporterTest::writesHarAsChromeDoes()
{
    Tape tape;
    tape.open("/feed?room=7").text(Direction::ClientToServer, "hi").text(Direction::ServerToClient, std::string("\x00\xff", 2), true, ws::Opcode::Binary);
    tape.close(Direction::ServerToClient, 4001, "why").fin(Direction::ServerToClient).end();
    tape.refuse("HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nContent-Length: 4\r\nX-Id: 7\r\n\r\nnope").fin(Direction::ServerToClient).end();
    const auto har = nlohmann::json::parse(written(*tape.recording(), "har"));
    JSON_IS(har["log"]["version"], "1.2");
    const auto &entry = har["log"]["entries"][0];
    JSON_IS(entry["_resourceType"], "websocket");
    QCOMPARE(entry["_webSocketMessages"].size(), std::size_t(2));
    JSON_IS(entry["_webSocketMessages"][0]["type"], "send");
    JSON_IS(entry["_webSocketMessages"][0]["data"], "hi");
    QVERIFY(entry["_webSocketMessages"][0]["time"].get<double>() > 1.7e9);
    JSON_IS(entry["_webSocketMessages"][1]["opcode"], 2);
    JSON_IS(entry["_webSocketMessages"][1]["data"], "AP8=");
    JSON_IS(entry["response"]["status"], 101);
    JSON_IS(entry["request"]["queryString"][0]["name"], "room");
    JSON_IS(entry["_wiretale"]["closes"][0]["code"], 4001);
    const auto &refused = har["log"]["entries"][1];
    JSON_IS(refused["response"]["status"], 403);
    JSON_IS(refused["response"]["content"]["text"], "nope");
    JSON_IS(refused["_wiretale"]["verdict"]["cause"], "handshake-refused");
}

void ExporterTest::keepsPeerTextFromBecomingMarkup()
{
    Tape tape;
    const std::string hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>\x1b[31m\u202E`|";
    tape.open("/<b>x</b>").text(Direction::ServerToClient, hostile).close(Direction::ServerToClient, 4000, "<i>why</i>").end();
    const std::string html = written(*tape.recording(), "html");
    QVERIFY(html.find("<script>alert") == std::string::npos);
    QVERIFY(html.find("<img") == std::string::npos);
    QVERIFY(html.find("<i>why") == std::string::npos);
    QVERIFY(html.find("&lt;script&gt;alert(1)") != std::string::npos);
    QVERIFY(html.find("Content-Security-Policy") != std::string::npos);
    for (const char *format : {"html", "text", "markdown"}) {
        const std::string out = written(*tape.recording(), format);
        QVERIFY2(out.find('\x1b') == std::string::npos && out.find("\u202E") == std::string::npos, format);
    }
}

void ExporterTest::leavesNothingBehindWhenCancelled()
{
    QTemporaryDir dir;
    Tape tape;
    tape.open();
    for (int i = 0; i < 9000; ++i)
        tape.text(Direction::ServerToClient, "x");
    tape.end();
    for (const Exporter *exporter : allExporters()) {
        ExportOptions options;
        options.progress = [](std::uint64_t, std::uint64_t) { return false; };
        const ws::Status status = exportToFile(*exporter, *tape.recording(), options, dir.filePath("out").toStdString());
        QVERIFY2(!status, exporter->id.data());
        QVERIFY2(QDir(dir.path()).isEmpty(), exporter->id.data());
    }
}

void ExporterTest::saysWhenTheFolderIsNotThere()
{
    Tape tape;
    tape.open().end();
    const ws::Status status = exportToFile(*findExporter("text"), *tape.recording(), {}, "/nonexistent/out.txt");
    QVERIFY(!status);
    QCOMPARE(status.error().says, std::string("Could not write /nonexistent/out.txt: No such file or directory."));
}

void ExporterTest::readsBackWhatItWrote_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("jsonl") << QByteArray("jsonl");
    QTest::newRow("har") << QByteArray("har");
    QTest::newRow("pcapng") << QByteArray("pcapng");
}

void ExporterTest::readsBackWhatItWrote()
{
    QFETCH(QByteArray, format);
    QTemporaryDir dir;
    Tape tape;
    tape.open("/feed", "Origin: http://app.test\r\n").text(Direction::ClientToServer, "hi").text(Direction::ServerToClient, "there");
    tape.text(Direction::ServerToClient, "p", true, ws::Opcode::Ping).text(Direction::ClientToServer, "p", true, ws::Opcode::Pong);
    tape.close(Direction::ServerToClient, 4001, "why").close(Direction::ClientToServer, 4001, "").fin(Direction::ServerToClient).end();
    tape.refuse("HTTP/1.1 403 Forbidden\r\nContent-Length: 4\r\n\r\nnope").fin(Direction::ServerToClient).end();
    ExportOptions options;
    options.reveal = true;
    const std::string path = dir.filePath("first").toStdString();
    const ws::Status status = exportToFile(*findExporter(format.toStdString()), *tape.recording(), options, path);
    QVERIFY2(bool(status), status ? "" : status.error().says.c_str());
    const auto opened = openAny(path);
    QVERIFY2(bool(opened), opened ? "" : opened.error().says.c_str());
    QCOMPARE(opened.value()->sessionCount(), std::size_t(2));
    if (format == "har") { // HAR to HAR: what it can carry is equal
        auto first = nlohmann::json::parse(written(*tape.recording(), "har", options)), second = nlohmann::json::parse(written(*opened.value(), "har", options));
        for (std::size_t i = 0; i < 2; ++i)
            for (const char *member : {"_webSocketMessages", "startedDateTime"})
                JSON_IS(second["log"]["entries"][i][member], first["log"]["entries"][i][member]);
        JSON_IS(second["log"]["entries"][0]["_wiretale"]["closes"], first["log"]["entries"][0]["_wiretale"]["closes"]);
        JSON_IS(second["log"]["entries"][1]["response"]["status"], 403);
        return;
    }
    const auto withoutMode = [](std::string text) { return text.replace(text.find("\"mode\":\""), 0, "").substr(text.find('\n')); };
    QCOMPARE(withoutMode(written(*opened.value(), "jsonl", options)), withoutMode(written(*tape.recording(), "jsonl", options)));
}

WIRETALE_TEST(ExporterTest)
#include "exporter_test.moc"
