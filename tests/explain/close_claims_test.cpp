#include "explain/close_exchange.h"

#include "explain/session_builder.h"
#include "support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace explain;
using namespace std::chrono_literals;

class CloseClaimsTest : public QObject {
    Q_OBJECT

private slots:
    void showsBothEndsCodes();
    void explainsAnEmptyCloseAndANavigation();
};

namespace {

bool claims(const CloseExchange &exchange, std::string_view id)
{
    return std::any_of(exchange.claims.begin(), exchange.claims.end(),
                       [=](const Claim &claim) { return claim.sentence.id == id; });
}

} // namespace

void CloseClaimsTest::showsBothEndsCodes()
{
    SessionBuilder session;
    session.opened().clientCloses(4000, "done").wait(20ms).serverCloses(1000).serverFin();
    const auto exchange = closeExchange(session.facts);
    QCOMPARE(exchange.clientCode, std::optional<std::uint16_t>(1000));
    QCOMPARE(exchange.serverCode, std::optional<std::uint16_t>(4000));
    QVERIFY(claims(exchange, "codes-differ"));
}

void CloseClaimsTest::explainsAnEmptyCloseAndANavigation()
{
    SessionBuilder empty, navigation;
    empty.opened().clientCloses({}).serverCloses({}).serverFin();
    QVERIFY(claims(closeExchange(empty.facts), "close-without-code"));
    QCOMPARE(closeExchange(empty.facts).serverCode, std::optional<std::uint16_t>(1005));
    navigation.opened().clientCloses(1001).serverCloses(1001).serverFin();
    QVERIFY(claims(closeExchange(navigation.facts), "navigated"));
}

WIRETALE_TEST(CloseClaimsTest)
#include "close_claims_test.moc"
