#include "screenshot.h"
#include "support/test_registry.h"

#include "gui/detail/second_opinion_card.h"
#include "net/engine.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace gui;

/// The second opinion in the browser view, asked of a real QWebSocket.
class SecondOpinionCardTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void answersOnceTheSessionHasEnded();
    void waitsForThePersonWhileTheSessionLives();
    void saysWhyThereIsNoAnswer();

private:
    std::shared_ptr<const capture::Session> sessionTo(const char *path, bool ended);
    static QString textOf(const SecondOpinionCard &card);

    std::unique_ptr<net::Engine> m_engine;
    std::string m_mock;
};

void SecondOpinionCardTest::initTestCase()
{
    support::theme();
    m_engine = net::Engine::create(capture::Recorder::createTemporary().value());
    net::MockRequest request;
    request.listen.port = 0;
    m_mock = m_engine->startMock(request).value().url;
}

std::shared_ptr<const capture::Session> SecondOpinionCardTest::sessionTo(const char *path, bool ended)
{
    net::ConnectRequest request;
    request.url = m_mock + path;
    const capture::SessionId id = m_engine->connect(request).value();
    const auto recording = m_engine->recording();
    const auto there = [&] { return recording->sessionCount() >= id && (recording->session(id - 1)->ended() || !ended); };
    if (!QTest::qWaitFor(there, 10'000))
        return nullptr;
    return recording->session(id - 1);
}

QString SecondOpinionCardTest::textOf(const SecondOpinionCard &card)
{
    QStringList texts;
    for (const QLabel *label : card.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'|');
}

void SecondOpinionCardTest::answersOnceTheSessionHasEnded()
{
    const auto session = sessionTo("/close/4401?reason=expired", true);
    QVERIFY(session);
    SecondOpinionCard card;
    QSignalSpy answered(&card, &SecondOpinionCard::answered);
    card.setSession(session, true);
    QVERIFY(answered.wait(10'000));
    const QString text = textOf(card);
    QVERIFY2(text.contains("QWebSocket " + QString(qVersion())) && text.contains("4401") && text.contains("\"expired\"") && text.contains("disconnected()"), qPrintable(text));
    card.setSession(session, true);
    QVERIFY(!answered.wait(300));
}

void SecondOpinionCardTest::waitsForThePersonWhileTheSessionLives()
{
    const auto session = sessionTo("/echo", false);
    QVERIFY(session);
    QVERIFY(QTest::qWaitFor([&] { return session->streamSize(ws::Direction::ServerToClient) > 0; }, 10'000));
    SecondOpinionCard card;
    QSignalSpy answered(&card, &SecondOpinionCard::answered);
    card.setSession(session, false);
    QVERIFY(!answered.wait(300));
    card.findChild<QToolButton *>()->click();
    QVERIFY(answered.count() || answered.wait(10'000));
    QVERIFY(textOf(card).contains("connected()"));
}

void SecondOpinionCardTest::saysWhyThereIsNoAnswer()
{
    net::QtReport report;
    report.failure = "QWebSocket was not asked: no opening handshake was recorded.";
    const Facts facts = secondOpinionFacts(report);
    QCOMPARE(facts.size(), 1);
    QVERIFY(facts[0].value.contains("no opening handshake"));
}

WIRETALE_TEST(SecondOpinionCardTest)
#include "second_opinion_card_test.moc"
