#include "support/test_registry.h"

#include "ws/violation.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

class ViolationTest : public QObject {
    Q_OBJECT

private slots:
    void everyRuleHasItsRow();
};

void ViolationTest::everyRuleHasItsRow()
{
    const QRegularExpression section("^RFC (6455|7692|9110|9112) [0-9.]+$");
    const QRegularExpression id("^[a-z0-9-]+$");
    QSet<QString> ids;
    for (const ws::RuleInfo &info : ws::allRules()) {
        const auto name = QString::fromLatin1(info.id.data(), qsizetype(info.id.size()));
        QCOMPARE(&ws::ruleInfo(info.rule), &info);
        QVERIFY2(id.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(section.match(QString::fromLatin1(info.section.data(), qsizetype(info.section.size()))).hasMatch(),
            qPrintable(name));
        QVERIFY2(info.says.ends_with('.'), qPrintable(name));
        QVERIFY2(info.closeCode == 0 || info.severity == ws::Severity::Error, qPrintable(name));
        ids << name;
    }
    QCOMPARE(ids.size(), int(ws::allRules().size()));
}

WIRETALE_TEST(ViolationTest)
#include "violation_test.moc"
