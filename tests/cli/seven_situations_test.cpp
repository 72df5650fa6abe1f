// The seven situations of the WHATWG warning (WebSockets, section 4), each made on this machine: causes of their own for the
// person, one and the same page view for the script.
#include "net/engine.h"
#include "support/test_registry.h"

#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <nlohmann/json.hpp>

using nlohmann::json;

class SevenSituationsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void hasItsOwnCauseAndTheSamePageView_data();
    void hasItsOwnCauseAndTheSamePageView();

private:
    json verdictOf(const QString &url, const QString &routes) const;

    std::unique_ptr<net::Engine> m_engine;
    QString m_mock, m_tlsMock, m_refused;
};

namespace {

/// In a network namespace of our own there is loopback and what `routes` adds.
QStringList inNamespace(const QString &routes, const QStringList &command)
{
    return QStringList{"-rn", "sh", "-c", "ip link set lo up; " + routes + "; exec \"$@\"", "sh"} + command;
}

bool hasNamespaces()
{
    return QProcess::execute("unshare", {"-rn", "sh", "-c", "ip link set lo up"}) == 0;
}

json parsedVerdict(const QByteArray &lines)
{
    for (const QByteArray &line : lines.split('\n'))
        if (line.contains("\"type\":\"verdict\""))
            return json::parse(line.toStdString(), nullptr, false);
    return {};
}

json closed(int code) { return {{"type", "close"}, {"code", code}, {"reason", ""}, {"wasClean", false}}; }
const json error = {{"type", "error"}};

} // namespace

void SevenSituationsTest::initTestCase()
{
    m_engine = net::Engine::create(capture::Recorder::createTemporary().value());
    net::MockRequest request;
    request.listen.port = 0;
    m_mock = QString::fromStdString(m_engine->startMock(request).value().url);
    request.listen.tls = true;
    m_tlsMock = QString::fromStdString(m_engine->startMock(request).value().url);
    QTcpServer closing; // a port that nobody listens on
    QVERIFY(closing.listen(QHostAddress::LocalHost));
    m_refused = QString("ws://127.0.0.1:%1/").arg(closing.serverPort());
}

json SevenSituationsTest::verdictOf(const QString &url, const QString &routes) const
{
    const QStringList connect{"connect", url, "--format", "jsonl", "--timeout", "20s"};
    QProcess process;
    if (routes.isEmpty())
        process.start(WIRETALE_CLI, connect);
    else
        process.start("unshare", inNamespace(routes, QStringList{WIRETALE_CLI} + connect));
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
    }
    return parsedVerdict(process.readAllStandardOutput());
}

void SevenSituationsTest::hasItsOwnCauseAndTheSamePageView_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("routes"); // not empty: in a network namespace of its own
    QTest::addColumn<QString>("cause");
    QTest::addColumn<bool>("opens");
    const auto row = [](const char *name, const QString &url, const char *routes, const char *cause, bool opens = false) {
        QTest::newRow(name) << url << QString(routes) << QString(cause) << opens;
    };
    row("name not found", "ws://nosuch.invalid/", "", "name-not-found");
    row("network unreachable", "ws://198.51.100.1/", "true", "no-route");
    row("host unreachable", "ws://192.0.2.1/", "ip route add unreachable 192.0.2.0/24", "no-route");
    row("port refused", m_refused, "", "port-refused");
    row("TLS failed", m_tlsMock + "/echo", "", "tls-failed");
    row("handshake refused", m_mock + "/reject/403", "", "handshake-refused");
    row("options not offered", m_mock + "/bad-extension", "", "bad-handshake");
    row("dropped after opening", m_mock + "/drop", "", "dropped", true);
    row("reset after opening", m_mock + "/rst", "", "reset", true);
}

void SevenSituationsTest::hasItsOwnCauseAndTheSamePageView()
{
    QFETCH(QString, url);
    QFETCH(QString, routes);
    QFETCH(QString, cause);
    QFETCH(bool, opens);
    if (!routes.isEmpty() && !hasNamespaces())
        QSKIP("this kernel does not let us make a network namespace (unshare -rn), so no route can be taken away");
    const json verdict = verdictOf(url, routes);
    QVERIFY2(verdict.is_object(), "there was no verdict");
    QCOMPARE(QString::fromStdString(verdict["cause"]), cause);

    json expected = opens ? json::array({{{"type", "open"}, {"protocol", ""}, {"extensions", ""}}}) : json::array();
    for (const json &event : {error, closed(1006)})
        expected.push_back(event);
    json standard = verdict["page"]["standard"]["events"];
    if (opens)
        standard[0]["extensions"] = "";
    QVERIFY2(standard == expected, standard.dump().c_str());
    for (const char *engine : {"chromium", "firefox", "webkit"}) {
        const json &last = verdict["page"][engine]["events"].back();
        // Firefox tells a script of a bad certificate by 1015, as measured; the standard forbids it.
        const bool leaks = cause == "tls-failed" && std::string_view(engine) == "firefox";
        QVERIFY2(last == closed(leaks ? 1015 : 1006), (engine + last.dump()).c_str());
    }
}

WIRETALE_TEST(SevenSituationsTest)
#include "seven_situations_test.moc"
