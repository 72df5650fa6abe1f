#include "explain/situations.h"

#include "explain/endings.h"
#include "support/test_registry.h"

#include <QSet>
#include <QTest>

using namespace explain;

class SituationsTest : public QObject {
    Q_OBJECT

private slots:
    void areSeven();
    void findsTheOneOfEachCause_data();
    void findsTheOneOfEachCause();
    void knowsWhereOnlyBrowsersFail();
};

void SituationsTest::areSeven()
{
    QCOMPARE(situations().size(), std::size_t(7));
    std::size_t openFirst = 0;
    for (const SituationInfo &info : situations()) {
        QVERIFY(&info - situations().data() == std::ptrdiff_t(info.situation));
        QVERIFY(!info.id.empty() && !info.label.empty());
        openFirst += info.openFirst;
    }
    QCOMPARE(openFirst, std::size_t(1));
}

void SituationsTest::findsTheOneOfEachCause_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("situation"); // empty: none of the seven
    const auto row = [](const char *ending, const char *situation) { QTest::newRow(ending) << ending << situation; };
    row("unknown host", "name-not-found");
    row("no route", "no-route");
    row("refused port", "port-refused");
    row("expired certificate", "tls-failed");
    row("403", "handshake-refused");
    row("redirect", "handshake-refused");
    row("wrong accept", "answer-not-acceptable");
    row("dropped", "dropped-after-open");
    row("reset", "dropped-after-open");
    row("closed by the client", "");
    row("closed with a code", "");
    row("open", "");
}

void SituationsTest::findsTheOneOfEachCause()
{
    QFETCH(QString, ending);
    QFETCH(QString, situation);
    for (const Ending &told : endings()) {
        if (ending != told.name)
            continue;
        const auto found = situationOf(told.cause, factsOf(told));
        const auto id = found ? situations()[std::size_t(*found)].id : std::string_view();
        QCOMPARE(QString::fromUtf8(id.data(), qsizetype(id.size())), situation);
        return;
    }
    QFAIL("no such ending");
}

void SituationsTest::knowsWhereOnlyBrowsersFail()
{
    SessionBuilder session;
    session.connected().request("Sec-WebSocket-Protocol: chat\r\n").accepted();
    QCOMPARE(situationOf(Cause::Open, session.facts), std::optional(Situation::AnswerNotAcceptable));
}

WIRETALE_TEST(SituationsTest)
#include "situations_test.moc"
