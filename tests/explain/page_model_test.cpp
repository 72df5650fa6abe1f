#include "explain/page_model.h"

#include "page_player.h"
#include "support/test_registry.h"

#include <QTest>

using namespace explain;

class PageModelTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhereAnEngineDeparts_data();
    void saysWhereAnEngineDeparts();
    void tellsEventsInWords();
    void callsAFollowedRedirectPredicted();
};

void PageModelTest::saysWhereAnEngineDeparts_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QByteArray>("frames");
    QTest::addColumn<QString>("departs");
    QTest::newRow("as the standard has it") << int(Engine::Firefox) << QByteArray("880203e8") << "";
    QTest::newRow("Firefox and masks") << int(Engine::Firefox) << QByteArray("81810000000068880203e8")
                                       << "Firefox tells the script: open, 1 message, close 1000 (clean). The standard asks for: open, error, close 1006 (not clean).";
    QTest::newRow("Chromium and FIN") << int(Engine::Chromium) << QByteArray("8a00")
                                      << "Chromium tells the script: open, close 1006 (not clean). The standard asks for: open, error, close 1006 (not clean).";
}

void PageModelTest::saysWhereAnEngineDeparts()
{
    QFETCH(int, engine);
    QFETCH(QByteArray, frames);
    QFETCH(QString, departs);
    const SessionBuilder session = openThen(frames);
    const PageOutcome outcome = predictPage(Engine(engine), pageInputOf(session.events, session.facts.url));
    QCOMPARE(QString::fromStdString(outcome.departs), departs);
    QVERIFY(outcome.basis == Basis::Measured);
}

void PageModelTest::tellsEventsInWords()
{
    const SessionBuilder session = openThen("810168 810168 880203e8");
    QCOMPARE(QString::fromStdString(eventsInWords(predictPage(Engine::Standard, pageInputOf(session.events, {})).events)), "open, 2 messages, close 1000 (clean)");
    QCOMPARE(QString::fromStdString(eventsInWords({})), "no event");
}

void PageModelTest::callsAFollowedRedirectPredicted()
{
    SessionBuilder session;
    session.connected().request().server("HTTP/1.1 302 Found\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n").serverFin();
    const PageOutcome outcome = predictPage(Engine::WebKit, pageInputOf(session.events, session.facts.url));
    QVERIFY(outcome.basis == Basis::Predicted);
    QVERIFY(outcome.departs.starts_with("WebKit follows the redirect"));
}

WIRETALE_TEST(PageModelTest)
#include "page_model_test.moc"
