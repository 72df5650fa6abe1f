#include "explain/wire_labels.h"

#include "support/test_registry.h"

#include <QTest>

using namespace explain;

class WireLabelsTest : public QObject {
    Q_OBJECT

private slots:
    void labelsCloses_data();
    void labelsCloses();
    void putsRulesIntoClauses();
};

void WireLabelsTest::labelsCloses_data()
{
    QTest::addColumn<int>("code"); // -1: none
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QString>("label");
    QTest::newRow("empty") << -1 << QByteArray() << "no code";
    QTest::newRow("registered") << 1011 << QByteArray() << "1011 Internal Error";
    QTest::newRow("private") << 4401 << QByteArray() << "4401";
    QTest::newRow("reason") << 1011 << QByteArray("disk full") << "1011 disk full";
    QTest::newRow("control characters") << 4000 << QByteArray("a\x1b[2J") << "4000 a\\x1B[2J";
}

void WireLabelsTest::labelsCloses()
{
    QFETCH(int, code);
    QFETCH(QByteArray, reason);
    CloseFact close;
    if (code >= 0)
        close.code = std::uint16_t(code);
    close.reason = reason.toStdString();
    QTEST(QString::fromStdString(closeLabel(close)), "label");
}

void WireLabelsTest::putsRulesIntoClauses()
{
    QCOMPARE(ruleClause({ws::Rule::ReservedOpcode, 0, 0, 0, "0x3"}),
             std::string("the frame's opcode is reserved (0x3)"));
    QVERIFY(ruleClause({ws::Rule::CompressedNotNegotiated, 0, 0, 0, ""}).starts_with("RSV1 "));
    for (const ws::RuleInfo &rule : ws::allRules()) {
        const std::string clause = ruleClause({rule.rule, 0, 0, 0, ""});
        QVERIFY2(!clause.empty() && clause.back() != '.', rule.id.data());
    }
}

WIRETALE_TEST(WireLabelsTest)
#include "wire_labels_test.moc"
