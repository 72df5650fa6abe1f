#include "explain/close_exchange.h"

#include "explain/session_builder.h"
#include "support/test_registry.h"

#include <QTest>

using namespace explain;
using ws::Opcode;
using namespace std::chrono_literals;

class CloseLadderTest : public QObject {
    Q_OBJECT

private slots:
    void drawsTheLadderInOrder();
};

void CloseLadderTest::drawsTheLadderInOrder()
{
    SessionBuilder session;
    session.opened().clientSends(Opcode::Text, "a").wait(10ms).serverCloses(4401, "no").clientCloses(4401, "no");
    session.serverSends(Opcode::Text, "late").serverFin().clientFin().serverRst();
    const auto exchange = closeExchange(session.facts);
    QStringList rows;
    for (const CloseRow &row : exchange.rows)
        rows << QString::fromStdString(row.label + (row.badge.empty() ? "" : " [" + row.badge + "]"));
    QCOMPARE(rows,
             (QStringList{"Text", "Close 4401 “no”", "Close 4401, echo", "Text [after Close]", "TCP FIN", "TCP FIN",
                          "TCP RST"}));
    QVERIFY(exchange.rows[0].sinceClose < ws::Duration::zero());
    QCOMPARE(exchange.rows[1].sinceClose, ws::Duration::zero());
    for (const CloseRow &row : exchange.rows)
        QVERIFY(row.evidence.record);
}

WIRETALE_TEST(CloseLadderTest)
#include "close_ladder_test.moc"
