#include "explain/measured_pages.h"

#include "endings.h"
#include "page_player.h"
#include "support/test_registry.h"

#include <QTest>

using namespace explain;

class MeasuredPagesTest : public QObject {
    Q_OBJECT

private slots:
    void writesWhatItReads();
    void keepsTheNewestOfEachKey();
    void isBounded();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void changesWhatAVerdictSaysOfThePage();
    void marksWhatHeld();
    void leavesOtherMechanismsAlone();
};

namespace {

PageEvent closeEvent(std::uint16_t code)
{
    PageEvent event;
    event.type = PageEvent::Type::Close;
    event.code = code;
    return event;
}

MeasuredPage page(std::string mechanism, std::uint16_t code = 1006, bool held = false)
{
    return {Engine::Firefox, "Firefox/153.0", std::move(mechanism), held, {closeEvent(code)}};
}

SessionFacts refused()
{
    return SessionBuilder().connected().request().server("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n").serverFin().ended().facts;
}

const PageOutcome &firefoxOf(const Verdict &verdict)
{
    return std::ranges::find(verdict.pages, Engine::Firefox, &PageView::engine)->outcome;
}

} // namespace

void MeasuredPagesTest::writesWhatItReads()
{
    MeasuredPages measured;
    MeasuredPage one = page("reset end=rst", 1015);
    one.events[0].reason = "a\xff\"b";
    one.events.insert(one.events.begin(), PageEvent());
    measured.add(one);
    measured.add(page("dropped", 1006, true));
    const auto read = MeasuredPages::parse(measured.json());
    QVERIFY(read);
    QCOMPARE(read.value().all().size(), std::size_t(2));
    QVERIFY(read.value().all()[1] == measured.all()[1]);
    QCOMPARE(eventWords(read.value().all()[0].events), "open, close 1015 unclean");
}

void MeasuredPagesTest::keepsTheNewestOfEachKey()
{
    MeasuredPages measured;
    measured.add(page("dropped", 1006));
    measured.add(page("dropped", 1015));
    QCOMPARE(measured.all().size(), std::size_t(1));
    MeasuredPage newer = page("dropped", 1001);
    newer.version = "Firefox/154.0";
    measured.add(newer);
    QCOMPARE(measured.all().size(), std::size_t(2));
    QCOMPARE(measured.find(Engine::Firefox, "dropped")->version, std::string("Firefox/154.0"));
    QVERIFY(!measured.find(Engine::Chromium, "dropped"));
}

void MeasuredPagesTest::isBounded()
{
    MeasuredPages measured;
    for (std::size_t i = 0; i <= MeasuredPages::mostKept; ++i)
        measured.add(page("status=" + std::to_string(i)));
    QCOMPARE(measured.all().size(), MeasuredPages::mostKept);
    QVERIFY(!measured.find(Engine::Firefox, "status=0"));
    QVERIFY(measured.find(Engine::Firefox, "status=1"));
}

void MeasuredPagesTest::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray("") << "It is not JSON.";
    QTest::newRow("cut") << QByteArray("{\"v\":1,\"measured\":[{") << "It is not JSON.";
    QTest::newRow("another document") << QByteArray("[1]") << "It is not a list of measured pages, version 1.";
    QTest::newRow("another version") << QByteArray("{\"v\":2,\"measured\":[]}") << "It is not a list of measured pages, version 1.";
    QTest::newRow("no page") << QByteArray("{\"v\":1,\"measured\":[7]}") << "Entry 1 is not a measured page.";
    QTest::newRow("an engine that is none") << QByteArray("{\"v\":1,\"measured\":[{\"engine\":\"opera\",\"version\":\"1\",\"mechanism\":\"m\",\"events\":[]}]}") << "Entry 1 is not a measured page.";
    QTest::newRow("a code that is none") << QByteArray("{\"v\":1,\"measured\":[{\"engine\":\"firefox\",\"version\":\"1\",\"mechanism\":\"m\",\"events\":[{\"type\":\"close\",\"code\":70000}]}]}") << "Entry 1 is not a measured page.";
    QTest::newRow("too large") << QByteArray(int(MeasuredPages::largestFile) + 1, ' ') << "It is larger than 1 MiB.";
}

void MeasuredPagesTest::saysWhatIsWrongWithAFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto read = MeasuredPages::parse(text.toStdString());
    QVERIFY(!read);
    QCOMPARE(QString::fromStdString(read.error().says), says);
}

void MeasuredPagesTest::changesWhatAVerdictSaysOfThePage()
{
    const SessionFacts facts = refused();
    Verdict verdict = judge(facts);
    const std::size_t remarks = verdict.remarks.size();
    MeasuredPages measured;
    measured.add(page(mechanismOf(verdict, facts), 4403));
    applyMeasured(verdict, facts, measured);
    QCOMPARE(eventWords(firefoxOf(verdict).events), "close 4403 unclean");
    QCOMPARE(firefoxOf(verdict).measuredHere, std::string("Firefox/153.0"));
    QVERIFY(firefoxOf(verdict).basis == Basis::Measured);
    QCOMPARE(verdict.remarks.size(), remarks + 1);
    QVERIFY(verdict.remarks.back().find("Firefox/153.0 was asked on this machine") != std::string::npos);
    QVERIFY(verdict.claims.back().evidence == verdict.evidence);
}

void MeasuredPagesTest::marksWhatHeld()
{
    const SessionFacts facts = refused();
    Verdict verdict = judge(facts);
    const QString before = eventWords(firefoxOf(verdict).events);
    MeasuredPages measured;
    measured.add(page(mechanismOf(verdict, facts), 4403, true));
    applyMeasured(verdict, facts, measured);
    QCOMPARE(eventWords(firefoxOf(verdict).events), before);
    QCOMPARE(firefoxOf(verdict).measuredHere, std::string("Firefox/153.0"));
}

void MeasuredPagesTest::leavesOtherMechanismsAlone()
{
    const SessionFacts facts = refused();
    Verdict verdict = judge(facts);
    MeasuredPages measured;
    measured.add(page("handshake-refused status=404"));
    applyMeasured(verdict, facts, measured);
    QVERIFY(firefoxOf(verdict).measuredHere.empty());
}

WIRETALE_TEST(MeasuredPagesTest)
#include "measured_pages_test.moc"
