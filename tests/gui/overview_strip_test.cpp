#include "screenshot.h"
#include "support/test_registry.h"

#include "gui/paint/overview_strip.h"
#include "gui/paint/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace gui;
using namespace std::chrono_literals;

class OverviewStripTest : public QObject {
    Q_OBJECT

private slots:
    void paintsTraffic();
    void paintsTrafficWithoutWords();
    void paintsWhereTheTimeWent();
    void movesItsBrushByKeys_data();
    void movesItsBrushByKeys();
    void saysWhatItShows();
};

namespace {

OverviewTraffic traffic()
{
    OverviewTraffic traffic;
    traffic.duration = 134s;
    traffic.bins.resize(400);
    for (int at : {2, 20, 55, 90, 130, 136, 160, 190, 220, 260, 300, 330})
        traffic.bins[std::size_t(at)].toServer = quint64(40 + at % 7 * 300);
    for (int at : {3, 4, 5, 10, 30, 44, 70, 71, 72, 80, 81, 82, 100, 140, 170, 200, 230, 280, 310, 360})
        traffic.bins[std::size_t(at)].fromServer = quint64(100 + at % 5 * 900);
    traffic.pings = {20s, 40s, 60s, 80s, 100s, 120s};
    traffic.problems = {{51200ms, false}};
    traffic.toServer = 3100;
    traffic.fromServer = 41000;
    traffic.live = true;
    return traffic;
}

std::unique_ptr<QWidget> trafficStrip(bool compact)
{
    auto strip = std::make_unique<OverviewStrip>();
    strip->setTraffic(traffic());
    strip->setBrush(0s, 70s);
    strip->setSelected(54310ms);
    strip->setFollow(true);
    strip->setCompact(compact);
    return strip;
}

std::unique_ptr<QWidget> phaseStrip()
{
    using Look = OverviewPhases::Look;
    auto strip = std::make_unique<OverviewStrip>();
    OverviewPhases phases;
    phases.phases = {{"DNS 3.1", 0us, 3100us, Look::Box}, {"TCP 11.8 ms", 3100us, 14900us, Look::Box},
                     {"TLS 21.5 ms", 14900us, 36400us, Look::Box}, {"", 36400us, 37000us, Look::Sent},
                     {"server answers after 24.2 ms", 37000us, 61200us, Look::Waiting}, {"", 61200us, 61600us, Look::Recv}};
    phases.total = 62600us;
    phases.end = "403";
    phases.endAt = 61300us;
    phases.failed = true;
    strip->setPhases(phases);
    return strip;
}

} // namespace

void OverviewStripTest::paintsTraffic()
{
    const QString wrong = support::compareInBothThemes("overview-live", [] { return trafficStrip(false); }, {1100, 60});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void OverviewStripTest::paintsTrafficWithoutWords()
{
    const QString wrong = support::compareInBothThemes("overview-narrow", [] { return trafficStrip(true); }, {700, 44});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void OverviewStripTest::paintsWhereTheTimeWent()
{
    const QString wrong = support::compareInBothThemes("overview-phases", phaseStrip, {1100, 45});
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void OverviewStripTest::movesItsBrushByKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    const auto row = [](const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers, qint64 from, qint64 to) {
        QTest::newRow(name) << int(key) << int(modifiers) << from << to;
    };
    row("right", Qt::Key_Right, {}, 22, 42);
    row("left", Qt::Key_Left, {}, 18, 38);
    row("wider", Qt::Key_Right, Qt::ShiftModifier, 20, 42);
    row("narrower", Qt::Key_Left, Qt::ShiftModifier, 20, 38);
    row("to the start", Qt::Key_Home, {}, 0, 20);
    row("to the end", Qt::Key_End, {}, 114, 134);
    row("all", Qt::Key_0, Qt::ControlModifier, 0, 134);
}

void OverviewStripTest::movesItsBrushByKeys()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    support::theme();
    OverviewStrip strip;
    strip.setTraffic(traffic());
    strip.setBrush(20s, 40s);
    QSignalSpy changes(&strip, &OverviewStrip::brushChanged);
    QTest::keyClick(&strip, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(strip.brushFrom().count(), from * 1'000'000'000);
    QCOMPARE(strip.brushTo().count(), to * 1'000'000'000);
}

void OverviewStripTest::saysWhatItShows()
{
    support::theme();
    OverviewStrip strip;
    strip.setTraffic(traffic());
    QVERIFY(strip.accessibleDescription().startsWith("Traffic over 2 min 14 s"));
    QVERIFY(strip.accessibleDescription().contains("at 51.2 s"));
}

WIRETALE_TEST(OverviewStripTest)
#include "overview_strip_test.moc"
