#include "explain/reproduction.h"

#include "explain/endings.h"
#include "support/test_registry.h"

#include <QTest>

using namespace explain;
using namespace std::chrono_literals;

class ReproductionTest : public QObject {
    Q_OBJECT

private slots:
    void namesAnAddress_data();
    void namesAnAddress();
    void saysWhatToDoForEachEnding();
    void namesTheTime();
};

namespace {

Reproduction reproductionOf(const SessionBuilder &session)
{
    return reproduce(session.facts, "ws://127.0.0.1:9001");
}

} // namespace

void ReproductionTest::namesAnAddress_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *ending, const char *address) { QTest::newRow(ending) << ending << address; };
    row("403", "/reject/403");
    row("a web page", "/reject/200?body=hi");
    row("redirect", "/redirect/302?to=%2Flogin");
    row("not HTTP", "/garbage");
    row("foreign subprotocol", "/bad-subprotocol");
    row("wrong accept", "/bad-accept");
    row("no answer", "/hang");
    row("cut before the answer", "/cut-head?end=rst");
    row("closed with a code", "/close/4401?reason=expired");
    row("closed, then cut", "/close/4401?reason=x&end=rst");
    row("closed by the client", "/echo");
    row("Close without an answer", "/no-echo");
    row("dropped", "/drop");
    row("dropped by the client", "/echo");
    row("dropped within a frame", "/cut-frame");
    row("reset", "/rst");
    row("reserved opcode", "/opcode/3");
    row("masked by the server", "/masked");
    row("frame after the Close", "/late-data");
    row("closed with 1009", "/close/1009");
    row("refused port", "");
}

void ReproductionTest::namesAnAddress()
{
    QFETCH(QString, ending);
    for (const Ending &told : endings())
        if (ending == told.name) {
            QTEST(QString::fromStdString(reproduce(factsOf(told), "").address), "address");
            return;
        }
    QFAIL("no such ending");
}

void ReproductionTest::saysWhatToDoForEachEnding()
{
    for (const Ending &told : endings()) {
        const Reproduction made = reproduce(factsOf(told), "ws://127.0.0.1:9001");
        QVERIFY2(!made.address.empty() || !made.note.empty(), told.name);
        QVERIFY2(made.page.find("new WebSocket('ws://") != std::string::npos, told.name);
    }
}

void ReproductionTest::namesTheTime()
{
    SessionBuilder session;
    session.opened().wait(2499ms).serverRst();
    QCOMPARE(reproductionOf(session).note,
             std::string("In the session it came 2.5 s after opening: add after=2500ms."));
}

WIRETALE_TEST(ReproductionTest)
#include "reproduction_test.moc"
