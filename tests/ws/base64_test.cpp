#include "support/test_registry.h"
#include "wire.h"

#include "ws/handshake.h"

#include <QTest>

class Base64Test : public QObject {
    Q_OBJECT

private slots:
    void encodesAndDecodes_data();
    void encodesAndDecodes();
    void refusesWhatIsNotCanonical_data();
    void refusesWhatIsNotCanonical();
};

void Base64Test::encodesAndDecodes_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("encoded");
    for (const char *plain : {"", "f", "fo", "foo", "foob", "fooba", "foobar", "\xff\xfe\xfd"}) // RFC 4648, 10
        QTest::addRow("%s", plain) << QByteArray(plain) << QByteArray(plain).toBase64();
}

void Base64Test::encodesAndDecodes()
{
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, encoded);
    QCOMPARE(ws::encodeBase64(wire::bytes(plain.toStdString())), encoded.toStdString());
    QCOMPARE(ws::decodeBase64(encoded.toStdString()), std::optional(wire::bytes(plain.toStdString())));
}

void Base64Test::refusesWhatIsNotCanonical_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"A", "AA", "AAA", "AA=", "A===", "====", "AB==", "AAB=", "A A=", "AA==AA==", "AA-_"})
        QTest::addRow("%s", text) << QByteArray(text);
}

void Base64Test::refusesWhatIsNotCanonical()
{
    QFETCH(QByteArray, text);
    QVERIFY(!ws::decodeBase64(text.toStdString()));
}

WIRETALE_TEST(Base64Test)
#include "base64_test.moc"
