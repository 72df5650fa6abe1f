#include "explain/page_state.h"

#include "page_player.h"
#include "support/test_registry.h"

#include <QTest>

using namespace explain;

class PageStateTest : public QObject {
    Q_OBJECT

private slots:
    void deliversOnlyWhileOpen();
    void takesAReadBack();
    void sendsOneClose();
};

void PageStateTest::deliversOnlyWhileOpen()
{
    PageState page;
    deliverMessage(page);
    openPage(page, "chat", {});
    deliverMessage(page);
    deliverMessage(page);
    enterClosing(page);
    deliverMessage(page);
    QCOMPARE(eventWords(page.out.events), "open, message 2");
    QCOMPARE(page.out.events[0].protocol, std::string("chat"));
}

void PageStateTest::takesAReadBack()
{
    PageState page;
    openPage(page, {}, {});
    page.now += std::chrono::seconds(1);
    markRead(page);
    deliverMessage(page);
    sendClose(page, 1000, "bye");
    takeBackRead(page);
    QCOMPARE(eventWords(page.out.events), "open");
    QVERIFY(!page.out.sentClose && !page.out.sentCloseCode && page.out.sent.empty());
}

void PageStateTest::sendsOneClose()
{
    PageState page;
    sendClose(page, {});
    sendClose(page, 1000);
    QVERIFY(page.out.sentClose && !page.out.sentCloseCode);
    QCOMPARE(page.out.sent.size(), std::size_t(2));
}

WIRETALE_TEST(PageStateTest)
#include "page_state_test.moc"
