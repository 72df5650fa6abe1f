#include "decode/protocol.h"

#include "support/test_registry.h"

#include <QTest>

class ProtocolTest : public QObject {
    Q_OBJECT

private slots:
    void knowsOneOfAList();
    void looksIntoTheBeginningOnly();
    void readsElements();
    void findsTypes();
};

void ProtocolTest::knowsOneOfAList()
{
    QVERIFY(decode::isOneOf("b", {"a", "b"}));
    QVERIFY(!decode::isOneOf("B", {"a", "b"}) && !decode::isOneOf("", {"a"}) && !decode::isOneOf("a", {}));
}

void ProtocolTest::looksIntoTheBeginningOnly()
{
    const std::string near = std::string(4000, 'x') + "mark", far = std::string(5000, 'x') + "mark";
    QVERIFY(decode::holds(ws::bytesOf(near), "mark"));
    QVERIFY(!decode::holds(ws::bytesOf(far), "mark"));
}

void ProtocolTest::readsElements()
{
    decode::Node array;
    array.type = decode::NodeType::Array;
    array.children.resize(2);
    array.children[1].value = "second";
    QCOMPARE(decode::element(array, 1), std::string_view("second"));
    QVERIFY(decode::element(array, 2).empty());
}

void ProtocolTest::findsTypes()
{
    const decode::NamedType types[] = {{"1", "CONNECT", {}}, {"2", "ACK", {}}};
    QCOMPARE(decode::findType(types, "2")->name, std::string_view("ACK"));
    QVERIFY(!decode::findType(types, "3"));
}

WIRETALE_TEST(ProtocolTest)
#include "protocol_test.moc"
