#include "explain/cause.h"

#include "support/test_registry.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using explain::Cause;

class CauseNamesTest : public QObject {
    Q_OBJECT

private slots:
    void namesEachCauseOnce();
};

void CauseNamesTest::namesEachCauseOnce()
{
    QSet<QString> ids;
    for (const Cause cause : explain::allCauses()) {
        const QString id = QString::fromUtf8(explain::causeId(cause).data(), qsizetype(explain::causeId(cause).size()));
        QVERIFY2(QRegularExpression("^[a-z]+(-[a-z]+)*$").match(id).hasMatch(), qPrintable(id));
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 25);
}

WIRETALE_TEST(CauseNamesTest)
#include "cause_names_test.moc"
