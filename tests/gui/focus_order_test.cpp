#include "screens.h"
#include "support/gui/tale_maker.h"
#include "support/test_registry.h"
#include "window_fixture.h"

#include "gui/close_codes_dialog.h"
#include "gui/paint/overview_strip.h"
#include "gui/session/session_page.h"
#include "gui/settings_dialog.h"
#include "screenshot.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace gui;

/// The keyboard's way through the window: the order of Tab, and what keys do where.
class FocusOrderTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }
    void tabGoesFromTheAddressToTheDetail();
    void everyStopIsShownAndTakesTheFocus();
    void dialogsStartOnTheirFirstField();
    void movesAndResizesTheBrush();

private:
    QStringList tabStops();

    std::unique_ptr<support::WindowFixture> m_fixture;
    support::TaleMaker m_maker;
};

void FocusOrderTest::initTestCase()
{
    m_fixture = std::make_unique<support::WindowFixture>();
    support::recordScreens(m_maker);
    m_fixture->add(m_maker.recording());
    QVERIFY(m_fixture->allTold());
    QVERIFY(support::showScreen(*m_fixture, support::allScreens().front()));
}

/// Names of the widgets that Tab reaches from the address on, once round.
QStringList FocusOrderTest::tabStops()
{
    m_fixture->window().activateWindow();
    m_fixture->find<QWidget>("addressCombo")->setFocus(Qt::TabFocusReason);
    QStringList names;
    for (int step = 0; step < 100; ++step) {
        auto *focused = QApplication::focusWidget();
        if (!focused || (names.size() > 1 && focused->objectName() == names.first()))
            break;
        names << focused->objectName();
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    return names;
}

void FocusOrderTest::tabGoesFromTheAddressToTheDetail()
{
    const QStringList stops = tabStops();
    qsizetype before = -1;
    for (const char *name : {"addressCombo", "requestButton", "profileCombo", "connectButton", "askBrowserButton", "sessionFilterEdit", "sessionTree", "overviewStrip",
                             "frameFilterEdit", "dirOutButton", "dirInButton", "kindTextButton", "problemsButton", "timelineView", "textEdit", "sendButton", "detailTabs"}) {
        const auto at = stops.indexOf(QLatin1String(name));
        QVERIFY2(at >= 0, qPrintable(QLatin1String(name) + QStringLiteral(" is not in ") + stops.join(u' ')));
        QVERIFY2(at > before, qPrintable(QLatin1String(name) + QStringLiteral(" is too early in ") + stops.join(u' ')));
        before = at;
    }
}

void FocusOrderTest::everyStopIsShownAndTakesTheFocus()
{
    m_fixture->find<QWidget>("addressCombo")->setFocus(Qt::TabFocusReason);
    for (int step = 0; step < 60; ++step) {
        auto *focused = QApplication::focusWidget();
        QVERIFY(focused);
        QVERIFY2(focused->isVisible() && !focused->size().isEmpty(), qPrintable(focused->objectName()));
        QTest::keyClick(focused, Qt::Key_Tab);
    }
}

void FocusOrderTest::dialogsStartOnTheirFirstField()
{
    CloseCodesDialog codes;
    codes.show();
    QTRY_COMPARE(codes.focusWidget(), codes.findChild<QWidget *>(QStringLiteral("codeSearchEdit")));
    SettingsDialog settings(m_fixture->settings(), support::theme());
    settings.show();
    QTRY_COMPARE(settings.focusWidget(), settings.findChild<QWidget *>(QStringLiteral("themeCombo")));
}

void FocusOrderTest::movesAndResizesTheBrush()
{
    auto *strip = m_fixture->find<OverviewStrip>("overviewStrip");
    strip->setFocus();
    const auto text = [strip] { return strip->accessibleDescription(); };
    QTest::keyClick(strip, Qt::Key_Left, Qt::ShiftModifier);
    const QString smaller = text();
    QVERIFY2(smaller.contains(QStringLiteral("shown from")), qPrintable(smaller));
    QTest::keyClick(strip, Qt::Key_Right);
    const QString moved = text();
    QTest::keyClick(strip, Qt::Key_Left);
    QVERIFY2(text() != moved || moved == smaller, qPrintable(moved));
    QTest::keyClick(strip, Qt::Key_0, Qt::ControlModifier);
    QVERIFY(!text().contains(QStringLiteral("shown from")));
}

WIRETALE_TEST(FocusOrderTest)
#include "focus_order_test.moc"
