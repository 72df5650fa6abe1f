#include "explain/page_engine.h"

#include "explain/page_machine.h"
#include "support/test_registry.h"

#include <QTest>

#include <cmath>

using namespace explain;

namespace {

/// Names of the exceptions, or what the constructor led to.
QString inWords(const PageState &page)
{
    QStringList words;
    for (const PageEvent &event : page.out.events)
        words << (event.type == PageEvent::Type::Throw ? QString::fromStdString(event.name)
                  : event.type == PageEvent::Type::Error ? "error"
                                                         : "close " + QString::number(event.code));
    return words.isEmpty() ? "fine" : words.join(' ');
}

} // namespace

class PageScriptTest : public QObject {
    Q_OBJECT

private slots:
    void judgesTheConstructorsArguments_data();
    void judgesTheConstructorsArguments();
    void judgesTheArgumentsOfClose_data();
    void judgesTheArgumentsOfClose();
    void mayNotSendWhileConnecting();
    void saysWhatWasWrong();
};

void PageScriptTest::judgesTheConstructorsArguments_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QStringList>("subprotocols");
    QTest::addColumn<QStringList>("outcomes"); // Chromium, Firefox, WebKit
    const auto row = [](const char *url, const QStringList &subprotocols, const QStringList &outcomes) {
        QTest::addRow("%s %s", url, qPrintable(subprotocols.join('|'))) << QString(url) << subprotocols << outcomes;
    };
    const QStringList fine{"fine", "fine", "fine"}, bad{"SyntaxError", "SyntaxError", "SyntaxError"};
    row("ws://a.test/", {}, fine);
    row("HTTPS://a.test", {}, fine);
    row("ws:a.test", {}, fine);
    row("//a.test/x", {}, fine);
    row("ws://user:pass@a.test/", {}, fine);
    row("ftp://a.test/", {}, bad);
    row("blob:x", {}, bad);
    row("ws://a.test/#x", {}, bad);
    row("ws://a.test:99999/", {}, bad);
    row("ws://", {}, bad);
    row("ws://a b/", {}, {"fine", "SyntaxError", "SyntaxError"});
    row("ws://a.test:22/", {}, {"error close 1006", "error close 1006", "error"});
    row("ws://a.test:0/", {}, {"error close 1006", "error close 1006", "error"});
    row("ws://0.0.0.0:9001/", {}, {"fine", "error close 1006", "error"});
    row("ws://a.test/", {"chat", "!#$%&'*+-.^_`|~"}, fine);
    row("ws://a.test/", {"a", "A"}, fine);
    row("ws://a.test/", {"a", "a"}, bad);
    row("ws://a.test/", {""}, bad);
    row("ws://a.test/", {"a b"}, bad);
    row("ws://a.test/", {"a,b"}, bad);
}

void PageScriptTest::judgesTheConstructorsArguments()
{
    QFETCH(QString, url);
    QFETCH(QStringList, subprotocols);
    QFETCH(QStringList, outcomes);
    std::vector<std::string> offered;
    for (const QString &subprotocol : subprotocols)
        offered.push_back(subprotocol.toStdString());
    for (const Engine engine : {Engine::Chromium, Engine::Firefox, Engine::WebKit})
        QCOMPARE(inWords(PageMachine(engine, url.toStdString(), offered, {}).state()), outcomes[int(engine)]);
}

void PageScriptTest::judgesTheArgumentsOfClose_data()
{
    QTest::addColumn<double>("code");
    QTest::addColumn<QList<int>>("sent"); // Chromium, Firefox, WebKit; 0: it throws
    const auto row = [](double code, const QList<int> &sent) { QTest::addRow("%g", code) << code << sent; };
    row(1000, {1000, 1000, 1000});
    row(3000, {3000, 3000, 3000});
    row(4999, {4999, 4999, 4999});
    row(3000.6, {3000, 3001, 3000});
    row(2999.6, {0, 3000, 0});
    row(1001, {0, 0, 0});
    row(5000, {0, 0, 0});
    row(-1, {0, 0, 0});
    row(1e9, {0, 0, 0});
    row(std::nan(""), {0, 0, 0});
}

void PageScriptTest::judgesTheArgumentsOfClose()
{
    QFETCH(double, code);
    QFETCH(QList<int>, sent);
    for (const Engine engine : {Engine::Chromium, Engine::Firefox, Engine::WebKit}) {
        PageState page;
        page.engine = engine;
        page.flow.phase = PagePhase::Open;
        callClose(page, {code, std::nullopt});
        QCOMPARE(int(page.out.sentCloseCode.value_or(0)), sent[int(engine)]);
        QCOMPARE(inWords(page), QString(sent[int(engine)] ? "fine" : "InvalidAccessError"));
    }
}

void PageScriptTest::mayNotSendWhileConnecting()
{
    for (const Engine engine : allEngines()) {
        PageState page;
        page.engine = engine;
        callSend(page, {});
        QCOMPARE(inWords(page), QString("InvalidStateError"));
    }
}

void PageScriptTest::saysWhatWasWrong()
{
    const PageState page = PageMachine(Engine::Chromium, "ws://a.test/", {"\xc3\xa9"}, {}).state();
    QCOMPARE(page.out.events.front().reason, std::string("Failed to construct 'WebSocket': The subprotocol '\\u00E9' is invalid."));
    const PageState blocked = PageMachine(Engine::WebKit, "ws://a.test:6000/", {}, {}).state();
    QCOMPARE(blocked.out.console, std::vector<std::string>{"CONSOLE JS ERROR WebSocket port 6000 blocked"});
}

WIRETALE_TEST(PageScriptTest)
#include "page_script_test.moc"
