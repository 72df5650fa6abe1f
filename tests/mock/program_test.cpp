#include "mock/program.h"

#include "support/test_registry.h"

#include <QTest>

namespace {

std::shared_ptr<const mock::Steps> shared(mock::Steps steps)
{
    return std::make_shared<const mock::Steps>(std::move(steps));
}

mock::Step named(const char *room)
{
    return {mock::Chat{room}};
}

/// The names of the steps in the order of their play, at most `most`; repeats are entered.
QString play(mock::Program &program, int most = 20)
{
    QString order;
    while (const mock::Step *step = program.current()) {
        if (order.size() == most)
            return order + "...";
        if (const auto *repeat = step->as<mock::Repeat>()) {
            program.enter(*repeat);
            continue;
        }
        order += QString::fromStdString(step->as<mock::Chat>()->room);
        program.advance();
    }
    return order;
}

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT

private slots:
    void playsInOrder_data();
    void playsInOrder();
    void endsEndlessRepeatsWithTheRoundAtHand();
    void replacesAllThatFollows();
    void countsNestedSteps();
};

void ProgramTest::playsInOrder_data()
{
    QTest::addColumn<std::shared_ptr<const mock::Steps>>("steps");
    QTest::addColumn<QString>("order");
    const auto ab = shared({named("a"), named("b")});
    QTest::newRow("none") << shared({}) << "";
    QTest::newRow("two") << ab << "ab";
    QTest::newRow("twice, then on") << shared({{mock::Repeat{2, ab}}, named("c")}) << "ababc";
    QTest::newRow("inside of a repeat") << shared({{mock::Repeat{2, shared({named("x"), {mock::Repeat{2, ab}}})}}}) << "xababxabab";
    QTest::newRow("for ever") << shared({{mock::Repeat{0, ab}}, named("c")}) << "abababababababababab...";
    QTest::newRow("nothing for ever") << shared({{mock::Repeat{0, shared({})}}, named("c")}) << "c";
}

void ProgramTest::playsInOrder()
{
    QFETCH(std::shared_ptr<const mock::Steps>, steps);
    QFETCH(QString, order);
    mock::Program program(steps);
    QCOMPARE(play(program), order);
}

void ProgramTest::endsEndlessRepeatsWithTheRoundAtHand()
{
    mock::Program program(shared({{mock::Repeat{0, shared({named("a"), named("b")})}}, named("c")}));
    QCOMPARE(play(program, 3), QString("aba..."));
    program.endEndless();
    QCOMPARE(play(program), QString("bc"));
}

void ProgramTest::replacesAllThatFollows()
{
    mock::Program program(shared({named("a"), named("b")}));
    QVERIFY(program.current());
    program.replace(shared({named("z")}));
    QCOMPARE(play(program), QString("z"));
    program.replace(shared({named("z")}));
    program.stop();
    QVERIFY(!program.current());
}

void ProgramTest::countsNestedSteps()
{
    const auto ab = shared({named("a"), named("b")});
    QCOMPARE(mock::countSteps({{mock::Repeat{9, ab}}, named("c")}), std::size_t(4));
    mock::Flaky flaky;
    flaky.fails = flaky.works = ab;
    QCOMPARE(mock::countSteps({{flaky}}), std::size_t(5));
}

Q_DECLARE_METATYPE(std::shared_ptr<const mock::Steps>)

WIRETALE_TEST(ProgramTest)
#include "program_test.moc"
