#include "support/test_registry.h"
#include "wire.h"

#include "ws/utf8_validator.h"

#include <QTest>

class Utf8ValidatorTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhereTextIsBroken_data();
    void saysWhereTextIsBroken();
    void readsLongTextCutAnywhere();
    void failsAsEarlyAsTheBytesShowIt();
};

namespace {

/// -1 for valid text, else the fault's offset; received in two pieces.
qint64 faultOf(ws::Bytes text, std::size_t cut)
{
    ws::Utf8Validator validator;
    const bool valid = validator.receive(text.first(cut)) && validator.receive(text.subspan(cut)) && validator.finish();
    return valid ? -1 : qint64(validator.faultOffset());
}

} // namespace

void Utf8ValidatorTest::saysWhereTextIsBroken_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<qint64>("fault");
    const auto row = [](const char *name, const char *hex, qint64 fault) {
        QTest::newRow(name) << QByteArray(hex) << fault;
    };
    row("empty", "", -1);
    row("ASCII", "48656c6c6f", -1);
    row("NUL is a character", "00", -1);
    row("two bytes", "c3a9", -1);
    row("first and last of two", "c280dfbf", -1);
    row("first and last of three", "e0a080ed9fbfee8080efbfbf", -1);
    row("first and last of four", "f0908080f48fbfbf", -1);
    row("lone continuation", "4180", 1);
    row("overlong two", "41c080", 1);
    row("overlong two, c1", "c1bf", 0);
    row("overlong three", "e09fbf", 0);
    row("surrogate", "4142eda080", 2);
    row("overlong four", "f08fbfbf", 0);
    row("above U+10FFFF", "f4908080", 0);
    row("f5", "41f5808080", 1);
    row("ff", "ff", 0);
    row("cut two", "41c3", 1);
    row("cut three after one", "4141e2", 2);
    row("cut three after two", "e282", 0);
    row("cut four after three", "41f09f98", 1);
    row("three broken by ASCII", "e28241", 0);
    row("four broken by a lead", "41f09fc3a9", 1);
    row("broken after a good one", "c3a9c3c3a9", 2);
}

void Utf8ValidatorTest::saysWhereTextIsBroken()
{
    QFETCH(QByteArray, hex);
    QFETCH(qint64, fault);
    const ws::ByteBuffer text = wire::hex(hex.toStdString());
    for (std::size_t cut = 0; cut <= text.size(); ++cut)
        QCOMPARE(faultOf(text, cut), fault);
    QCOMPARE(ws::isUtf8(text), fault < 0);

    ws::ByteBuffer behindLongText(100, 'a'); // past the length where the library takes over
    ws::append(behindLongText, text);
    for (std::size_t cut = 95; cut <= behindLongText.size(); ++cut)
        QCOMPARE(faultOf(behindLongText, cut), fault < 0 ? -1 : fault + 100);
}

void Utf8ValidatorTest::readsLongTextCutAnywhere()
{
    ws::ByteBuffer text;
    while (text.size() < 1000)
        ws::append(text, wire::bytes("a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80"));
    for (std::size_t cut = 0; cut <= text.size(); ++cut)
        QCOMPARE(faultOf(text, cut), qint64(-1));
    text[500] = 0xFF;
    const qint64 fault = faultOf(text, 0);
    for (std::size_t cut = 0; cut <= text.size(); ++cut)
        QCOMPARE(faultOf(text, cut), fault);
    QVERIFY(fault >= 497 && fault <= 500);
}

void Utf8ValidatorTest::failsAsEarlyAsTheBytesShowIt()
{
    for (const char *hex : {"c0", "eda0", "e080", "f08f", "f490", "f5", "80", "e228"}) {
        ws::Utf8Validator validator;
        QVERIFY2(!validator.receive(wire::hex(hex)), hex);
    }
}

WIRETALE_TEST(Utf8ValidatorTest)
#include "utf8_validator_test.moc"
