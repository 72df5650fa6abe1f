#include "net/engine.h"
#include "prediction.h"
#include "support/test_registry.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using support::engineOf;
using support::inWords;
using support::predicted;
using support::sameBut;

namespace {

/// Addresses of the mock that end by themselves, or live until the page closes them after a while.
constexpr const char *paths[] = {
    "/close/1000",       "/close/4401?reason=expired", "/close/empty",         "/close/999",           "/close/1005",
    "/close/1012",       "/close/one-byte",            "/close/bad-utf8",      "/close/long-reason?bytes=124", "/close-twice",
    "/late-data",        "/fragmented-close",          "/greet?n=3",           "/refuse/4403?reason=no",       "/reject/403",
    "/reject/503",       "/no-accept",                 "/bad-accept",          "/two-accepts",         "/no-upgrade",
    "/bad-upgrade",      "/no-connection",             "/bad-extension",       "/bad-subprotocol",     "/http10",
    "/continue",         "/early-hints",               "/opcode/3",            "/opcode/11",           "/rsv/2",
    "/masked",           "/bad-utf8",                  "/bad-utf8?split=1",    "/long-form/16",        "/long-form/64",
    "/long-ping",        "/fragmented-ping",           "/orphan-continuation", "/interleaved",         "/compressed-unasked",
    "/bad-deflate-data", "/negative-length",           "/cut-head",            "/echo",
};

/// Opens one after another; what is open for long is closed by the script.
const char *const script = R"(
let next = 0;
function open() {
    if (next == paths.length)
        return L.done();
    const opened = L.open({url: url + paths[next++], onopen(ws) { setTimeout(() => ws.close(1000, "enough"), 250); }, onclose() { open(); }});
    if (!opened)
        open();
}
open();
)";

std::string scriptText()
{
    std::string list;
    for (const char *path : paths)
        list += std::string(list.empty() ? "" : ", ") + "\"" + path + "\"";
    return "const paths = [" + list + "];" + script;
}

QString inWords(const std::vector<net::BrowserEvent> &events, std::uint32_t socket)
{
    QStringList words;
    for (const net::BrowserEvent &event : events) {
        if (event.socket != socket)
            continue;
        QString word = QString::fromStdString(event.type);
        if (event.type == "close")
            word += QString(" %1 %2 %3").arg(event.code).arg(event.wasClean).arg(QString::fromStdString(event.reason));
        words << word;
    }
    return words.join(", ");
}

/// What a console says of a socket, without WebKit's words for where it stands.
QString consoleText(const std::string &text)
{
    static const QRegularExpression place("^.*CONSOLE [A-Z]+ [A-Z]+ ");
    return QString::fromStdString(text).remove(place);
}

} // namespace

/// Real browsers of this machine against the mock: what their page reports is what the model says of the recorded bytes.
class BrowserPredictionTest : public QObject {
    Q_OBJECT

private slots:
    void pageSeesWhatWasPredicted_data();
    void pageSeesWhatWasPredicted();
};

void BrowserPredictionTest::pageSeesWhatWasPredicted_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("Chromium") << int(net::BrowserKind::Chromium);
    QTest::newRow("Firefox") << int(net::BrowserKind::Firefox);
    QTest::newRow("WebKit") << int(net::BrowserKind::WebKit);
}

void BrowserPredictionTest::pageSeesWhatWasPredicted()
{
    QFETCH(int, kind);
    const auto browsers = net::findBrowsers();
    const auto browser = std::ranges::find(browsers, net::BrowserKind(kind), &net::Browser::kind);
    if (browser == browsers.end())
        QSKIP("this browser is not installed");
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (kind == int(net::BrowserKind::WebKit) && !display)
        QSKIP("MiniBrowser needs a display");

    auto engine = net::Engine::create(capture::Recorder::createTemporary().value());
    net::MockRequest request;
    request.listen.port = 0;
    const net::ServerInfo mock = engine->startMock(request).value();
    net::BrowserTask task;
    task.url = mock.url;
    task.script = scriptText();
    task.limit = std::chrono::seconds(90);
    const net::BrowserReport report = net::askBrowser(*browser, task);
    QVERIFY2(report.ran, (report.failure + "\n" + report.log).c_str());

    std::size_t compared = 0;
    QStringList differences, consoleSaid;
    for (const char *path : paths) {
        const std::string url = mock.url + path;
        const auto outcome = predicted(*engine->recording(), url, engineOf(net::BrowserKind(kind)));
        const auto number = std::uint32_t(++compared);
        QVERIFY2(outcome, ("no session was recorded for " + url).c_str());
        for (const std::string &line : outcome->console)
            consoleSaid << consoleText(line);
        const QString said = inWords(outcome->events), seen = inWords(report.events, number);
        if (!sameBut(engineOf(net::BrowserKind(kind)), seen, said))
            differences << QString("%1\n  seen %2\n  said %3").arg(path, seen, said);
    }
    QVERIFY(compared >= 25);
    QVERIFY2(differences.isEmpty(), qPrintable("\n" + differences.join('\n')));
    if (kind == int(net::BrowserKind::Firefox))
        return; // its two sentences follow the race

    QStringList consoleSeen;
    for (const net::ConsoleText &text : report.console)
        if (consoleText(text.text).contains("ws://"))
            consoleSeen << consoleText(text.text);
    consoleSeen.sort();
    consoleSaid.sort();
    QCOMPARE(consoleSeen, consoleSaid);
}

WIRETALE_TEST(BrowserPredictionTest)
#include "browser_prediction_test.moc"
