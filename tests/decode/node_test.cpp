#include "decoded_text.h"
#include "support/test_registry.h"

#include "decode/json_reader.h"

#include <QTest>

class NodeTest : public QObject {
    Q_OBJECT

private slots:
    void writesPaths_data();
    void writesPaths();
    void findsChildren();
};

void NodeTest::writesPaths_data()
{
    QTest::addColumn<QString>("indexes");
    QTest::addColumn<QString>("path");
    QTest::newRow("root") << "" << "$";
    QTest::newRow("member") << "0" << "$.items";
    QTest::newRow("element") << "0 1" << "$.items[1]";
    QTest::newRow("name that is no word") << "0 1 0" << "$.items[1]['it\\'s']";
    QTest::newRow("beyond the tree") << "0 9 9" << "$.items";
}

void NodeTest::writesPaths()
{
    QFETCH(QString, indexes);
    QFETCH(QString, path);
    const auto decoded = decode::readJson(decoded::bytes("{\"items\":[1,{\"it's\":2}]}"), {});
    std::vector<std::size_t> steps;
    for (const QString &index : indexes.split(' ', Qt::SkipEmptyParts))
        steps.push_back(std::size_t(index.toInt()));
    QCOMPARE(QString::fromStdString(decode::jsonPath(decoded.root, steps)), path);
}

void NodeTest::findsChildren()
{
    const auto decoded = decode::readJson(decoded::bytes("{\"a\":\"x\",\"b\":1}"), {});
    QCOMPARE(decoded.root.text("a"), std::string_view("x"));
    QCOMPARE(decoded.root.text("z"), std::string_view());
    QVERIFY(!decoded.root.child("z"));
}

WIRETALE_TEST(NodeTest)
#include "node_test.moc"
