#include "explain/page_fold.h"

#include "support/test_registry.h"
#include "ws/session_decoder.h"

#include <QTest>

using namespace explain;
using namespace std::chrono_literals;

namespace {

const std::string request = "GET /x HTTP/1.1\r\nHost: a.test:81\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                            "Sec-WebSocket-Key: AQIDBAUGBwgJCgsMDQ4PEA==\r\n\r\n";

std::string acceptance()
{
    return "HTTP/1.1 101 x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + ws::acceptFor("AQIDBAUGBwgJCgsMDQ4PEA==") + "\r\n\r\n";
}

/// A recorded session, one read a millisecond.
struct Session {
    ws::SessionDecoder decoder;
    std::vector<ws::Event> events;
    ws::Time now{1h};

    Session()
    {
        bytes(ws::Direction::ClientToServer, request);
    }
    void bytes(ws::Direction direction, const std::string &text)
    {
        now += 10ms;
        decoder.receive(direction, ws::bytesOf(text), now, events);
    }
    void server(const std::string &text) { bytes(ws::Direction::ServerToClient, text); }
    void fin()
    {
        now += 10ms;
        decoder.receiveEof(ws::Direction::ServerToClient, now, events);
    }
    PageFold fold() const
    {
        PageFold fold;
        for (std::size_t i = 0; i < events.size(); ++i)
            fold.apply(events[i], i);
        return fold;
    }
    template <typename Body>
    std::size_t recordOf() const
    {
        for (std::size_t i = events.size(); i-- > 0;)
            if (std::holds_alternative<Body>(events[i].body) && events[i].direction == ws::Direction::ServerToClient)
                return i;
        return noRecord;
    }
};

QString inWords(const PageOutcome &outcome)
{
    QStringList words;
    for (const PageEvent &event : outcome.events)
        switch (event.type) {
        case PageEvent::Type::Open: words << "open"; break;
        case PageEvent::Type::Message: words << QString("message x%1").arg(event.count); break;
        case PageEvent::Type::Error: words << "error"; break;
        case PageEvent::Type::Throw: words << "throw"; break;
        case PageEvent::Type::Close: words << QString("close %1%2").arg(event.code).arg(event.wasClean ? " clean" : ""); break;
        }
    return words.join(", ");
}

const std::string text = "\x81\x02hi", close4000 = "\x88\x02\x0f\xa0";

} // namespace

class PageFoldTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheWholeInput();
    void showsAnOpenSessionAsItStands();
    void endsWhereABrowserStopsReading();
    void needsBytesOfWhatHasBegun();
    void takesTheUsersCloseForTheScripts();
    void ignoresTheEndThatTheClientCaused();
    void knowsAnEndThatAnswersTheClose_data();
    void knowsAnEndThatAnswersTheClose();
    void readsSessionsWithoutTheirHandshake();
    void tellsTheColumnOfTheTimeline();
    void staysSmallOverManyFrames();
    void saysWhereAnEngineDeparts();
};

void PageFoldTest::agreesWithTheWholeInput()
{
    Session session;
    session.server(acceptance() + text + text);
    session.server(close4000);
    session.fin();
    const PageInput input = pageInputOf(session.events, "");
    for (const Engine engine : allEngines()) {
        const PageOutcome folded = session.fold().outcome(engine);
        QCOMPARE(inWords(folded), QString("open, message x2, close 4000 clean"));
        QCOMPARE(folded.events, predictPage(engine, input).events);
        QCOMPARE(folded.sentCloseCode, std::optional<std::uint16_t>(4000));
    }
}

void PageFoldTest::showsAnOpenSessionAsItStands()
{
    Session session;
    QCOMPARE(inWords(session.fold().outcome(Engine::Chromium)), QString());
    session.server(acceptance());
    session.server(text);
    const PageFold fold = session.fold();
    QCOMPARE(inWords(fold.outcome(Engine::Firefox)), QString("open, message x1"));
    session.server(close4000);
    QCOMPARE(inWords(session.fold().outcome(Engine::Chromium)), QString("open, message x1"));
    QCOMPARE(inWords(session.fold().outcome(Engine::Chromium, session.now + 3s)), QString("open, message x1, close 4000 clean"));
}

void PageFoldTest::endsWhereABrowserStopsReading()
{
    Session session;
    session.server(acceptance());
    session.server(std::string("\x83\x01x", 3));
    session.server(text);
    session.server(close4000);
    session.fin();
    const PageOutcome chromium = session.fold().outcome(Engine::Chromium);
    QCOMPARE(inWords(chromium), QString("open, error, close 1006"));
    QCOMPARE(chromium.sentCloseCode, std::optional<std::uint16_t>(1002));
    QCOMPARE(chromium.console, std::vector<std::string>{"WebSocket connection to 'ws://a.test:81/x' failed: Unrecognized frame opcode: 3"});
    QVERIFY(chromium.stoppedAt);
    QVERIFY(!session.fold().outcome(Engine::Firefox).sentClose);
}

void PageFoldTest::needsBytesOfWhatHasBegun()
{
    Session session;
    session.server(acceptance());
    session.server(std::string("\x81\x0a" "a\xff", 4));
    PageFold fold = session.fold();
    QCOMPARE(fold.unreadFrom(), acceptance().size());
    QCOMPARE(inWords(fold.outcome(Engine::Chromium)), QString("open"));
    fold.setUnread(ws::bytesOf(std::string("\x81\x0a" "a\xff", 4)), session.now);
    QCOMPARE(inWords(fold.outcome(Engine::Chromium)), QString("open, error, close 1006"));
    QCOMPARE(inWords(fold.outcome(Engine::Firefox)), QString("open"));
}

void PageFoldTest::takesTheUsersCloseForTheScripts()
{
    Session session;
    session.server(acceptance());
    session.bytes(ws::Direction::ClientToServer, std::string("\x88\x82\0\0\0\0\x0f\xa1", 8));
    session.server(text);
    session.server(std::string("\x88\x02\x0f\xa1", 4));
    session.fin();
    for (const Engine engine : allEngines())
        QCOMPARE(inWords(session.fold().outcome(engine)), QString("open, close 4001 clean"));
}

void PageFoldTest::ignoresTheEndThatTheClientCaused()
{
    Session session;
    session.server(acceptance());
    session.decoder.receiveEof(ws::Direction::ClientToServer, session.now, session.events);
    session.fin();
    QCOMPARE(inWords(session.fold().outcome(Engine::Chromium)), QString("open"));
}

void PageFoldTest::knowsAnEndThatAnswersTheClose_data()
{
    QTest::addColumn<bool>("answered");
    QTest::addColumn<QString>("firefox");
    QTest::newRow("FIN at once") << false << "close 4000";
    QTest::newRow("FIN once answered") << true << "open, close 4000 clean";
}

void PageFoldTest::knowsAnEndThatAnswersTheClose()
{
    QFETCH(bool, answered);
    QFETCH(QString, firefox);
    Session session;
    session.server(acceptance() + close4000);
    session.now -= 10ms;
    if (answered) {
        session.bytes(ws::Direction::ClientToServer, std::string("\x88\x82\0\0\0\0\x0f\xa0", 8));
        session.now -= 9ms;
    }
    session.fin();
    QCOMPARE(inWords(session.fold().outcome(Engine::Firefox)), firefox);
    QCOMPARE(inWords(session.fold().outcome(Engine::Chromium)), QString("open, close 4000 clean"));
}

void PageFoldTest::readsSessionsWithoutTheirHandshake()
{
    ws::SessionDecoder decoder;
    std::vector<ws::Event> events;
    decoder.skipHandshake();
    decoder.receive(ws::Direction::ServerToClient, ws::bytesOf(text + close4000), ws::Time(1h), events);
    decoder.receiveEof(ws::Direction::ServerToClient, ws::Time(2h), events);
    PageFold fold;
    for (std::size_t i = 0; i < events.size(); ++i)
        fold.apply(events[i], i);
    QCOMPARE(inWords(fold.outcome(Engine::Chromium)), QString("message x1, close 4000 clean"));
}

void PageFoldTest::tellsTheColumnOfTheTimeline()
{
    Session session;
    session.server(acceptance());
    const std::size_t answer = session.recordOf<ws::HeadReceived>();
    session.server("\x89\x01p");
    const std::size_t ping = session.recordOf<ws::FrameReceived>();
    session.server(text);
    const std::size_t message = session.recordOf<ws::MessageReceived>();
    session.server(std::string("\x83\x01x", 3));
    const std::size_t fault = session.recordOf<ws::FrameReceived>();
    session.server(text);
    const std::size_t late = session.recordOf<ws::MessageReceived>();
    const PageFold fold = session.fold();
    const auto cell = [&](std::size_t record, PageRow row) { return fold.cell(Engine::Chromium, record, row); };
    using Kind = PageCell::Kind;
    QCOMPARE(cell(answer, PageRow::Answer), (PageCell{Kind::Event, "open"}));
    QCOMPARE(cell(ping, PageRow::ServerControl), (PageCell{Kind::Hidden, "not told"}));
    QCOMPARE(cell(message, PageRow::ServerMessage), (PageCell{Kind::Event, "message"}));
    QCOMPARE(cell(fault, PageRow::ServerFrame), (PageCell{Kind::Event, "error, close 1006"}));
    QCOMPARE(cell(late, PageRow::ServerMessage), (PageCell{Kind::Unread, "not read"}));
    QCOMPARE(cell(0, PageRow::Other), PageCell());
}

void PageFoldTest::staysSmallOverManyFrames()
{
    Session session;
    session.server(acceptance());
    PageFold fold = session.fold();
    const std::size_t first = session.events.size();
    session.server(text);
    for (std::size_t i = 0; i < 100000; ++i)
        for (std::size_t k = first; k < session.events.size(); ++k)
            fold.apply(session.events[k], first + i);
    const PageOutcome outcome = fold.outcome(Engine::WebKit);
    QCOMPARE(inWords(outcome), QString("open, message x100000"));
    QVERIFY(outcome.sent.empty());
}

void PageFoldTest::saysWhereAnEngineDeparts()
{
    Session session;
    session.server(acceptance());
    session.server(std::string("\x88\x02\x03\xe7", 4)); // 999
    session.fin();
    QCOMPARE(session.fold().outcome(Engine::Chromium).departs,
        std::string("Chromium tells the script: open, close 999 (clean). The standard asks for: open, error, close 1006 (not clean)."));
    QCOMPARE(session.fold().outcome(Engine::WebKit).departs, std::string());
    QCOMPARE(session.fold().outcome(Engine::Standard).basis, Basis::Predicted);
    QCOMPARE(session.fold().outcome(Engine::Chromium).basis, Basis::Measured);
}

WIRETALE_TEST(PageFoldTest)
#include "page_fold_test.moc"
