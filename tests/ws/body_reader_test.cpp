#include "support/test_registry.h"
#include "wire.h"

#include "ws/body_reader.h"

#include <QTest>

using ws::BodyReader;

class BodyReaderTest : public QObject {
    Q_OBJECT

private slots:
    void undoesTheFramingUnderEverySplit_data();
    void undoesTheFramingUnderEverySplit();
    void countsWhatItDoesNotKeep();
    void hasNoBodyWhereTheStatusForbidsOne();
};

void BodyReaderTest::undoesTheFramingUnderEverySplit_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("taken");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<bool>("completeAtEof");
    const auto row = [](const char *name, const char *field, const char *wire, const char *body, int taken, bool complete,
                         bool atEof) {
        QTest::newRow(name) << QByteArray(field) << QByteArray(wire) << QByteArray(body) << taken << complete << atEof;
    };
    row("length", "Content-Length: 3", "abcX", "abc", 3, true, true);
    row("length, cut", "Content-Length: 3", "ab", "ab", 2, false, false);
    row("length zero", "Content-Length: 0", "X", "", 0, true, true);
    row("same length twice", "Content-Length: 3, 3", "abcX", "abc", 3, true, true);
    row("two lengths", "Content-Length: 3, 4", "abcX", "abcX", 4, false, true);
    row("length no number", "Content-Length: +3", "abcX", "abcX", 4, false, true);
    row("length too large for a number", "Content-Length: 99999999999999999999999", "a", "a", 1, false, true);
    row("until close", "A: b", "abc", "abc", 3, false, true);
    row("chunked", "Transfer-Encoding: chunked", "3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\nX", "abc0123456789", 32, true,
        true);
    row("chunked, trailers, bare LF", "Transfer-Encoding: gzip, Chunked", "3\nabc\n0\nA: b\n\nX", "abc", 14, true, true);
    row("chunked, cut", "Transfer-Encoding: chunked", "5\r\nab", "ab", 5, false, false);
    row("chunked, no size", "Transfer-Encoding: chunked", "zz\r\nabc", "abc", 7, false, false);
    row("chunked, no line end", "Transfer-Encoding: chunked", "1\r\nabc\r\nd", "ad", 9, false, false);
}

void BodyReaderTest::undoesTheFramingUnderEverySplit()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, body);
    QFETCH(int, taken);
    QFETCH(bool, complete);
    QFETCH(bool, completeAtEof);
    ws::HttpHead head;
    head.status = 403;
    const std::string text = field.toStdString();
    head.fields.push_back({text.substr(0, text.find(':')), text.substr(text.find(':') + 2)});
    const ws::ByteBuffer bytes = wire::bytes(wire.toStdString());
    for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
        BodyReader reader(head, 1000);
        std::size_t took = reader.receive(ws::Bytes(bytes).first(cut));
        took += reader.receive(ws::Bytes(bytes).subspan(cut));
        QCOMPARE(std::string(ws::textOf(reader.kept())), body.toStdString());
        QCOMPARE(int(took), taken);
        QCOMPARE(reader.complete(), complete);
        QCOMPARE(reader.completeAtEof(), completeAtEof);
    }
}

void BodyReaderTest::countsWhatItDoesNotKeep()
{
    BodyReader reader(2);
    reader.receive(ws::bytesOf("abc"));
    reader.receive(ws::bytesOf("de"));
    QCOMPARE(std::string(ws::textOf(reader.kept())), std::string("ab"));
    QCOMPARE(reader.total(), quint64(5));
}

void BodyReaderTest::hasNoBodyWhereTheStatusForbidsOne()
{
    for (const int status : {204, 304}) {
        ws::HttpHead head;
        head.status = status;
        QVERIFY(BodyReader(head, 10).complete());
    }
}

WIRETALE_TEST(BodyReaderTest)
#include "body_reader_test.moc"
