#include "mock/html.h"

#include "support/test_registry.h"

#include <QTest>

class HtmlTest : public QObject {
    Q_OBJECT

private slots:
    void escapes_data();
    void escapes();
    void marksItsStyleAndScriptWithTheNonce();
};

void HtmlTest::escapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("markup") << QByteArray("<b a='1' c=\"2\">&</b>") << QByteArray("&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;&lt;/b&gt;");
    QTest::newRow("line ends stay") << QByteArray("one\ntwo") << QByteArray("one\ntwo");
    QTest::newRow("characters stay") << QByteArray("\xe2\x82\xac") << QByteArray("\xe2\x82\xac");
}

void HtmlTest::escapes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, html);
    QCOMPARE(QByteArray::fromStdString(mock::escapedHtml(text.toStdString())), html);
    QVERIFY(mock::escapedHtml("\x1b\x07").find('\x1b') == std::string::npos);
}

void HtmlTest::marksItsStyleAndScriptWithTheNonce()
{
    const std::string page = mock::htmlPage("a < b", "N0nce", "<p>body</p>", "run();");
    for (const char *part : {"<title>a &lt; b</title>", "<style nonce=\"N0nce\">", "<script nonce=\"N0nce\">run();</script>", "<p>body</p>"})
        QVERIFY2(page.find(part) != std::string::npos, part);
}

WIRETALE_TEST(HtmlTest)
#include "html_test.moc"
