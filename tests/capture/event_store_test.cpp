#include "capture/event_store.h"
#include "support/test_registry.h"

#include <QTest>

#include <thread>

class EventStoreTest : public QObject {
    Q_OBJECT

private slots:
    void keepsRecordsWhereTheyAre();
    void findsFramesAndMessagesByNumber();
    void changesFlagsInPlace();
    void isReadWhileItGrows();
};

namespace {

capture::Record frame(std::uint32_t number, std::uint32_t message)
{
    capture::Record record;
    record.kind = capture::RecordKind::Frame;
    record.number = number;
    record.link = message;
    return record;
}

capture::Record message(std::uint32_t number, std::uint32_t firstFrame)
{
    capture::Record record = frame(number, firstFrame);
    record.kind = capture::RecordKind::Message;
    return record;
}

} // namespace

void EventStoreTest::keepsRecordsWhereTheyAre()
{
    capture::EventStore store;
    store.append(frame(1, 1));
    const capture::Record *const first = &store.at(0);
    for (std::uint32_t i = 2; i <= 5000; ++i)
        QCOMPARE(store.append(frame(i, i)), std::size_t(i - 1));
    QCOMPARE(&store.at(0), first);
    for (std::uint32_t i = 1; i <= 5000; ++i)
        QCOMPARE(store.at(i - 1).number, i);
}

void EventStoreTest::findsFramesAndMessagesByNumber()
{
    capture::EventStore store;
    store.append({});
    store.append(frame(1, 1)); // message 1 stays open while thousands of others pass the other way
    for (std::uint32_t i = 2; i <= 3000; ++i) {
        store.append(frame(i, i));
        store.append(message(i, i));
    }
    store.append(frame(3001, 0)); // a control frame
    store.append(frame(3002, 1));
    store.append(message(1, 1));
    for (const std::uint32_t number : {1u, 2u, 127u, 128u, 1500u, 3000u, 3001u, 3002u})
        QCOMPARE(store.at(store.findFrame(number).value()).number, number);
    for (const std::uint32_t number : {1u, 2u, 127u, 128u, 1500u, 3000u}) {
        const auto found = store.findMessage(number);
        QVERIFY(found);
        QVERIFY(store.at(*found).kind == capture::RecordKind::Message && store.at(*found).number == number);
    }
    QVERIFY(!store.findFrame(3003));
    QVERIFY(!store.findFrame(0));
    QVERIFY(!store.findMessage(3001));
}

void EventStoreTest::changesFlagsInPlace()
{
    capture::EventStore store;
    store.append(frame(1, 1));
    store.addFlags(0, capture::Marked | capture::Problem);
    QCOMPARE(std::uint8_t(store.at(0).flags), std::uint8_t(capture::Marked | capture::Problem));
    store.clearFlags(0, capture::Marked);
    QCOMPARE(std::uint8_t(store.at(0).flags), std::uint8_t(capture::Problem));
}

void EventStoreTest::isReadWhileItGrows()
{
    constexpr std::uint32_t count = 100'000;
    capture::EventStore store;
    std::thread writer([&] {
        for (std::uint32_t i = 0; i < count; ++i)
            store.append(frame(i + 1, i + 1));
    });
    std::size_t seen = 0, wrong = 0;
    while (seen < count) {
        const std::size_t size = store.size();
        for (; seen < size; ++seen)
            wrong += store.at(seen).number != seen + 1;
    }
    writer.join();
    QCOMPARE(wrong, std::size_t(0));
}

WIRETALE_TEST(EventStoreTest)
#include "event_store_test.moc"
