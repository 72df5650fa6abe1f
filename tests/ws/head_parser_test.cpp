#include "support/test_registry.h"
#include "wire.h"

#include "ws/head_parser.h"

#include <QTest>

using ws::HeadParser;
using ws::HttpKind;

class HeadParserTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheEndUnderEverySplit_data();
    void findsTheEndUnderEverySplit();
    void readsBrokenHeads_data();
    void readsBrokenHeads();
    void keepsOrderCaseAndDuplicates();
    void readsStatusLines_data();
    void readsStatusLines();
    void stopsAtTheLimit();
};

void HeadParserTest::findsTheEndUnderEverySplit_data()
{
    QTest::addColumn<bool>("request");
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<int>("size"); // of the head; -1: never whole
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, bool request, QByteArray wire, int size, HeadParser::State state) {
        QTest::newRow(name) << request << wire << size << int(state);
    };
    using enum HeadParser::State;
    row("request", true, "GET / HTTP/1.1\r\nA: b\r\n\r\nrest", 24, Whole);
    row("bare line feeds", true, "GET / HTTP/1.1\nA: b\n\nrest", 21, Whole);
    row("mixed line ends", true, "GET / HTTP/1.1\r\nA: b\n\r\nrest", 23, Whole);
    row("response", false, "HTTP/1.1 200 OK\r\n\r\n", 19, Whole);
    row("no end yet", false, "HTTP/1.1 200 OK\r\nA: b\r\n", -1, Reading);
    row("CR without LF is no end", true, "G\r\n\r\rX", -1, Reading);
    row("not a response", false, "SSH-2.0-OpenSSH\r\n", 5, NotHttp);
    row("four bytes before it", false, "\r\n\r\nHTTP/1.1 200 OK\r\n\r\n", 23, Whole);
    row("five bytes before it", false, "abcdeHTTP/1.1 200 OK\r\n\r\n", 5, NotHttp);
    row("almost a response", false, "HTTQ/1.1", 5, NotHttp);
    row("TLS to a plain port", true, QByteArray("\x16\x03\x01\x02", 4), 1, NotHttp);
}

void HeadParserTest::findsTheEndUnderEverySplit()
{
    QFETCH(bool, request);
    QFETCH(QByteArray, wire);
    QFETCH(int, size);
    QFETCH(int, state);
    const ws::Bytes bytes = ws::bytesOf({wire.constData(), std::size_t(wire.size())});
    for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
        HeadParser parser(request ? HttpKind::Request : HttpKind::Response, 1000);
        std::size_t taken = parser.receive(bytes.first(cut));
        taken += parser.receive(bytes.subspan(cut));
        QCOMPARE(int(parser.state()), state);
        QCOMPARE(taken, size < 0 ? bytes.size() : std::size_t(size));
        QCOMPARE(ws::ByteBuffer(parser.bytes().begin(), parser.bytes().end()),
            ws::ByteBuffer(bytes.begin(), bytes.begin() + std::ptrdiff_t(taken)));
    }
}

void HeadParserTest::readsBrokenHeads_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("rules"); // ids with offsets
    QTest::addColumn<QByteArray>("fields");
    const auto row = [](const char *name, const QByteArray &wire, const char *rules, const QByteArray &fields) {
        QTest::newRow(name) << wire << QByteArray(rules) << fields;
    };
    row("good", "GET / HTTP/1.1\r\nA: b\r\n\r\n", "", "A=b");
    row("spaces around the value", "GET / HTTP/1.1\r\nA: \t b c \t\r\n\r\n", "", "A=b c");
    row("empty value", "GET / HTTP/1.1\r\nA:\r\n\r\n", "", "A=");
    row("bare LF", "GET / HTTP/1.1\r\nA: b\nC: d\n\r\n", "bare-line-feed@20", "A=b|C=d");
    row("obs-fold", "GET / HTTP/1.1\r\nA: b\r\n  c\r\n\r\n", "obsolete-fold@22", "A=b c");
    row("fold without a field", "GET / HTTP/1.1\r\n c\r\n\r\n", "bad-header-line@16", "");
    row("no colon", "GET / HTTP/1.1\r\nnothing\r\nA: b\r\n\r\n", "bad-header-line@16", "A=b");
    row("space before the colon", "GET / HTTP/1.1\r\nA : b\r\n\r\n", "bad-header-line@16", "A=b");
    row("no name", "GET / HTTP/1.1\r\n: b\r\n\r\n", "bad-header-line@16", "=b");
    row("NUL", QByteArray("GET / HTTP/1.1\r\nA: \0b\r\n\r\n", 25), "nul-in-head@19", QByteArray("A=\0b", 4));
    row("CR inside a line", "GET / HTTP/1.1\r\nA: b\rc\r\n\r\n", "bad-header-line@16", "A=b\rc");
    row("HTTP/0.9", "GET /\r\n\r\n", "bad-start-line@0", "");
    row("space in the target", "GET /a b HTTP/1.1\r\n\r\n", "bad-start-line@0", "");
    row("no version", "GET / \r\n\r\n", "bad-start-line@0", "");
    row("one word", "GET\r\n\r\n", "bad-start-line@0", "");
}

void HeadParserTest::readsBrokenHeads()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, rules);
    QFETCH(QByteArray, fields);
    std::vector<ws::Violation> violations;
    const ws::HttpHead head
        = ws::parseHead(HttpKind::Request, ws::bytesOf({wire.constData(), std::size_t(wire.size())}), violations);
    QByteArrayList foundRules;
    for (const ws::Violation &violation : violations)
        foundRules << QByteArray(ws::ruleInfo(violation.rule).id.data()) + '@' + QByteArray::number(quint64(violation.offset));
    QCOMPARE(foundRules.join('|'), rules);
    QByteArrayList foundFields;
    for (const ws::HttpField &field : head.fields)
        foundFields << QByteArray::fromStdString(field.name + "=" + field.value);
    QCOMPARE(foundFields.join('|'), fields);
    QCOMPARE(head.raw.size(), std::size_t(wire.size()));
}

void HeadParserTest::keepsOrderCaseAndDuplicates()
{
    std::vector<ws::Violation> violations;
    const ws::HttpHead head = ws::parseHead(
        HttpKind::Request, ws::bytesOf("GET /a?b HTTP/1.1\r\nhOST: x\r\nb: 1\r\nB: 2\r\n\r\n"), violations);
    QCOMPARE(head.method, std::string("GET"));
    QCOMPARE(head.target, std::string("/a?b"));
    QCOMPARE(head.version, std::string("HTTP/1.1"));
    QCOMPARE(head.fields[0], (ws::HttpField{"hOST", "x", 19, 9}));
    QCOMPARE(head.fields[2], (ws::HttpField{"B", "2", 34, 6}));
    QCOMPARE(head.joined("b"), std::string("1, 2"));
}

void HeadParserTest::readsStatusLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<bool>("good");
    QTest::newRow("usual") << QByteArray("HTTP/1.1 101 Switching Protocols") << 101 << QByteArray("Switching Protocols") << true;
    QTest::newRow("no reason") << QByteArray("HTTP/1.1 404 ") << 404 << QByteArray() << true;
    QTest::newRow("no last space") << QByteArray("HTTP/1.1 404") << 404 << QByteArray() << true;
    QTest::newRow("two digits") << QByteArray("HTTP/1.1 40 X") << 0 << QByteArray() << false;
    QTest::newRow("four digits") << QByteArray("HTTP/1.1 4040 X") << 0 << QByteArray() << false;
    QTest::newRow("letters") << QByteArray("HTTP/1.1 abc X") << 0 << QByteArray() << false;
    QTest::newRow("two blanks") << QByteArray("HTTP/1.1  101 X") << 101 << QByteArray("X") << false; // browsers open on these
    QTest::newRow("a tab") << QByteArray("HTTP/1.1\t101 X") << 101 << QByteArray("X") << false;
    QTest::newRow("a leading zero") << QByteArray("HTTP/1.1 0101 X") << 101 << QByteArray("X") << false;
    QTest::newRow("letters at the end") << QByteArray("HTTP/1.1 101abc") << 101 << QByteArray("abc") << false;
    QTest::newRow("bytes before it") << QByteArray("xx\r\nHTTP/1.1 101 X") << 101 << QByteArray("X") << false;
    QTest::newRow("no version digit") << QByteArray("HTTP/2 200 X") << 200 << QByteArray("X") << false;
}

void HeadParserTest::readsStatusLines()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    QFETCH(QByteArray, reason);
    QFETCH(bool, good);
    std::vector<ws::Violation> violations;
    const ws::HttpHead head = ws::parseHead(HttpKind::Response, ws::bytesOf(line.toStdString() + "\r\n\r\n"), violations);
    QCOMPARE(head.status, status);
    QCOMPARE(head.reason, reason.toStdString());
    QCOMPARE(violations.empty(), good);
}

void HeadParserTest::stopsAtTheLimit()
{
    HeadParser parser(HttpKind::Request, 10);
    QCOMPARE(parser.receive(ws::bytesOf("GET /12345678")), std::size_t(10));
    QCOMPARE(parser.state(), HeadParser::State::TooLarge);
}

WIRETALE_TEST(HeadParserTest)
#include "head_parser_test.moc"
