#include "support/test_registry.h"

#include "ws/policy.h"

#include <QTest>

using namespace ws;

class PolicyTest : public QObject {
    Q_OBJECT

private slots:
    void plainFailsForNothing();
    void strictFollowsTheTable_data();
    void strictFollowsTheTable();
    void everyMannerHasItsId();
};

namespace {

Violation broken(Rule rule)
{
    Violation violation;
    violation.rule = rule;
    return violation;
}

} // namespace

void PolicyTest::plainFailsForNothing()
{
    for (const RuleInfo &info : allRules())
        QCOMPARE(Policy::of(Manner::Plain).reactionTo(broken(info.rule)).kind, Reaction::Kind::Ignore);
}

void PolicyTest::strictFollowsTheTable_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    const auto row = [](Rule rule, Reaction::Kind kind, int code) {
        QTest::newRow(ruleInfo(rule).id.data()) << int(rule) << int(kind) << code;
    };
    using enum Reaction::Kind;
    row(Rule::BareLineFeed, Ignore, 0);
    row(Rule::AnswerBadAccept, FailWithoutClose, 0);
    row(Rule::ReservedOpcode, FailWithClose, 1002);
    row(Rule::TextNotUtf8, FailWithClose, 1007);
    row(Rule::MessageTooBig, FailWithClose, 1009);
    row(Rule::DataAfterClose, Ignore, 0);
    row(Rule::PongDiffers, Ignore, 0);
}

void PolicyTest::strictFollowsTheTable()
{
    QFETCH(int, rule);
    QFETCH(int, kind);
    QFETCH(int, code);
    const Reaction reaction = Policy::of(Manner::Strict).reactionTo(broken(Rule(rule)));
    QCOMPARE(int(reaction.kind), kind);
    QCOMPARE(int(reaction.code), code);
}

void PolicyTest::everyMannerHasItsId()
{
    QCOMPARE(mannerId(Manner::Plain), std::string_view("plain"));
    QCOMPARE(mannerId(Manner::WebKit), std::string_view("webkit"));
}

WIRETALE_TEST(PolicyTest)
#include "policy_test.moc"
