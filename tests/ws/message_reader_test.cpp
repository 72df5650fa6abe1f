#include "support/test_registry.h"
#include "wire.h"

#include "ws/message_reader.h"

#include <QTest>

using namespace ws;

class MessageReaderTest : public QObject {
    Q_OBJECT

private slots:
    void looksAtPayloadOnlyWhereItMust();
    void numbersMessagesWhenTheyShow();
    void countsWhatItDoesNotRead();
    void saysWhenJoinedFramesAreTooBig();

private:
    std::vector<Event> m_events;
    std::vector<Violation> m_faults;
    EventEmitter m_emitter{m_events, Time{}, Direction::ServerToClient, nullptr};
};

void MessageReaderTest::looksAtPayloadOnlyWhereItMust()
{
    SessionNumbers numbers;
    MessageReader reader({1000, 1000}, numbers);
    reader.begin(Opcode::Binary, MessageReader::Form::Plain);
    QVERIFY(!reader.wantsPayload());
    reader.begin(Opcode::Text, MessageReader::Form::Plain);
    QVERIFY(reader.wantsPayload());
    reader.beginFrame(0, 2, m_faults);
    reader.receive(wire::hex("ff"), 0, m_emitter, m_faults);
    QVERIFY2(!reader.wantsPayload(), "there is nothing left to find in broken text");
}

void MessageReaderTest::numbersMessagesWhenTheyShow()
{
    SessionNumbers numbers{10, 20};
    MessageReader reader({1000, 1000}, numbers);
    reader.begin(Opcode::Text, MessageReader::Form::Plain);
    reader.beginFrame(0, 0, m_faults);
    QCOMPARE(numbers.message, quint64(20));
    QCOMPARE(reader.endFrame(11), quint64(21));
    reader.beginFrame(0, 0, m_faults);
    QCOMPARE(reader.endFrame(13), quint64(21));
    const MessageReceived message = reader.take();
    QCOMPARE(message.firstFrame, quint64(11));
    QCOMPARE(message.frames, quint64(2));
    QVERIFY(!reader.open());
}

void MessageReaderTest::countsWhatItDoesNotRead()
{
    SessionNumbers numbers;
    MessageReader reader({1000, ~0ull}, numbers);
    reader.begin(Opcode::Binary, MessageReader::Form::Plain);
    reader.beginFrame(0, 1ull << 40, m_faults);
    reader.finishPayload(m_emitter, m_faults);
    QCOMPARE(reader.take().bytes, quint64(1) << 40);
}

void MessageReaderTest::saysWhenJoinedFramesAreTooBig()
{
    m_faults.clear();
    SessionNumbers numbers;
    MessageReader reader({1000, 10}, numbers);
    reader.begin(Opcode::Binary, MessageReader::Form::Plain);
    for (const std::uint64_t size : {6u, 4u})
        reader.beginFrame(0, size, m_faults);
    QVERIFY(m_faults.empty());
    reader.beginFrame(50, 1, m_faults);
    reader.beginFrame(60, 1, m_faults);
    QCOMPARE(m_faults.size(), std::size_t(1));
    QCOMPARE(m_faults.front().offset, quint64(50));
}

WIRETALE_TEST(MessageReaderTest)
#include "message_reader_test.moc"
