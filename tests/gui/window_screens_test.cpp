#include "screenshot.h"
#include "support/gui/tale_maker.h"
#include "support/test_registry.h"
#include "window_fixture.h"

#include "gui/paint/theme.h"
#include "gui/session/session_page.h"
#include "gui/window/mode_bar.h"

#include <QDir>
#include <QTest>
#include <QToolButton>

#include <cstdlib>

using namespace gui;

/// The screens of the window from recorded bytes. With WIRETALE_SCREENSHOTS=FOLDER in the environment each is written as
/// FOLDER/<screen>-<width>-<theme>.png.
class WindowScreensTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void showsEveryScreen_data();
    void showsEveryScreen();
};

namespace {

struct Screen {
    const char *name;
    const char *url; ///< session to show; null: welcome
    DetailView view;
    std::uint32_t number; ///< row to choose; 0: what the window chooses itself
    Mode mode;
};

constexpr Screen screens[] = {
    {"01-live", "wss://live.example.test/v2/orders", DetailView::Payload, 17, Mode::Connect},
    {"02-refused", "wss://live.example.test/v2/orders?region=berlin", DetailView::Browser, 0, Mode::Connect},
    {"03-close", "wss://api.example.test/graphql", DetailView::Overview, 0, Mode::Connect},
    {"06-bits", "wss://live.example.test/v2/orders", DetailView::WireBits, 11, Mode::Connect},
    {"headers", "wss://live.example.test/v2/orders", DetailView::Headers, 2, Mode::Connect},
    {"handshake", "wss://live.example.test/v2/orders?region=berlin", DetailView::Overview, 2, Mode::Connect},
    {"message", "wss://live.example.test/v2/orders", DetailView::Overview, 14, Mode::Connect},
    {"advice", "wss://live.example.test/v2/orders?region=berlin", DetailView::Advice, 2, Mode::Connect},
    {"04-mock", "wss://live.example.test/v2/orders", DetailView::Payload, 0, Mode::Mock},
    {"05-welcome", nullptr, DetailView::Payload, 0, Mode::Connect},
};

void record(support::TaleMaker &maker)
{
    const auto now = std::chrono::time_point_cast<ws::Duration>(std::chrono::system_clock::now());
    maker.cleanEcho(now);
    maker.noAnswer(now);
    maker.wrongSubprotocol(now);
    maker.expiredFeed(now);
    maker.resetOrders(now);
    maker.lateFrame(now);
    maker.refusedOrders(now);
    maker.liveOrders(now);
}

void keep(QWidget &window, const Screen &screen, bool dark)
{
    const char *folder = std::getenv("WIRETALE_SCREENSHOTS");
    if (!folder)
        return;
    QDir().mkpath(QString::fromLocal8Bit(folder));
    window.grab().save(QStringLiteral("%1/%2-%3-%4.png").arg(QString::fromLocal8Bit(folder), QLatin1String(screen.name)).arg(window.width()).arg(dark ? QStringLiteral("dark") : QStringLiteral("light")));
}

} // namespace

void WindowScreensTest::initTestCase()
{
    support::theme();
}

void WindowScreensTest::showsEveryScreen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("wide, light") << QSize(1440, 900) << false;
    QTest::newRow("wide, dark") << QSize(1440, 900) << true;
    QTest::newRow("narrow, light") << QSize(1024, 700) << false;
    QTest::newRow("narrow, dark") << QSize(1024, 700) << true;
}

void WindowScreensTest::showsEveryScreen()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    support::theme().setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    support::WindowFixture empty(size);
    keep(empty.window(), screens[std::size(screens) - 1], dark);

    support::WindowFixture fixture(size);
    support::TaleMaker maker;
    record(maker);
    fixture.add(maker.recording());
    QVERIFY(fixture.allTold());
    auto &window = fixture.window();
    auto *page = fixture.find<SessionPage>("sessionPage");
    for (const auto &screen : screens) {
        if (!screen.url)
            continue;
        window.showSession(fixture.keyOf(QString::fromLatin1(screen.url)));
        if (screen.mode == Mode::Mock)
            fixture.action("actionModeMock")->trigger();
        else
            fixture.action("actionModeConnect")->trigger();
        page->timeline().setFollowing(false);
        if (screen.number != 0)
            QVERIFY2(page->goToFrame(screen.number), screen.name);
        page->detail().setView(screen.view);
        window.activateWindow();
        page->timeline().setFocus();
        QTest::qWait(120); // one turn of the page's timer
        QVERIFY(window.isVisible());
        keep(window, screen, dark);
    }
    support::theme().setChoice(ThemeChoice::Light);
}

WIRETALE_TEST(WindowScreensTest)
#include "window_screens_test.moc"
