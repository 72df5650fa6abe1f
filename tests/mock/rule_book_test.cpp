#include "mock/rule_book.h"

#include "played.h"
#include "support/test_registry.h"

#include <QTest>

using namespace played;

namespace {

mock::RuleBook bookOf(const char *match)
{
    auto rules = mock::readRules(std::string(R"({"rules": [{"match": )") + match + R"(, "action": "/drop"}]})");
    if (!rules)
        qFatal("%s", rules.error().says.c_str());
    mock::RuleBook book;
    book.set(std::move(rules).value());
    return book;
}

} // namespace

/// Which requests a rule is for.
class RuleBookTest : public QObject {
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void countsConnections_data();
    void countsConnections();
    void takesTheFirstThatMatches();
    void throwsTheSameWithTheSameSeed();
};

void RuleBookTest::matches_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *rule, const char *target, const char *fields, bool matches) {
        QTest::addRow("%s %s %s", rule, target, QByteArray(fields).trimmed().constData()) << QByteArray(rule) << QByteArray(target) << QByteArray(fields) << matches;
    };
    row("{}", "/any/thing", "", true);
    row(R"({"path": "/orders/*"})", "/orders/7?x=1", "", true);
    row(R"({"path": "/orders/*"})", "/order", "", false);
    row(R"({"path": "/a b"})", "/a%20b", "", true);
    row(R"({"origin": "https://*.example"})", "/", "Origin: https://app.example\r\n", true);
    row(R"({"origin": "https://*.example"})", "/", "Origin: https://evil.test\r\n", false);
    row(R"({"origin": "!https://app.example"})", "/", "", true);
    row(R"({"origin": "!https://app.example"})", "/", "Origin: https://app.example\r\n", false);
    row(R"({"subprotocol": "orders.v2+*"})", "/", "Sec-WebSocket-Protocol: chat, orders.v2+json\r\n", true);
    row(R"({"subprotocol": "orders.v2+*"})", "/", "", false);
    row(R"({"headers": {"X-Version": "2"}})", "/", "x-version: 2\r\n", true);
    row(R"({"headers": {"X-Version": "2"}})", "/", "X-Version: 3\r\n", false);
    row(R"({"query": {"token": "old*"}})", "/?a=1&token=old%201", "", true);
    row(R"({"query": {"token": "old*"}})", "/?token=new", "", false);
    row(R"({"query": {"token": "old*"}})", "/", "", false);
    row(R"({"query": {"token": "!old"}})", "/", "", true);
}

void RuleBookTest::matches()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, fields);
    QFETCH(bool, matches);
    mock::RuleBook book = bookOf(rule.constData());
    const auto match = book.match(requestHead(target.toStdString(), fields.toStdString()), "127.0.0.1");
    QCOMPARE(match.has_value(), matches);
    QCOMPARE(book.hits(), std::vector<std::uint64_t>{matches ? 1u : 0u});
}

void RuleBookTest::countsConnections_data()
{
    QTest::addColumn<QByteArray>("nth");
    QTest::addColumn<QString>("matched"); // of six connections, of the peers a b a b a b
    QTest::newRow("second of each peer") << QByteArray("2") << "--xx--";
    QTest::newRow("second of all") << QByteArray(R"({"from": 2, "to": 2, "of": "all"})") << "-x----";
    QTest::newRow("first two of all") << QByteArray(R"({"from": 1, "to": 2, "of": "all"})") << "xx----";
    QTest::newRow("from the second on, each peer") << QByteArray(R"({"from": 2, "of": "peer"})") << "--xxxx";
}

void RuleBookTest::countsConnections()
{
    QFETCH(QByteArray, nth);
    QFETCH(QString, matched);
    mock::RuleBook book = bookOf((R"({"nth": )" + nth + "}").constData());
    for (int round = 0; round < 2; ++round) {
        QString got;
        for (const char *peer : {"a", "b", "a", "b", "a", "b"})
            got += book.match(requestHead("/"), peer) ? 'x' : '-';
        QCOMPARE(got, matched);
        book.resetCounters();
    }
}

void RuleBookTest::takesTheFirstThatMatches()
{
    mock::RuleBook book;
    book.set(std::move(mock::readRules(R"({"rules": [
        {"enabled": false, "action": "/drop"},
        {"match": {"path": "/a"}, "action": "/rst"},
        {"match": {"path": "/*"}, "action": "/echo"}]})")).value());
    QCOMPARE(book.match(requestHead("/a"), "p")->action, std::string("/rst"));
    QCOMPARE(book.match(requestHead("/b"), "p")->rule, std::size_t(3));
    QCOMPARE(book.hits(), (std::vector<std::uint64_t>{0, 1, 1}));
}

void RuleBookTest::throwsTheSameWithTheSameSeed()
{
    const auto throwsOf = [](const char *match) {
        mock::RuleBook book = bookOf(match);
        QString got;
        for (int i = 0; i < 40; ++i)
            got += book.match(requestHead("/"), "p") ? 'x' : '-';
        return got;
    };
    const QString seven = throwsOf(R"({"probability": 0.5, "seed": 7})");
    QCOMPARE(throwsOf(R"({"probability": 0.5, "seed": 7})"), seven);
    QVERIFY(throwsOf(R"({"probability": 0.5, "seed": 8})") != seven);
    QVERIFY(seven.count('x') > 8 && seven.count('x') < 32);
    QCOMPARE(throwsOf(R"({"probability": 0})").count('x'), 0);
    QCOMPARE(throwsOf(R"({"probability": 1})").count('x'), 40);
}

WIRETALE_TEST(RuleBookTest)
#include "rule_book_test.moc"
