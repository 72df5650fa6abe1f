#include "capture/tcp_reassembler.h"
#include "support/test_registry.h"

#include <QTest>

class TcpReassemblerTest : public QObject {
    Q_OBJECT

private slots:
    void putsInOrder_data();
    void putsInOrder();
    void keepsTheFirstOfTwoVersions();
    void passesAGapThatWasAcknowledged();
    void passesAGapAtOnceWhereOrderIsCertain();
    void ignoresWhatIsFarAway();
};

namespace {

const std::string stream = "abcdefghijklmnopqrstuvwxyz";
constexpr std::uint32_t first = 0xFFFFFFF8; // wraps after eight bytes

struct Written : capture::TcpReassembler::Sink {
    std::string text;

    void data(ws::Bytes bytes, std::uint64_t, ws::Time) override { text += ws::textOf(bytes); }
    void missing(std::uint64_t size, ws::Time) override { text += '<' + std::to_string(size) + '>'; }
    void fin(ws::Time) override { text += '.'; }
};

struct Feed {
    capture::File file;
    capture::TcpReassembler reassembler{file};
    Written written;
    ws::Time now{};

    Feed()
        : file(std::move(capture::File::nameless()).value())
    {
        reassembler.start(first);
        if (file.writeAt(1, ws::bytesOf(stream + "ABCDEFGHIJKLMNOPQRSTUVWXYZ")) != 0) // position 0 stands for nowhere
            qFatal("no scratch file");
    }
    void segment(std::uint32_t from, std::uint32_t to, std::uint8_t flags = 0, bool otherVersion = false)
    {
        capture::TcpSegment segment;
        segment.sequence = first + from;
        segment.flags = flags;
        const std::string &all = otherVersion ? capitals : stream;
        segment.payload = ws::bytesOf(std::string_view(all).substr(from, to - from));
        segment.length = to - from;
        reassembler.segment(segment, 1 + from + (otherVersion ? 26 : 0), now += std::chrono::milliseconds(1), written);
    }
    const std::string capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
};

} // namespace

void TcpReassemblerTest::putsInOrder_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *segments, const char *expected) { QTest::newRow(segments) << QString(expected); };
    row("0-5 5-10", "abcdefghij");
    row("5-10 0-5", "abcdefghij");
    row("0-5 0-5 5-10 0-10", "abcdefghij"); // sent again
    row("0-5 3-8 7-10", "abcdefghij"); // overlapping
    row("6-10 2-7 0-3", "abcdefghij"); // early and overlapping
    row("4-6 8-10 2-9 0-3", "abcdefghij");
    row("9-10 7-8 5-6 3-4 1-2 0-10", "abcdefghij");
    row("0-5 10-15 20-26", "abcde<5>klmno<5>uvwxyz");
    row("5-10", "<5>fghij");
    row("0-5 5-5F", "abcde.");
    row("5-10F 0-5", "abcdefghij.");
    row("0-5F 5-10", "abcde."); // nothing comes behind a FIN
    row("0-5 10-10F", "abcde<5>.");
}

void TcpReassemblerTest::putsInOrder()
{
    QFETCH(QString, expected);
    Feed feed;
    for (const QString &part : QString(QTest::currentDataTag()).split(' ')) {
        const bool fin = part.endsWith('F');
        const QStringList ends = QString(part).remove('F').split('-');
        feed.segment(ends[0].toUInt(), ends[1].toUInt(), fin ? std::uint8_t(capture::TcpFin) : std::uint8_t(0));
    }
    feed.reassembler.finish(feed.written);
    QCOMPARE(QString::fromStdString(feed.written.text), expected);
}

void TcpReassemblerTest::keepsTheFirstOfTwoVersions()
{
    Feed feed;
    feed.segment(0, 5);
    feed.segment(0, 8, 0, true);
    feed.segment(10, 12);
    feed.segment(8, 14, 0, true);
    QCOMPARE(feed.written.text, std::string("abcdeFGHIJklMN"));
}

void TcpReassemblerTest::passesAGapThatWasAcknowledged()
{
    Feed feed;
    feed.segment(0, 2);
    feed.segment(4, 6);
    feed.reassembler.acknowledged(first + 6);
    feed.segment(6, 8);
    QCOMPARE(feed.written.text, std::string("ab")); // packets may have been captured out of order
    feed.now += std::chrono::seconds(3);
    feed.segment(8, 10);
    QCOMPARE(feed.written.text, std::string("ab<2>efghij"));
    feed.segment(2, 4); // too late
    QCOMPARE(feed.written.text, std::string("ab<2>efghij"));
}

void TcpReassemblerTest::passesAGapAtOnceWhereOrderIsCertain()
{
    Feed feed;
    feed.reassembler.trustOrder();
    feed.segment(0, 2);
    feed.segment(4, 6);
    QCOMPARE(feed.written.text, std::string("ab<2>ef"));
}

void TcpReassemblerTest::ignoresWhatIsFarAway()
{
    Feed feed;
    feed.segment(0, 2);
    capture::TcpSegment far;
    far.sequence = first + 0x60000000;
    far.payload = ws::bytesOf("x");
    far.length = 1;
    feed.reassembler.segment(far, 1, feed.now, feed.written);
    feed.segment(2, 4);
    feed.reassembler.finish(feed.written);
    QCOMPARE(feed.written.text, std::string("abcd"));
}

WIRETALE_TEST(TcpReassemblerTest)
#include "tcp_reassembler_test.moc"
