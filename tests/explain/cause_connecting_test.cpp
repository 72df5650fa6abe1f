#include "explain/cause.h"

#include "explain/session_builder.h"
#include "support/test_registry.h"

#include <QTest>

using explain::Cause;
using namespace std::chrono_literals;

class CauseConnectingTest : public QObject {
    Q_OBJECT

private slots:
    void takesARefusalForMoreThanSilence();
    void waitsForTheOtherAddresses();
};

namespace {

Cause causeOf(const SessionBuilder &session)
{
    return explain::findCause(session.facts).cause;
}

ws::AddressTried failed(const char *address, const char *errorId)
{
    return {{address, 80}, ws::Outcome::Failed, errorId, "", 1ms};
}

} // namespace

void CauseConnectingTest::takesARefusalForMoreThanSilence()
{
    SessionBuilder session;
    session.event(failed("2001:db8::1", "unreachable")).event(failed("203.0.113.20", "refused"));
    QCOMPARE(causeOf(session), Cause::PortRefused);
    QCOMPARE(explain::findCause(session.facts).evidence.record, std::optional<std::size_t>(1));
}

void CauseConnectingTest::waitsForTheOtherAddresses()
{
    SessionBuilder session;
    session.event(ws::NameResolved{"localhost", {"::1", "127.0.0.1"}, ws::Outcome::Ok, "", 1ms})
        .event(failed("::1", "refused"));
    QCOMPARE(causeOf(session), Cause::Open);
    session.event(failed("127.0.0.1", "refused"));
    QCOMPARE(causeOf(session), Cause::PortRefused);
}

WIRETALE_TEST(CauseConnectingTest)
#include "cause_connecting_test.moc"
