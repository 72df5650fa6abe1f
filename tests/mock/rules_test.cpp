#include "mock/rule_book.h"

#include "played.h"
#include "support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace played;

class RulesTest : public QObject {
    Q_OBJECT

private slots:
    void readsAndWritesAllConditions();
    void saysWhereItIsWrong_data();
    void saysWhereItIsWrong();
    void saysWhenARuleApplies();
    void firstMatchWins();
    void matchesAllConditions_data();
    void matchesAllConditions();
    void countsConnectionsOfEachPeerAndOfAll();
    void repeatsItsThrows();
    void readsTheExamples();

private:
    static mock::RuleBook book(const char *json);
};

mock::RuleBook RulesTest::book(const char *json)
{
    auto rules = mock::readRules(json);
    if (!rules)
        qFatal("%s", rules.error().says.c_str());
    mock::RuleBook used;
    used.set(std::move(rules).value());
    return used;
}

void RulesTest::readsAndWritesAllConditions()
{
    const std::string json = R"({
  "rules": [
    {
      "name": "n",
      "enabled": false,
      "match": {
        "path": "/v2/*",
        "origin": "!https://app.example",
        "subprotocol": "orders.v2+json",
        "headers": {
          "X-Tenant": "a*"
        },
        "query": {
          "token": "?*"
        },
        "nth": {
          "from": 2,
          "of": "all"
        },
        "probability": 0.25,
        "seed": 7
      },
      "action": "/close/4401?reason=x"
    },
    {
      "match": {
        "path": "/*",
        "nth": 3
      },
      "action": ""
    }
  ]
}
)";
    const auto rules = mock::readRules(json);
    QVERIFY2(rules, rules ? "" : rules.error().says.c_str());
    QCOMPARE(mock::writeRules(rules.value()), json);
    QCOMPARE(mock::readRules(R"({"rules": [{"action": "reject-503"}]})").value()[0].action, std::string("/reject/503"));
}

void RulesTest::saysWhereItIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *json, const char *says) { QTest::newRow(json) << QByteArray(json) << QByteArray(says); };
    row("{", "Line 1, column 2: a name in quotes");
    row("{}", "Line 1, column 1: \"rules\" is missing");
    row("[]", "Line 1, column 1: an object should stand here");
    row("{\"rules\": {}}", "Line 1, column 11: \"rules\" takes a list");
    row("{\"rules\": [\n  {\"actoin\": \"/echo\"}]}", "Line 2, column 4: \"actoin\" is not known here; did you mean \"action\"?");
    row("{\"rules\": [\n  {\"match\": {}}]}", "Line 2, column 3: a rule needs an \"action\"");
    row("{\"rules\": [{\"action\": \"/ecko\"}]}", "Line 1, column 23: /ecko is not known here; did you mean /echo?");
    row("{\"rules\": [{\"action\": \"/close/70000\"}]}", "Line 1, column 23: CODE takes a whole number");
    row("{\"rules\": [{\"action\": 1}]}", "Line 1, column 23: \"action\" takes a string");
    row("{\"rules\": [{\"action\": \"\", \"match\": {\"nth\": 0}}]}", "Line 1, column 44: \"nth\" counts from 1");
    row("{\"rules\": [{\"action\": \"\", \"match\": {\"nth\": {\"from\": 3, \"to\": 2}}}]}", "Line 1, column 62: \"to\" takes a whole number from 3");
    row("{\"rules\": [{\"action\": \"\", \"match\": {\"probability\": 2}}]}", "Line 1, column 52: \"probability\" takes a number from 0 to 1");
    row("{\"rules\": [{\"action\": \"\", \"match\": {\"headers\": {\"A\": 1}}}]}", "Line 1, column 48: each value of \"headers\"");
}

void RulesTest::saysWhereItIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, says);
    const auto rules = mock::readRules(json.toStdString());
    QVERIFY(!rules);
    QVERIFY2(rules.error().says.starts_with(says.toStdString()), rules.error().says.c_str());
}

void RulesTest::saysWhenARuleApplies()
{
    mock::Rule rule;
    QCOMPARE(mock::ruleInWords(rule), std::string("always"));
    rule.subprotocol = "orders.v2+json";
    rule.nth = mock::NthMatch{1, 1, true};
    QCOMPARE(mock::ruleInWords(rule), std::string("1st connection, orders.v2+json"));
    rule.nth = mock::NthMatch{3, ~std::uint64_t(0), true};
    QCOMPARE(mock::ruleInWords(rule), std::string("3rd on, orders.v2+json"));
    rule.nth = mock::NthMatch{2, 11, false};
    rule.subprotocol.clear();
    rule.origin = "!*.example";
    QCOMPARE(mock::ruleInWords(rule), std::string("2nd to 11th connection in all, Origin not *.example"));
}

void RulesTest::firstMatchWins()
{
    auto rules = book(R"({"rules": [{"match": {"path": "/a"}, "action": "/close/4000", "enabled": false},
        {"match": {"path": "/a"}, "action": "/close/4001"}, {"match": {"path": "/*"}, "action": ""}]})");
    const auto match = rules.match(requestHead("/a?x=1"), "p");
    QVERIFY(match);
    QCOMPARE(match->rule, std::size_t(2));
    QCOMPARE(match->action, std::string("/close/4001"));
    QCOMPARE(rules.match(requestHead("/echo"), "p")->action, std::string());
    QVERIFY(rules.hits() == std::vector<std::uint64_t>({0, 1, 1}));
    rules.resetCounters();
    QVERIFY(rules.hits() == std::vector<std::uint64_t>({0, 0, 0}));
}

void RulesTest::matchesAllConditions_data()
{
    QTest::addColumn<QByteArray>("match");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *match, bool matches) { QTest::newRow(match) << QByteArray(match) << matches; };
    row(R"({})", true);
    row(R"({"path": "/v2/orders"})", true);
    row(R"({"path": "/v2/*"})", true);
    row(R"({"path": "/v1/*"})", false);
    row(R"({"origin": "https://app.*"})", true);
    row(R"({"origin": "!https://app.*"})", false);
    row(R"({"subprotocol": "b"})", true);
    row(R"({"subprotocol": "c"})", false);
    row(R"({"headers": {"x-tenant": "acme"}})", true);
    row(R"({"headers": {"X-Tenant": "acme", "X-Other": ""}})", true);
    row(R"({"headers": {"X-Other": "?*"}})", false);
    row(R"({"query": {"token": "a b"}})", true);
    row(R"({"query": {"token": "!a*"}})", false);
    row(R"({"query": {"none": "*"}})", false);
    row(R"({"query": {"none": "!x"}})", true);
    row(R"({"path": "/v2/*", "subprotocol": "c"})", false);
    row(R"({"probability": 0})", false);
    row(R"({"probability": 1})", true);
}

void RulesTest::matchesAllConditions()
{
    QFETCH(QByteArray, match);
    QFETCH(bool, matches);
    auto rules = book(("{\"rules\": [{\"match\": " + match + ", \"action\": \"/echo\"}]}").constData());
    const auto request = requestHead("/v2/orders?a&token=a%20b", "Origin: https://app.example\r\nSec-WebSocket-Protocol: a, b\r\nX-Tenant: acme\r\n");
    QCOMPARE(rules.match(request, "p").has_value(), matches);
}

void RulesTest::countsConnectionsOfEachPeerAndOfAll()
{
    auto rules = book(R"({"rules": [{"match": {"path": "/a", "nth": 1}, "action": "/close/4001"},
        {"match": {"path": "/a", "nth": 2}, "action": "/close/4002"}, {"match": {"path": "/a", "nth": {"from": 4, "of": "all"}}, "action": "/close/4003"}]})");
    const auto played = [&](const char *path, const char *peer) {
        const auto match = rules.match(requestHead(path), peer);
        return match ? match->rule : 0;
    };
    QCOMPARE(played("/a", "one"), std::size_t(1));
    QCOMPARE(played("/b", "one"), std::size_t(0));
    QCOMPARE(played("/a", "one"), std::size_t(2));
    QCOMPARE(played("/a", "two"), std::size_t(1));
    QCOMPARE(played("/a", "one"), std::size_t(3)); // the fourth in all
    QCOMPARE(played("/a", "two"), std::size_t(2));
}

void RulesTest::repeatsItsThrows()
{
    const auto throws = [](const char *seed) {
        auto rules = book(("{\"rules\": [{\"match\": {\"probability\": 0.5, \"seed\": " + QByteArray(seed) + "}, \"action\": \"/rst\"}]}").constData());
        std::string hits;
        for (int i = 0; i < 200; ++i)
            hits += rules.match(requestHead("/"), "p") ? '1' : '0';
        return hits;
    };
    QCOMPARE(throws("7"), throws("7"));
    QVERIFY(throws("7") != throws("8"));
    const auto ones = QByteArray::fromStdString(throws("7")).count('1');
    QVERIFY(ones > 70 && ones < 130);
}

void RulesTest::readsTheExamples()
{
    const QDir folder(WIRETALE_SOURCE_DIR "/resources/mock/rules");
    const auto files = folder.entryList({"*.json"});
    QCOMPARE(files.size(), 3);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto rules = mock::readRules(file.readAll().toStdString());
        QVERIFY2(rules, qPrintable(name));
    }
}

WIRETALE_TEST(RulesTest)
#include "rules_test.moc"
