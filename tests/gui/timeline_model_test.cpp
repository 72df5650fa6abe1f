#include "screenshot.h"
#include "support/gui/tale_maker.h"
#include "support/test_registry.h"

#include "exporters/event_writer.h"
#include "gui/timeline/timeline_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gui;

/// The timeline over real records: what is a row, in which chapter, with which number and words.
class TimelineModelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void sortsRowsIntoChapters();
    void numbersHeadsAndMessages();
    void showsNewEventsInOneInsert();
    void foldsChapters();
    void unfoldsTheFramesOfAMessage();
    void keepsOnlyWhatTheFilterFinds_data();
    void keepsOnlyWhatTheFilterFinds();
    void saysWhatTheScriptGets();
    void readsForAScreenReader();

private:
    QString cell(int row, TimelineColumn column) const { return m_model->index(row, int(column)).data().toString(); }
    int rowNumbered(std::uint32_t number) const { return m_model->rowOfNumber(number); }
    void show(const std::function<void(support::TaleMaker &)> &make);

    std::unique_ptr<support::TaleMaker> m_maker;
    std::unique_ptr<TimelineModel> m_model;
};

void TimelineModelTest::initTestCase()
{
    support::theme();
}

void TimelineModelTest::show(const std::function<void(support::TaleMaker &)> &make)
{
    m_maker = std::make_unique<support::TaleMaker>();
    make(*m_maker);
    const auto session = m_maker->recording()->session(0);
    m_model = std::make_unique<TimelineModel>();
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    m_model->setSession(session);
    auto tale = std::make_shared<Tale>();
    tale->info = session->info();
    tale->facts = exporters::factsFor(tale->info);
    for (std::size_t index = 0; index < session->records().size(); ++index)
        tale->facts.apply(session->event(index), index);
    tale->facts.ended = tale->ended = session->ended();
    tale->acting = exporters::actingEngine(tale->info);
    tale->now = tale->facts.last;
    tale->verdict = explain::judge(tale->facts, tale->acting);
    m_model->setTale(tale);
}

namespace {

ws::Time now()
{
    return std::chrono::time_point_cast<ws::Duration>(std::chrono::system_clock::now());
}

} // namespace

void TimelineModelTest::sortsRowsIntoChapters()
{
    show([](support::TaleMaker &maker) { maker.lateFrame(now()); });
    const auto &rows = m_model->rows();
    QCOMPARE(rows.count(Chapter::Connect), std::size_t(3)); // name, TCP, TLS
    QCOMPARE(rows.count(Chapter::Handshake), std::size_t(2));
    QCOMPARE(rows.count(Chapter::Messages), std::size_t(2));
    QCOMPARE(rows.count(Chapter::Close), std::size_t(3)); // both Closes and the late frame
    QCOMPARE(rows.count(Chapter::TcpEnd), std::size_t(3));
    QCOMPARE(m_model->rowCount(), 5 + 13);
    QVERIFY(m_model->index(0, 0).data(ChapterRole).isValid());
}

void TimelineModelTest::numbersHeadsAndMessages()
{
    show([](support::TaleMaker &maker) { maker.lateFrame(now()); });
    QCOMPARE(cell(1, TimelineColumn::Number), QString());
    QCOMPARE(cell(rowNumbered(1), TimelineColumn::Summary), QStringLiteral("GET /graphql HTTP/1.1"));
    QCOMPARE(cell(rowNumbered(3), TimelineColumn::Summary), QStringLiteral("{\"type\":\"connection_init\"}"));
    QCOMPARE(cell(rowNumbered(5), TimelineColumn::Summary), QStringLiteral("4401 Unauthorized"));
    QCOMPARE(cell(rowNumbered(7), TimelineColumn::Kind), QStringLiteral("Text"));
    QCOMPARE(m_model->rowOfNumber(8), -1);
    QVERIFY(m_model->hasProblem(rowNumbered(7)));
}

void TimelineModelTest::showsNewEventsInOneInsert()
{
    show([](support::TaleMaker &maker) { maker.liveOrders(now()); });
    const int before = m_model->rowCount();
    int inserts = 0;
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, [&inserts] { ++inserts; });
    for (int each = 0; each < 50; ++each)
        m_maker->text(130'000 + each, ws::Direction::ServerToClient, "tick");
    m_model->showNewEvents();
    QCOMPARE(m_model->rowCount(), before + 50);
    QCOMPARE(inserts, 1);
    m_model->setPaused(true);
    m_maker->text(131'000, ws::Direction::ServerToClient, "unseen");
    m_model->showNewEvents();
    QCOMPARE(m_model->rowCount(), before + 50);
}

void TimelineModelTest::foldsChapters()
{
    show([](support::TaleMaker &maker) { maker.lateFrame(now()); });
    const int all = m_model->rowCount();
    m_model->setExpanded(Chapter::Close, false);
    QCOMPARE(m_model->rowCount(), all - 3);
    QCOMPARE(rowNumbered(6), m_model->chapterRow(Chapter::Close)); // its chapter speaks for it
    m_model->expandAll();
    QCOMPARE(m_model->rowCount(), all);
}

void TimelineModelTest::unfoldsTheFramesOfAMessage()
{
    show([](support::TaleMaker &maker) { maker.liveOrders(now()); });
    const int all = m_model->rowCount();
    const int row = rowNumbered(7);
    QCOMPARE(cell(row, TimelineColumn::Bytes), QStringLiteral("16\u2009412"));
    QVERIFY(m_model->setUnfolded(row, true));
    QCOMPARE(m_model->rowCount(), all + 3);
    QVERIFY(m_model->item(row + 1).isFragment);
    QCOMPARE(cell(row + 4, TimelineColumn::Number), QStringLiteral("8"));
    QVERIFY(m_model->setUnfolded(row, false));
    QCOMPARE(m_model->rowCount(), all);
    QVERIFY(!m_model->setUnfolded(rowNumbered(3), true));
}

void TimelineModelTest::keepsOnlyWhatTheFilterFinds_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("by kind") << "op:pong" << 7;
    QTest::newRow("by direction and kind") << "dir:out op:ping" << 1;
    QTest::newRow("words in a compressed message") << "snapshot" << 1;
    QTest::newRow("nothing") << "nowhere-to-be-found" << 0;
    QTest::newRow("problems") << "is:problem" << 1;
}

void TimelineModelTest::keepsOnlyWhatTheFilterFinds()
{
    QFETCH(QString, filter);
    QFETCH(int, rows);
    show([](support::TaleMaker &maker) { maker.liveOrders(now()); });
    const auto parsed = capture::Filter::parse(filter.toStdString());
    QVERIFY(parsed);
    const auto rowKinds = [](const capture::Record &record) {
        return record.kind == capture::RecordKind::Frame || record.kind == capture::RecordKind::Message || record.kind == capture::RecordKind::Head;
    };
    m_model->setFilter(parsed.value(), rowKinds);
    QVERIFY(QTest::qWaitFor([this] {
        m_model->showNewEvents();
        return m_model->searchPercent() == 100;
    }));
    m_model->showNewEvents();
    QCOMPARE(int(m_model->shownRows()), rows);
    m_model->clearFilter();
    QVERIFY(m_model->rowCount() > 30);
}

void TimelineModelTest::saysWhatTheScriptGets()
{
    show([](support::TaleMaker &maker) { maker.liveOrders(now()); });
    QCOMPARE(cell(rowNumbered(1), TimelineColumn::Page), QStringLiteral("WebSocket()"));
    QCOMPARE(cell(rowNumbered(2), TimelineColumn::Page), QStringLiteral("open"));
    QCOMPARE(cell(rowNumbered(3), TimelineColumn::Page), QStringLiteral("send()"));
    QCOMPARE(cell(rowNumbered(4), TimelineColumn::Page), QStringLiteral("message"));
    const auto ping = m_model->index(rowNumbered(8), int(TimelineColumn::Page)).data(PageRole).value<PageData>();
    QCOMPARE(ping.mark, PageData::Mark::Hidden);
}

void TimelineModelTest::readsForAScreenReader()
{
    show([](support::TaleMaker &maker) { maker.liveOrders(now()); });
    const auto text = m_model->index(rowNumbered(17), 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(text.startsWith(QStringLiteral("Frame 17, from server, 54.310 seconds, Text, ")), qPrintable(text));
    QVERIFY2(text.endsWith(QStringLiteral("page gets message")), qPrintable(text));
    const auto chapter = m_model->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(chapter.startsWith(QStringLiteral("Chapter 1, Connect, ")), qPrintable(chapter));
}

WIRETALE_TEST(TimelineModelTest)
#include "timeline_model_test.moc"
