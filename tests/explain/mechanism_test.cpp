#include "explain/measured_pages.h"

#include "endings.h"
#include "support/test_registry.h"

#include <QTest>

#include <map>

using namespace explain;

/// The key under which measurements are kept.
class MechanismTest : public QObject {
    Q_OBJECT

private slots:
    void namesWhatThePageDependsOn_data();
    void namesWhatThePageDependsOn();
    void differsBetweenCauses();
    void leavesAClientsAnswerOut();
};

void MechanismTest::namesWhatThePageDependsOn_data()
{
    QTest::addColumn<QByteArray>("bytes"); // of the server, after a 101
    QTest::addColumn<QString>("mechanism");
    QTest::newRow("a close") << QByteArray::fromHex("880203e8") << "close-not-echoed close=1000 end=fin";
    QTest::newRow("its reason does not matter") << QByteArray::fromHex("880403e86f6b") << "close-not-echoed close=1000 end=fin";
    QTest::newRow("a drop") << QByteArray() << "dropped end=fin";
    QTest::newRow("messages do not matter") << QByteArray::fromHex("810168810168") << "dropped end=fin";
    QTest::newRow("a broken rule") << QByteArray::fromHex("8300") << "protocol-violation rule=reserved-opcode end=fin";
}

void MechanismTest::namesWhatThePageDependsOn()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, mechanism);
    const SessionFacts facts = SessionBuilder().opened().server(bytes.toStdString()).serverFin().ended().facts;
    QCOMPARE(QString::fromStdString(mechanismOf(judge(facts), facts)), mechanism);
}

void MechanismTest::differsBetweenCauses()
{
    std::map<std::string, Cause> keys;
    for (const Ending &ending : endings()) {
        const SessionFacts facts = factsOf(ending);
        const auto [known, added] = keys.emplace(mechanismOf(judge(facts), facts), ending.cause);
        QVERIFY2(added || known->second == ending.cause, ending.name);
    }
}

void MechanismTest::leavesAClientsAnswerOut()
{
    const auto wait = std::chrono::milliseconds(50);
    SessionBuilder polite, strict, first;
    polite.opened().serverCloses(1012).wait(wait).clientCloses(1012).wait(wait).serverFin().ended();
    strict.opened().serverCloses(1012).wait(wait).clientCloses(1002).wait(wait).serverFin().ended();
    first.opened().clientCloses(4000).wait(wait).serverCloses(4000).wait(wait).serverFin().ended();
    const auto key = [](const SessionBuilder &session) { return mechanismOf(judge(session.facts), session.facts); };
    QCOMPARE(key(polite), key(strict));
    QVERIFY(key(first).ends_with("close=4000 our-close=4000 end=fin"));
}

WIRETALE_TEST(MechanismTest)
#include "mechanism_test.moc"
