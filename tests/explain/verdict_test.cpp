#include "explain/verdict.h"

#include "explain/endings.h"
#include "explain/snippets.h"
#include "support/test_registry.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace explain;

class VerdictTest : public QObject {
    Q_OBJECT

private slots:
    void tellsEachEnding_data();
    void tellsEachEnding();
    void knowsEachCause();
    void fillsEveryArgument_data() { tellsEachEnding_data(); }
    void fillsEveryArgument();
    void fillsEveryArgumentWhateverIsMissing_data() { tellsEachEnding_data(); }
    void fillsEveryArgumentWhateverIsMissing();
    void provesEveryClaim_data() { tellsEachEnding_data(); }
    void provesEveryClaim();
    void advisesOnEachEnding_data() { tellsEachEnding_data(); }
    void advisesOnEachEnding();
    void speaksOfTheActingEngine();
    void countsTheTimeOfALiveSession();
    void judgesABadAddress();
};

namespace {

const Ending &currentEnding()
{
    const std::string_view name = QTest::currentDataTag();
    for (const Ending &ending : endings())
        if (ending.name == name)
            return ending;
    qFatal("no such ending");
}

Verdict verdictOn(const char *name)
{
    for (const Ending &ending : endings())
        if (std::string_view(ending.name) == name)
            return judge(factsOf(ending));
    qFatal("no such ending");
}

std::vector<Sentence> sentencesOf(const Verdict &verdict)
{
    std::vector<Sentence> all = {verdict.wireSentence, verdict.pageSentence};
    for (const Claim &claim : verdict.claims)
        all.push_back(claim.sentence);
    return all;
}

void checkSentences(const Verdict &verdict)
{
    for (const Sentence &sentence : sentencesOf(verdict)) {
        const QString text = QString::fromStdString(sentence.text());
        QVERIFY2(!sentence.id.empty() && !text.isEmpty(), "a sentence without words");
        QVERIFY2(!text.contains(QRegularExpression("%\\d")), qPrintable(text));
        QVERIFY2(!text.contains("  ") && !text.contains(" ."), qPrintable(text));
        for (std::size_t i = 0; i < sentence.args.size(); ++i) {
            QVERIFY2(!sentence.args[i].empty(), qPrintable(text));
            QVERIFY2(sentence.pattern.find("%" + std::to_string(i + 1)) != std::string::npos, sentence.pattern.c_str());
        }
    }
}

SessionFacts fold(const std::vector<ws::Event> &events, std::size_t without, bool connecting)
{
    SessionFacts facts;
    facts.connecting = connecting;
    facts.ended = without % 2;
    for (std::size_t i = 0; i < events.size(); ++i)
        if (i != without)
            facts.apply(events[i], i);
    return facts;
}

} // namespace

void VerdictTest::tellsEachEnding_data()
{
    QTest::addColumn<bool>("dummy");
    for (const Ending &ending : endings())
        QTest::newRow(ending.name) << true;
}

void VerdictTest::tellsEachEnding()
{
    const Ending &ending = currentEnding();
    const Verdict verdict = judge(factsOf(ending));
    QCOMPARE(std::string(causeId(verdict.cause)), std::string(causeId(ending.cause)));
    if (!ending.wire.empty())
        QCOMPARE(QString::fromStdString(verdict.wire), QString::fromStdString(ending.wire));
    if (!ending.says.empty())
        QCOMPARE(QString::fromStdString(verdict.says), QString::fromStdString(ending.says));
}

void VerdictTest::knowsEachCause()
{
    QSet<int> told;
    for (const Ending &ending : endings())
        told.insert(int(ending.cause));
    for (const Cause cause : allCauses())
        QVERIFY2(told.contains(int(cause)), causeId(cause).data());
}

void VerdictTest::fillsEveryArgument()
{
    checkSentences(judge(factsOf(currentEnding())));
}

/// A capture may begin late, end early or lack anything between.
void VerdictTest::fillsEveryArgumentWhateverIsMissing()
{
    SessionBuilder session;
    currentEnding().tell(session);
    const auto &events = session.events;
    for (std::size_t i = 0; i <= events.size(); ++i) {
        checkSentences(judge(fold({events.begin(), events.begin() + std::ptrdiff_t(i)}, events.size(), true)));
        checkSentences(judge(fold({events.begin() + std::ptrdiff_t(i), events.end()}, events.size() + 1, false)));
        checkSentences(judge(fold(events, i, true), Engine::WebKit));
    }
}

void VerdictTest::provesEveryClaim()
{
    const SessionFacts facts = factsOf(currentEnding());
    const Verdict verdict = judge(facts);
    if (verdict.cause != Cause::Open)
        QVERIFY2(verdict.evidence.record, "a cause without evidence");
    QVERIFY(verdict.evidence.record.value_or(0) <= facts.applied);
    for (const Claim &claim : verdict.claims)
        QVERIFY2(claim.evidence.record, claim.sentence.id.c_str());
    for (const Check &check : verdict.checks)
        QVERIFY2(check.outcome == CheckOutcome::NotReached || check.evidence.record, check.id.c_str());
}

void VerdictTest::advisesOnEachEnding()
{
    const Verdict verdict = judge(factsOf(currentEnding()));
    QVERIFY(!verdict.advice.empty());
    for (const Advice &advice : verdict.advice)
        QVERIFY(!advice.says.empty() && !advice.why.empty() && !advice.cost.empty());
}

void VerdictTest::speaksOfTheActingEngine()
{
    for (const Ending &ending : endings())
        if (std::string_view(ending.name) == "frame after the Close")
            QVERIFY(judge(factsOf(ending), Engine::Chromium).says.starts_with("Chromium gives up at that frame"));
}

void VerdictTest::countsTheTimeOfALiveSession()
{
    SessionBuilder session;
    session.opened();
    const auto now = session.facts.last + std::chrono::seconds(90);
    QCOMPARE(judge(session.facts, Engine::Standard, now).wire, std::string("Open for 1 min 30 s, 0 messages."));
}

void VerdictTest::judgesABadAddress()
{
    SessionFacts facts;
    facts.url = "http:";
    facts.connecting = true;
    facts.apply({{}, ws::Direction::ClientToServer, 0, ws::LocalAction{"bad-url", "it has no host"}}, 0);
    const Verdict verdict = judge(facts);
    QCOMPARE(verdict.cause, Cause::BadUrl);
    QCOMPARE(verdict.wire, std::string("The address http: cannot be connected to: it has no host."));
    QCOMPARE(verdict.pages.front().outcome.events.front().name, std::string("SyntaxError"));
    QVERIFY(!verdictOn("403").remarks.empty());
}

WIRETALE_TEST(VerdictTest)
#include "verdict_test.moc"
