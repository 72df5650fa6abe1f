#include "support/test_registry.h"

#include "gui/core/curl_command.h"

#include <QTest>

using namespace gui;

class CurlCommandTest : public QObject {
    Q_OBJECT

private slots:
    void readsWordsAsAShell_data();
    void readsWordsAsAShell();
    void readsWhatABrowserCopies();
    void refusesWhatIsNoCurl();
    void quotesForAShell();
};

void CurlCommandTest::readsWordsAsAShell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("quotes") << "a 'b c' \"d e\"" << QStringList{"a", "b c", "d e"};
    QTest::newRow("continuation") << "a \\\n b" << QStringList{"a", "b"};
    QTest::newRow("escapes") << "a\\ b \"c\\\"d\"" << QStringList{"a b", "c\"d"};
    QTest::newRow("empty word") << "a '' b" << QStringList{"a", "", "b"};
}

void CurlCommandTest::readsWordsAsAShell()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(shellWords(text), words);
}

void CurlCommandTest::readsWhatABrowserCopies()
{
    const auto command = parseCurl(QStringLiteral("curl 'wss://api.example.test/graphql' \\\n  -H 'Upgrade: websocket' \\\n  -H 'Origin: https://app.example.test' \\\n"
                                                  "  -H 'Sec-WebSocket-Protocol: graphql-transport-ws, chat' -H 'Sec-WebSocket-Key: x' \\\n  -b 'sid=1' --compressed -k"));
    QVERIFY(command);
    QCOMPARE(command->url, QStringLiteral("wss://api.example.test/graphql"));
    QCOMPARE(command->draft.origin, QStringLiteral("https://app.example.test"));
    QCOMPARE(command->draft.subprotocols, QStringList({"graphql-transport-ws", "chat"}));
    QCOMPARE(command->draft.headers.size(), std::size_t(1));
    QCOMPARE(command->draft.headers[0].name, QStringLiteral("Cookie"));
    QVERIFY(command->draft.headers[0].secret);
    QVERIFY(command->insecure);
}

void CurlCommandTest::refusesWhatIsNoCurl()
{
    QVERIFY(!parseCurl(QStringLiteral("wss://a.example")));
    QVERIFY(!parseCurl(QStringLiteral("curl -k")));
    QCOMPARE(parseCurl(QStringLiteral("curl https://a.example/x"))->url, QStringLiteral("wss://a.example/x"));
}

void CurlCommandTest::quotesForAShell()
{
    QCOMPARE(shellQuoted(QStringLiteral("it's")), QStringLiteral("'it'\\''s'"));
    QCOMPARE(shellWords(shellQuoted(QStringLiteral("it's"))), QStringList{"it's"});
}

WIRETALE_TEST(CurlCommandTest)
#include "curl_command_test.moc"
