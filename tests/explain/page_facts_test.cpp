#include "explain/page_facts.h"

#include "explain/session_builder.h"
#include "support/test_registry.h"

#include <QTest>

using namespace explain;

/// A session's events as what a page meets.
class PageFactsTest : public QObject {
    Q_OBJECT

private slots:
    void tellsTheKindOfEachThing_data();
    void tellsTheKindOfEachThing();
    void holdsTheLastFrameBackForItsViolations();
    void countsABodyAsWholeByItsLength_data();
    void countsABodyAsWholeByItsLength();
};

namespace {

std::vector<PageFact> factsOf(const SessionBuilder &session) { return pageInputOf(session.events, {}).facts; }

QString kinds(const std::vector<PageFact> &facts)
{
    QStringList words;
    for (const PageFact &fact : facts) {
        const PageFactBody &body = fact.body;
        words << (std::holds_alternative<PageRequest>(body)         ? "request"
                  : std::holds_alternative<PageHead>(body)          ? "head"
                  : std::holds_alternative<PageHeadBegun>(body)     ? "no head"
                  : std::holds_alternative<PageBodyEnded>(body)     ? "body"
                  : std::holds_alternative<PageFrame>(body)         ? "frame"
                  : std::holds_alternative<PageFin>(body)           ? "fin"
                  : std::holds_alternative<PageRst>(body)           ? "rst"
                  : std::holds_alternative<PageAnswered>(body)      ? "answered"
                  : std::holds_alternative<PageCloseCall>(body)     ? "close()"
                  : std::holds_alternative<PageGone>(body)          ? "gone"
                  : std::holds_alternative<PageNameFailed>(body)    ? "no name"
                                                                    : "?");
    }
    return words.join(' ');
}

} // namespace

void PageFactsTest::tellsTheKindOfEachThing_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<int>("session");
    const char *rows[] = {"request head frame frame fin", "request head close() frame rst", "request head gone fin", "request head frame answered fin",
                          "request no head fin", "request head body fin"};
    for (int i = 0; i < 6; ++i)
        QTest::newRow(rows[i]) << QString(rows[i]) << i;
}

void PageFactsTest::tellsTheKindOfEachThing()
{
    QFETCH(QString, told);
    QFETCH(int, session);
    using ws::Opcode;
    const auto wait = std::chrono::milliseconds(50);
    const std::function<void(SessionBuilder &)> made[] = {
        [](SessionBuilder &one) { one.opened().serverSends(Opcode::Text, "a").serverSends(Opcode::Ping, "").serverFin(); },
        [&](SessionBuilder &one) { one.opened().clientCloses(1000).wait(wait).serverCloses(1000).serverRst(); },
        [&](SessionBuilder &one) { one.opened().clientCloses(1001).wait(wait).serverFin(); },
        [&](SessionBuilder &one) { one.opened().serverCloses(1000).wait(wait).clientCloses(1000).wait(wait).serverFin(); },
        [](SessionBuilder &one) { one.connected().request().server("SSH-2.0-x\r\n").serverFin(); },
        [](SessionBuilder &one) { one.connected().request().server("HTTP/1.1 403 No\r\nContent-Length: 2\r\n\r\nno").serverFin(); },
    };
    SessionBuilder builder;
    made[session](builder);
    QCOMPARE(kinds(factsOf(builder)), told);
}

void PageFactsTest::holdsTheLastFrameBackForItsViolations()
{
    SessionBuilder session;
    session.opened().serverSends(ws::Opcode::Text, "\xff");
    PageFacts facts;
    std::vector<PageFact> settled;
    for (const ws::Event &event : session.events)
        facts.apply(event, 0, settled);
    QCOMPARE(kinds(settled), "request head");
    const auto rest = facts.rest({}, {});
    QCOMPARE(kinds(rest), "frame");
    QVERIFY(std::get<PageFrame>(rest[0].body).badText);
}

void PageFactsTest::countsABodyAsWholeByItsLength_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("whole");
    QTest::newRow("all of it") << QByteArray("HTTP/1.1 403 No\r\nContent-Length: 2\r\n\r\nno") << true;
    QTest::newRow("less") << QByteArray("HTTP/1.1 403 No\r\nContent-Length: 9\r\n\r\nno") << false;
    QTest::newRow("to the end") << QByteArray("HTTP/1.1 403 No\r\n\r\nno") << true;
    QTest::newRow("without its last chunk") << QByteArray("HTTP/1.1 403 No\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nno\r\n") << true;
}

void PageFactsTest::countsABodyAsWholeByItsLength()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, whole);
    const auto facts = factsOf(SessionBuilder().connected().request().server(answer.toStdString()).serverFin());
    const auto body = std::ranges::find_if(facts, [](const PageFact &fact) { return std::holds_alternative<PageBodyEnded>(fact.body); });
    QVERIFY(body != facts.end());
    QCOMPARE(std::get<PageBodyEnded>(body->body).whole, whole);
}

WIRETALE_TEST(PageFactsTest)
#include "page_facts_test.moc"
