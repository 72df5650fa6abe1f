#include "support/test_registry.h"
#include "wire.h"

#include "ws/frame_rules.h"

#include <QTest>

using namespace ws;

class FrameRulesTest : public QObject {
    Q_OBJECT

private slots:
    void theQuickAnswerAgreesWithTheRules();
    void pointsAtTheBytes();
};

/// Every first byte, both directions, every context: what is ordinary breaks no rule, and data frames that break none are.
void FrameRulesTest::theQuickAnswerAgreesWithTheRules()
{
    for (int i = 0; i < 256 * 32; ++i) {
        FrameHeader header = *parseFrameHeader(wire::hex("0000"));
        header.fin = i & 0x80;
        header.rsv = std::uint8_t(i >> 4 & 7);
        header.opcode = Opcode(i & 15);
        if (i & 256)
            header.mask = MaskingKey{};
        FrameContext context;
        context.direction = i & 512 ? Direction::ClientToServer : Direction::ServerToClient;
        context.deflate = i & 1024;
        context.messageOpen = i & 2048;
        context.closed = i & 4096;
        std::vector<Violation> violations;
        checkFrameHeader(header, context, 0, violations);
        if (isOrdinary(header, context))
            QVERIFY(violations.empty());
        else
            QVERIFY(!violations.empty() || isControl(header.opcode) || header.rsv == rsv1);
    }
}

void FrameRulesTest::pointsAtTheBytes()
{
    std::vector<Violation> violations;
    checkFrameHeader(*parseFrameHeader(wire::hex("b9fe000100000000")), {}, 100, violations);
    std::vector<std::pair<Rule, std::uint64_t>> found;
    for (const Violation &violation : violations)
        found.emplace_back(violation.rule, violation.offset * 100 + violation.size);
    using enum Rule;
    QCOMPARE(found, (decltype(found){{ReservedBits, 10001}, {LengthNotMinimal, 10103}}));
}

WIRETALE_TEST(FrameRulesTest)
#include "frame_rules_test.moc"
