#include "mock/output.h"

#include "support/test_registry.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

/// "w5" a write of 5 bytes, "fin", "rst", "pause", "resume", "row", "done".
QStringList words(mock::Output &out)
{
    QStringList list;
    for (const mock::Action &action : out.take()) {
        if (const auto *write = std::get_if<mock::WriteBytes>(&action))
            list << "w" + QString::number(write->bytes.size());
        list << QStringList{"", "fin", "rst", "pause", "resume", "row", "done"}[int(action.index())];
    }
    list.removeAll("");
    return list;
}

ws::ByteBuffer bytes(std::size_t count)
{
    return ws::ByteBuffer(count, 'x');
}

} // namespace

class OutputTest : public QObject {
    Q_OBJECT

private slots:
    void joinsBytesIntoOneWrite();
    void keepsTheOrderOfWritesAndOtherActions();
    void writesNothingAfterTheEnd();
    void choppedWritesHaveTheirGaps();
    void aResetDropsWhatWaits();
    void countsWhatTheTransportHasNotTaken();
};

void OutputTest::joinsBytesIntoOneWrite()
{
    mock::Output out;
    out.write(bytes(2));
    out.remark("step", "between"); // a row parts no write
    out.write(bytes(3));
    QCOMPARE(words(out), (QStringList{"w5", "row"}));
    out.write(bytes(1)); // what was taken is not joined
    QCOMPARE(words(out), QStringList{"w1"});
}

void OutputTest::keepsTheOrderOfWritesAndOtherActions()
{
    mock::Output out;
    out.write(bytes(1));
    out.pauseReading();
    out.write(bytes(2));
    out.resumeReading();
    out.finish();
    out.done();
    QCOMPARE(words(out), (QStringList{"w1", "pause", "w2", "resume", "fin", "done"}));
}

void OutputTest::writesNothingAfterTheEnd()
{
    mock::Output out;
    out.finish();
    out.write(bytes(5));
    out.finish();
    QCOMPARE(words(out), QStringList{"fin"});
}

void OutputTest::choppedWritesHaveTheirGaps()
{
    mock::Output out;
    ws::Time now{1s};
    out.setNow(now);
    out.setPace(2, 10ms);
    out.write(bytes(5));
    QCOMPARE(words(out), QStringList{"w2"});
    for (const QStringList &wanted : {QStringList{"w2"}, QStringList{"w1"}}) {
        QVERIFY(!out.idle());
        QCOMPARE(out.nextTimeout(), std::optional(now + 10ms));
        out.handleTimeout();
        QVERIFY2(words(out).isEmpty(), "a piece went out before its time");
        out.setNow(now += 10ms);
        out.handleTimeout();
        QCOMPARE(words(out), wanted);
    }
    QVERIFY(out.idle() && !out.nextTimeout());
}

void OutputTest::aResetDropsWhatWaits()
{
    mock::Output out;
    out.setPace(1, 10ms);
    out.write(bytes(5));
    static_cast<void>(out.take());
    out.reset();
    QVERIFY(out.idle());
    QCOMPARE(words(out), QStringList{"rst"});
}

void OutputTest::countsWhatTheTransportHasNotTaken()
{
    mock::Output out;
    out.write(bytes(10));
    QCOMPARE(out.unsent(), std::size_t(10));
    out.written(4);
    QCOMPARE(out.unsent(), std::size_t(6));
    out.written(100); // more than was given
    QCOMPARE(out.unsent(), std::size_t(0));
}

WIRETALE_TEST(OutputTest)
#include "output_test.moc"
