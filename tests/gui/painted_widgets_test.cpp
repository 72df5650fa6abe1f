#include "screenshot.h"
#include "support/test_registry.h"

#include "gui/paint/bit_grid.h"
#include "gui/paint/chapter_stepper.h"
#include "gui/paint/close_ladder.h"
#include "gui/paint/hex_view.h"
#include "gui/paint/situation_funnel.h"
#include "gui/paint/theme.h"
#include "gui/paint/verdict_label.h"
#include "gui/paint/waterfall.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace gui;
using namespace std::chrono_literals;

class PaintedWidgetsTest : public QObject {
    Q_OBJECT

private slots:
    void paintsItsReference_data();
    void paintsItsReference();
    void stepsByKeysAndJumpsByEnter();
    void readsTheLadderInOrder();
    void savesTheLadderAsSvg();
    void readsThroughHexBytesByKeys();
    void asksOnlyForVisibleBytes();
    void namesEveryBitOfAFrame();
    void keepsTheWholeSentence();
};

namespace {

using Make = std::function<std::unique_ptr<QWidget>()>;

std::vector<ChapterStep> refusedSteps()
{
    return {{"Connect", "36.4 ms", glyph(StateGlyph::Done), true, true},
            {"Handshake", "403", glyph(StateGlyph::Refused), true, false},
            {"Messages", "not reached", glyph(StateGlyph::NotReached), false, false},
            {"Close", "no frame", glyph(StateGlyph::NotReached), false, true},
            {"TCP end", "by server", glyph(StateGlyph::End), true, false}};
}

std::unique_ptr<QWidget> stepper()
{
    auto stepper = std::make_unique<ChapterStepper>();
    stepper->setSteps(refusedSteps());
    return stepper;
}

LadderData ladderData()
{
    using Shape = LaneData::Shape;
    const auto up = [](Shape shape) { return LaneData{shape, LaneData::Towards::Server, {}, true}; };
    const auto down = [](Shape shape) { return LaneData{shape, LaneData::Towards::Client, {}, true}; };
    LadderData data;
    data.browser = "Chromium 156";
    data.server = "api.example.test";
    data.rows = {
        {-12.9, up(Shape::Text), "text", "connection_init", "34 B", false, {}, PageData::Mark::Call, {"send()"}, false},
        {-11.8, up(Shape::Text), "text", "subscribe", "118 B", false, {{Badge::Look::Warn, "too early", {}}}, PageData::Mark::Call, {"send()"}, false},
        {0, down(Shape::Close), "close", "Close 4401 “Unauthorized”", "16 B", true, {}, PageData::Mark::Event, {"readyState 2"}, false},
        {0.1, up(Shape::Close), "close", "Close 4401, echo", "20 B", true, {}, PageData::Mark::None, {}, false},
        {0.7, down(Shape::Text), "text", "connection_ack", "27 B", false, {{Badge::Look::Err, "after Close", {}}}, PageData::Mark::Event, {"error", "close 1006"}, true},
        {0.8, down(Shape::Fin), "", "TCP FIN", "", false, {}, PageData::Mark::None, {}, false},
        {0.9, up(Shape::Fin), "", "TCP FIN", "", false, {}, PageData::Mark::None, {}, false},
        {12.3, down(Shape::Rst), "", "TCP RST: echo met a closed socket", "", false, {}, PageData::Mark::None, {}, false},
    };
    data.bandFrom = 2;
    data.bandTo = 3;
    data.facts = {{"Started by", "Server"}, {"Close to echo", "0.1 ms"}, {"Late frames", "1, from server"}, {"Close to TCP end", "12.3 ms"}};
    return data;
}

std::unique_ptr<QWidget> ladder()
{
    auto ladder = std::make_unique<CloseLadder>();
    ladder->setData(ladderData());
    return ladder;
}

std::unique_ptr<QWidget> funnel()
{
    auto funnel = std::make_unique<SituationFunnel>();
    funnel->setSituation(Situation::HandshakeRefused);
    return funnel;
}

ws::FrameHeader maskedText()
{
    ws::FrameHeader header;
    header.mask = ws::MaskingKey{0x5a, 0x17, 0xc3, 0x9e};
    header.payloadLength = 43;
    return header;
}

std::unique_ptr<QWidget> bits()
{
    auto grid = std::make_unique<BitGrid>();
    grid->setFields(bitFields(maskedText(), QByteArray::fromHex("2135b7e72a72e1a47863b1ff397ce1b278781c2d")));
    grid->setCurrentField(5);
    return grid;
}

std::unique_ptr<QWidget> hex()
{
    auto view = std::make_unique<HexView>();
    view->setBytes("{\"type\":\"order.updated\",\"seq\":1042,\"order\":{\"id\":\"A-7731\",\"state\":\"picked_up\"},\"eta_s\":540,\"items\":3}");
    view->setRanges({{80, 11, Token::Sel}});
    return view;
}

std::unique_ptr<QWidget> phases()
{
    using Look = OverviewPhases::Look;
    auto waterfall = std::make_unique<Waterfall>();
    waterfall->setRows({{"DNS", "A", 0us, 3100us, Look::Box}, {"TCP", "port 443", 3100us, 14900us, Look::Box},
                        {"TLS 1.3", "valid", 14900us, 36400us, Look::Box}, {"Request", "", 36400us, 37000us, Look::Sent},
                        {"Waiting", "", 37000us, 61200us, Look::Waiting}, {"Answer", "403", 61200us, 61600us, Look::Recv}});
    return waterfall;
}

std::unique_ptr<QWidget> verdict()
{
    auto both = std::make_unique<QWidget>();
    auto *lines = new QVBoxLayout(both.get());
    auto *wire = new VerdictLabel, *page = new VerdictLabel;
    wire->setStrong(true);
    wire->setSentence(glyph(StateGlyph::Refused), "Refused: the server answered the opening handshake with HTTP 403 Forbidden.");
    page->setSentence({"braces", Token::Page}, "The page’s script cannot know that. It gets error, then close with 1006: the same as for a dead host.");
    lines->addWidget(wire);
    lines->addWidget(page);
    return both;
}

} // namespace

void PaintedWidgetsTest::paintsItsReference_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QSize>("size");
    QTest::newRow("stepper") << Make(stepper) << QSize();
    QTest::newRow("close-ladder") << Make(ladder) << QSize(500, 580);
    QTest::newRow("funnel") << Make(funnel) << QSize(385, 225);
    QTest::newRow("bit-grid") << Make(bits) << QSize();
    QTest::newRow("hex-view") << Make(hex) << QSize(440, 120);
    QTest::newRow("waterfall") << Make(phases) << QSize(480, 140);
    QTest::newRow("verdict") << Make(verdict) << QSize(720, 64);
}

void PaintedWidgetsTest::paintsItsReference()
{
    QFETCH(Make, make);
    QFETCH(QSize, size);
    const QString wrong = support::compareInBothThemes(QTest::currentDataTag(), make, size);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void PaintedWidgetsTest::stepsByKeysAndJumpsByEnter()
{
    support::theme();
    ChapterStepper stepper;
    stepper.setSteps(refusedSteps());
    QSignalSpy jumps(&stepper, &ChapterStepper::chapterActivated);
    QTest::keyClick(&stepper, Qt::Key_Right);
    QTest::keyClick(&stepper, Qt::Key_Return);
    QCOMPARE(jumps.size(), 1);
    QCOMPARE(jumps[0][0].toInt(), 1);
    QVERIFY(stepper.accessibleDescription().contains("Handshake 403"));
}

void PaintedWidgetsTest::readsTheLadderInOrder()
{
    support::theme();
    CloseLadder ladder;
    ladder.setData(ladderData());
    const QStringList lines = ladder.text().split('\n');
    QCOMPARE(lines.size(), 12);
    QCOMPARE(lines[4], "+0.7 ms, server to client: connection_ack, 27 B, after Close, page’s script: error, close 1006");
    QCOMPARE(ladder.accessibleDescription(), ladder.text());
}

void PaintedWidgetsTest::savesTheLadderAsSvg()
{
    support::theme();
    CloseLadder ladder;
    ladder.setData(ladderData());
    QVERIFY(ladder.svg().contains("<svg"));
    QVERIFY(ladder.svg().contains("TCP RST"));
    QVERIFY(!ladder.image().isNull());
}

void PaintedWidgetsTest::readsThroughHexBytesByKeys()
{
    support::theme();
    HexView view;
    view.resize(700, 200);
    view.setBytes(QByteArray::fromHex("00112233445566778899aabbccddeeff0102"));
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view.selectedHex(), "11 22");
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectionSize(), quint64(18));
}

void PaintedWidgetsTest::asksOnlyForVisibleBytes()
{
    support::theme();
    quint64 most = 0;
    HexView view;
    view.setSource({quint64(1) << 40, [&most](quint64, quint64 count) {
                        most = qMax(most, count);
                        return QByteArray(qsizetype(count), 'x');
                    }});
    view.resize(700, 200);
    view.grab();
    QVERIFY(most > 0);
    QVERIFY(most < 4096);
}

void PaintedWidgetsTest::namesEveryBitOfAFrame()
{
    support::theme();
    const auto fields = bitFields(maskedText(), QByteArray::fromHex("2135"));
    quint64 next = 0;
    for (const BitField &field : fields) {
        QCOMPARE(field.firstBit, next);
        next += field.bits;
    }
    QCOMPARE(next, quint64((2 + 4 + 43) * 8));
    QCOMPARE(fields[6].value, "0101011 = 43");
}

void PaintedWidgetsTest::keepsTheWholeSentence()
{
    support::theme();
    VerdictLabel label;
    const QString sentence = "<b>Server</b> closed with 4403 & left.";
    label.setSentence({}, sentence);
    QCOMPARE(label.text(), sentence);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.accessibleName(), sentence);
}

WIRETALE_TEST(PaintedWidgetsTest)
#include "painted_widgets_test.moc"
