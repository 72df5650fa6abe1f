#include "explain/page_sentence.h"

#include "explain/session_builder.h"
#include "support/test_registry.h"

#include <QTest>

using namespace explain;
using Type = PageEvent::Type;

/// The sentence follows the outcome that it is given, whatever the wire says.
class PageSentenceTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheOutcome_data();
    void readsTheOutcome();
    void saysWhereABrowserIsStricter();
    void namesTheLostCode();
};

namespace {

PageEvent pageEvent(Type type)
{
    PageEvent made;
    made.type = type;
    return made;
}

PageEvent closeEvent(std::uint16_t code, const char *reason, bool wasClean)
{
    PageEvent made = pageEvent(Type::Close);
    made.code = code;
    made.reason = reason;
    made.wasClean = wasClean;
    return made;
}

std::string say(Cause cause, std::vector<PageEvent> events, const SessionFacts &facts = {},
                Engine acting = Engine::Firefox)
{
    PageOutcome outcome;
    outcome.events = std::move(events);
    return pageSentence({cause, {}, {}}, facts, outcome, acting).text();
}

} // namespace

void PageSentenceTest::readsTheOutcome_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("expected");
    const auto row = [](Cause cause, std::vector<PageEvent> events, const char *expected) {
        QTest::newRow(expected) << QString::fromStdString(say(cause, std::move(events))) << expected;
    };
    const auto open = pageEvent(Type::Open), error = pageEvent(Type::Error);
    const auto lost = closeEvent(1006, "", false);
    PageEvent thrown = pageEvent(Type::Throw), messages = pageEvent(Type::Message);
    thrown.name = "SyntaxError";
    messages.count = 1200;
    row(Cause::BadUrl, {thrown}, "The constructor throws SyntaxError; the script gets no event.");
    row(Cause::Open, {open, messages}, "The page's script has seen open and 1\u2009200 message events.");
    row(Cause::HandshakeTimeout, {}, "Nothing yet: a browser waits longer.");
    row(Cause::NoRoute, {error, lost}, "The page's script cannot know that. It gets error, then close with 1006.");
    row(Cause::Redirected, {error, lost},
        "The page's script cannot know that. It gets error, then close with 1006: the same as for a dead host.");
    row(Cause::Dropped, {lost}, "The page's script cannot know that. It gets only close with 1006; no error event.");
    row(Cause::Reset, {open, error, lost}, "After open, error, then close with 1006.");
    row(Cause::Reset, {open, lost}, "After open, only close with 1006; no error event.");
    row(Cause::ProtocolViolation, {open, error, lost}, "The browser gives up: error, then close with 1006.");
    row(Cause::ClosedByServer, {open, closeEvent(4401, "expired", true)},
        "The script gets close 4401 and the reason \"expired\".");
    row(Cause::ClosedByServer, {open, closeEvent(4401, "", false)},
        "The script gets close 4401 and no reason, wasClean false.");
    row(Cause::ClosedCleanly, {open, closeEvent(1000, "", true)}, "The script gets close 1000, wasClean true.");
    row(Cause::ClosedCleanly, {open, closeEvent(1005, "", true)},
        "The script gets close 1005, which stands for no code, wasClean true.");
}

void PageSentenceTest::readsTheOutcome()
{
    QFETCH(QString, said);
    QTEST(said, "expected");
}

void PageSentenceTest::saysWhereABrowserIsStricter()
{
    SessionBuilder session;
    session.connected().request("Sec-WebSocket-Protocol: chat\r\n").accepted();
    QCOMPARE(say(Cause::Open, {pageEvent(Type::Error), closeEvent(1006, "", false)}, session.facts),
             std::string("Firefox fails this handshake, though other clients accept it: error, then close with 1006."));
}

void PageSentenceTest::namesTheLostCode()
{
    SessionBuilder session;
    session.opened().serverCloses(4401, "x").serverSends(ws::Opcode::Text, "late");
    QCOMPARE(say(Cause::LateFrame, {pageEvent(Type::Open), pageEvent(Type::Error), closeEvent(1006, "", false)},
                 session.facts, Engine::Chromium),
             std::string("Chromium gives up at that frame: error, then close with 1006. The 4401 is lost."));
    QCOMPARE(say(Cause::ClosedByServer, {pageEvent(Type::Open), closeEvent(1006, "", false)}, session.facts),
             std::string("After open, only close with 1006; no error event. The 4401 is lost."));
}

WIRETALE_TEST(PageSentenceTest)
#include "page_sentence_test.moc"
