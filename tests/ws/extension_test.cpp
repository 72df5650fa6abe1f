#include "support/test_registry.h"

#include "ws/handshake.h"

#include <QTest>

class ExtensionTest : public QObject {
    Q_OBJECT

private slots:
    void readsLists_data();
    void readsLists();
    void keepsNamesAndUnquotedValues();
};

void ExtensionTest::readsLists_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("written"); // as we write it; "-" when it breaks the grammar
    const auto row = [](const char *value, const char *written) { QTest::newRow(value) << value << written; };
    row("a", "a");
    row("a, b", "a, b");
    row("a;x;y=1 , b ; z=2", "a; x; y=1, b; z=2");
    row("a; x=\"tok\"", "a; x=tok");
    row("a; x=\"t\\ok\"", "a; x=tok");
    row(",a,,b,", "a, b");
    row("", "-");
    row(" , ", "-");
    row("a b", "-");
    row("a;", "-");
    row("a; =1", "-");
    row("a; x=", "-");
    row("a; x=\"\"", "-");
    row("a; x=\"two words\"", "-");
    row("a; x=\"open", "-");
    row("a; x=1; ;", "-");
}

void ExtensionTest::readsLists()
{
    QFETCH(QString, value);
    QFETCH(QString, written);
    const auto extensions = ws::parseExtensions(value.toStdString());
    QCOMPARE(extensions ? QString::fromStdString(ws::formatExtensions(*extensions)) : QString("-"), written);
}

void ExtensionTest::keepsNamesAndUnquotedValues()
{
    const auto extensions = ws::parseExtensions("a; x=\"1\"; y");
    QVERIFY(extensions);
    QCOMPARE(extensions->front(), (ws::Extension{"a", {{"x", "1"}, {"y", std::nullopt}}}));
}

WIRETALE_TEST(ExtensionTest)
#include "extension_test.moc"
