#include "support/test_registry.h"

#include "exporters/bounded_lines.h"

#include <QTest>
#include <QFile>
#include <QTemporaryDir>

class BoundedLinesTest : public QObject {
    Q_OBJECT

private slots:
    void givesEachLine_data();
    void givesEachLine();
    void passesOverALineThatIsTooLong();
    void countsWhatItRead();
    void saysThatThereIsNoFile();
};

namespace {

std::string made(const QTemporaryDir &dir, const QByteArray &content)
{
    QFile file(dir.filePath("lines"));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName().toStdString() : std::string();
}

} // namespace

void BoundedLinesTest::givesEachLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::newRow("nothing") << QByteArray() << QByteArrayList();
    QTest::newRow("without an end") << QByteArray("one") << QByteArrayList{"one"};
    QTest::newRow("with an end") << QByteArray("one\n") << QByteArrayList{"one"};
    QTest::newRow("empty ones") << QByteArray("\n\na\n") << QByteArrayList{"", "", "a"};
    QTest::newRow("NULs") << QByteArray("a\0b\nc", 5) << QByteArrayList{QByteArray("a\0b", 3), "c"};
    const QByteArray large(300'000, 'x'); // more than is read at once
    QTest::newRow("large") << large + "\n" + large << QByteArrayList{large, large};
}

void BoundedLinesTest::givesEachLine()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArrayList, lines);
    const QTemporaryDir dir;
    exporters::BoundedLines input(made(dir, content), 1'000'000);
    QVERIFY(input.isOpen());
    QByteArrayList read;
    while (input.next())
        read << QByteArray::fromStdString(input.line().value());
    QCOMPARE(read, lines);
    QCOMPARE(input.number(), std::uint64_t(lines.size()));
}

void BoundedLinesTest::passesOverALineThatIsTooLong()
{
    const QTemporaryDir dir;
    exporters::BoundedLines input(made(dir, "short\n" + QByteArray(600'000, 'x') + "\nafter\n"), 10);
    QVERIFY(input.next() && input.line() == "short");
    QVERIFY(input.next() && !input.line());
    QVERIFY(input.next() && input.line() == "after");
    QVERIFY(!input.next());
}

void BoundedLinesTest::countsWhatItRead()
{
    const QTemporaryDir dir;
    exporters::BoundedLines input(made(dir, "12345\n678"), 10);
    QCOMPARE(input.size(), std::uint64_t(9));
    QVERIFY(input.next());
    QCOMPARE(input.position(), std::uint64_t(6));
    QVERIFY(input.next());
    QCOMPARE(input.position(), std::uint64_t(9));
}

void BoundedLinesTest::saysThatThereIsNoFile()
{
    QVERIFY(!exporters::BoundedLines("/nowhere/at/all", 10).isOpen());
}

WIRETALE_TEST(BoundedLinesTest)
#include "bounded_lines_test.moc"
