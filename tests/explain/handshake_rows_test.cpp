#include "explain/handshake_rows.h"

#include "explain/session_builder.h"
#include "support/test_registry.h"

#include <QTest>

#include <set>

using namespace explain;

class HandshakeRowsTest : public QObject {
    Q_OBJECT

private slots:
    void areNamedOnceAndComplete();
    void readTheirValues();
};

void HandshakeRowsTest::areNamedOnceAndComplete()
{
    std::set<std::string_view> ids;
    for (const auto rows : {requestRows(), answerRows()})
        for (const RuleCheck &row : rows) {
            QVERIFY2(ids.insert(row.id).second, row.id.data());
            QVERIFY(!row.section.empty() && row.passes.ends_with('.') && row.fails.ends_with('.') && row.passes != row.fails);
        }
    for (const BrowserCheck &row : browserRows())
        QVERIFY2(ids.insert(row.id).second && row.holds, row.id.data());
}

void HandshakeRowsTest::readTheirValues()
{
    const SessionFacts facts = SessionBuilder().opened().facts;
    for (const RuleCheck &row : answerRows())
        if (row.id == "accept-key") {
            QCOMPARE(row.received(facts), row.computed(facts));
            QCOMPARE(row.offered(facts), std::string(facts.request->value("Sec-WebSocket-Key")));
        }
    QCOMPARE(statusRow().received(facts), facts.answer->startLine);
}

WIRETALE_TEST(HandshakeRowsTest)
#include "handshake_rows_test.moc"
