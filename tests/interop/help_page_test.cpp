#include "net/engine.h"
#include "page_driver.h"
#include "prediction.h"
#include "support/net/engine_fixture.h"
#include "support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace {

/// Addresses that end by themselves, or live until the page's own Close button is pressed.
constexpr const char *paths[] = {
    "/close/1000",  "/close/4401?reason=expired", "/close/empty",        "/close/1005",       "/close/one-byte", "/close/bad-utf8",
    "/close-twice", "/late-data",                 "/greet?n=3",          "/refuse/4403?reason=no", "/reject/403", "/reject/503",
    "/no-accept",   "/bad-accept",                "/no-upgrade",         "/no-connection",    "/bad-extension",  "/bad-subprotocol",
    "/opcode/3",    "/rsv/2",                     "/masked",             "/bad-utf8",         "/long-form/16",   "/fragmented-ping",
    "/interleaved", "/orphan-continuation",       "/negative-length",    "/cut-head",         "/drop?after=50ms", "/echo",
};

/// Presses "Try it", and "Close" once the socket was open for a while; gives the list that the page then shows.
constexpr const char *const tryItOut = R"(new Promise((resolve) => {
  document.getElementById('try').click();
  let opened = 0;
  const shown = () => [...document.querySelectorAll('#events li')].map((item) => ({ ...item.dataset }));
  const look = () => {
    if (window.wiretaleDone) return resolve(JSON.stringify(shown()));
    const isOpen = window.wiretaleSocket && window.wiretaleSocket.readyState === 1;
    if (isOpen && !opened) opened = Date.now();
    if (isOpen && Date.now() - opened > 400) document.getElementById('close').click();
    setTimeout(look, 10);
  };
  look();
}))";

QString inWords(const QJsonArray &items)
{
    QStringList words;
    for (const QJsonValue &item : items) {
        QString word = item["type"].toString();
        if (word == "close")
            word += QString(" %1 %2 %3").arg(item["code"].toString()).arg(item["wasclean"].toString() == "true").arg(item["reason"].toString());
        words << word;
    }
    return words.join(", ");
}

} // namespace

/// The help pages' "Try it" button in the browsers of this machine: the list that the page shows is what the model says of
/// the bytes that the mock recorded.
class HelpPageTest : public QObject {
    Q_OBJECT

private slots:
    void listsWhatWasPredicted_data();
    void listsWhatWasPredicted();
};

void HelpPageTest::listsWhatWasPredicted_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("Chromium") << int(net::BrowserKind::Chromium);
    QTest::newRow("Firefox") << int(net::BrowserKind::Firefox);
}

void HelpPageTest::listsWhatWasPredicted()
{
    QFETCH(int, kind);
    static_assert(std::size(paths) >= 25);
    const auto browsers = net::findBrowsers();
    const auto browser = std::ranges::find(browsers, net::BrowserKind(kind), &net::Browser::kind);
    if (browser == browsers.end())
        QSKIP("this browser is not installed");
    support::EngineFixture mock;
    net::MockRequest request;
    request.listen.port = 0;
    const std::string url = mock.engine->startMock(request).value().url;
    const QString page = "http" + QString::fromStdString(url).mid(2);

    support::PageDriver driver(*browser);
    QVERIFY2(driver.start(), qPrintable(driver.why()));
    QStringList differences;
    for (std::size_t i = 0; i < std::size(paths); ++i) {
        QVERIFY2(driver.open(page + paths[i]), qPrintable(driver.why()));
        const QString shown = driver.evaluate(tryItOut);
        QVERIFY2(!shown.isEmpty(), qPrintable(paths[i] + (": " + driver.why())));
        const auto ended = [&] {
            const auto session = support::sessionTo(*mock.engine->recording(), url + paths[i]);
            return session && session->ended();
        };
        QVERIFY2(mock.waitFor(ended), paths[i]);
        const auto outcome = support::predicted(*mock.engine->recording(), url + paths[i], support::engineOf(browser->kind));
        QVERIFY2(outcome, paths[i]);
        const QString seen = inWords(QJsonDocument::fromJson(shown.toUtf8()).array()), said = support::inWords(outcome->events);
        if (!support::sameBut(support::engineOf(browser->kind), seen, said))
            differences << QString("%1\n  seen %2\n  said %3").arg(paths[i], seen, said);
    }
    QVERIFY2(differences.isEmpty(), qPrintable("\n" + differences.join('\n')));
}

WIRETALE_TEST(HelpPageTest)
#include "help_page_test.moc"
