#include "explain/cause.h"

#include "explain/session_builder.h"
#include "support/test_registry.h"

#include <QTest>

using explain::Cause;

/// What an answer is taken for; the plain endings stand in endings.cpp.
class CauseHandshakeTest : public QObject {
    Q_OBJECT

private slots:
    void sortsAnswers_data();
    void sortsAnswers();
    void blamesAHeadThatNeverEnds();
};

void CauseHandshakeTest::sortsAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *answer, const char *cause) {
        QTest::newRow(answer) << QByteArray(answer) << cause;
    };
    row("HTTP/1.1 200 OK", "not-websocket");
    row("HTTP/1.1 204 No Content", "not-websocket");
    row("HTTP/1.1 302 Found\r\nLocation: /", "redirected");
    row("HTTP/1.1 302 Found", "handshake-refused");
    row("HTTP/1.1 304 Not Modified", "handshake-refused");
    row("HTTP/1.1 400 Bad Request", "handshake-refused");
    row("HTTP/1.1 426 Upgrade Required", "handshake-refused");
    row("HTTP/1.1 503 Service Unavailable", "handshake-refused");
    row("HTTP/1.1 101 Switching Protocols", "bad-handshake");
    row("HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade", "bad-handshake");
    row("220 mail.example.test ESMTP", "not-websocket");
}

void CauseHandshakeTest::sortsAnswers()
{
    QFETCH(QByteArray, answer);
    SessionBuilder session;
    session.connected().request().server((answer + "\r\n\r\n").toStdString()).serverFin();
    const auto id = explain::causeId(explain::findCause(session.facts).cause);
    QTEST(QString::fromUtf8(id.data(), qsizetype(id.size())), "cause");
}

void CauseHandshakeTest::blamesAHeadThatNeverEnds()
{
    SessionBuilder session;
    session.connected().request().server("HTTP/1.1 101 Switching Protocols\r\nX: " + std::string(300'000, 'a'));
    QCOMPARE(explain::findCause(session.facts).cause, Cause::BadHandshake);
}

WIRETALE_TEST(CauseHandshakeTest)
#include "cause_handshake_test.moc"
