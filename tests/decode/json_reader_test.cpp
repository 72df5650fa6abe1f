#include "decoded_text.h"
#include "support/test_registry.h"

#include "decode/json_reader.h"

#include <QTest>

using decode::readJson;

class JsonReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsTrees_data();
    void readsTrees();
    void saysWhereItIsBroken_data();
    void saysWhereItIsBroken();
    void knowsTheBytesOfEachNode();
    void survivesAnyNesting_data();
    void survivesAnyNesting();
    void survivesALongLine();
    void survivesManyElements();
    void countsFromTheBeginningOfThePayload();
};

void JsonReaderTest::readsTrees_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("tree");
    const auto row = [](const char *text, const char *tree) { QTest::newRow(text) << QByteArray(text) << QString(tree); };
    row("{}", "{}");
    row("[]", "[]");
    row(" 1 ", "1");
    row("\"\\u00e9\\n\"", "\"\u00e9\n\"");
    row("{\"a\":1,\"a\":2}", "{a: 1, a: 2}"); // both, as on the wire
    row("[1.50, -0, 1e400, 123456789012345678901234567890]", "[1.50, -0, ");
    row("{\"a\":{\"b\":[true,false,null,\"x\"]},\"c\":[]}", "{a: {b: [true, false, null, \"x\"]}, c: []}");
}

void JsonReaderTest::readsTrees()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, tree);
    const auto decoded = readJson(decoded::bytes(text), {});
    if (text.contains("1e400")) { // beyond a double: the library refuses it
        QVERIFY(decoded.fault);
        QVERIFY(decoded::tree(decoded.root).startsWith("[1.50, -0"));
        return;
    }
    QVERIFY(!decoded.fault);
    QCOMPARE(decoded::tree(decoded.root), tree);
    QVERIFY(decoded::rangesNest(decoded.root, std::uint64_t(text.size())));
}

void JsonReaderTest::saysWhereItIsBroken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *name, const char *text, const char *where, int offset) {
        QTest::newRow(name) << QByteArray(text) << QString("Not valid JSON at ") + where << offset;
    };
    row("a word", "{\"a\": nope}", "line 1, column 8", 7); // the first letter could begin null
    row("third line", "{\n  \"a\": 1,\n  \"b\":       x\n}", "line 3, column 14", 25);
    row("behind the end", "{} x", "line 1, column 4", 3);
    row("cut", "{\"a\":", "line 1, column 6", 5);
    row("nothing", "", "line 1, column 1", 0);
    row("characters, not bytes", "[\"\u00e9\u20ac\" x]", "line 1, column 7", 9);
    row("bad UTF-8", "[\"\xff\"]", "line 1, column 3", 2);
    row("control character", "[\"\x01\"]", "line 1, column 3", 2);
}

void JsonReaderTest::saysWhereItIsBroken()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    QFETCH(int, offset);
    const auto decoded = readJson(decoded::bytes(text), {});
    QVERIFY(decoded.fault);
    QCOMPARE(QString::fromStdString(decoded.fault->says), says);
    QCOMPARE(int(decoded.fault->offset), offset);
}

void JsonReaderTest::knowsTheBytesOfEachNode()
{
    const QByteArray text = " { \"a\" : [ 12 , \"x\\ty\" , true ] , \"b\":-1.5e3}";
    const auto decoded = readJson(decoded::bytes(text), {});
    const auto at = [&](const decode::Node &node) { return text.mid(int(node.range.offset), int(node.range.size)); };
    const decode::Node &list = decoded.root.children[0];
    QCOMPARE(at(decoded.root), text.trimmed());
    QCOMPARE(at(list), QByteArray("[ 12 , \"x\\ty\" , true ]"));
    QCOMPARE(at(list.children[0]), QByteArray("12"));
    QCOMPARE(at(list.children[1]), QByteArray("\"x\\ty\""));
    QCOMPARE(at(list.children[2]), QByteArray("true"));
    QCOMPARE(at(decoded.root.children[1]), QByteArray("-1.5e3"));
}

void JsonReaderTest::survivesAnyNesting_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("whole");
    QTest::newRow("arrays") << QByteArray(100'000, '[') + QByteArray(100'000, ']') << true;
    QTest::newRow("arrays, never closed") << QByteArray(100'000, '[') << false;
    QTest::newRow("objects") << QByteArray("{\"a\":").repeated(100'000) + "1" + QByteArray(100'000, '}') << true;
}

void JsonReaderTest::survivesAnyNesting()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, whole);
    const auto decoded = readJson(decoded::bytes(text), {});
    QCOMPARE(!decoded.fault, whole);
    int depth = 0;
    const decode::Node *node = &decoded.root;
    for (; !node->children.empty(); node = &node->children.front())
        ++depth;
    QCOMPARE(depth, 200);
    QVERIFY(node->cut);
}

void JsonReaderTest::survivesALongLine()
{
    const QByteArray text = "{\"a\":\"" + QByteArray("\u20ac").repeated(400'000) + "\"}";
    const auto decoded = readJson(decoded::bytes(text), {});
    const decode::Node &value = decoded.root.children.front();
    QVERIFY(value.cut);
    QCOMPARE(value.value.size(), std::size_t(65535)); // no half of a character
    QCOMPARE(value.range.size, quint64(1'200'002));
}

void JsonReaderTest::survivesManyElements()
{
    const QByteArray text = "[" + QByteArray("1,").repeated(200'000) + "1]";
    const auto decoded = readJson(decoded::bytes(text), {});
    QVERIFY(!decoded.fault && decoded.root.cut);
    QVERIFY(decoded.root.children.size() < 100'000);
    QCOMPARE(decoded.root.range.size, quint64(text.size()));
}

void JsonReaderTest::countsFromTheBeginningOfThePayload()
{
    const auto decoded = decode::readJsonAt(decoded::bytes("42[\"a\", x]"), 2, {});
    QCOMPARE(decoded.root.range.offset, quint64(2));
    QCOMPARE(QString::fromStdString(decoded.fault->says), "Not valid JSON at line 1, column 9");
}

WIRETALE_TEST(JsonReaderTest)
#include "json_reader_test.moc"
