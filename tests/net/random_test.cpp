#include "net/random.h"

#include "support/test_registry.h"

#include <QTest>

#include <array>
#include <set>

class RandomTest : public QObject {
    Q_OBJECT

private slots:
    void fillsAllOfTheSpan();
    void differsEachTime();
    void writesHex();
};

void RandomTest::fillsAllOfTheSpan()
{
    const ws::RandomSource random = net::systemRandom();
    std::array<std::uint8_t, 64> bytes{};
    random(bytes);
    QVERIFY(std::set<std::uint8_t>(bytes.begin() + 32, bytes.end()).size() > 4);
}

/// RFC 6455, 5.3: a masking key must not be told from the ones before it.
void RandomTest::differsEachTime()
{
    const ws::RandomSource random = net::systemRandom();
    std::set<std::array<std::uint8_t, 16>> seen;
    for (int i = 0; i < 1000; ++i) {
        std::array<std::uint8_t, 16> nonce{};
        random(nonce);
        seen.insert(nonce);
    }
    QCOMPARE(seen.size(), std::size_t(1000));
}

void RandomTest::writesHex()
{
    const std::string text = net::randomHex(20);
    QCOMPARE(text.size(), std::size_t(40));
    QCOMPARE(text.find_first_not_of("0123456789abcdef"), std::string::npos);
    QVERIFY(net::randomHex(20) != text);
}

WIRETALE_TEST(RandomTest)
#include "random_test.moc"
