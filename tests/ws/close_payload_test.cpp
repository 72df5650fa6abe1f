#include "support/test_registry.h"
#include "wire.h"

#include "ws/close_payload.h"

#include <QTest>

using ws::Rule;

class ClosePayloadTest : public QObject {
    Q_OBJECT

private slots:
    void knowsWhichCodesMayBeSent_data();
    void knowsWhichCodesMayBeSent();
    void pointsAtTheFaultInTheReason();
    void writesWhatItReads();
};

void ClosePayloadTest::knowsWhichCodesMayBeSent_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QByteArray>("fault");
    const auto row = [](int from, int to, const char *fault) {
        QTest::addRow("%d-%d", from, to) << from << to << QByteArray(fault);
    };
    row(0, 999, "close-code-out-of-range");
    row(1000, 1003, "");
    row(1004, 1006, "close-code-reserved");
    row(1007, 1014, "");
    row(1015, 2999, "close-code-reserved");
    row(3000, 4999, "");
    row(5000, 65535, "close-code-out-of-range");
}

void ClosePayloadTest::knowsWhichCodesMayBeSent()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QByteArray, fault);
    for (int code = from; code <= to; ++code) {
        const auto found = ws::closeCodeFault(std::uint16_t(code));
        QCOMPARE(found ? QByteArray(ws::ruleInfo(*found).id.data()) : QByteArray(), fault);
    }
}

void ClosePayloadTest::pointsAtTheFaultInTheReason()
{
    std::vector<ws::Violation> violations;
    const auto close = ws::readClosePayload(wire::hex("0fa06161c3"), 100, violations);
    QCOMPARE(close.code, std::optional<std::uint16_t>(4000));
    QVERIFY(!close.valid);
    QCOMPARE(violations.front().rule, Rule::CloseReasonNotUtf8);
    QCOMPARE(violations.front().offset, quint64(104));
}

void ClosePayloadTest::writesWhatItReads()
{
    QVERIFY(ws::closePayload(std::nullopt, "ignored").empty());
    std::vector<ws::Violation> violations;
    const auto close = ws::readClosePayload(ws::closePayload(1001, "bye"), 0, violations);
    QCOMPARE(close.code, std::optional<std::uint16_t>(1001));
    QCOMPARE(close.reason, std::string("bye"));
    QVERIFY(close.valid && violations.empty());
}

WIRETALE_TEST(ClosePayloadTest)
#include "close_payload_test.moc"
