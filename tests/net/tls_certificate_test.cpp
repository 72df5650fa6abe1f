#include "net/tls_certificate.h"

#include "net/clock.h"
#include "support/test_registry.h"

#include <QTest>

class TlsCertificateTest : public QObject {
    Q_OBJECT

private slots:
    void describesWhatWasAskedFor();
    void isSignedByItsIssuer();
    void saysWhichFileCannotBeWritten();
};

void TlsCertificateTest::describesWhatWasAskedFor()
{
    net::CertificateWish wish;
    wish.commonName = "t\u00e4st.example";
    wish.names = {"a.example", "127.0.0.1", "::1"};
    wish.notBefore = std::chrono::hours(-48);
    wish.notAfter = std::chrono::hours(-24);
    const ws::Time now = net::now();
    const auto made = net::makeCertificate(wish, nullptr, now);
    QVERIFY(made);
    const ws::TlsCertificate told = net::describeCertificate(made.value().certificate.get());
    QCOMPARE(told.subject, std::string("CN=t\u00e4st.example,O=Wiretale"));
    QCOMPARE(told.issuer, told.subject);
    QCOMPARE(told.names, wish.names);
    QVERIFY(told.notBefore < told.notAfter && told.notAfter < now);
    QVERIFY(QByteArray::fromStdString(net::pemOf(made.value().certificate.get())).startsWith("-----BEGIN CERTIFICATE-----"));
}

void TlsCertificateTest::isSignedByItsIssuer()
{
    net::CertificateWish root;
    root.commonName = "root";
    root.authority = true;
    const auto authority = net::makeCertificate(root, nullptr, net::now());
    const auto leaf = net::makeCertificate(net::CertificateWish(), &authority.value(), net::now());
    QCOMPARE(net::describeCertificate(leaf.value().certificate.get()).issuer, std::string("CN=root,O=Wiretale"));
    QCOMPARE(X509_verify(leaf.value().certificate.get(), authority.value().key.get()), 1);
}

void TlsCertificateTest::saysWhichFileCannotBeWritten()
{
    const ws::Status written = net::writePem("/no/such/folder/ca.pem", "x");
    QVERIFY(!written);
    QCOMPARE(written.error().says, std::string("Could not write /no/such/folder/ca.pem: No such file or directory."));
}

WIRETALE_TEST(TlsCertificateTest)
#include "tls_certificate_test.moc"
