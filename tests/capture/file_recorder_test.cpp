#include "capture/file_recorder.h"
#include "full_disk.h"
#include "recorded.h"
#include "support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace recorded;

class FileRecorderTest : public QObject {
    Q_OBJECT

private slots:
    void recordsASessionAsItHappens();
    void givesPayloadsFromTheFile();
    void letsSentBytesWaitInTheirTurn_data();
    void letsSentBytesWaitInTheirTurn();
    void inflatesOnce();
    void flagsWhatBreaksARule();
    void keepsNamesAndMarks();
    void forgetsEndedSessionsOnly();
    void removesATemporaryFile();
    void saysWhyAFileCannotBeMade();
    void keepsWhatWasRecordedOnAFullDisk();
};

namespace {

std::unique_ptr<capture::Recorder> recorder()
{
    auto made = capture::Recorder::createTemporary();
    return made ? std::move(made).value() : nullptr;
}

template <typename Body>
Body bodyOf(const capture::Session &session, capture::RecordKind kind)
{
    for (std::size_t i = 0; i < session.records().size(); ++i)
        if (session.records().at(i).kind == kind)
            return std::get<Body>(session.event(i).body);
    return {};
}

} // namespace

void FileRecorderTest::recordsASessionAsItHappens()
{
    OneSession live(recorder());
    live.event(ws::NameResolved{"example.test", {"127.0.0.1"}, ws::Outcome::Ok, {}, {}});
    live.connect();
    live.handshake();
    live.send(frame(ws::Opcode::Text, "Hello", true));
    live.receive(frame(ws::Opcode::Close, closePayload(4401, "expired"), false));
    live.event(ws::FinReceived{}, ServerToClient);
    live.event(ws::RstReceived{}, ClientToServer);
    const auto session = live.session();
    QCOMPARE(kinds(*session), std::string("nthhHFMFCfr"));
    QCOMPARE(session->info().url, std::string("ws://example.test:9001/chat"));
    QCOMPARE(session->info().server.port, 9001);
    QVERIFY(!session->ended());
    live.recorder->end(live.id, live.tick());
    QVERIFY(session->ended());

    const auto close = bodyOf<ws::CloseReceived>(*session, capture::RecordKind::Close);
    QCOMPARE(close.code.value_or(0), 4401);
    QCOMPARE(close.reason, std::string("expired"));
    const auto frameEvent = bodyOf<ws::FrameReceived>(*session, capture::RecordKind::Frame);
    QCOMPARE(frameEvent.number, 1u);
    QCOMPARE(frameEvent.message, 1u);
    QVERIFY(frameEvent.header.mask);
    QCOMPARE(frameEvent.payloadOffset, request().size() + 6);
    const auto message = bodyOf<ws::MessageReceived>(*session, capture::RecordKind::Message);
    QCOMPARE(message.frames, 1u);
    QCOMPARE(message.wireBytes, 5u);
}

void FileRecorderTest::givesPayloadsFromTheFile()
{
    OneSession live(recorder());
    live.connect();
    live.handshake();
    const std::string big(200'000, 'x');
    live.send(frame(ws::Opcode::Text, "first ", true, false));
    live.send(frame(ws::Opcode::Ping, "between", true));
    live.send(frame(ws::Opcode::Continuation, "second " + big, true, true));
    const auto session = live.session();
    const auto message = session->findMessage(1);
    QVERIFY(message);
    const capture::Record &record = session->records().at(*message);
    QCOMPARE(ws::textOf(session->messagePayload(record, 0, 20)), std::string_view("first second xxxxxxx"));
    QCOMPARE(session->messagePayload(record, 0, ~0ull).size(), big.size() + 13);
    QCOMPARE(ws::textOf(session->messagePayload(record, 6, 6)), std::string_view("second"));
    const capture::Record &ping = session->records().at(*session->findFrame(2));
    QCOMPARE(ws::textOf(session->framePayload(ping, 0, 100)), std::string_view("between"));
    QCOMPARE(ws::textOf(session->framePayload(ping, 3, 2)), std::string_view("we"));
    QCOMPARE(ws::textOf(session->wire(ClientToServer, 0, 9)), std::string_view("GET /chat"));
    QCOMPARE(session->wire(ClientToServer, session->streamSize(ClientToServer) - 3, 100).size(), std::size_t(3));
}

/// What each way of settling leaves: nothing is visible before it, all of it in order after.
void FileRecorderTest::letsSentBytesWaitInTheirTurn_data()
{
    QTest::addColumn<QString>("settledBy");
    QTest::addColumn<QString>("kinds");
    for (const auto &[by, kinds] : {std::pair("settle", "hhHFM"), std::pair("read", "hhHFMFM"), std::pair("event", "hhHFMf"), std::pair("end", "hhHFM")})
        QTest::newRow(by) << QString(by) << QString(kinds);
}

void FileRecorderTest::letsSentBytesWaitInTheirTurn()
{
    QFETCH(QString, settledBy);
    QFETCH(QString, kinds);
    OneSession live(recorder());
    live.handshake();
    const auto session = live.session();
    const std::size_t before = session->records().size();
    const std::uint64_t stream = session->streamSize(ClientToServer);
    live.recorder->sentBytes(live.id, ClientToServer, frame(ws::Opcode::Text, "asked", true), live.tick());
    QCOMPARE(session->records().size(), before);
    QCOMPARE(session->streamSize(ClientToServer), stream);
    if (settledBy == "settle")
        live.recorder->settle();
    else if (settledBy == "read")
        live.receive(frame(ws::Opcode::Text, "answered", false));
    else if (settledBy == "event")
        live.event(ws::FinReceived{}, ClientToServer);
    else
        live.recorder->end(live.id, live.tick());
    QCOMPARE(QString::fromStdString(recorded::kinds(*session)), kinds);
    QCOMPARE(session->wire(ClientToServer, stream, 11), frame(ws::Opcode::Text, "asked", true));
}

void FileRecorderTest::inflatesOnce()
{
    OneSession live(recorder());
    live.connect();
    const std::string_view deflate = "Sec-WebSocket-Extensions: permessage-deflate\r\n";
    live.handshake(deflate, deflate);
    // RFC 7692, 7.2.3.1 and 7.2.3.2: "Hello" twice, the second from the window of the first
    live.receive(ws::ByteBuffer{0xc1, 0x07, 0xf2, 0x48, 0xcd, 0xc9, 0xc9, 0x07, 0x00});
    live.receive(ws::ByteBuffer{0x41, 0x02, 0xf2, 0x00});
    live.receive(ws::ByteBuffer{0x80, 0x03, 0x11, 0x00, 0x00});
    const auto session = live.session();
    for (const std::uint32_t number : {1u, 2u}) {
        const capture::Record &record = session->records().at(session->findMessage(number).value());
        QVERIFY(record.flags & capture::Compressed);
        QCOMPARE(record.length, 5u);
        QCOMPARE(ws::textOf(session->messagePayload(record, 0, 100)), std::string_view("Hello"));
        QCOMPARE(ws::textOf(session->messagePayload(record, 1, 3)), std::string_view("ell"));
    }
    const capture::Record &part = session->records().at(session->findFrame(3).value());
    QVERIFY((part.flags & (capture::Compressed | capture::Fragment)) == (capture::Compressed | capture::Fragment));
    QCOMPARE(session->framePayload(part, 0, 9), (ws::ByteBuffer{0x11, 0x00, 0x00}));
}

void FileRecorderTest::flagsWhatBreaksARule()
{
    OneSession live(recorder());
    live.connect();
    live.handshake();
    live.send(frame(ws::Opcode::Text, "fine", true));
    live.send(frame(ws::Opcode::Text, "not masked", false));
    live.send(frame(ws::Opcode::Text, "\xff", true));
    const auto session = live.session();
    const auto problem = [&](std::optional<std::size_t> index) {
        return bool(session->records().at(index.value()).flags & capture::Problem);
    };
    QVERIFY(!problem(session->findFrame(1)));
    QVERIFY(!problem(session->findMessage(1)));
    QVERIFY(problem(session->findFrame(2)));
    QVERIFY(problem(session->findMessage(2)));
    QVERIFY(problem(session->findFrame(3)));
    QVERIFY(problem(session->findMessage(3)));
    QVERIFY(session->records().at(session->findMessage(3).value()).flags & capture::Invalid);
}

void FileRecorderTest::keepsNamesAndMarks()
{
    OneSession live(recorder());
    live.connect();
    live.handshake();
    live.recorder->rename(live.id, "the login one");
    QCOMPARE(live.session()->info().name, std::string("the login one"));
    live.recorder->mark(live.id, 1, true, "look here");
    QVERIFY(live.session()->records().at(1).flags & capture::Marked);
    QCOMPARE(live.session()->markNote(1), std::string("look here"));
    live.recorder->mark(live.id, 1, false, {});
    QVERIFY(!(live.session()->records().at(1).flags & capture::Marked));
    QCOMPARE(live.session()->markNote(1), std::string());
    live.recorder->mark(live.id, 1000, true, {}); // no such record: nothing happens
}

void FileRecorderTest::forgetsEndedSessionsOnly()
{
    const auto all = recorder();
    std::vector<capture::SessionId> ids;
    for (int i = 0; i < 4; ++i)
        ids.push_back(all->begin({}));
    const auto recording = all->recording();
    for (const capture::SessionId id : {ids[0], ids[1], ids[2]})
        all->end(id, ws::Time(std::chrono::seconds(1)));
    for (const capture::SessionId id : {ids[1], ids[0], ids[3]}) // in any order; the last one still lives
        all->forget(id);
    QCOMPARE(recording->sessionCount(), std::size_t(4));
    QVERIFY(!recording->session(0) && !recording->session(1));
    QVERIFY(recording->session(2) && recording->session(3));
    all->rename(ids[0], "gone"); // nothing happens
    all->bytes(ids[1], ClientToServer, ws::bytesOf("late"), ws::Time(std::chrono::seconds(2)));
    const capture::SessionId next = all->begin({});
    QCOMPARE(next, capture::SessionId(5));
    QCOMPARE(recording->session(4)->info().id, next);
}

void FileRecorderTest::removesATemporaryFile()
{
    QString path;
    {
        const auto temporary = recorder();
        path = QString::fromStdString(temporary->recording()->path());
        QVERIFY(QFile::exists(path));
    }
    QVERIFY(!QFile::exists(path));
}

void FileRecorderTest::saysWhyAFileCannotBeMade()
{
    const auto made = capture::Recorder::create("/nonexistent-folder/a.pcapng");
    QVERIFY(!made);
    QCOMPARE(made.error().says, std::string("Could not make /nonexistent-folder/a.pcapng: no such file or directory."));
}

void FileRecorderTest::keepsWhatWasRecordedOnAFullDisk()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("full.pcapng").toStdString();
    OneSession live(std::move(capture::Recorder::create(path)).value());
    live.connect();
    live.handshake();
    live.send(frame(ws::Opcode::Text, "before", true));
    QVERIFY(!live.recorder->failure());
    const std::size_t before = live.session()->records().size();
    {
        const FullDisk disk(rlim_t(QFile(QString::fromStdString(path)).size()) + 500);
        live.receive(frame(ws::Opcode::Binary, std::string(10'000, 'b'), false));
    }
    live.send(frame(ws::Opcode::Text, "after", true));
    QVERIFY(live.recorder->failure());
    QCOMPARE(live.recorder->failure()->says, "Could not write " + path + ": file too large.");

    const auto session = live.session(); // goes on, without the bytes that are not in the file
    QCOMPARE(session->records().size(), before + 4);
    const auto payload = [&](std::uint32_t message) {
        return ws::ByteBuffer(session->messagePayload(session->records().at(*session->findMessage(message)), 0, 100));
    };
    QCOMPARE(ws::textOf(payload(1)), std::string_view("before"));
    QVERIFY(payload(2).empty() && payload(3).empty());

    const auto opened = capture::openRecording(path);
    QVERIFY(opened);
    QVERIFY(opened.value()->remarks().empty()); // cut back to whole blocks
    QCOMPARE(opened.value()->session(0)->records().size(), before);
}

WIRETALE_TEST(FileRecorderTest)
#include "file_recorder_test.moc"
