#include "net/name_lookup.h"

#include "support/test_registry.h"

#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>
#include <QTest>

#include <algorithm>
#include <optional>

class NameLookupTest : public QObject {
    Q_OBJECT

private slots:
    void findsLocalhost();
    void saysThatANameIsNotThere();
    void answersOnTheLoop();
    void forgetsWhatNobodyWaitsFor();
};

void NameLookupTest::findsLocalhost()
{
    const ws::NameResolved answer = net::lookUpName("localhost");
    QCOMPARE(answer.outcome, ws::Outcome::Ok);
    QCOMPARE(answer.host, std::string("localhost"));
    QVERIFY(std::ranges::find(answer.addresses, "127.0.0.1") != answer.addresses.end());
}

void NameLookupTest::saysThatANameIsNotThere()
{
    const ws::NameResolved answer = net::lookUpName("nobody.invalid"); // RFC 6761, 6.4
    QCOMPARE(answer.outcome, ws::Outcome::Failed);
    QVERIFY(!answer.error.empty() && answer.addresses.empty());
}

void NameLookupTest::answersOnTheLoop()
{
    asio::io_context io;
    const auto work = asio::make_work_guard(io);
    std::optional<ws::NameResolved> answer;
    const net::NameLookup lookup(io, "127.0.0.1", [&](const ws::NameResolved &resolved) {
        answer = resolved;
        io.stop();
    });
    io.run_for(std::chrono::seconds(10));
    QVERIFY(answer && answer->outcome == ws::Outcome::Ok);
}

void NameLookupTest::forgetsWhatNobodyWaitsFor()
{
    asio::io_context io;
    bool called = false;
    {
        const net::NameLookup lookup(io, "localhost", [&](const ws::NameResolved &) { called = true; });
    }
    io.run_for(std::chrono::milliseconds(100));
    QVERIFY(!called);
}

WIRETALE_TEST(NameLookupTest)
#include "name_lookup_test.moc"
