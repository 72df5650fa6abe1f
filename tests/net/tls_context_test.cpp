#include "net/tls_context.h"

#include "support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

class TlsContextTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhichFileIsWrong_data();
    void saysWhichFileIsWrong();
    void refusesAnUnknownFault();
    void makesEachKindOfFault();
    void writesTheAuthority();
};

void TlsContextTest::saysWhichFileIsWrong_data()
{
    QTest::addColumn<int>("option");
    QTest::addColumn<QString>("part");
    QTest::newRow("authority") << 0 << "Could not read the authority's certificate /none.pem";
    QTest::newRow("certificate") << 1 << "Could not read the certificate /none.pem";
    QTest::newRow("key log") << 2 << "Could not write the key log /none/log: No such file or directory.";
}

void TlsContextTest::saysWhichFileIsWrong()
{
    QFETCH(int, option);
    QFETCH(QString, part);
    net::TlsOptions options;
    (option == 0 ? options.caFile : option == 1 ? options.certificateFile : options.keyLogFile) = option == 2 ? "/none/log" : "/none.pem";
    const auto context = net::clientTlsContext(options);
    QVERIFY(!context);
    QVERIFY2(context.error().says.starts_with(part.toStdString()), context.error().says.c_str());
}

void TlsContextTest::refusesAnUnknownFault()
{
    const auto context = net::serverTlsContext({.tls = true, .tlsFault = "stale"});
    QVERIFY(!context);
    QVERIFY2(context.error().says.starts_with("\"stale\" is no TLS fault"), context.error().says.c_str());
}

void TlsContextTest::makesEachKindOfFault()
{
    for (const net::TlsFaultKind &kind : net::tlsFaultKinds())
        QVERIFY2(net::serverTlsContext({.tls = true, .tlsFault = std::string(kind.id)}), std::string(kind.id).c_str());
}

void TlsContextTest::writesTheAuthority()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("ca.pem").toStdString();
    QVERIFY(net::serverTlsContext({.tls = true, .caOut = path}));
    QVERIFY(net::clientTlsContext({.caFile = path}));
    QVERIFY(!net::serverTlsContext({.tls = true, .caOut = folder.filePath("none/ca.pem").toStdString()}));
}

WIRETALE_TEST(TlsContextTest)
#include "tls_context_test.moc"
