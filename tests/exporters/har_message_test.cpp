#include "support/test_registry.h"

#include "exporters/har_message.h"

#include <QTest>

class HarMessageTest : public QObject {
    Q_OBJECT

private slots:
    void readsAnItem();
    void readsOddItems_data();
    void readsOddItems();
    void readsTimesToTheNanosecond_data();
    void readsTimesToTheNanosecond();
};

using exporters::readHarMessage;

void HarMessageTest::readsAnItem()
{
    const auto message = readHarMessage(R"({"type":"send","time":1795183200.25,"opcode":2,"data":"AP8=","extra":{"type":"x","data":[1]}})");
    QVERIFY(message);
    QCOMPARE(message->type, std::string("send"));
    QCOMPARE(message->opcode, 2);
    QCOMPARE(message->data, std::string("AP8="));
    QCOMPARE(message->time.time_since_epoch().count(), 1'795'183'200'250'000'000);
}

void HarMessageTest::readsOddItems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("readable");
    QTest::newRow("nothing in it") << QByteArray("{}") << true;
    QTest::newRow("other types") << QByteArray(R"({"type":1,"time":null,"opcode":"1","data":5})") << true;
    QTest::newRow("an array") << QByteArray("[]") << false;
    QTest::newRow("no JSON") << QByteArray("{nope}") << false;
    QTest::newRow("cut") << QByteArray(R"({"type":)") << false;
    QTest::newRow("absurd numbers") << QByteArray(R"({"opcode":-1e300,"time":1e300})") << true;
}

void HarMessageTest::readsOddItems()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, readable);
    const auto message = readHarMessage(text.toStdString());
    QCOMPARE(message.has_value(), readable);
    QVERIFY(!message || (message->opcode >= -1 && message->opcode <= 15));
}

void HarMessageTest::readsTimesToTheNanosecond_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<qint64>("nanoseconds");
    const auto row = [](const char *digits, qint64 nanoseconds) { QTest::newRow(digits) << QByteArray(digits) << nanoseconds; };
    row("1795183200", 1'795'183'200'000'000'000);
    row("1795183200.123456789", 1'795'183'200'123'456'789);
    row("1795183200.000000001", 1'795'183'200'000'000'001);
    row("1795183200.12345678999", 1'795'183'200'123'456'789);
    row("0.5", 500'000'000);
    row("1.7951832e9", 1'795'183'200'000'000'000);
    row("-5", 0);
    row("1e300", 4'600'000'000'000'000'000);
    row("99999999999999999999", 4'600'000'000'000'000'000);
}

void HarMessageTest::readsTimesToTheNanosecond()
{
    QFETCH(QByteArray, digits);
    QFETCH(qint64, nanoseconds);
    QCOMPARE(exporters::timeFromEpoch(digits.toStdString()).time_since_epoch().count(), nanoseconds);
}

WIRETALE_TEST(HarMessageTest)
#include "har_message_test.moc"
