#include "support/test_registry.h"

#include "exporters/html_text.h"

#include <QTest>

class HtmlTextTest : public QObject {
    Q_OBJECT

private slots:
    void leavesNoMarkup_data();
    void leavesNoMarkup();
    void hashesAsContentSecurityPolicyWants();
};

void HtmlTextTest::leavesNoMarkup_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("html");
    const auto row = [](const char *name, const QByteArray &text, const char *html) { QTest::newRow(name) << text << QByteArray(html); };
    row("plain", "plain", "plain");
    row("element", "<b onclick='x'>", "&lt;b onclick=&#39;x&#39;&gt;");
    row("entity", "&lt;", "&amp;lt;");
    row("attribute", "\"><img>", "&quot;&gt;&lt;img&gt;");
}

void HtmlTextTest::leavesNoMarkup()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, html);
    QCOMPARE(QByteArray::fromStdString(exporters::htmlText(text.toStdString())), html);
}

/// From the example of CSP Level 3, 2.3.1: alert('Hello, world.');
void HtmlTextTest::hashesAsContentSecurityPolicyWants()
{
    QCOMPARE(exporters::cspHash("alert('Hello, world.');"), std::string("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"));
}

WIRETALE_TEST(HtmlTextTest)
#include "html_text_test.moc"
