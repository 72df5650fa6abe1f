#include "capture/checksum.h"
#include "support/test_registry.h"

#include <QTest>

class ChecksumTest : public QObject {
    Q_OBJECT

private slots:
    void isTheExampleOfTheRfc();
    void doesNotCareHowItIsCut();
};

/// RFC 1071, 3: the sum of these bytes is ddf2.
constexpr std::uint8_t example[] = {0x00, 0x01, 0xf2, 0x03, 0xf4, 0xf5, 0xf6, 0xf7};

void ChecksumTest::isTheExampleOfTheRfc()
{
    capture::Checksum sum;
    sum.add(example);
    QCOMPARE(sum.value(), std::uint16_t(~0xddf2));
}

void ChecksumTest::doesNotCareHowItIsCut()
{
    for (std::size_t cut = 0; cut <= sizeof example; cut += 2) {
        capture::Checksum sum;
        sum.add(ws::Bytes(example).first(cut));
        sum.add(ws::Bytes(example).subspan(cut));
        QCOMPARE(sum.value(), std::uint16_t(~0xddf2));
    }
    capture::Checksum odd; // as if a zero followed
    odd.add(ws::Bytes(example).first(3));
    QCOMPARE(odd.value(), std::uint16_t(~0xf201));
}

WIRETALE_TEST(ChecksumTest)
#include "checksum_test.moc"
