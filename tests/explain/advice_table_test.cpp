#include "explain/advice_table.h"

#include "explain/snippets.h"
#include "support/test_registry.h"

#include <QTest>

using namespace explain;

class AdviceTableTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatWhyAndCost();
    void namesEachOnce();
    void namesOnlyAddressesAndSnippets();
};

void AdviceTableTest::saysWhatWhyAndCost()
{
    for (const AdviceRow &row : adviceTable())
        for (const std::string_view text : {row.says, row.why, row.cost})
            QVERIFY2(!text.empty() && text.back() == '.', row.id.data());
}

void AdviceTableTest::namesEachOnce()
{
    for (const AdviceRow &row : adviceTable())
        for (const AdviceRow &other : adviceTable())
            QVERIFY2(&row == &other || row.id != other.id, row.id.data());
}

void AdviceTableTest::namesOnlyAddressesAndSnippets()
{
    for (const AdviceRow &row : adviceTable()) {
        QVERIFY2(row.tryAddress.empty() || row.tryAddress.front() == '/', row.id.data());
        QVERIFY2(row.snippets.empty() || !snippetsOf(row.snippets.substr(0, row.snippets.find(' '))).empty(),
                 row.id.data());
    }
}

WIRETALE_TEST(AdviceTableTest)
#include "advice_table_test.moc"
