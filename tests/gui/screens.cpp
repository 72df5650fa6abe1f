#include "screens.h"

#include "support/gui/tale_maker.h"
#include "window_fixture.h"

#include "gui/session/session_page.h"

#include <QAction>
#include <QTest>

#include <chrono>

namespace support {

using gui::DetailView;
using gui::Mode;

std::span<const Screen> allScreens()
{
    static constexpr Screen screens[] = {
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
    return screens;
}

void recordScreens(TaleMaker &maker)
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

bool showScreen(WindowFixture &fixture, const Screen &screen)
{
    auto *page = fixture.find<gui::SessionPage>("sessionPage");
    fixture.window().showSession(fixture.keyOf(QString::fromLatin1(screen.url)));
    fixture.action(screen.mode == Mode::Mock ? "actionModeMock" : "actionModeConnect")->trigger();
    page->timeline().setFollowing(false);
    const bool there = screen.number == 0 || page->goToFrame(screen.number);
    page->detail().setView(screen.view);
    fixture.window().activateWindow();
    page->timeline().setFocus();
    QTest::qWait(120); // one turn of the page's timer
    return there;
}

} // namespace support
