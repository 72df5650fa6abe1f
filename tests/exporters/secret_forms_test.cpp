#include "support/test_registry.h"

#include "exporters/secret_forms.h"

#include <QTest>
#include <QSet>

#include <algorithm>

class SecretFormsTest : public QObject {
    Q_OBJECT

private slots:
    void hasAFormForEveryEncoding();
    void decodesWhatItEncodes_data();
    void decodesWhatItEncodes();
    void refusesWhatIsNoEncoding();
};

using namespace exporters;

void SecretFormsTest::hasAFormForEveryEncoding()
{
    const QByteArray value = "S3cr3t/Value+with \"quotes\"";
    const std::vector<std::string> forms = formsOf(value.toStdString());
    const auto has = [&](const QByteArray &form) { return std::find(forms.begin(), forms.end(), form.toStdString()) != forms.end(); };
    QVERIFY(has(value));
    QVERIFY(has(value.toPercentEncoding()));
    QVERIFY(has(value.toHex()));
    QVERIFY(has("S3cr3t/Value+with \\\"quotes\\\""));
    for (const QByteArray &before : {QByteArray(), QByteArray("x"), QByteArray("xy")}) {
        const QByteArray whole = (before + value + "tail").toBase64();
        QVERIFY2(std::any_of(forms.begin(), forms.end(), [&](const std::string &form) { return form.size() > 20 && whole.contains(form.c_str()); }),
                 whole.constData());
    }
    QCOMPARE(QSet<std::string>(forms.begin(), forms.end()).size(), qsizetype(forms.size()));
}

void SecretFormsTest::decodesWhatItEncodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("every byte") << [] {
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all += char(i);
        return all;
    }();
}

void SecretFormsTest::decodesWhatItEncodes()
{
    QFETCH(QByteArray, bytes);
    const std::string plain = bytes.toStdString();
    QCOMPARE(base64Decoded(bytes.toBase64().toStdString()), plain);
    QCOMPARE(base64Decoded(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString()), plain);
    QCOMPARE(hexDecoded(bytes.toHex().toStdString()), plain);
    QCOMPARE(percentDecoded(bytes.toPercentEncoding().toStdString()), plain);
}

void SecretFormsTest::refusesWhatIsNoEncoding()
{
    QVERIFY(!base64Decoded("***"));
    QVERIFY(!hexDecoded("abc"));
    QVERIFY(!hexDecoded("zz"));
    QCOMPARE(jsonUnescaped(R"(a\"b\u0041\n)"), std::string("a\"bA\n"));
    QCOMPARE(jsonUnescaped(R"(a\q)"), std::string(R"(a\q)"));
}

WIRETALE_TEST(SecretFormsTest)
#include "secret_forms_test.moc"
