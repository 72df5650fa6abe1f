#include "explain/snippets.h"

#include "explain/endings.h"
#include "explain/verdict.h"
#include "support/test_registry.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#include <algorithm>

using namespace explain;

class SnippetsTest : public QObject {
    Q_OBJECT

private slots:
    void coversTheLanguages();
    void keepsTabsInOrder();
    void hasCodeForEachAdviceThatNamesIt();
    void doesWhatTheAdviceSays_data();
    void doesWhatTheAdviceSays();
};

namespace {

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("NODE_PATH", "/usr/share/nodejs:/usr/lib/nodejs");
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(60000))
        return "did not end";
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed().replace('\n', ", ");
}

bool hasLibrary(const QString &language)
{
    static const bool node = run("node", {"-e", "require('ws'); console.log('yes')"}) == "yes";
    static const bool python = run("/usr/bin/python3", {"-c", "import websockets; print('yes')"}) == "yes";
    return language == "node" ? node : python;
}

} // namespace

void SnippetsTest::coversTheLanguages()
{
    for (const char *language :
         {"node", "go-gorilla", "go-coder", "python-websockets", "python-starlette", "java-jakarta", "java-spring",
          "csharp", "rust-tungstenite", "rust-axum", "php-ratchet", "elixir", "nginx", "haproxy", "page"}) {
        QVERIFY2(snippet("accept-then-close", language), language);
        QVERIFY2(!snippet("accept-then-close", language)->code.empty(), language);
        QVERIFY2(!snippet("accept-then-close", language)->title.empty(), language);
    }
    QVERIFY(!snippet("accept-then-close", "cobol"));
}

void SnippetsTest::keepsTabsInOrder()
{
    const auto all = snippetsOf("accept-then-close");
    QCOMPARE(all.front().language, std::string_view("node"));
    QCOMPARE(all.back().language, std::string_view("page"));
}

void SnippetsTest::hasCodeForEachAdviceThatNamesIt()
{
    for (const Ending &ending : endings())
        for (const Advice &advice : judge(factsOf(ending)).advice)
            for (const std::string &id : advice.snippets)
                QVERIFY2(!snippetsOf(id).empty(), id.c_str());
}

void SnippetsTest::doesWhatTheAdviceSays_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("client");
    QTest::addColumn<QString>("sees");
    const auto row = [](const QString &id, const QStringList &client, const QString &node, const QString &python = {}) {
        const QString detail = id + " " + client.join(' ') + " ";
        QTest::newRow(qPrintable(detail + "node")) << id << "node" << client << node;
        QTest::newRow(qPrintable(detail + "python"))
            << id << "python-websockets" << client << (python.isEmpty() ? node : python);
    };
    const QString closed = "HTTP 101, Close %1, ended";
    row("accept-then-close", {}, closed.arg("4401 sign in first"));
    row("accept-then-close", {"--path", "/?token=1", "--send", "3"}, "HTTP 101, Text xxx");
    row("refuse-origin", {"--header", "Origin: https://evil.example"}, "HTTP 403");
    row("refuse-origin", {"--header", "Origin: https://app.example.com", "--frames", "0"}, "HTTP 101");
    row("refuse-origin", {"--frames", "0"}, "HTTP 101");
    row("pick-subprotocol", {"--header", "Sec-WebSocket-Protocol: other, chat.v2, chat.v1"},
        "HTTP 101, Text welcome to chat.v2");
    row("pick-subprotocol", {"--header", "Sec-WebSocket-Protocol: other"},
        closed.arg("4406 known subprotocols: chat.v2, chat.v1"));
    row("close-with-code", {"--send", "1"}, closed.arg("4000 the game is over"));
    row("close-properly", {"--send", "1"}, closed.arg("1000 done"));
    row("shut-down", {"--term", "--frames", "2"},
        "HTTP 101, Text hello, Close 1001 the server restarts, ended, left with 0",
        "HTTP 101, Text hello, Close 1001, ended, left with 0");
    row("stop-senders", {"--quiet", "--frames", "30"}, closed.arg("4000 enough"));
    row("limits", {"--send", "1100000"}, "HTTP 101, Close 1009, ended before the answer");
}

void SnippetsTest::doesWhatTheAdviceSays()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    QFETCH(QStringList, client);
    QFETCH(QString, sees);
    if (!hasLibrary(language))
        QSKIP("the library of this snippet is not installed");
    const Snippet *found = snippet(id.toStdString(), language.toStdString());
    QVERIFY(found);
    const QString file = QString(WIRETALE_SOURCE_DIR "/resources/snippets/%1/").arg(language)
        + QString::fromUtf8(found->file.data(), qsizetype(found->file.size()));
    QVERIFY2(QFile::exists(file), qPrintable(file));
    QStringList arguments = {WIRETALE_TEST_DATA "/snippets/drive.py"};
    arguments << client << "--" << (language == "node" ? "node" : "/usr/bin/python3") << file;
    QCOMPARE(run("/usr/bin/python3", arguments), sees);
}

WIRETALE_TEST(SnippetsTest)
#include "snippets_test.moc"
