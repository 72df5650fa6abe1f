#include "support/test_registry.h"

#include "exporters/iso_time.h"

#include <QTest>

class IsoTimeTest : public QObject {
    Q_OBJECT

private slots:
    void keepsEveryNanosecond_data();
    void keepsEveryNanosecond();
    void cutsToMilliseconds();
};

void IsoTimeTest::keepsEveryNanosecond_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << qint64(1795205633501623400) << "2026-11-20T20:13:53.501623400Z";
    QTest::newRow("epoch") << qint64(0) << "1970-01-01T00:00:00.000000000Z";
    QTest::newRow("before it") << qint64(-1) << "1969-12-31T23:59:59.999999999Z";
}

void IsoTimeTest::keepsEveryNanosecond()
{
    QFETCH(qint64, nanoseconds);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(exporters::isoTime(ws::Time(ws::Duration(nanoseconds)))), text);
}

void IsoTimeTest::cutsToMilliseconds()
{
    QCOMPARE(exporters::isoMilliseconds(ws::Time(ws::Duration(1795205633501623400))), std::string("2026-11-20T20:13:53.501Z"));
}

WIRETALE_TEST(IsoTimeTest)
#include "iso_time_test.moc"
