#include "explain/utf8_text.h"

#include "support/test_registry.h"

#include <QTest>

class Utf8TextTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheFirstFault_data();
    void findsTheFirstFault();
};

void Utf8TextTest::findsTheFirstFault_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("at"); // -1: valid
    const auto row = [](const char *name, const char *hex, int at) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << at;
    };
    row("empty", "", -1);
    row("ASCII", "61 62", -1);
    row("two, three and four bytes", "c3a9 e282ac f09f9880", -1);
    row("largest code point", "f48fbfbf", -1);
    row("beyond it", "61 f4908080", 1);
    row("overlong slash", "c0af", 0);
    row("overlong euro", "f08282ac", 0);
    row("surrogate", "6161 eda080", 2);
    row("lone continuation", "61 80", 1);
    row("cut off", "61 e282", 1);
    row("lead byte within a sequence", "e2c3a9", 0);
    row("FF", "ff", 0);
}

void Utf8TextTest::findsTheFirstFault()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, at);
    const auto fault = explain::firstInvalidUtf8({bytes.constData(), std::size_t(bytes.size())});
    QCOMPARE(fault ? int(*fault) : -1, at);
}

WIRETALE_TEST(Utf8TextTest)
#include "utf8_text_test.moc"
