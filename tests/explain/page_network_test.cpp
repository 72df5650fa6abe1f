#include "explain/page_machine.h"
#include "support/test_registry.h"

#include <QTest>

using namespace explain;

class PageNetworkTest : public QObject {
    Q_OBJECT

private slots:
    void namesTheCauseOnlyInTheConsole_data();
    void namesTheCauseOnlyInTheConsole();
    void firefoxTellsOfTls();
    void webkitWaitsForTlsForEver();
};

void PageNetworkTest::namesTheCauseOnlyInTheConsole_data()
{
    QTest::addColumn<PageFactBody>("fact");
    QTest::addColumn<QString>("chromium");
    QTest::addColumn<QString>("webkit");
    const auto row = [](const char *name, const PageFactBody &fact, const QString &chromium, const QString &webkit) {
        QTest::newRow(name) << fact << chromium << webkit;
    };
    const QString establishing = "Error in connection establishment: net::";
    row("no such name", PageNameFailed{"a.test", "Name or service not known"}, establishing + "ERR_NAME_NOT_RESOLVED",
        "Error resolving “a.test”: Name or service not known");
    row("no name server", PageNameFailed{"a.test", "Temporary failure in name resolution"}, establishing + "ERR_NAME_NOT_RESOLVED",
        "Error resolving “a.test”: Temporary failure in name resolution");
    row("refused", PageConnectFailed{"refused", ""}, establishing + "ERR_CONNECTION_REFUSED",
        "Could not connect to a.test: Connection refused");
    row("no route", PageConnectFailed{"unreachable", "No route to host"}, establishing + "ERR_ADDRESS_UNREACHABLE",
        "Could not connect to a.test: No route to host");
    row("expired", PageTlsFailed{"expired", "", {}}, establishing + "ERR_CERT_DATE_INVALID", "Unacceptable TLS certificate");
    row("cut", PageTlsFailed{"cut", "", {}}, establishing + "ERR_CONNECTION_CLOSED",
        "Peer failed to perform TLS handshake: The TLS connection was non-properly terminated.");
    row("an alert", PageTlsFailed{"alert", "", 112}, establishing + "ERR_SSL_UNRECOGNIZED_NAME_ALERT",
        "Peer sent fatal TLS alert: The server name sent was not recognized");
}

void PageNetworkTest::namesTheCauseOnlyInTheConsole()
{
    QFETCH(PageFactBody, fact);
    QFETCH(QString, chromium);
    QFETCH(QString, webkit);
    const QString failed = "WebSocket connection to 'wss://a.test/' failed: ";
    const QStringList console{failed + chromium, "Firefox can’t establish a connection to the server at wss://a.test/.",
                              "CONSOLE NETWORK ERROR " + failed + webkit};
    for (const Engine engine : {Engine::Chromium, Engine::Firefox, Engine::WebKit}) {
        PageMachine machine(engine, "wss://a.test/", {}, {});
        machine.take({{}, 0, fact});
        const PageOutcome &out = machine.state().out;
        QCOMPARE(out.events.size(), std::size_t(2));
        QCOMPARE(out.events[0].type, PageEvent::Type::Error);
        QCOMPARE(out.events[1].type, PageEvent::Type::Close);
        QVERIFY(!out.events[1].wasClean);
        QCOMPARE(QString::fromStdString(out.console.front()), console[int(engine)]);
    }
}

void PageNetworkTest::firefoxTellsOfTls()
{
    for (const auto &[fault, code] : {std::pair("expired", 1015), std::pair("alert", 1015), std::pair("cut", 1006)}) {
        PageMachine machine(Engine::Firefox, "wss://a.test/", {}, {});
        machine.take({{}, 0, PageTlsFailed{fault, "", {}}});
        QCOMPARE(int(machine.state().out.events.back().code), code);
    }
}

void PageNetworkTest::webkitWaitsForTlsForEver()
{
    PageMachine machine(Engine::WebKit, "wss://a.test/", {}, {});
    machine.take({{}, 0, PageTlsFailed{"timeout", "", {}}});
    machine.runOut();
    QVERIFY(machine.state().out.events.empty());
}

WIRETALE_TEST(PageNetworkTest)
#include "page_network_test.moc"
