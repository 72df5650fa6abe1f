#include "net/relay_edit.h"

#include "support/test_registry.h"

#include <QTest>

class RelayEditTest : public QObject {
    Q_OBJECT

private slots:
    void changesOnlyWhatIsAsked_data();
    void changesOnlyWhatIsAsked();
    void waitsForTheWholeHead();
    void takesTheTargetsHostAndOrigin();
};

void RelayEditTest::changesOnlyWhatIsAsked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("expected");
    QTest::newRow("replaces where it stands") << "Host" << "" << "GET / HTTP/1.1\r\nA: 1\r\nHost: new\r\nB: 2\r\n\r\nrest";
    QTest::newRow("finds it without case") << "hOST" << "" << "GET / HTTP/1.1\r\nA: 1\r\nhOST: new\r\nB: 2\r\n\r\nrest";
    QTest::newRow("appends what is not there") << "C" << "" << "GET / HTTP/1.1\r\nA: 1\r\nhost:old\r\nB: 2\r\nC: new\r\n\r\nrest";
    QTest::newRow("gives the root another path") << "" << "/echo" << "GET /echo HTTP/1.1\r\nA: 1\r\nhost:old\r\nB: 2\r\n\r\nrest";
}

void RelayEditTest::changesOnlyWhatIsAsked()
{
    QFETCH(QString, name);
    QFETCH(QString, target);
    QFETCH(QString, expected);
    net::RelayEdit edit;
    if (!name.isEmpty())
        edit.fields = {{name.toStdString(), "new", 0, 0}};
    edit.target = target.toStdString();
    const auto head = net::editedHead(ws::bytesOf("GET / HTTP/1.1\r\nA: 1\r\nhost:old\r\nB: 2\r\n\r\nrest"), edit);
    QVERIFY(head);
    QCOMPARE(QString::fromStdString(std::string(ws::textOf(*head))), expected);
}

void RelayEditTest::waitsForTheWholeHead()
{
    const std::string head = "GET /x HTTP/1.1\r\nHost: a\r\n\r\n";
    for (std::size_t cut = 0; cut < head.size(); ++cut)
        QVERIFY(!net::editedHead(ws::bytesOf(head.substr(0, cut)), {}));
    QCOMPARE(std::string(ws::textOf(*net::editedHead(ws::bytesOf(head), {.fields = {}, .target = "/y"}))), head);
}

void RelayEditTest::takesTheTargetsHostAndOrigin()
{
    net::RelayRequest request;
    request.rewriteHost = request.rewriteOrigin = true;
    const net::RelayEdit edit = net::relayEdit(request, net::parseUrl("wss://api.example:444/").value());
    QCOMPARE(edit.fields.size(), std::size_t(2));
    QCOMPARE(edit.fields[0].value, std::string("api.example:444"));
    QCOMPARE(edit.fields[1].value, std::string("https://api.example:444"));
    QVERIFY(edit.target.empty());
}

WIRETALE_TEST(RelayEditTest)
#include "relay_edit_test.moc"
