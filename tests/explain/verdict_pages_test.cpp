#include "explain/verdict_pages.h"

#include "page_player.h"
#include "support/test_registry.h"

#include <QTest>

using namespace explain;

class VerdictPagesTest : public QObject {
    Q_OBJECT

private slots:
    void hasAViewForEachEngine();
    void throwsForAnAddressThatIsNone();
    void isEmptyWhileNothingIsKnown();
};

void VerdictPagesTest::hasAViewForEachEngine()
{
    const SessionBuilder session = openThen("880203e8");
    const auto pages = pagesOf({Cause::CloseNotEchoed, {}, {}}, session.facts, {});
    QCOMPARE(pages.size(), allEngines().size());
    for (std::size_t i = 0; i < pages.size(); ++i) {
        QVERIFY(pages[i].engine == allEngines()[i]);
        QCOMPARE(eventWords(pages[i].outcome.events), "open, close 1000 clean");
    }
}

void VerdictPagesTest::throwsForAnAddressThatIsNone()
{
    for (const PageView &page : pagesOf({Cause::BadUrl, {}, {}}, SessionFacts(), {}))
        QCOMPARE(eventWords(page.outcome.events), "throw SyntaxError");
}

void VerdictPagesTest::isEmptyWhileNothingIsKnown()
{
    for (const PageView &page : pagesOf({Cause::Open, {}, {}}, SessionFacts(), {}))
        QVERIFY(page.outcome.events.empty() && page.outcome.console.empty());
}

WIRETALE_TEST(VerdictPagesTest)
#include "verdict_pages_test.moc"
