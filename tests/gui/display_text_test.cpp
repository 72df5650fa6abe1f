#include "support/test_registry.h"

#include "gui/text/display_text.h"

#include <QTest>

using namespace gui;

class DisplayTextTest : public QObject {
    Q_OBJECT

private slots:
    void takesTheHarmOutOfText_data();
    void takesTheHarmOutOfText();
    void keepsLinesWhereAsked();
    void cutsLongText();
    void showsMarkupAsItIs();
};

void DisplayTextTest::takesTheHarmOutOfText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) { QTest::newRow(name) << text << shown; };
    row("plain", "Grüße 你好", "Grüße 你好");
    row("markup stays text", "<b onclick=x>&amp;</b>", "<b onclick=x>&amp;</b>");
    row("line ends", "a\r\nb\tc", "a␍␊b␉c");
    row("escape sequence", QStringLiteral("\x1b[31mred"), "␛[31mred");
    row("NUL", QString(QChar(0)) + "x", "␀x");
    row("delete", QStringLiteral("\x7f"), "␡");
    row("C1 control", QString(QChar(0x9b)), "<U+009B>");
    row("right-to-left override", QString(QChar(0x202e)) + "gpj.exe", "<U+202E>gpj.exe");
    row("isolate", QString(QChar(0x2066)), "<U+2066>");
    row("zero width", QString(QChar(0x200b)), "<U+200B>");
    row("line separator", QString(QChar(0x2028)), "<U+2028>");
    row("byte order mark", QString(QChar(0xfeff)), "<U+FEFF>");
    row("tag character", QString::fromUcs4(U"\U000E0041"), "<U+E0041>");
}

void DisplayTextTest::takesTheHarmOutOfText()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(harmless(text), shown);
}

void DisplayTextTest::keepsLinesWhereAsked()
{
    QCOMPARE(harmless(QStringLiteral("a\n\tb\r"), Lines::Many), QStringLiteral("a\n\tb␍"));
}

void DisplayTextTest::cutsLongText()
{
    QCOMPARE(peerText(std::string_view("abcdef"), Lines::One, 3), QStringLiteral("abc…"));
    QCOMPARE(peerText(std::string_view("\xff\xfe")), QStringLiteral("\uFFFD\uFFFD"));
}

void DisplayTextTest::showsMarkupAsItIs()
{
    QVERIFY(plainToolTip(QStringLiteral("<img src=x>")).contains(QLatin1String("&lt;img")));
    QCOMPARE(plainToolTip({}), QString());
}

WIRETALE_TEST(DisplayTextTest)
#include "display_text_test.moc"
