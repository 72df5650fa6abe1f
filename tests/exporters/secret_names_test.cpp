#include "support/test_registry.h"

#include "exporters/secret_names.h"

#include <QTest>

class SecretNamesTest : public QObject {
    Q_OBJECT

private slots:
    void knowsANameByItsWords_data();
    void knowsANameByItsWords();
};

void SecretNamesTest::knowsANameByItsWords_data()
{
    QTest::addColumn<bool>("secret");
    for (const char *name : {"token", "apiKey", "api_key", "X-Auth-Token", "session_id", "clientSecret", "PASSWORD", "jwt", "signature"})
        QTest::newRow(name) << true;
    for (const char *name : {"keyboard", "monkey", "tokenizer", "passenger", "room", "", "Sec-WebSocket-Key"})
        QTest::newRow(*name ? name : "no name") << false;
}

void SecretNamesTest::knowsANameByItsWords()
{
    QFETCH(bool, secret);
    const QByteArray name = qstrcmp(QTest::currentDataTag(), "no name") ? QByteArray(QTest::currentDataTag()) : QByteArray();
    QCOMPARE(exporters::isSecretName(name.toStdString()), secret);
}

WIRETALE_TEST(SecretNamesTest)
#include "secret_names_test.moc"
