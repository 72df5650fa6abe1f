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

constexpr auto rawText = "libsoup hands on the compressed bytes where they happen to be UTF-8; the model keeps no payload to know that";

/// Scenarios in which the model says something else than was measured.
constexpr Difference differences[] = {
    {Engine::Firefox, "own-cut-fin-most", "a race: whether the page had been told of the 101 when the end came"},
    {Engine::WebKit, "own-rsv-4-continuation-plain-pmd", rawText},
    {Engine::WebKit, "own-pmd-block-3", rawText},
    {Engine::WebKit, "own-pmd-too-far-back", rawText},
    {Engine::WebKit, "own-pmd-bad-first-fragment", rawText},
};

const char *reasonFor(Engine engine, const std::string &scenario)
{
    for (const Difference &difference : differences)
        if (difference.engine == engine && scenario == difference.scenario)
            return difference.why;
    return nullptr;
}

} // namespace

/// What real browsers did in situations of our own making (tests/interop/lab), through the decoder and the model. None of
/// them was used to make the model's first form: they hold it to mechanisms, not to cases.
class OwnObservationsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWithTheBrowser_data();
    void agreesWithTheBrowser();

private:
    std::vector<Json> m_scenarios;
};

void OwnObservationsTest::initTestCase()
{
    QFile file(WIRETALE_TEST_DATA "/own-observations.jsonl");
    QVERIFY(file.open(QFile::ReadOnly));
    while (!file.atEnd())
        m_scenarios.push_back(Json::parse(file.readLine().toStdString()));
    QVERIFY(!m_scenarios.empty());
}

void OwnObservationsTest::agreesWithTheBrowser_data()
{
    QTest::addColumn<int>("engine");
    for (const Engine engine : {Engine::Chromium, Engine::Firefox, Engine::WebKit})
        QTest::newRow(std::string(explain::engineId(engine)).c_str()) << int(engine);
}

void OwnObservationsTest::agreesWithTheBrowser()
{
    QFETCH(int, engine);
    std::size_t right = 0, surprises = 0, measured = 0;
    for (const Json &scenario : m_scenarios) {
        if (!scenario.at("seen").contains(std::string(explain::engineId(Engine(engine)))))
            continue;
        ++measured;
        const std::string id = scenario.at("id");
        const auto seen = lab::observed(scenario, Engine(engine));
        const auto said = lab::predicted(scenario, Engine(engine));
        const bool agrees = lab::agree(seen, said);
        right += agrees;
        if (agrees == (reasonFor(Engine(engine), id) == nullptr))
            continue;
        ++surprises;
        if (agrees)
            qWarning("%s agrees now: take it from the list", id.c_str());
        else
            qWarning("%s\n  seen %s\n  said %s", id.c_str(), lab::inWords(seen).c_str(), lab::inWords(said).c_str());
    }
    qInfo("%zu of %zu", right, measured);
    QCOMPARE(surprises, std::size_t(0));
    QVERIFY(double(right) >= 0.98 * double(measured));
}

WIRETALE_TEST(OwnObservationsTest)
#include "own_observations_test.moc"
