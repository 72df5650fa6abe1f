#include "capture/journal_event.h"
#include "recorded.h"
#include "support/test_registry.h"

#include <QTest>

using namespace recorded;
using namespace std::chrono_literals;

class JournalEventTest : public QObject {
    Q_OBJECT

private slots:
    void givesEveryTransportEventBack_data();
    void givesEveryTransportEventBack();
    void leavesOutWhatBytesTell();
    void givesASessionBack();
    void givesAMarkBack();
    void findsMarkedRecordsByNumber();
    void survivesForeignValues();
};

namespace {

const ws::TlsCertificate leaf{"CN=example.test", "CN=Some CA", "00ff", {"example.test", "*.example.test"}, at(-100), at(100)};

const std::vector<ws::EventBody> &bodies()
{
    static const std::vector<ws::EventBody> all = {
        ws::NameResolved{"example.test", {"127.0.0.1", "::1"}, ws::Outcome::Timeout, "no\nanswer", 5ms},
        ws::AddressTried{{"::1", 443}, ws::Outcome::Failed, "refused", "Connection refused", 1ms},
        ws::TcpConnected{{"127.0.0.1", 1}, {"127.0.0.1", 2}},
        ws::TlsDone{"TLSv1.3", "AES", "http/1.1", "example.test", {leaf, leaf}, true, "self-signed", 7ms},
        ws::TlsFailed{"expired", "the certificate expired", {leaf}, 3ms},
        ws::ProxyAnswered{"http://proxy.test", ws::Outcome::Failed, "407", 2ms},
        ws::TimeoutReached{ws::TimeoutKind::CloseEcho, 5s},
        ws::LocalAction{"rule", "/drop"},
        ws::Note{"two\nlines = one note"},
    };
    return all;
}

/// The entry's fields say all there is: equal events have equal entries.
ws::ByteBuffer serialized(const ws::Event &event)
{
    return capture::toJournal(3, event).value().serialized();
}

} // namespace

void JournalEventTest::givesEveryTransportEventBack_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < bodies().size(); ++i)
        QTest::newRow(qPrintable(QString("kind %1").arg(bodies()[i].index()))) << int(i);
}

void JournalEventTest::givesEveryTransportEventBack()
{
    QFETCH(int, index);
    const ws::Event event{at(1.5), ServerToClient, 0, bodies()[std::size_t(index)]};
    const auto entry = capture::JournalEntry::parse(serialized(event));
    QCOMPARE(capture::journalSession(entry), 3u);
    const auto read = capture::eventFromJournal(entry);
    QVERIFY(read);
    QCOMPARE(read->time, event.time);
    QVERIFY(read->direction == event.direction);
    QCOMPARE(read->body.index(), event.body.index());
    QVERIFY(serialized(*read) == serialized(event));
}

void JournalEventTest::leavesOutWhatBytesTell()
{
    const ws::EventBody derived[] = {ws::FrameReceived{}, ws::MessageReceived{}, ws::FinReceived{}, ws::RstReceived{}, ws::FramingLost{}};
    for (const ws::EventBody &body : derived)
        QVERIFY(!capture::toJournal(1, ws::Event{at(0), ClientToServer, 0, body}));
}

void JournalEventTest::givesASessionBack()
{
    capture::SessionInfo info;
    info.id = 7;
    info.mode = capture::Mode::Relay;
    info.url = "wss://example.test/chat";
    info.leg = "server";
    info.pair = 4;
    info.tls = true;
    info.start = at(1);
    info.client = {"::1", 40000};
    const capture::Flow flow{{"::1", 40000}, {"::1", 443}};
    const auto entry = capture::JournalEntry::parse(
        capture::toJournal(info, flow, capture::StreamBeginning::Frames, at(2)).serialized());
    const capture::SessionInfo read = capture::infoFromJournal(entry);
    QCOMPARE(read.id, 7u);
    QVERIFY(read.mode == info.mode && read.url == info.url && read.leg == info.leg && read.pair == 4 && read.tls);
    QVERIFY(read.start == info.start && read.client == info.client && read.server == ws::Endpoint());
    QVERIFY(capture::flowFromJournal(entry).server == flow.server);
    QVERIFY(capture::beginningFromJournal(entry) == capture::StreamBeginning::Frames);
    QCOMPARE(capture::journalEventId(entry), std::string_view("session"));
    QCOMPARE(capture::journalTime(entry), at(2));
}

void JournalEventTest::givesAMarkBack()
{
    const auto entry = capture::toJournal(1, capture::Mark{capture::RecordKind::Frame, 17, false, "why"}, at(0));
    const capture::Mark mark = capture::markFromJournal(entry);
    QVERIFY(mark.kind == capture::RecordKind::Frame && mark.number == 17 && !mark.on && mark.note == "why");
}

void JournalEventTest::findsMarkedRecordsByNumber()
{
    capture::EventStore records;
    records.append({});
    capture::Record frame;
    frame.kind = capture::RecordKind::Frame;
    frame.number = 5;
    records.append(frame);
    QCOMPARE(capture::findMarked(records, *capture::markOf(records, 1, true, {})).value(), std::size_t(1));
    QCOMPARE(capture::findMarked(records, *capture::markOf(records, 0, true, {})).value(), std::size_t(0));
    QVERIFY(!capture::markOf(records, 2, true, {}));
    QVERIFY(!capture::findMarked(records, {capture::RecordKind::Note, 99, true, {}}));
}

void JournalEventTest::survivesForeignValues()
{
    capture::JournalEntry entry;
    entry.add("WIRETALE_EVENT", "address-tried");
    entry.add("WIRETALE_SESSION", "99999999999999999999");
    entry.add("WIRETALE_TIME", "-9223372036854775808");
    entry.add("WIRETALE_REMOTE", "no port");
    entry.add("WIRETALE_OUTCOME", "wonderful");
    const auto event = capture::eventFromJournal(entry);
    QVERIFY(event);
    QCOMPARE(event->time, ws::Time());
    QVERIFY(std::get<ws::AddressTried>(event->body).outcome == ws::Outcome::Ok);
    QCOMPARE(capture::journalSession(entry), 0u);
    QVERIFY(!capture::eventFromJournal({}));
}

WIRETALE_TEST(JournalEventTest)
#include "journal_event_test.moc"
