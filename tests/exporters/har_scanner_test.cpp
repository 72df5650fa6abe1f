#include "support/test_registry.h"

#include "exporters/har_scanner.h"

#include <QTest>

class HarScannerTest : public QObject {
    Q_OBJECT

private slots:
    void findsEntriesAndMessages_data();
    void findsEntriesAndMessages();
    void stopsWhereBracketsDoNotMatch_data();
    void stopsWhereBracketsDoNotMatch();
};

namespace {

struct Found {
    QByteArrayList parts; ///< "m:" a message, "e:" an entry, "large"
    bool goesOn = true, whole = false, entries = false;
};

/// The text fed in two pieces.
Found scan(const QByteArray &text, qsizetype cut)
{
    Found found;
    exporters::HarScanner scanner({[&](std::string &&item) { found.parts << "m:" + QByteArray::fromStdString(item); },
                                   [&](std::string &&entry) { found.parts << "e:" + QByteArray::fromStdString(entry); },
                                   [&] { found.parts << "large"; }});
    for (const QByteArray &piece : {text.left(cut), text.mid(cut)})
        found.goesOn = found.goesOn && scanner.feed(piece.toStdString());
    found.whole = scanner.isWhole();
    found.entries = scanner.sawEntries();
    return found;
}

} // namespace

void HarScannerTest::findsEntriesAndMessages_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("parts");
    QTest::addColumn<bool>("whole");
    const auto row = [](const char *name, const char *text, const QByteArrayList &parts, bool whole = true) {
        QTest::newRow(name) << QByteArray(text) << parts << whole;
    };
    row("no entries", R"({"log":{"entries":[]}})", {});
    row("two", R"({"log":{"x":[{"entries":[1]}],"entries":[{"a":1}, {"b":[2]}]}})", {R"(e:{"a":1})", R"(e:{"b":[2]})"});
    row("messages", R"({"log":{"entries":[{"_webSocketMessages":[{"d":"[}"}, {"d":{}}],"z":1}]}})",
        {R"(m:{"d":"[}"})", R"(m:{"d":{}})", R"(e:{"_webSocketMessages":[],"z":1})"});
    row("a key deeper down", R"({"log":{"entries":[{"r":{"_webSocketMessages":[{}]}}]}})", {R"(e:{"r":{"_webSocketMessages":[{}]}})"});
    row("entries elsewhere", R"({"entries":[{}],"log":{"pages":[{}]}})", {});
    row("escapes", R"({"log":{"entries":[{"a":"\"}","b":"\\"}]}})", {R"(e:{"a":"\"}","b":"\\"})"});
    row("messages that are none", R"({"log":{"entries":[{"_webSocketMessages":[1,"x",null,[2]]}]}})", {"m:[2]", R"(e:{"_webSocketMessages":[]})"});
    row("cut in the second", R"({"log":{"entries":[{"a":1},{"b":)", {R"(e:{"a":1})"}, false);
    row("something behind it", R"({"log":{"entries":[{"a":1}]}} )", {R"(e:{"a":1})"});
}

void HarScannerTest::findsEntriesAndMessages()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, parts);
    QFETCH(bool, whole);
    for (qsizetype cut = 0; cut <= text.size(); ++cut) {
        const Found found = scan(text, cut);
        QCOMPARE(found.parts, parts);
        QCOMPARE(found.whole, whole);
        QVERIFY(found.goesOn);
    }
}

void HarScannerTest::stopsWhereBracketsDoNotMatch_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("closed twice") << QByteArray(R"({"log":{"entries":[{"a":1}]}}})");
    QTest::newRow("crossed") << QByteArray(R"({"log":{"entries":[{"a":1}},])");
    QTest::newRow("too deep") << QByteArray(R"({"log":{"entries":[{"a":1},{"b":)") + QByteArray(400, '[');
}

void HarScannerTest::stopsWhereBracketsDoNotMatch()
{
    QFETCH(QByteArray, text);
    const Found found = scan(text, 0);
    QVERIFY(!found.goesOn);
    QVERIFY(found.entries);
    QCOMPARE(found.parts, QByteArrayList{R"(e:{"a":1})"});
}

WIRETALE_TEST(HarScannerTest)
#include "har_scanner_test.moc"
