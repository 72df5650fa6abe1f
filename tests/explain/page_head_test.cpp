#include "explain/page_head.h"

#include "support/test_registry.h"

#include <QTest>

using namespace explain;

namespace {

/// What each engine finds in the field "A"; "-": no such field, "?": the head is no HTTP to it.
std::string fieldA(const BrowserHead &head) { return head.readable ? head.joined("A").value_or("-") : "?"; }

BrowserHead (*const readers[])(ws::Bytes) = {readHeadAsChromium, readHeadAsFirefox, readHeadAsWebKit, readHeadAsStandard};

} // namespace

class PageHeadTest : public QObject {
    Q_OBJECT

private slots:
    void readsFieldsAsEachEngineDoes_data();
    void readsFieldsAsEachEngineDoes();
    void readsTheStatusLine_data();
    void readsTheStatusLine();
    void splitsListsOutsideQuotes();
};

void PageHeadTest::readsFieldsAsEachEngineDoes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("values"); // Chromium, Firefox, WebKit, standard
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &values) {
        QTest::newRow(name) << bytes << values;
    };
    row("plain", "HTTP/1.1 101 x\r\nA: b\r\n\r\n", {"b", "b", "b", "b"});
    row("bare line feeds", "HTTP/1.1 101 x\nA: b\n\n", {"b", "b", "b", "b"});
    row("blanks around", "HTTP/1.1 101 x\r\nA: \t b \r\n\r\n", {"b", "b", "b", "b"});
    row("blank before the colon", "HTTP/1.1 101 x\r\nA : b\r\n\r\n", {"b", "-", "-", "-"});
    row("after a bare CR", "HTTP/1.1 101 x\r\nX: y\rA: b\r\n\r\n", {"b", "-", "-", "-"});
    row("folded", "HTTP/1.1 101 x\r\nA:\r\n b\r\n\r\n", {"b", "b", "b", "b"});
    row("twice", "HTTP/1.1 101 x\r\nA: b\r\nA: c\r\n\r\n", {"b, c", "b, c", "b, c", "b, c"});
    row("no name", "HTTP/1.1 101 x\r\n: y\r\nA: b\r\n\r\n", {"b", "b", "b", "b"});
    row("a NUL", QByteArray("HTTP/1.1 101 x\r\nA: b\0\r\n\r\n", 26), {"?", "?", "?", "?"});
    row("four bytes of junk", "junkHTTP/1.1 101 x\r\nA: b\r\n\r\n", {"b", "b", "?", "?"});
    row("five bytes of junk", "xjunkHTTP/1.1 101 x\r\nA: b\r\n\r\n", {"?", "?", "?", "?"});
}

void PageHeadTest::readsFieldsAsEachEngineDoes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, values);
    const std::string text = bytes.toStdString();
    for (qsizetype i = 0; i < values.size(); ++i)
        QCOMPARE(QString::fromStdString(fieldA(readers[i](ws::bytesOf(text)))), values[i]);
}

void PageHeadTest::readsTheStatusLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QList<int>>("status"); // 0: no HTTP; WebKit gives up where it cannot read three digits
    QTest::newRow("1.1") << QByteArray("HTTP/1.1 403 No") << QList<int>{403, 403, 403};
    QTest::newRow("no reason") << QByteArray("HTTP/1.1 101") << QList<int>{101, 101, 101};
    QTest::newRow("no status") << QByteArray("HTTP/1.1") << QList<int>{200, 200, 0};
    QTest::newRow("1.2") << QByteArray("HTTP/1.2 101 x") << QList<int>{101, 101, 0};
    QTest::newRow("2") << QByteArray("HTTP/2 101 x") << QList<int>{101, 101, 0};
    QTest::newRow("two digits") << QByteArray("HTTP/1.1 99 x") << QList<int>{99, 99, 0};
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH") << QList<int>{0, 0, 0};
}

void PageHeadTest::readsTheStatusLine()
{
    QFETCH(QByteArray, line);
    QFETCH(QList<int>, status);
    const std::string text = line.toStdString() + "\r\n\r\n";
    for (qsizetype i = 0; i < status.size(); ++i) {
        const BrowserHead head = readers[i](ws::bytesOf(text));
        QCOMPARE(head.readable ? head.status : 0, status[i]);
    }
}

void PageHeadTest::splitsListsOutsideQuotes()
{
    QCOMPARE(splitValues("a, \"b,c\" ,d"), (std::vector<std::string>{"a", "\"b,c\"", "d"}));
    QCOMPARE(splitValues(", a"), (std::vector<std::string>{"", "a"}));
    QCOMPARE(splitValues(""), (std::vector<std::string>{""}));
}

WIRETALE_TEST(PageHeadTest)
#include "page_head_test.moc"
