#include "support/test_registry.h"

#include "ws/http_text.h"

#include <QTest>

class HttpTextTest : public QObject {
    Q_OBJECT

private slots:
    void knowsTokens();
    void trimsSpacesAndTabsOnly();
    void escapesWhatATerminalWouldObey();
};

void HttpTextTest::knowsTokens()
{
    QVERIFY(ws::isToken("permessage-deflate"));
    QVERIFY(ws::isToken("!#$%&'*+-.^_`|~09azAZ"));
    for (const char *text : {"", "a b", "a,b", "a/b", "\x7f", "\xc3\xa9", "a\"", "a="})
        QVERIFY2(!ws::isToken(text), text);
    QVERIFY(!ws::isTokenChar('\0'));
}

void HttpTextTest::trimsSpacesAndTabsOnly()
{
    QCOMPARE(ws::trimmed(" \ta b\t "), std::string_view("a b"));
    QCOMPARE(ws::trimmed(" \t"), std::string_view());
    QCOMPARE(ws::trimmed("\ra"), std::string_view("\ra"));
}

void HttpTextTest::escapesWhatATerminalWouldObey()
{
    QCOMPARE(ws::escaped("a\x1b[2J\xff"), std::string("a\\x1b[2J\\xff"));
    QCOMPARE(ws::escaped("abcdef", 3), std::string("abc..."));
}

WIRETALE_TEST(HttpTextTest)
#include "http_text_test.moc"
