#include "capture/row_map.h"
#include "recorded.h"
#include "support/test_registry.h"

#include <QTest>

#include <thread>

using namespace recorded;

class RowMapTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void isTheStoreItselfWithoutAFilter();
    void keepsWhatPasses();
    void growsWithTheStore();
    void stopsWhenToldTo();
    void isReadWhileItGrows();

private:
    void sendTexts(int count);
    std::unique_ptr<OneSession> m_live;
};

void RowMapTest::init()
{
    auto made = capture::Recorder::createTemporary();
    QVERIFY(made);
    m_live = std::make_unique<OneSession>(std::move(made).value());
    m_live->connect();
    m_live->handshake();
}

void RowMapTest::sendTexts(int count)
{
    ws::ByteBuffer bytes;
    for (int i = 0; i < count; ++i)
        ws::append(bytes, frame(i % 10 == 0 ? ws::Opcode::Ping : ws::Opcode::Text, std::to_string(i), true));
    m_live->send(bytes);
}

void RowMapTest::isTheStoreItselfWithoutAFilter()
{
    capture::RowMap rows(m_live->session());
    QCOMPARE(rows.size(), std::size_t(0));
    rows.extend();
    QCOMPARE(rows.size(), m_live->session()->records().size());
    QCOMPARE(rows.record(2), std::size_t(2));
    QCOMPARE(rows.rowOf(3).value(), std::size_t(3));
    QVERIFY(!rows.rowOf(1000));
}

void RowMapTest::keepsWhatPasses()
{
    sendTexts(100);
    const auto session = m_live->session();
    capture::RowMap rows(session, capture::Filter::parse("op:ping").value());
    rows.extend();
    QCOMPARE(rows.size(), std::size_t(10));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        QCOMPARE(session->records().at(rows.record(row)).opcode, std::uint8_t(ws::Opcode::Ping));
        QCOMPARE(rows.rowOf(rows.record(row)).value(), row);
        QVERIFY(!rows.rowOf(rows.record(row) + 1));
    }
    QCOMPARE(rows.rowAtOrAfter(0), std::size_t(0));
    QCOMPARE(rows.rowAtOrAfter(rows.record(3) + 1), std::size_t(4));
    QCOMPARE(rows.rowAtOrAfter(100'000), std::size_t(10));

    capture::RowMap tested(session, {}, [](const capture::Record &r) { return r.kind == capture::RecordKind::Message; });
    tested.extend();
    QCOMPARE(tested.size(), std::size_t(90));
}

void RowMapTest::growsWithTheStore()
{
    capture::RowMap rows(m_live->session(), capture::Filter::parse("op:ping").value());
    for (std::size_t pings = 1; pings <= 5; ++pings) {
        sendTexts(10);
        rows.extend();
        QCOMPARE(rows.size(), pings);
        QCOMPARE(rows.scanned(), m_live->session()->records().size());
    }
}

void RowMapTest::stopsWhenToldTo()
{
    sendTexts(10'000);
    capture::RowMap rows(m_live->session(), capture::Filter::parse("op:text").value());
    const std::atomic<bool> cancelled{true};
    QVERIFY(!rows.extend(20'000, cancelled));
    QCOMPARE(rows.scanned(), std::size_t(0));
    const std::atomic<bool> going{false};
    QVERIFY(rows.extend(1'000'000, going));
    QCOMPARE(rows.size(), std::size_t(18'000)); // frames and messages
}

void RowMapTest::isReadWhileItGrows()
{
    sendTexts(20'000);
    const auto session = m_live->session();
    capture::RowMap rows(session, capture::Filter::parse("op:text").value());
    std::thread worker([&] { rows.extend(); });
    std::size_t seen = 0, wrong = 0;
    while (seen < 36'000) {
        const std::size_t size = rows.size();
        for (; seen < size; ++seen)
            wrong += session->records().at(rows.record(seen)).opcode != std::uint8_t(ws::Opcode::Text);
    }
    worker.join();
    QCOMPARE(wrong, std::size_t(0));
}

WIRETALE_TEST(RowMapTest)
#include "row_map_test.moc"
