#include "explain/cause.h"

#include "explain/session_builder.h"
#include "support/test_registry.h"

#include <QTest>

using explain::Cause;
using ws::Opcode;
using namespace std::chrono_literals;

/// Which fact decides when several speak; the plain endings stand in endings.cpp.
class CauseTest : public QObject {
    Q_OBJECT

private slots:
    void takesTheFirstFaultForTheCause();
    void doesNotBlameTheSilentPeerOfAReset();
    void leavesWarningsAlone();
    void takesAResetForUnclean();
    void forgivesAResetBehindBothFins();
    void pointsToTheViolation();
    void keepsClosesOfACaptureWithoutAnEnd();
};

namespace {

Cause causeOf(const SessionBuilder &session)
{
    return explain::findCause(session.facts).cause;
}

} // namespace

void CauseTest::takesTheFirstFaultForTheCause()
{
    SessionBuilder violationFirst, lateFirst;
    violationFirst.opened()
        .server(std::string_view("\x83\x00", 2))
        .serverCloses(1000)
        .serverSends(Opcode::Text, "late");
    QCOMPARE(causeOf(violationFirst), Cause::ProtocolViolation);
    lateFirst.opened().serverCloses(1000).serverSends(Opcode::Text, "late").server(std::string_view("\x83\x00", 2));
    QCOMPARE(causeOf(lateFirst), Cause::LateFrame);
}

void CauseTest::doesNotBlameTheSilentPeerOfAReset()
{
    SessionBuilder session;
    session.opened().serverCloses(4401, "x").serverRst();
    QCOMPARE(causeOf(session), Cause::ClosedByServer);
}

void CauseTest::leavesWarningsAlone()
{
    SessionBuilder session;
    session.opened().serverSends(Opcode::Pong, "unasked");
    QCOMPARE(causeOf(session), Cause::Open);
}

void CauseTest::takesAResetForUnclean()
{
    SessionBuilder session;
    session.opened().serverCloses(1000).clientCloses(1000).serverRst();
    QCOMPARE(causeOf(session), Cause::ClosedByServer);
}

void CauseTest::forgivesAResetBehindBothFins()
{
    SessionBuilder session;
    session.opened().serverCloses(1000).clientCloses(1000).serverFin().clientFin().serverRst();
    QCOMPARE(causeOf(session), Cause::ClosedCleanly);
}

void CauseTest::pointsToTheViolation()
{
    SessionBuilder session;
    session.opened().serverSends(Opcode::Text, "a").server(std::string_view("\x83\x00", 2));
    const auto finding = explain::findCause(session.facts);
    QCOMPARE(finding.evidence.frame, 2u);
    QCOMPARE(finding.evidence.direction, std::optional(ws::Direction::ServerToClient));
    QCOMPARE(finding.evidence.offset, std::optional(session.facts.violations.at(*finding.violation).violation.offset));
}

void CauseTest::keepsClosesOfACaptureWithoutAnEnd()
{
    SessionBuilder both, one;
    both.opened().serverCloses(1000).clientCloses(1000).ended();
    QCOMPARE(causeOf(both), Cause::ClosedCleanly);
    one.opened().serverCloses(1000);
    QCOMPARE(causeOf(one), Cause::Open);
    one.ended();
    QCOMPARE(causeOf(one), Cause::CloseNotEchoed);
}

WIRETALE_TEST(CauseTest)
#include "cause_test.moc"
