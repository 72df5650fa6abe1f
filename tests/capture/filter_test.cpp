#include "capture/filter.h"
#include "recorded.h"
#include "support/test_registry.h"

#include <QTest>

using namespace recorded;

class FilterTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void letsThrough_data();
    void letsThrough();
    void refuses_data();
    void refuses();
    void asksForWhatItCannotKnow();
    void listsItsKeys();

private:
    std::unique_ptr<OneSession> m_live;
};

namespace {

/// Numbers of the frames that pass, with "m" those of the messages, and the first letter of other kinds.
QString passing(const capture::Session &session, const capture::Filter &filter)
{
    QStringList found;
    for (std::size_t i = 0; i < session.records().size(); ++i) {
        if (!filter.matches(session, i))
            continue;
        const capture::Record &record = session.records().at(i);
        if (record.kind == capture::RecordKind::Frame)
            found << QString::number(record.number);
        else if (record.kind == capture::RecordKind::Message)
            found << 'm' + QString::number(record.number);
        else
            found << QString::fromStdString(kinds(session)).mid(int(i), 1);
    }
    return found.join(' ');
}

} // namespace

void FilterTest::initTestCase()
{
    auto made = capture::Recorder::createTemporary();
    QVERIFY(made);
    m_live = std::make_unique<OneSession>(std::move(made).value());
    OneSession &live = *m_live;
    const std::string_view deflate = "Sec-WebSocket-Extensions: permessage-deflate\r\n";
    live.connect();
    live.handshake(deflate, deflate);
    live.send(frame(ws::Opcode::Text, R"({"type":"login","user":{"id":7,"tags":["a","b"]}})", true)); // frame 1
    live.seconds = 20;
    live.receive(frame(ws::Opcode::Binary, std::string(3000, 'b'), false)); // frame 2
    live.receive(ws::ByteBuffer{0xc1, 0x07, 0xf2, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00}); // frame 3: "Hello", compressed
    live.send(frame(ws::Opcode::Ping, "are you there", true)); // frame 4
    live.receive(frame(ws::Opcode::Text, "Gr\xc3\xbc\xc3\x9f ", false, false)); // frame 5
    live.receive(frame(ws::Opcode::Continuation, "Gott", false)); // frame 6
    live.send(frame(ws::Opcode::Text, "not masked", false)); // frame 7: breaks a rule
    live.receive(frame(ws::Opcode::Close, closePayload(4401, "expired"), false)); // frame 8
    const auto frameOne = live.session()->findFrame(1);
    QVERIFY(frameOne);
    live.recorder->mark(live.id, *frameOne, true, "the login");
}

void FilterTest::letsThrough_data()
{
    QTest::addColumn<QString>("passing");
    const auto row = [](const char *filter, const char *records) { QTest::newRow(filter) << QString(records); };
    row("op:text", "1 m1 3 m3 5 m4 7 m5");
    row("op:ping|close", "4 8 C");
    row("op:cont", "6");
    row("op:text -dir:in", "1 m1 7 m5");
    row("dir:in op:binary,close", "2 m2 8 C");
    row("size>1k", "2 m2");
    row("size>=3000 size<=3kB", "2 m2");
    row("size=3000 op:binary", "2 m2");
    row("size>2Ki op:binary", "2 m2");
    row("size<5 op:cont", "6");
    row("time<20 op:text", "1 m1");
    row("time>20s op:binary", "2 m2");
    row("time>20004ms op:close", "8 C");
    row("is:compressed", "3 m3");
    row("is:fragment", "5 6");
    row("is:problem", "7 v m5");
    row("is:marked", "1");
    row("page:message", "m2 m3 m4");
    row("page:close", "C");
    row("hello", "3 m3");
    row("\"there\"", "4");
    row("EXPIRED", "8 C");
    row("\"Gr\xc3\x9c\xc3\x9f Gott\"", "m4"); // in another case, across fragments
    row("/Hel+o/", "3 m3");
    row("/hel+o/", "");
    row("/hel+o/i", "3 m3");
    row("/\\xc3\\xbc/", "5 m4");
    row("login op:text", "1 m1");
    row("\"the login\"", "1"); // the mark's note
    row("$.type=login", "1 m1");
    row("$.user.id=7", "1 m1");
    row("$.user.id=8", "");
    row("$.user.tags[1]=b", "1 m1");
    row("$.user", "1 m1");
    row("op:text -$.type=\"login\"", "3 m3 5 m4 7 m5");
}

void FilterTest::letsThrough()
{
    QFETCH(QString, passing);
    const auto filter = capture::Filter::parse(QTest::currentDataTag());
    QVERIFY2(filter, filter ? "" : filter.error().says.c_str());
    QCOMPARE(::passing(*m_live->session(), filter.value()), passing);
}

void FilterTest::refuses_data()
{
    QTest::addColumn<QString>("says");
    const auto row = [](const char *filter, const char *says) { QTest::newRow(filter) << QString(says); };
    row("opcode:text", "There is no key \"opcode:\". The keys are op:, dir:, size>, time>, page:, is:, $.path=; put other words in quotes.");
    row("op:txt", "op: takes text, binary, ping, pong, close, cont, not \"txt\".");
    row("op:text,", "op: takes text, binary, ping, pong, close, cont, not \"\".");
    row("dir:up", "dir: takes in, out, not \"up\".");
    row("size>big", "size takes a number, as in size>20, not \"big\".");
    row("time>", "time takes a number, as in time>20, not \"\".");
    row("/a(/", "The pattern /a(/ breaks at character 2: missing closing parenthesis.");
    row("/open", "The pattern has no closing slash.");
    row("/a/x", "A pattern ends in / or /i, not in /x.");
    row("\"open", "A quotation mark is not closed.");
    row("$..a=1", "\"$..a\" is not a JSON path, as in $.user.id or $.items[0].");
}

void FilterTest::refuses()
{
    QFETCH(QString, says);
    const auto filter = capture::Filter::parse(QTest::currentDataTag());
    QVERIFY(!filter);
    QCOMPARE(QString::fromStdString(filter.error().says), says);
}

void FilterTest::asksForWhatItCannotKnow()
{
    capture::FilterSources sources;
    sources.pageEvent = [](const capture::Session &session, std::size_t record) {
        return session.records().at(record).number == 2 ? capture::PageEvent::Close : capture::PageEvent::Hidden;
    };
    sources.summary = [](const capture::Session &, std::size_t record) { return "row " + std::to_string(record); };
    const auto page = capture::Filter::parse("page:close op:binary", sources);
    QCOMPARE(passing(*m_live->session(), page.value()), "2 m2");
    const auto words = capture::Filter::parse("\"row 0\"", sources);
    QCOMPARE(passing(*m_live->session(), words.value()), "t");
}

void FilterTest::listsItsKeys()
{
    QCOMPARE(capture::Filter::keys().size(), std::size_t(7));
    QVERIFY(capture::Filter::parse("").value().matchesAll());
    QVERIFY(capture::Filter::parse("hello op:text").value().readsPayload());
    QVERIFY(!capture::Filter::parse("op:text").value().readsPayload());
}

WIRETALE_TEST(FilterTest)
#include "filter_test.moc"
