#include "support/test_registry.h"

#include "ws/http_head.h"

#include <QTest>

class HttpHeadTest : public QObject {
    Q_OBJECT

private slots:
    void findsFieldsWithoutCase();
    void splitsLists_data();
    void splitsLists();
};

void HttpHeadTest::findsFieldsWithoutCase()
{
    ws::HttpHead head;
    head.fields = {{"A", "1"}, {"b", "x, Upgrade"}, {"a", "2"}};
    QCOMPARE(head.find("a")->value, std::string("1"));
    QCOMPARE(head.find("c"), nullptr);
    QCOMPARE(head.value("B"), std::string_view("x, Upgrade"));
    QCOMPARE(head.value("c"), std::string_view());
    QCOMPARE(head.joined("A"), std::string("1, 2"));
    QCOMPARE(head.count("A"), std::size_t(2));
    QVERIFY(head.hasToken("B", "upgrade"));
    QVERIFY(!head.hasToken("B", "up"));
}

void HttpHeadTest::splitsLists_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("elements");
    const auto row = [](const char *value, const char *elements) { QTest::newRow(value) << value << elements; };
    row("", "");
    row("a", "a");
    row(" a ,\tb ", "a|b");
    row(",,a,,", "a");
    row("a; q=\"x,y\", b", "a; q=\"x,y\"|b");
    row("\"x\\\",y\",b", "\"x\\\",y\"|b");
}

void HttpHeadTest::splitsLists()
{
    QFETCH(QString, value);
    QFETCH(QString, elements);
    QStringList found;
    for (const std::string &element : ws::splitList(value.toStdString()))
        found << QString::fromStdString(element);
    QCOMPARE(found.join('|'), elements);
}

WIRETALE_TEST(HttpHeadTest)
#include "http_head_test.moc"
