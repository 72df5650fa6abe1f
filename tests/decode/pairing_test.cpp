#include "support/test_registry.h"

#include "decode/pairing.h"

#include <QTest>

using namespace decode;
using namespace std::chrono_literals;

class PairingTest : public QObject {
    Q_OBJECT

private slots:
    void pairsByIdAndDirection();
    void countsProgressUntilTheReply();
    void keepsHeartbeatsApart();
    void listsWhatIsUnanswered();
    void staysBounded();
};

namespace {

constexpr auto out = ws::Direction::ClientToServer;
constexpr auto in = ws::Direction::ServerToClient;

Exchange part(Part part, const char *id, bool failed = false) { return {part, id, "name", failed}; }
ws::Time at(int milliseconds) { return ws::Time(std::chrono::milliseconds(milliseconds)); }

} // namespace

void PairingTest::pairsByIdAndDirection()
{
    Pairing pairing;
    pairing.add(1, out, at(0), part(Part::Request, "7"));
    pairing.add(2, in, at(5), part(Part::Request, "7")); // the other side counts for itself
    pairing.add(3, in, at(30), part(Part::Reply, "7", true));
    pairing.add(4, out, at(50), part(Part::Reply, "7"));
    QCOMPARE(pairing.pairs().size(), std::size_t(2));
    QCOMPARE(pairing.pairs()[0].reply, quint64(3));
    QCOMPARE(*pairing.pairs()[0].latency(), ws::Duration(30ms));
    QVERIFY(pairing.pairs()[0].failed);
    QCOMPARE(pairing.pairOf(4), &pairing.pairs()[1]);
    QVERIFY(!pairing.pairs()[1].failed);
    pairing.add(5, in, at(60), part(Part::Reply, "7")); // nobody waits any more
    QVERIFY(!pairing.pairOf(5));
}

void PairingTest::countsProgressUntilTheReply()
{
    Pairing pairing;
    pairing.add(1, out, at(0), part(Part::Request, "a"));
    pairing.add(2, in, at(1), part(Part::Progress, "a"));
    pairing.add(3, in, at(2), part(Part::Progress, "a"));
    QVERIFY(!pairing.pairs()[0].latency());
    pairing.add(4, in, at(3), part(Part::Reply, "a"));
    QCOMPARE(pairing.pairs()[0].progress, quint64(2));
    QCOMPARE(pairing.pairOf(2)->reply, quint64(4));
}

void PairingTest::keepsHeartbeatsApart()
{
    Pairing pairing;
    pairing.add(1, out, at(0), part(Part::Request, ""));
    pairing.add(2, out, at(1), part(Part::Heartbeat, ""));
    pairing.add(3, in, at(2), part(Part::HeartbeatReply, ""));
    QCOMPARE(pairing.pairOf(3)->request, quint64(2));
    QVERIFY(pairing.pairOf(3)->heartbeat);
    QCOMPARE(pairing.pairOf(1)->reply, quint64(0));
}

void PairingTest::listsWhatIsUnanswered()
{
    Pairing pairing;
    pairing.add(1, out, at(0), part(Part::Request, "1"));
    pairing.add(2, out, at(0), part(Part::Request, "2"));
    pairing.add(3, out, at(0), part(Part::Heartbeat, ""));
    pairing.add(4, in, at(1), part(Part::Reply, "1"));
    QCOMPARE(pairing.unanswered().size(), std::size_t(1));
    QCOMPARE(pairing.unanswered()[0].id, std::string("2"));
}

void PairingTest::staysBounded()
{
    Pairing pairing(10);
    for (std::uint64_t i = 1; i <= 100; ++i)
        pairing.add(i, out, at(0), part(Part::Request, std::to_string(i).c_str()));
    QCOMPARE(pairing.pairs().size(), std::size_t(10));
    QVERIFY(!pairing.pairOf(11));
}

WIRETALE_TEST(PairingTest)
#include "pairing_test.moc"
