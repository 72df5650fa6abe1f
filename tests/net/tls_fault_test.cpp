#include "net/tls_fault.h"

#include "support/test_registry.h"

#include <QTest>

#include <openssl/x509_vfy.h>

class TlsFaultTest : public QObject {
    Q_OBJECT

private slots:
    void namesTheFaultThatTellsMost_data();
    void namesTheFaultThatTellsMost();
    void saysAllOfThem();
};

namespace {

ws::TlsCertificate certificate()
{
    ws::TlsCertificate made;
    made.issuer = "CN=Some CA";
    made.names = {"a.test", "b.test"};
    made.notBefore = ws::Time(std::chrono::seconds(0));
    made.notAfter = ws::Time(std::chrono::seconds(1000000000));
    return made;
}

} // namespace

void TlsFaultTest::namesTheFaultThatTellsMost_data()
{
    QTest::addColumn<QList<int>>("errors");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QList<int> &errors, const char *id, const char *says) {
        QTest::newRow(name) << errors << QString(id) << QString(says);
    };
    row("expired", {X509_V_ERR_CERT_HAS_EXPIRED}, "expired", "the certificate expired on 2001-09-09");
    row("not yet valid", {X509_V_ERR_CERT_NOT_YET_VALID}, "not-yet-valid", "the certificate is valid from 1970-01-01 on only");
    row("name", {X509_V_ERR_HOSTNAME_MISMATCH}, "wrong-host", "the certificate is for a.test, b.test, not for c.test");
    row("address", {X509_V_ERR_IP_ADDRESS_MISMATCH}, "wrong-host", "the certificate is for a.test, b.test, not for c.test");
    row("self-signed", {X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT}, "self-signed", "the certificate is signed by itself");
    row("authority", {X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY}, "unknown-ca", "the certificate is signed by an authority that is not known here (CN=Some CA)");
    row("trust and date", {X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, X509_V_ERR_CERT_HAS_EXPIRED}, "expired",
        "the certificate expired on 2001-09-09; also the certificate is signed by itself");
    row("without a row", {X509_V_ERR_CERT_SIGNATURE_FAILURE}, "other", "certificate signature failure");
}

void TlsFaultTest::namesTheFaultThatTellsMost()
{
    QFETCH(QList<int>, errors);
    QFETCH(QString, id);
    QFETCH(QString, says);
    const net::TlsFault fault = net::certificateFault({errors.begin(), errors.end()}, {certificate()}, "c.test");
    QCOMPARE(QString::fromStdString(fault.id), id);
    QCOMPARE(QString::fromStdString(fault.says), says);
}

void TlsFaultTest::saysAllOfThem()
{
    const net::TlsFault fault = net::certificateFault({X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY}, {}, "h");
    QCOMPARE(fault.says, std::string("the certificate is signed by an authority that is not known here (unknown)")); // once
}

WIRETALE_TEST(TlsFaultTest)
#include "tls_fault_test.moc"
