#include "explain/reproduction_page.h"

#include "explain/session_builder.h"
#include "support/test_registry.h"

#include <QTest>

using namespace explain;

class ReproductionPageTest : public QObject {
    Q_OBJECT

private slots:
    void makesAPageThatDoesTheSame();
    void keepsPeerTextOutOfThePage();
};

void ReproductionPageTest::makesAPageThatDoesTheSame()
{
    SessionBuilder session;
    session.connected()
        .request("Sec-WebSocket-Protocol: chat.v2, chat.v1\r\n")
        .accepted("Sec-WebSocket-Protocol: chat.v1\r\n");
    session.clientCloses(4000, "it's over").serverCloses(4000, "it's over").serverFin();
    const std::string page = reproductionPage(session.facts, "ws://127.0.0.1:9001/echo");
    QVERIFY(page.find("new WebSocket('ws://127.0.0.1:9001/echo', ['chat.v2', 'chat.v1'])") != page.npos);
    QVERIFY(page.find("socket.close(4000, 'it\\x27s over')") != page.npos);
}

void ReproductionPageTest::keepsPeerTextOutOfThePage()
{
    SessionBuilder session;
    session.connected()
        .request("Sec-WebSocket-Protocol: </script><b>\r\n")
        .accepted()
        .clientCloses(3000, "</script>\n<img>");
    const std::string page = reproductionPage(session.facts, "ws://127.0.0.1:9001/echo");
    QVERIFY(page.find("<b>") == page.npos && page.find("<img>") == page.npos);
    QCOMPARE(page.find("</script>"), page.rfind("</script>"));
}

WIRETALE_TEST(ReproductionPageTest)
#include "reproduction_page_test.moc"
