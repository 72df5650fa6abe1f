#include "support/test_registry.h"

#include "exporters/jsonl_writer.h"
#include "tape.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace exporters;
using nlohmann::json;
using ws::Direction;

class JsonlWriterTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void writesLinesInTheOrderOfEvents();
    void holdsAFragmentUntilItsMessageIsJudged();
    void holdsNothingWhereNothingIsMasked();
    void goesOnWhenAMessageIsGivenUp();
    void leavesOutAPieceOfASecret();
    void writesAHeadWithItsBody();
    void tellsTheRestOfAStream();
    void namesTheEndOfEachHalf();
    void tellsTcpOnce_data();
    void tellsTcpOnce();

private:
    /// Feeds what is new, as a live run does.
    void pump();
    json line(const char *type, std::size_t nth = 0) const;
    QByteArray kinds() const;
    void begin(bool reveal);

    std::unique_ptr<Tape> m_tape;
    std::unique_ptr<JsonlWriter> m_writer;
    std::unique_ptr<SessionFeed> m_feed;
    std::vector<json> m_lines;
    std::shared_ptr<const capture::Recording> m_recording;
};

#define JSON_IS(actual, expected) QVERIFY2((actual) == (expected), (actual).dump().c_str())

void JsonlWriterTest::init()
{
    m_tape = std::make_unique<Tape>();
    begin(false);
}

void JsonlWriterTest::begin(bool reveal)
{
    m_lines.clear();
    ExportOptions options;
    options.reveal = reveal;
    m_writer = std::make_unique<JsonlWriter>(
        [this](std::string_view piece) {
            m_lines.push_back(json::parse(piece));
            return true;
        },
        options);
    m_recording = m_tape->recording();
    m_feed = std::make_unique<SessionFeed>(*m_recording, *m_writer);
}

/// Twice: a frame that has just come waits for its violations.
void JsonlWriterTest::pump()
{
    m_feed->pump();
    m_feed->pump();
}

json JsonlWriterTest::line(const char *type, std::size_t nth) const
{
    for (const json &candidate : m_lines)
        if (candidate["type"] == type && nth-- == 0)
            return candidate;
    return {};
}

/// Frames by their number, messages by theirs in brackets, all else by its first letter.
QByteArray JsonlWriterTest::kinds() const
{
    QByteArray text;
    for (const json &candidate : m_lines) {
        const std::string type = candidate["type"];
        const QByteArray number = type == "frame" || type == "message" ? QByteArray::number(candidate["n"].get<int>()) : QByteArray();
        text += type == "frame" ? number : type == "message" ? '(' + number + ')' : QByteArray(1, type[0]);
    }
    return text;
}

void JsonlWriterTest::writesLinesInTheOrderOfEvents()
{
    m_tape->open().text(Direction::ClientToServer, "frag", false).text(Direction::ClientToServer, "p", true, ws::Opcode::Ping);
    m_tape->text(Direction::ServerToClient, "p", true, ws::Opcode::Pong).text(Direction::ServerToClient, "whole");
    m_tape->text(Direction::ClientToServer, "ment", true, ws::Opcode::Continuation).fin(Direction::ServerToClient).end();
    pump();
    QCOMPARE(kinds(), QByteArray("shhp1234(2)5(1)ev"));
    JSON_IS(line("message", 1)["frames"], json::array({1, 5}));
    JSON_IS(line("frame")["payload_base64"], "ZnJhZw==");
}

void JsonlWriterTest::holdsAFragmentUntilItsMessageIsJudged()
{
    m_tape->open().text(Direction::ClientToServer, "frag", false).text(Direction::ServerToClient, "p", true, ws::Opcode::Ping);
    pump();
    QCOMPARE(kinds(), QByteArray("shhp"));
    m_tape->text(Direction::ClientToServer, "ment", true, ws::Opcode::Continuation).text(Direction::ServerToClient, "x");
    pump();
    QCOMPARE(kinds(), QByteArray("shhp123(1)4(2)"));
}

void JsonlWriterTest::holdsNothingWhereNothingIsMasked()
{
    begin(true);
    m_tape->open().text(Direction::ClientToServer, "frag", false);
    pump();
    QCOMPARE(kinds(), QByteArray("shhp1"));
}

void JsonlWriterTest::goesOnWhenAMessageIsGivenUp()
{
    m_tape->open().text(Direction::ClientToServer, "never ends", false).text(Direction::ClientToServer, "a new one").text(Direction::ServerToClient, "x");
    pump();
    QVERIFY2(kinds().startsWith("shhp1"), kinds().constData());
    QVERIFY2(kinds().contains("3"), kinds().constData());
    JSON_IS(line("frame")["payload_base64"], "bmV2ZXIgZW5kcw==");
}

void JsonlWriterTest::leavesOutAPieceOfASecret()
{
    m_tape->open().text(Direction::ClientToServer, R"({"token":"half-a-)", false);
    m_tape->text(Direction::ClientToServer, R"(secret-1"})", true, ws::Opcode::Continuation).end();
    pump();
    for (const std::size_t nth : {0, 1}) {
        QVERIFY(!line("frame", nth).contains("payload_base64"));
        JSON_IS(line("frame", nth)["payload_masked"], true);
    }
    JSON_IS(line("message")["text"], R"({"token":"[masked 1]"})");
}

void JsonlWriterTest::writesAHeadWithItsBody()
{
    m_tape->refuse("HTTP/1.1 403 Forbidden\r\nContent-Length: 4\r\n\r\nno");
    pump();
    QCOMPARE(m_lines.size(), std::size_t(2)); // the answer waits for its body
    m_tape->more(Direction::ServerToClient, "pe");
    pump();
    JSON_IS(line("head", 1)["body_base64"], "bm9wZQ==");
    JSON_IS(line("head", 1)["body_complete"], true);
    QVERIFY2(kinds().startsWith("shhp"), kinds().constData());
}

void JsonlWriterTest::tellsTheRestOfAStream()
{
    for (const bool reveal : {false, true}) {
        init();
        begin(reveal);
        m_tape->open().text(Direction::ServerToClient, "x").more(Direction::ServerToClient, std::string("\x81\x05hel", 5));
        m_tape->fin(Direction::ServerToClient).end();
        pump();
        JSON_IS(line("rest")["offset"], 3);
        JSON_IS(line("rest")["bytes"], 5);
        JSON_IS(line("rest")["dir"], "in");
        QCOMPARE(line("rest").contains("raw_base64"), reveal);
        JSON_IS(m_lines.back()["cause"], "dropped");
    }
}

void JsonlWriterTest::namesTheEndOfEachHalf()
{
    m_tape->open().fin(Direction::ServerToClient).fin(Direction::ClientToServer).end();
    pump();
    JSON_IS(line("end")["by"], "peer");
    JSON_IS(line("end")["how"], "fin");
    QCOMPARE(line("end")["halves"].size(), std::size_t(2));
    JSON_IS(line("end")["halves"][0]["dir"], "in");
    QVERIFY(line("end")["halves"][0]["t"] < line("end")["halves"][1]["t"]);
}

void JsonlWriterTest::tellsTcpOnce_data()
{
    QTest::addColumn<bool>("weConnected");
    QTest::newRow("we connected: the address tried tells it") << true;
    QTest::newRow("a capture, or a client of ours") << false;
}

void JsonlWriterTest::tellsTcpOnce()
{
    QFETCH(bool, weConnected);
    m_tape->connect(weConnected).end();
    pump();
    JSON_IS(line("phase")["phase"], "tcp");
    JSON_IS(line("phase")["outcome"], "ok");
    JSON_IS(line("phase")["detail"]["port"], 9001);
    QCOMPARE(line("phase")["detail"].contains("client_port"), !weConnected);
    QVERIFY(line("phase", 1).is_null());
}

WIRETALE_TEST(JsonlWriterTest)
#include "jsonl_writer_test.moc"
