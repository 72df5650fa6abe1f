#include "mock/behaviour.h"

#include "support/test_registry.h"

#include <QSet>
#include <QTest>

/// What every row of the catalogue keeps to.
class BehaviourTest : public QObject {
    Q_OBJECT

private slots:
    void standsAlone_data();
    void standsAlone();
    void standsInTheOrderOfGroups();
    void takesCommonParametersUnlessItHasItsOwn();
    void describesValues_data();
    void describesValues();
};

void BehaviourTest::standsAlone_data()
{
    QTest::addColumn<const mock::BehaviourInfo *>("info");
    for (const mock::BehaviourInfo *info : mock::allBehaviours())
        QTest::newRow(std::string(info->name).c_str()) << info;
}

void BehaviourTest::standsAlone()
{
    QFETCH(const mock::BehaviourInfo *, info);
    QCOMPARE(mock::findBehaviour(info->name), info); // no other has its name
    QVERIFY(info->build);
    QVERIFY2(info->does.ends_with('.') && info->does.size() > 10, "not a sentence");
    QVERIFY(!info->examples.empty());
    for (const mock::Example &example : info->examples)
        QVERIFY2(example.address.starts_with("/" + std::string(info->name)) && !example.brief.empty(), example.address.data());
    QSet<QByteArray> names;
    for (const mock::ParameterInfo &parameter : info->parameters) {
        QVERIFY2(!parameter.help.empty(), parameter.name.data());
        const QByteArray name(parameter.name.data(), qsizetype(parameter.name.size()));
        QVERIFY2(!names.contains(name), "a parameter stands twice");
        names.insert(name);
    }
}

void BehaviourTest::standsInTheOrderOfGroups()
{
    const auto all = mock::allBehaviours();
    QVERIFY(std::is_sorted(all.begin(), all.end(), [](const auto *a, const auto *b) { return a->group < b->group; }));
    QCOMPARE(mock::groupId(mock::Group::Sequence), std::string_view("sequences"));
    QCOMPARE(mock::groupTitle(mock::Group::Refuse), std::string_view("Refuse the handshake"));
}

void BehaviourTest::takesCommonParametersUnlessItHasItsOwn()
{
    const auto *echo = mock::findBehaviour("echo"), *lateEcho = mock::findBehaviour("late-echo");
    for (const char *name : {"delay", "after", "messages", "reason", "end", "chop", "gap", "subprotocol", "header"})
        QVERIFY2(mock::findParameter(*echo, name), name);
    QVERIFY(mock::findParameter(*lateEcho, "after") != mock::findParameter(*echo, "after"));
    QVERIFY(!mock::findParameter(*echo, "n") && mock::findParameter(*mock::findBehaviour("greet"), "n"));
    QVERIFY(!mock::findBehaviour("nothing"));
}

void BehaviourTest::describesValues_data()
{
    QTest::addColumn<QByteArray>("behaviour");
    QTest::addColumn<QByteArray>("parameter"); // none: the argument
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *behaviour, const char *parameter, const char *words) {
        QTest::addRow("%s %s", behaviour, parameter) << QByteArray(behaviour) << QByteArray(parameter) << QByteArray(words);
    };
    row("close", "", "a whole number from 0 to 65535");
    row("opcode", "", "3 to 7 or 11 to 15");
    row("long-form", "", "16 or 64");
    row("bytes", "", "an even number of hexadecimal digits");
    row("close", "reason", "text of at most 123 bytes");
    row("push", "count", "a whole number from 1 to 5"); // the server's own bound
    row("echo", "end", "one of fin, rst, wait, none");
    row("echo", "delay", "a time like 250ms, 2s or 1m, at most a day");
    row("bad-utf8", "split", "1 or 0");
    row("flaky", "fail", "a number from 0 to 1, like 0.3");
}

void BehaviourTest::describesValues()
{
    QFETCH(QByteArray, behaviour);
    QFETCH(QByteArray, parameter);
    QFETCH(QByteArray, words);
    mock::Limits limits;
    limits.pushCount = 5;
    const auto *info = mock::findBehaviour(behaviour.toStdString());
    const auto *described = parameter.isEmpty() ? info->argument : mock::findParameter(*info, parameter.toStdString());
    QCOMPARE(QByteArray::fromStdString(mock::describeValues(*described, limits)), words);
}

Q_DECLARE_METATYPE(const mock::BehaviourInfo *)

WIRETALE_TEST(BehaviourTest)
#include "behaviour_test.moc"
