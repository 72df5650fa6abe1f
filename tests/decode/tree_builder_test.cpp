#include "decoded_text.h"
#include "support/test_registry.h"

#include "decode/tree_builder.h"

#include <QTest>

using namespace decode;

class TreeBuilderTest : public QObject {
    Q_OBJECT

private slots:
    void growsWithinItsLimits();
    void goesOnBehindWhatWasCut();
    void givesIndexesWhereThereIsNoKey();
    void closesWhatIsOpen();
};

void TreeBuilderTest::growsWithinItsLimits()
{
    TreeBuilder tree({.depth = 10, .nodes = 4, .value = 3});
    tree.open(NodeType::Array, 0);
    for (int i = 0; i < 10; ++i)
        tree.leaf(NodeType::String, "abcdef", {0, 1});
    tree.close(10);
    QCOMPARE(decoded::tree(tree.take(10)), "[\"abc\"~, \"abc\"~, \"abc\"~]~");
}

void TreeBuilderTest::goesOnBehindWhatWasCut()
{
    TreeBuilder tree({.depth = 1, .nodes = 100, .value = 100});
    tree.open(NodeType::Object, 0);
    tree.key("deep");
    tree.open(NodeType::Array, 1);
    tree.open(NodeType::Array, 2);
    tree.leaf(NodeType::Number, "1", {3, 1});
    tree.close(4);
    tree.close(5);
    tree.key("after");
    tree.leaf(NodeType::Number, "2", {6, 1});
    tree.close(7);
    QCOMPARE(decoded::tree(tree.take(7)), "{deep: []~, after: 2}");
}

void TreeBuilderTest::givesIndexesWhereThereIsNoKey()
{
    TreeBuilder tree(Limits{});
    tree.open(NodeType::Array, 0);
    tree.leaf(NodeType::Number, "1", {});
    tree.leaf(NodeType::Number, "2", {});
    const Node root = tree.take(0);
    QCOMPARE(root.children[1].key, std::string("1"));
}

void TreeBuilderTest::closesWhatIsOpen()
{
    TreeBuilder tree(Limits{});
    tree.open(NodeType::Array, 2);
    tree.open(NodeType::Array, 3);
    const Node root = tree.take(9);
    QCOMPARE(root.range, (Range{2, 7}));
    QCOMPARE(root.children[0].range, (Range{3, 6}));
}

WIRETALE_TEST(TreeBuilderTest)
#include "tree_builder_test.moc"
