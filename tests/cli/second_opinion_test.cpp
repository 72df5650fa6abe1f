// The second opinion where people meet it: `connect` and `show` with --second-opinion.
#include "cli/second_opinion.h"

#include "net/engine.h"
#include "support/test_registry.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using nlohmann::json;

class SecondOpinionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void standsBesideTheBrowsers_data();
    void standsBesideTheBrowsers();
    void isShownOfAFileToo();
    void isOnlyShownWhereThereIsAPlace();

private:
    static QByteArray run(const QStringList &arguments, int *exit = nullptr);
    static json verdictIn(const QByteArray &lines);
    QString url(const char *path) const { return QString::fromStdString(m_mock.url) + path; }

    QTemporaryDir m_dir;
    std::unique_ptr<net::Engine> m_engine;
    net::ServerInfo m_mock;
};

void SecondOpinionTest::initTestCase()
{
    m_engine = net::Engine::create(capture::Recorder::createTemporary().value());
    net::MockRequest request;
    request.listen.port = 0;
    m_mock = m_engine->startMock(request).value();
}

QByteArray SecondOpinionTest::run(const QStringList &arguments, int *exit)
{
    QProcess process;
    process.start(WIRETALE_CLI, arguments);
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
    }
    if (exit)
        *exit = process.exitCode();
    return process.readAllStandardOutput();
}

json SecondOpinionTest::verdictIn(const QByteArray &lines)
{
    for (const QByteArray &line : lines.split('\n'))
        if (line.contains("\"verdict\""))
            return json::parse(line.toStdString(), nullptr, false);
    return {};
}

/// QWebSocket's own words: 1012 is refused with 1002, a refused handshake leaves 1000.
void SecondOpinionTest::standsBesideTheBrowsers_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    QTest::newRow("a code") << QByteArray("/close/4401?reason=expired") << 4401 << "";
    QTest::newRow("1012") << QByteArray("/close/1012") << 1002 << "";
    QTest::newRow("refused") << QByteArray("/reject/403") << 1000 << "403";
}

void SecondOpinionTest::standsBesideTheBrowsers()
{
    QFETCH(QByteArray, path);
    QFETCH(int, code);
    QFETCH(QString, error);
    const json verdict = verdictIn(run({"connect", url(path.constData()), "--second-opinion", "--format", "jsonl"}));
    QVERIFY(verdict.is_object() && verdict.contains("second_opinion"));
    const json &opinion = verdict["second_opinion"];
    QVERIFY2(opinion["asked"] == true, opinion.dump().c_str());
    QCOMPARE(opinion["close_code"].get<int>(), code);
    QVERIFY(QString::fromStdString(opinion["who"]).startsWith("QWebSocket " + QString(qVersion())));
    QVERIFY2(QString::fromStdString(opinion["error_string"]).contains(error), opinion.dump().c_str());
    QVERIFY(verdict.contains("page"));
}

void SecondOpinionTest::isShownOfAFileToo()
{
    const QString file = m_dir.filePath("session.pcapng");
    run({"connect", url("/close/4401?reason=expired"), "--record", file, "--quiet"});
    const QByteArray text = run({"show", file, "--second-opinion"});
    QVERIFY2(text.contains("QWebSocket") && text.contains("closeCode() 4401, closeReason() \"expired\""), text.constData());
    QVERIFY(!run({"show", file}).contains("QWebSocket"));
    QVERIFY(!verdictIn(run({"show", file, "--format", "jsonl"})).contains("second_opinion"));
}

void SecondOpinionTest::isOnlyShownWhereThereIsAPlace()
{
    int exit = 0;
    run({"show", m_dir.filePath("none"), "--second-opinion", "--format", "har"}, &exit);
    QCOMPARE(exit, 2);
}

WIRETALE_TEST(SecondOpinionTest)
#include "second_opinion_test.moc"
