#include "support/explain/browser_lab.h"
#include "support/test_registry.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTest>

using explain::Engine;
using Json = nlohmann::json;

namespace {

struct Difference {
    Engine engine;
    const char *scenario, *why;
};

/// Scenarios in which the model says something else than was observed.
constexpr Difference differences[] = {
    {Engine::Chromium, "script-binarytype", "a console text about another property of the socket"},
    {Engine::Chromium, "page-browser-kill", "its network process outlives the killed one and sends the Close; no wire or script event tells of that"},
    {Engine::Chromium, "ctor-no-args", "a constructor call without a URL is not a session"},
    {Engine::Firefox, "page-csp-upgrade", "the page's own policy adds a console text"},
    {Engine::Firefox, "page-tab-close", "the laboratory's script was stopped while it logged"},
    {Engine::Firefox, "page-close-in-pagehide", "the script's call in pagehide comes after the socket was told to go"},
    {Engine::Firefox, "page-iframe-removed", "whether the console of a removed frame is still there is not known"},
    {Engine::Firefox, "ctor-no-args", "a constructor call without a URL is not a session"},
    {Engine::WebKit, "page-mixed-content-loopback", "the console text names the page, which is no part of a session"},
    {Engine::WebKit, "close-then-close-socket", "a race: the server's RST overtook the Close that was being written"},
    {Engine::WebKit, "ctor-no-args", "a constructor call without a URL is not a session"},
};

const char *reasonFor(Engine engine, const std::string &scenario)
{
    for (const Difference &difference : differences)
        if (difference.engine == engine && scenario == difference.scenario)
            return difference.why;
    return nullptr;
}

} // namespace

/// Every observation of real browsers through the decoder and the model.
class PageObservationsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWithTheBrowser_data();
    void agreesWithTheBrowser();

private:
    std::vector<Json> m_scenarios;
};

void PageObservationsTest::initTestCase()
{
    QFile file(WIRETALE_TEST_DATA "/browser-observations.jsonl");
    QVERIFY(file.open(QFile::ReadOnly));
    while (!file.atEnd())
        m_scenarios.push_back(Json::parse(file.readLine().toStdString()));
    QVERIFY(m_scenarios.size() > 400);
}

void PageObservationsTest::agreesWithTheBrowser_data()
{
    QTest::addColumn<int>("engine");
    for (const Engine engine : {Engine::Chromium, Engine::Firefox, Engine::WebKit})
        QTest::newRow(std::string(explain::engineId(engine)).c_str()) << int(engine);
}

void PageObservationsTest::agreesWithTheBrowser()
{
    QFETCH(int, engine);
    std::size_t right = 0, surprises = 0;
    for (const Json &scenario : m_scenarios) {
        const std::string id = scenario.at("id");
        const auto seen = lab::observed(scenario, Engine(engine));
        const auto said = lab::predicted(scenario, Engine(engine));
        const bool agrees = lab::agree(seen, said);
        right += agrees;
        const char *why = reasonFor(Engine(engine), id);
        if (agrees == (why == nullptr))
            continue;
        ++surprises;
        if (agrees)
            qWarning("%s agrees now: take it from the list", id.c_str());
        else
            qWarning("%s\n  seen %s\n  said %s", id.c_str(), lab::inWords(seen).c_str(), lab::inWords(said).c_str());
    }
    qInfo("%zu of %zu", right, m_scenarios.size());
    QCOMPARE(surprises, std::size_t(0));
    QVERIFY(double(right) >= 0.98 * double(m_scenarios.size()));
}

WIRETALE_TEST(PageObservationsTest)
#include "page_observations_test.moc"
