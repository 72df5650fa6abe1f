#include "support/test_registry.h"

#include "cli/values.h"

#include <QTemporaryFile>
#include <QTest>

using namespace cli;

class ValuesTest : public QObject {
    Q_OBJECT

private slots:
    void readsDurations_data();
    void readsDurations();
    void readsHeaders();
    void readsBytes();
    void readsClosingWords();
    void readsListenAddresses_data();
    void readsListenAddresses();
    void readsWhenToClose();
};

void ValuesTest::readsDurations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("nanoseconds"); // -1: refused
    QTest::newRow("ms") << QByteArray("250ms") << qint64(250'000'000);
    QTest::newRow("s") << QByteArray("2s") << qint64(2'000'000'000);
    QTest::newRow("fraction") << QByteArray("1.5s") << qint64(1'500'000'000);
    QTest::newRow("minute") << QByteArray("1m") << qint64(60'000'000'000);
    QTest::newRow("bare") << QByteArray("3") << qint64(3'000'000'000);
    QTest::newRow("zero") << QByteArray("0ms") << qint64(0);
    QTest::newRow("no number") << QByteArray("s") << qint64(-1);
    QTest::newRow("no unit of ours") << QByteArray("3 days") << qint64(-1);
    QTest::newRow("negative") << QByteArray("-3s") << qint64(-1);
    QTest::newRow("empty") << QByteArray("") << qint64(-1);
    QTest::newRow("too long") << QByteArray("99999999999h") << qint64(-1);
}

void ValuesTest::readsDurations()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, nanoseconds);
    const auto duration = parseDuration(text.toStdString());
    QCOMPARE(bool(duration), nanoseconds >= 0);
    if (duration)
        QCOMPARE(qint64(duration.value().count()), nanoseconds);
}

void ValuesTest::readsHeaders()
{
    const auto header = parseHeader("X-Trace:  a b ");
    QVERIFY(bool(header));
    QCOMPARE(header.value().name, std::string("X-Trace"));
    QCOMPARE(header.value().value, std::string("a b "));
    QVERIFY(!parseHeader("no colon"));
    QVERIFY(!parseHeader(": no name"));
    QVERIFY(!parseHeader("X: a\r\nInjected: b"));
}

void ValuesTest::readsBytes()
{
    QCOMPARE(parseBytes("hex:00 ff").value(), (ws::ByteBuffer{0, 255}));
    QCOMPARE(parseBytes("plain").value().size(), std::size_t(5));
    QVERIFY(!parseBytes("hex:0"));
    QVERIFY(!parseBytes("hex:0g"));
    QVERIFY(!parseBytes("@/nonexistent"));
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("abc");
    file.close();
    QCOMPARE(parseBytes("@" + file.fileName().toStdString()).value(), (ws::ByteBuffer{'a', 'b', 'c'}));
}

void ValuesTest::readsClosingWords()
{
    QCOMPARE(parseClose("1000").value().code, std::optional<std::uint16_t>(1000));
    const auto words = parseClose("4001:a:b");
    QCOMPARE(words.value().code, std::optional<std::uint16_t>(4001));
    QCOMPARE(words.value().reason, std::string("a:b"));
    QCOMPARE(parseClose("empty").value().code, std::optional<std::uint16_t>());
    QVERIFY(!parseClose("65536"));
    QVERIFY(!parseClose("x"));
    QVERIFY(!parseClose("1000:" + std::string(124, 'r')));
}

void ValuesTest::readsListenAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<int>("port");
    QTest::newRow("both") << QByteArray("127.0.0.1:80") << QByteArray("127.0.0.1") << 80;
    QTest::newRow("port") << QByteArray("0") << QByteArray("127.0.0.1") << 0;
    QTest::newRow("colon and port") << QByteArray(":9002") << QByteArray("127.0.0.1") << 9002;
    QTest::newRow("IPv6") << QByteArray("[::1]:9002") << QByteArray("::1") << 9002;
    QTest::newRow("IPv6 alone") << QByteArray("[::1]") << QByteArray("::1") << 9001;
    QTest::newRow("address alone") << QByteArray("localhost") << QByteArray("localhost") << 9001;
    QTest::newRow("no port") << QByteArray("127.0.0.1:99999") << QByteArray() << -1;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << -1;
}

void ValuesTest::readsListenAddresses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, address);
    QFETCH(int, port);
    const auto listen = parseListen(text.toStdString());
    QCOMPARE(bool(listen), port >= 0);
    if (!listen)
        return;
    QCOMPARE(QByteArray::fromStdString(listen.value().address), address);
    QCOMPARE(int(listen.value().port), port);
}

void ValuesTest::readsWhenToClose()
{
    QCOMPARE(parseCloseAfter("3msg").value().messages, std::optional<std::uint64_t>(3));
    QCOMPARE(parseCloseAfter("2s").value().time, std::optional<ws::Duration>(std::chrono::seconds(2)));
    QVERIFY(!parseCloseAfter("msg"));
    QVERIFY(!parseCloseAfter("soon"));
}

WIRETALE_TEST(ValuesTest)
#include "values_test.moc"
