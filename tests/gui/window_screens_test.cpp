#include "mock_visitor.h"
#include "screenshot.h"
#include "support/gui/tale_maker.h"
#include "support/test_registry.h"
#include "window_fixture.h"

#include "gui/mock_page.h"
#include "gui/paint/overview_strip.h"
#include "gui/paint/theme.h"
#include "gui/session/session_page.h"
#include "gui/translations.h"
#include "gui/window/connect_bar.h"
#include "gui/window/request_popup.h"
#include "gui/window/welcome_page.h"

#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

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
    void showsTheMockServer_data();
    void showsTheMockServer();
};

namespace {

struct Screen {
    const char *name;
    const char *url; ///< session to show; null: welcome
    DetailView view;
    std::uint32_t number; ///< row to choose; 0: what the window chooses itself
    const char *node = nullptr; ///< key to choose in the payload's tree
};

constexpr Screen screens[] = {
    {"01-live", "wss://live.example.test/v2/orders", DetailView::Payload, 17, "eta_s"},
    {"02-refused", "wss://live.example.test/v2/orders?region=berlin", DetailView::Browser, 0},
    {"03-close", "wss://api.example.test/graphql", DetailView::Overview, 0},
    {"06-bits", "wss://live.example.test/v2/orders", DetailView::WireBits, 11},
    {"headers", "wss://live.example.test/v2/orders", DetailView::Headers, 2},
    {"handshake", "wss://live.example.test/v2/orders?region=berlin", DetailView::Overview, 2},
    {"message", "wss://live.example.test/v2/orders", DetailView::Overview, 14},
    {"advice", "wss://live.example.test/v2/orders?region=berlin", DetailView::Advice, 2},
    {"05-welcome", nullptr, DetailView::Payload, 0},
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

constexpr char rules[] = R"({"rules": [
    {"match": {"path": "/v2/orders", "nth": 1, "subprotocol": "orders.v2+json"}, "action": "/reject/503"},
    {"match": {"path": "/v2/orders", "nth": 2, "subprotocol": "orders.v2+json"}, "action": "/close/1013?reason=overloaded&after=2s"},
    {"match": {"path": "/v2/orders", "nth": 3, "subprotocol": "orders.v2+json"}, "action": "/echo"},
    {"match": {"path": "/graphql", "origin": "https://app.example.test"}, "action": "/close/4401?reason=expired"},
    {"match": {"path": "/*", "origin": "!*.example.test"}, "action": "/reject/403", "enabled": false}
]})";

constexpr char chromium[] = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36";
constexpr char websockets[] = "Python/3.11 websockets/10.4";
constexpr char orders[] = "Sec-WebSocket-Protocol: orders.v2+json\r\n";

/// The file of a picture; empty when none are wanted.
QString pictureName(const QString &name, int width, bool dark)
{
    const char *folder = std::getenv("WIRETALE_SCREENSHOTS");
    if (!folder)
        return {};
    QDir().mkpath(QString::fromLocal8Bit(folder));
    const auto theme = dark ? QStringLiteral("dark") : QStringLiteral("light");
    return QStringLiteral("%1/%2-%3-%4.png").arg(QString::fromLocal8Bit(folder), name).arg(width).arg(theme);
}

void keep(QWidget &window, const QString &name, int width, bool dark)
{
    const QString file = pictureName(name, width, dark);
    if (!file.isEmpty())
        window.grab().save(file);
}

void keep(QWidget &window, const Screen &screen, bool dark)
{
    keep(window, QLatin1String(screen.name), window.width(), dark);
}

/// Real clients of the running mock server, in the states of the mock-up.
class Visitors {
public:
    explicit Visitors(std::uint16_t port)
        : m_refused(port, "/v2/orders", chromium, orders)
        , m_closed(port, "/close/4401?reason=expired", chromium)
        , m_hanging(port, "/hang", "curl/7.88.1")
        , m_slow(port, "/slow?ms=1", websockets)
        , m_overloaded(port, "/v2/orders", chromium, orders)
        , m_echo(port, "/v2/orders", chromium, orders)
    {
        m_closed.readHead();
        m_closed.sendClose(4401, "expired");
        for (auto *ended : {&m_refused, &m_closed}) {
            ended->readAll();
            ended->hangUp();
        }
        m_slow.readHead();
        m_slow.sendText("Hello");
        m_echo.readHead();
        for (int each = 0; each < 6; ++each)
            m_echo.sendText("{\"type\":\"ping\"}");
    }

private:
    support::MockVisitor m_refused, m_closed, m_hanging, m_slow, m_overloaded, m_echo;
};

/// The mock-up has one value of the message chosen.
void chooseNode(const support::WindowFixture &fixture, const QString &key)
{
    auto *tree = fixture.find<QTreeView>("payloadTree");
    const auto found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, key, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty())
        tree->setCurrentIndex(found.first());
}

/// Composer, brush and request as in the mock-ups.
void fillIn(const support::WindowFixture &fixture)
{
    fixture.find<QPlainTextEdit>("textEdit")->setPlainText(QStringLiteral(R"({"type": "track", "order": "A-7731", "on": false})"));
    fixture.find<OverviewStrip>("overviewStrip")->setBrush(std::chrono::seconds(0), std::chrono::seconds(68));
    RequestDraft draft;
    draft.origin = QStringLiteral("https://app.example.test");
    draft.subprotocols = {QStringLiteral("orders.v2+json")};
    draft.headers = {{true, QStringLiteral("Authorization"), QStringLiteral("Bearer eyJhbGciOiJIUzI1NiJ9"), true},
                     {true, QStringLiteral("X-Client"), QStringLiteral("dispatch-ui/3.2"), false}};
    fixture.find<ConnectBar>("connectBar")->setDraft(draft);
}

/// Popups stand over the window; here they are pictures of their own.
void keepPopup(const support::WindowFixture &fixture, int width, bool dark)
{
    auto *popup = fixture.find<RequestPopup>("requestPopup");
    fixture.find<QToolButton>("requestButton")->click();
    QTest::qWait(60);
    keep(*popup, QStringLiteral("01c-request"), width, dark);
    popup->hide();
}

} // namespace

void WindowScreensTest::initTestCase()
{
    support::theme();
    installTranslation(*QCoreApplication::instance(), QLocale(QLocale::English)); // "1 subprotocol"
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
    empty.find<WelcomePage>("welcomePage")->focusDemo();
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
        fillIn(fixture);
        page->timeline().setFollowing(false);
        if (screen.number != 0)
            QVERIFY2(page->goToFrame(screen.number), screen.name);
        page->detail().setView(screen.view);
        if (screen.node)
            chooseNode(fixture, QLatin1String(screen.node));
        window.activateWindow();
        page->timeline().setFocus();
        QTest::qWait(120); // one turn of the page's timer
        QVERIFY(window.isVisible());
        keep(window, screen, dark);
    }
    keepPopup(fixture, size.width(), dark);
    support::theme().setChoice(ThemeChoice::Light);
}

void WindowScreensTest::showsTheMockServer_data()
{
    showsEveryScreen_data();
}

void WindowScreensTest::showsTheMockServer()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    support::theme().setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    support::WindowFixture fixture(size);
    auto *page = fixture.find<MockPage>("mockPage");
    QVERIFY(page->setRulesJson(QLatin1String(rules)));
    const bool inPictures = !pictureName({}, 0, dark).isEmpty();
    fixture.find<QSpinBox>("mockPortSpin")->setValue(inPictures ? 9001 : 0); // 0: any that is free
    fixture.action("actionModeMock")->trigger();
    fixture.action("actionMockToggle")->trigger();
    const QUrl address(fixture.find<QLineEdit>("mockUrlEdit")->text());
    QVERIFY(address.port() > 0);
    const Visitors visitors(std::uint16_t(address.port()));
    const auto *clients = fixture.find<QTreeView>("clientsTree")->model();
    QVERIFY(fixture.waitFor([clients] { return clients->rowCount() == 6; }));
    fixture.find<QTreeView>("rulesTree")->setFocus();
    QTest::qWait(700); // one turn of the page's timer
    keep(fixture.window(), QStringLiteral("04-mock"), size.width(), dark);
    support::theme().setChoice(ThemeChoice::Light);
}

WIRETALE_TEST(WindowScreensTest)
#include "window_screens_test.moc"
