#include "screenshot.h"
#include "support/test_registry.h"

#include "gui/paint/advice_card.h"
#include "gui/paint/banner.h"
#include "gui/paint/code_card.h"
#include "gui/paint/instead_card.h"
#include "gui/paint/pill.h"
#include "gui/paint/theme.h"
#include "gui/paint/wire_page_footer.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace gui;

class CardsTest : public QObject {
    Q_OBJECT

private slots:
    void paintsItsReference_data();
    void paintsItsReference();
    void keepsTheSeverestBanner();
};

namespace {

using Make = std::function<std::unique_ptr<QWidget>()>;

std::unique_ptr<QWidget> closeCards()
{
    auto column = std::make_unique<QWidget>();
    auto *lines = new QVBoxLayout(column.get());
    auto *code = new CodeCard;
    code->setData({"4401", "Unauthorized", "Private use, 4000 to 4999",
                   {{"On the wire", "Yes, as 11 31 + the reason"}, {"May be sent by", "Server, client, page script"},
                    {"Registered", "Not with IANA"}, {"Reason", "12 of 123 bytes, valid UTF-8"},
                    {"Script sees", "e.code 4401, if nothing follows"}},
                   {"graphql-transport-ws", "Discord"}, 0,
                   "An operation came before connection_ack. For refused credentials this protocol recommends 4403 Forbidden."});
    auto *clean = new CleanCard;
    using Outcome = CleanCardData::Test::Outcome;
    clean->setData({false, "No: wasClean false",
                    {{Outcome::Pass, "Close received and echoed,", "0.1 ms apart"},
                     {Outcome::Fail, "Nothing after the Close:", "Text #7 came, against RFC 6455, 5.5.1"},
                     {Outcome::Warn, "TCP ended with RST,", "as the server did not wait for the echo"}},
                    {Badge::Look::Strong, "measured", "tick"},
                    "Chromium 156 fails the connection: “Data frame received after close”"});
    auto *change = new ChangeCard;
    change->setChange({{{"host", "Server:", "send nothing after Close, read until the echo, then end TCP."},
                        {"browser", "Page:", "wait for connection_ack before subscribe."}}});
    for (QWidget *card : {static_cast<QWidget *>(code), static_cast<QWidget *>(clean), static_cast<QWidget *>(change)})
        lines->addWidget(card);
    lines->addStretch(1);
    return column;
}

std::unique_ptr<QWidget> instead()
{
    auto card = std::make_unique<InsteadCard>();
    InsteadData data;
    data.title = "Do this instead: accept, then close with 4403";
    data.snippets = {{"Node", CodeLanguage::JavaScript, "wss.on('connection', (ws, req) => {\n  const why = refuse(req);    // null = let in\n  if (why) return ws.close(4403, why);\n  serve(ws);\n});"},
                     {"Go", CodeLanguage::Go, "return"}, {"Python", CodeLanguage::Python, "pass"}, {"nginx", CodeLanguage::Nginx, "return 403;"}};
    data.pageCode = "ws.onclose = (e) => e.code === 4403\n  ? signInAgain(e.reason) : retryLater();";
    data.then = {{Badge::Look::Page, "open", {}}, {Badge::Look::Page, "close 4403", {}}, {Badge::Look::Page, "wasClean true", {}}};
    data.note = "Keep 403 for a foreign Origin.";
    data.tryAddress = "/refuse/4403";
    card->setData(data);
    return card;
}

std::unique_ptr<QWidget> advice()
{
    auto card = std::make_unique<AdviceCard>();
    card->setAdvice({"Accept, then close with 4403", "A page's script reads the code and the reason of a Close; it never reads an HTTP answer.",
                     "one accepted connection for each refusal; proxies count it as 101.", "ws.close(4403, 'token expired');",
                     CodeLanguage::JavaScript, "/refuse/4403?reason=token+expired"});
    return card;
}

std::unique_ptr<QWidget> banners()
{
    auto column = std::make_unique<QWidget>();
    auto *lines = new QVBoxLayout(column.get());
    const BannerData all[] = {
        {BannerData::Severity::Err, "Port 9001 is in use by another program. The mock server did not start.", "Use 9002", "port", true, {}},
        {BannerData::Severity::Warn, "The list holds the newest 200 000 frames; 4 812 older ones are on disk.", "Load them", "old", true, {}},
        {BannerData::Severity::Neutral, "Connecting to live.example.test, 3.2 s. TCP is open; waiting for the server’s TLS answer.", "Stop", "busy", false, "half"}};
    for (const BannerData &data : all) {
        auto *banner = new BannerFrame;
        lines->addWidget(banner);
        banner->showBanner(data);
    }
    auto *footer = new WirePageFooter;
    footer->setTexts("1 frame, 162 B: FIN, RSV1, opcode 0x1 text, unmasked", "message event, data is a string of 203 characters");
    lines->addWidget(footer);
    auto *pills = new PillRow;
    pills->setBadges({{Badge::Look::Plain, "deflate 4.1 : 1", {}}, {Badge::Look::Plain, "3 frames", "frag"}, {Badge::Look::Warn, "Differs from its Ping", "warn"},
                      {Badge::Look::Err, "after Close", "octx"}, {Badge::Look::Strong, "measured", "tick"}, {Badge::Look::Page, "close 4403", {}}});
    lines->addWidget(pills);
    return column;
}

} // namespace

void CardsTest::paintsItsReference_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QSize>("size");
    QTest::newRow("close-cards") << Make(closeCards) << QSize(320, 640);
    QTest::newRow("instead-card") << Make(instead) << QSize(400, 310);
    QTest::newRow("advice-card") << Make(advice) << QSize(420, 190);
    QTest::newRow("banners") << Make(banners) << QSize(640, 240);
}

void CardsTest::paintsItsReference()
{
    QFETCH(Make, make);
    QFETCH(QSize, size);
    const QString wrong = support::compareInBothThemes(QTest::currentDataTag(), make, size);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void CardsTest::keepsTheSeverestBanner()
{
    support::theme();
    BannerFrame banner;
    banner.showBanner({BannerData::Severity::Err, "broken", {}, "a", true, {}});
    banner.showBanner({BannerData::Severity::Neutral, "busy", {}, "b", true, {}});
    QCOMPARE(banner.banner().id, "a");
    banner.dismiss("b");
    QVERIFY(!banner.isHidden());
    banner.dismiss("a");
    QVERIFY(banner.isHidden());
    banner.showBanner({BannerData::Severity::Neutral, "busy", {}, "b", true, {}});
    QCOMPARE(banner.accessibleName(), "busy");
}

WIRETALE_TEST(CardsTest)
#include "cards_test.moc"
