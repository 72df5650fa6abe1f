// HAR files as different programs write them, shown for what they are.
#include "support/test_registry.h"

#include "capture/filter.h"
#include "exporters/exporter.h"
#include "exporters/import.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace exporters;
using nlohmann::json;

class HarImportTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatEachProgramWrites_data();
    void readsWhatEachProgramWrites();
    void inventsNoFrames();
    void keepsTheNanosecondsOfATime();
    void leavesOutWhatIsNoWebSocket();
    void cannotBecomeASessionFile();

private:
    std::unique_ptr<capture::Recording> open(const json &entries);
    QTemporaryDir m_dir;
};

namespace {

json headers(std::initializer_list<std::pair<const char *, const char *>> fields)
{
    json list = json::array();
    for (const auto &[name, value] : fields)
        list.push_back({{"name", name}, {"value", value}});
    return list;
}

json entryOf(const char *url, int status, const json &more = json::object())
{
    json entry{{"startedDateTime", "2026-11-20T14:00:00.250Z"}, {"time", 12.5},
               {"request", {{"method", "GET"}, {"url", url}, {"httpVersion", "HTTP/1.1"},
                            {"headers", headers({{"Host", "h.test"}, {"Upgrade", "websocket"}, {"Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="}})}}},
               {"response", {{"status", status}, {"statusText", "x"}, {"httpVersion", "HTTP/1.1"},
                             {"headers", headers({{"Sec-WebSocket-Accept", "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="}})}, {"content", {{"size", 0}, {"mimeType", "x-unknown"}}}}},
               {"timings", {{"send", 0}, {"wait", 10}, {"receive", 2}}}};
    entry.update(more);
    return entry;
}

json item(const char *type, int opcode, const char *data)
{
    return {{"type", type}, {"time", 1795183200.5}, {"opcode", opcode}, {"data", data}};
}

/// Kind of each record as a letter, as the tests of the capture module do.
std::string kinds(const capture::Session &session)
{
    constexpr std::string_view letters = "natTtPhbHFM.Cv!frTLN";
    std::string text;
    for (std::size_t i = 0; i < session.records().size(); ++i)
        text += letters[std::size_t(session.records().at(i).kind)];
    return text;
}

QByteArray noted(const capture::Session &session)
{
    for (std::size_t i = 0; i < session.records().size(); ++i)
        if (const ws::Event event = session.event(i); const auto *note = std::get_if<ws::Note>(&event.body))
            return QByteArray::fromStdString(note->text);
    return {};
}

} // namespace

std::unique_ptr<capture::Recording> HarImportTest::open(const json &entries)
{
    const json har{{"log", {{"version", "1.2"}, {"creator", {{"name", "x"}, {"version", "1"}}}, {"entries", entries}}}};
    QFile file(m_dir.filePath("made.har"));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(har.dump())) < 0)
        return nullptr;
    file.close();
    auto opened = openAny(file.fileName().toStdString());
    return opened ? std::move(opened).value() : nullptr;
}

void HarImportTest::readsWhatEachProgramWrites_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QByteArray>("kinds");
    QTest::addColumn<QByteArray>("note");
    const auto row = [](const char *name, const json &entry, const char *expected, const char *note = "") {
        QTest::newRow(name) << QByteArray::fromStdString(entry.dump()) << QByteArray(expected) << QByteArray(note);
    };
    const json messages{{"_resourceType", "websocket"}, {"_webSocketMessages", {item("send", 1, "hi"), item("receive", 2, "AP8=")}}};
    row("Chrome", entryOf("wss://h.test/x", 101, messages), "hhHMM");
    row("Chrome, refused: it loses the answer",
        entryOf("ws://h.test/x", 0, {{"_resourceType", "websocket"}, {"_webSocketMessages", {item("error", -1, "Unexpected response code: 403")}}}), "hN",
        "The browser's console: Unexpected response code: 403");
    row("Firefox: the handshake only", entryOf("ws://h.test/x", 101, {{"_securityState", "insecure"}, {"connection", "9001"}}), "hhH");
    row("Firefox, refused", entryOf("ws://h.test/x", 403), "hhb");
    row("mitmproxy: http in the URL", entryOf("http://h.test/x", 101, messages), "hhHMM");
    row("HTTP Toolkit: the close beside the messages",
        [&] {
            json entry = entryOf("https://h.test/x", 101, messages);
            entry["_webSocketClose"] = {{"code", 4001}, {"reason", "why"}, {"timestamp", 1795183201.5}};
            return entry;
        }(),
        "hhHMMN", "The file tells of a close with 4001 why; not who sent it.");
    row("HTTP Toolkit, aborted",
        [&] {
            json entry = entryOf("https://h.test/x", 101, messages);
            entry["_webSocketClose"] = "aborted";
            return entry;
        }(),
        "hhHMMN", "The file says how it ended: aborted");
    row("a proxy that writes control frames as messages", entryOf("ws://h.test/x", 101, {{"_webSocketMessages", {item("receive", 9, "")}}}), "hhHN",
        "The file tells of a control frame, opcode 9: ");
}

void HarImportTest::readsWhatEachProgramWrites()
{
    QFETCH(QByteArray, entry);
    QFETCH(QByteArray, kinds);
    QFETCH(QByteArray, note);
    const auto recording = open(json::array({json::parse(entry.toStdString())}));
    QVERIFY(recording);
    QCOMPARE(recording->sessionCount(), std::size_t(1));
    const auto session = recording->session(0);
    QCOMPARE(QByteArray::fromStdString(::kinds(*session)), kinds);
    QCOMPARE(noted(*session), note);
}

void HarImportTest::inventsNoFrames()
{
    const auto recording = open(json::array({entryOf("ws://h.test/x", 101, {{"_webSocketMessages", {item("receive", 2, "AP8="), item("send", 1, "text")}}})}));
    QVERIFY(recording);
    const auto session = recording->session(0);
    QVERIFY(!session->info().missing.empty());
    QVERIFY(!session->findFrame(1));
    const capture::Record &binary = session->records().at(*session->findMessage(1));
    QCOMPARE(session->messagePayload(binary, 0, 99), (ws::ByteBuffer{0x00, 0xff}));
    QCOMPARE(session->messagePayload(binary, 1, 99), (ws::ByteBuffer{0xff}));
    QCOMPARE(binary.direction, ws::Direction::ServerToClient);
    const capture::Record &text = session->records().at(*session->findMessage(2));
    QCOMPARE(ws::textOf(session->messagePayload(text, 0, 99)), std::string_view("text"));
}

/// A double holds no more than 200 ns of an epoch time.
void HarImportTest::keepsTheNanosecondsOfATime()
{
    json entry = entryOf("ws://h.test/x", 101, {{"_webSocketMessages", {item("send", 1, "hi")}}});
    std::string text = entry.dump();
    text.replace(text.find("1795183200.5"), 12, "1795183200.123456789");
    QFile file(m_dir.filePath("exact.har"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString("{\"log\":{\"entries\":[" + text + "]}}"));
    file.close();
    const auto opened = openAny(file.fileName().toStdString());
    QVERIFY(opened);
    const auto session = opened.value()->session(0);
    const ws::Event message = session->event(*session->findMessage(1));
    QCOMPARE(message.time.time_since_epoch().count(), 1'795'183'200'123'456'789);
}

void HarImportTest::leavesOutWhatIsNoWebSocket()
{
    json page = entryOf("http://h.test/index.html", 200);
    page["request"]["headers"] = json::array();
    const auto recording = open(json::array({page, entryOf("ws://h.test/x", 101), page}));
    QVERIFY(recording);
    QCOMPARE(recording->sessionCount(), std::size_t(1));
    const auto none = open(json::array({page, page}));
    QVERIFY(none);
    QCOMPARE(none->remarks(), std::vector<std::string>{"The file holds 2 requests and no WebSocket among them."});
}

void HarImportTest::cannotBecomeASessionFile()
{
    const auto recording = open(json::array({entryOf("ws://h.test/x", 101)}));
    QVERIFY(recording);
    const ws::Status status = exportToFile(*findExporter("pcapng"), *recording, {}, m_dir.filePath("x.pcapng").toStdString());
    QVERIFY(!status);
    QVERIFY2(status.error().says.find("messages only") != std::string::npos, status.error().says.c_str());
    QVERIFY(!QFile::exists(m_dir.filePath("x.pcapng")));
}

WIRETALE_TEST(HarImportTest)
#include "har_import_test.moc"
