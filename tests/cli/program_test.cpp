// The program as people run it: options, exit codes, JSON Lines, against its own mock server.
#include "support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <csignal>

using nlohmann::json;

class ProgramTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void tellsWrongUsageInOneSentence_data();
    void tellsWrongUsageInOneSentence();
    void namesTheCauseOfEachEnding_data();
    void namesTheCauseOfEachEnding();
    void sendsInTheOrderOfTheCommandLine();
    void closesAfterSoManyMessages();
    void echoesWhatItGets();
    void sendsLinesOfStandardInput();
    void recordsAFileThatShowsTheSame();
    void closesWith1001WhenInterrupted();
    void explainsCodes();
    void filtersWhatItShows();
    void namesFilesThatCannotBeRead_data();
    void namesFilesThatCannotBeRead();

private:
    struct Result {
        int exit = -1;
        QByteArray out, err;
        std::vector<json> lines;
        json of(const char *type) const
        {
            for (const json &line : lines)
                if (line["type"] == type)
                    return line;
            return {};
        }
    };
    static Result run(const QStringList &arguments, const QByteArray &input = {});
    QString url(const QString &path) const { return "ws://127.0.0.1:" + m_port + path; }

    QTemporaryDir m_dir;
    QProcess m_server;
    QString m_port;
};

ProgramTest::Result ProgramTest::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(WIRETALE_CLI, arguments);
    process.write(input);
    process.closeWriteChannel();
    Result result;
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return result;
    }
    result.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    if (arguments.contains("jsonl"))
        for (const QByteArray &line : result.out.split('\n'))
            if (!line.isEmpty())
                result.lines.push_back(json::parse(line.toStdString(), nullptr, false));
    return result;
}

void ProgramTest::initTestCase()
{
    const QString portFile = m_dir.filePath("port");
    m_server.start(WIRETALE_CLI, {"serve", "--listen", "127.0.0.1:0", "--port-file", portFile, "--quiet", "--subprotocol", "chat"});
    QVERIFY(m_server.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(portFile), 20'000);
    QFile file(portFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_port = QString::fromLatin1(file.readAll()).trimmed();
}

void ProgramTest::cleanupTestCase()
{
    ::kill(pid_t(m_server.processId()), SIGINT);
    QVERIFY(m_server.waitForFinished(20'000));
    QCOMPARE(m_server.exitCode(), 130);
}

void ProgramTest::tellsWrongUsageInOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no verb") << QStringList();
    QTest::newRow("unknown verb") << QStringList{"dance"};
    QTest::newRow("unknown option") << QStringList{"connect", "ws://127.0.0.1:1/", "--sideways"};
    QTest::newRow("no address") << QStringList{"connect"};
    QTest::newRow("bad time") << QStringList{"connect", "ws://127.0.0.1:1/", "--timeout", "soon"};
    QTest::newRow("bad header") << QStringList{"connect", "ws://127.0.0.1:1/", "--header", "nocolon"};
    QTest::newRow("bad close code") << QStringList{"connect", "ws://127.0.0.1:1/", "--close", "70000"};
    QTest::newRow("bad profile") << QStringList{"connect", "ws://127.0.0.1:1/", "--as", "netscape"};
    QTest::newRow("bad listen") << QStringList{"serve", "--listen", "127.0.0.1:99999"};
    QTest::newRow("bad code") << QStringList{"explain", "99999"};
    QTest::newRow("bad vocabulary") << QStringList{"explain", "4000", "--vocabulary", "klingon"};
    QTest::newRow("bad format") << QStringList{"show", "x", "--format", "gif"};
    QTest::newRow("bad filter") << QStringList{"show", "x", "--filter", "colour:red"};
}

void ProgramTest::tellsWrongUsageInOneSentence()
{
    QFETCH(QStringList, arguments);
    const Result result = run(arguments);
    QCOMPARE(result.exit, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.startsWith("wiretale-cli: "));
    QVERIFY2(result.err.count('\n') <= 2, result.err.constData());
}

void ProgramTest::namesTheCauseOfEachEnding_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("cause");
    QTest::addColumn<int>("exit");
    const auto row = [](const char *path, const QStringList &options, const char *cause, int exit) {
        QTest::newRow(path) << QString(path) << options << QByteArray(cause) << exit;
    };
    row("/echo", {"--send", "hi", "--close", "1000"}, "closed-cleanly", 0);
    row("/close/1000", {}, "closed-cleanly", 0);
    row("/close/4401?reason=expired", {}, "closed-by-server", 1);
    row("/echo?after=0ms", {"--close", "4001:done"}, "closed-by-client", 0);
    row("/reject/403", {}, "handshake-refused", 1);
    row("/redirect/302?to=/echo", {}, "redirected", 1);
    row("/bad-accept", {"--close", "1000"}, "bad-handshake", 1);
    row("/garbage", {}, "not-websocket", 1);
    row("/hang", {"--timeout", "700ms"}, "handshake-timeout", 1);
    row("/drop", {}, "dropped", 1);
    row("/rst", {}, "reset", 1);
    row("/masked", {"--as", "strict"}, "protocol-violation", 1);
    row("/late-data", {}, "late-frame", 1);
    row("/no-echo", {"--close", "1000", "--timeout", "700ms"}, "close-not-echoed", 1);
    row("/silent", {"--timeout", "700ms"}, "timed-out", 1);
    row("ws://127.0.0.1:1/", {}, "port-refused", 1);
    row("ws://nobody.invalid/", {}, "name-not-found", 1);
    row("gopher://127.0.0.1/", {}, "bad-url", 1);
    row("ws://127.0.0.1/#part", {}, "bad-url", 1);
    row("ws://[::1/", {}, "bad-url", 1);
}

void ProgramTest::namesTheCauseOfEachEnding()
{
    QFETCH(QString, path);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, cause);
    QFETCH(int, exit);
    const Result result = run(QStringList{"connect", path.startsWith('/') ? url(path) : path, "--format", "jsonl"} + options);
    const json verdict = result.of("verdict");
    QVERIFY2(verdict.is_object(), (result.out + result.err).constData());
    QCOMPARE(QByteArray::fromStdString(verdict["cause"].get<std::string>()), cause);
    QCOMPARE(result.exit, exit);
    for (const char *page : {"chromium", "firefox", "webkit", "standard"})
        QVERIFY(verdict["page"].contains(page));
    QVERIFY(!verdict["wire"].get<std::string>().empty());
    QVERIFY(!verdict["says"].get<std::string>().empty());
}

void ProgramTest::sendsInTheOrderOfTheCommandLine()
{
    const Result result = run({"connect", url("/echo"), "--format", "jsonl", "--send", "one", "--ping", "--send-binary", "hex:00ff", "--send",
                               "two", "--ping", "data", "--close", "1000:bye"});
    QCOMPARE(result.exit, 0);
    QByteArrayList sent;
    for (const json &line : result.lines)
        if (line["type"] == "frame" && line["dir"] == "out")
            sent << QByteArray::number(line["opcode"].get<int>()) + ":" + QByteArray::fromBase64(QByteArray::fromStdString(line["payload_base64"].get<std::string>())).toHex();
    QCOMPARE(sent, (QByteArrayList{"1:6f6e65", "9:", "2:00ff", "1:74776f", "9:64617461", "8:03e8627965"}));
}

void ProgramTest::closesAfterSoManyMessages()
{
    const Result result = run({"connect", url("/greet?n=5"), "--format", "jsonl", "--close-after", "2msg"});
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.of("close")["code"].get<int>(), 1000);
}

void ProgramTest::echoesWhatItGets()
{
    const Result result = run({"connect", url("/greet?n=2"), "--format", "jsonl", "--echo", "--close-after", "500ms"});
    int out = 0;
    for (const json &line : result.lines)
        out += line["type"] == "message" && line["dir"] == "out" ? 1 : 0;
    QCOMPARE(out, 2);
}

void ProgramTest::sendsLinesOfStandardInput()
{
    const Result result = run({"connect", url("/echo"), "--format", "jsonl", "--stdin"}, "first\nsecond\n");
    QCOMPARE(result.exit, 0);
    QStringList texts;
    for (const json &line : result.lines)
        if (line["type"] == "message" && line["dir"] == "in")
            texts << QString::fromStdString(line["text"].get<std::string>());
    QCOMPARE(texts, (QStringList{"first", "second"}));
}

void ProgramTest::recordsAFileThatShowsTheSame()
{
    const QString file = m_dir.filePath("session.pcapng");
    const Result live = run({"connect", url("/echo"), "--format", "jsonl", "--record", file, "--send", "hello", "--close", "1000"});
    QCOMPARE(live.exit, 0);
    const Result shown = run({"show", file, "--format", "jsonl"});
    QCOMPARE(shown.exit, 0);
    QCOMPARE(shown.lines.size(), live.lines.size());
    QVERIFY(shown.lines == live.lines);
    for (const char *format : {"text", "json", "har", "html", "markdown", "pcapng"}) {
        const QString out = m_dir.filePath(QString("out.") + format);
        QCOMPARE(run({"show", file, "--format", format, "-o", out}).exit, 0);
        QVERIFY(QFile(out).size() > 200);
    }
}

void ProgramTest::closesWith1001WhenInterrupted()
{
    const QString file = m_dir.filePath("interrupted.pcapng");
    QProcess process;
    process.start(WIRETALE_CLI, {"connect", url("/echo"), "--format", "jsonl", "--record", file, "--send", "x"});
    QVERIFY(process.waitForStarted());
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT((process.waitForReadyRead(50), (out += process.readAllStandardOutput()).count("\"message\"") >= 2), 20'000);
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 130);
    out += process.readAllStandardOutput();
    QVERIFY2(out.contains("\"code\":1001"), out.constData());
    QVERIFY(out.contains("\"type\":\"verdict\""));
    QVERIFY(run({"show", file, "--format", "jsonl"}).out.contains("\"code\":1001"));
}

void ProgramTest::explainsCodes()
{
    QVERIFY(run({"explain", "1006"}).out.contains("1006"));
    const Result result = run({"explain", "4401:expired", "--format", "json", "--from", "server"});
    QCOMPARE(result.exit, 0);
    const json parsed = json::parse(result.out.toStdString(), nullptr, false);
    QVERIFY(parsed.is_object());
    QCOMPARE(parsed["code"].get<int>(), 4401);
}

void ProgramTest::filtersWhatItShows()
{
    const QString file = m_dir.filePath("filter.pcapng");
    QCOMPARE(run({"connect", url("/greet?n=3"), "--record", file, "--quiet", "--ping", "--close-after", "3msg"}).exit, 0);
    const Result result = run({"show", file, "--format", "jsonl", "--filter", "op:ping"});
    for (const json &line : result.lines)
        if (line["type"] == "frame")
            QCOMPARE(line["opcode"].get<int>(), 9);
    QVERIFY(result.of("frame").is_object());
}

void ProgramTest::namesFilesThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("another kind") << QByteArray("GIF89a...........................");
    QTest::newRow("broken JSON") << QByteArray("{\"log\": {\"entries\": [");
    QTest::newRow("other JSON") << QByteArray("{\"a\": 1}");
}

void ProgramTest::namesFilesThatCannotBeRead()
{
    QFETCH(QByteArray, content);
    const QString path = m_dir.filePath("bad");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const Result result = run({"show", path});
    QCOMPARE(result.exit, 3);
    QVERIFY2(result.err.startsWith("wiretale-cli: ") && result.err.count('\n') == 1, result.err.constData());
    QCOMPARE(run({"show", m_dir.filePath("none")}).exit, 3);
}

WIRETALE_TEST(ProgramTest)
#include "program_test.moc"
