#include "capture/journal.h"
#include "support/test_registry.h"

#include <QTest>

class JournalTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatItWrote();
    void writesTheJournalsOwnForm();
    void stopsAtWhatItCannotRead_data();
    void stopsAtWhatItCannotRead();
    void isReadCutAtEveryByte();
};

using capture::JournalEntry;

namespace {

JournalEntry example()
{
    JournalEntry entry;
    entry.add("ONE", "a=b");
    entry.add("EMPTY", "");
    entry.add("LINES", "first\nsecond");
    entry.add("ONE", "again");
    return entry;
}

} // namespace

void JournalTest::readsWhatItWrote()
{
    const JournalEntry read = JournalEntry::parse(example().serialized());
    QVERIFY(read.fields() == example().fields());
    QCOMPARE(read.value("ONE"), std::string_view("a=b"));
    QCOMPARE(read.values("ONE"), (std::vector<std::string>{"a=b", "again"}));
    QVERIFY(read.has("EMPTY") && !read.has("NONE"));
}

void JournalTest::writesTheJournalsOwnForm()
{
    JournalEntry entry;
    entry.add("A", "b");
    entry.add("C", "\n");
    QCOMPARE(ws::textOf(entry.serialized()), std::string_view("A=b\nC\n\x01\0\0\0\0\0\0\0\n\n", 16));
}

void JournalTest::stopsAtWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("padding") << QByteArray("A=b\n\0\0\0", 7);
    QTest::newRow("no line end") << QByteArray("A=b\nC=d");
    QTest::newRow("a length beyond the end") << QByteArray("A=b\nC\n\xff\xff\xff\xff\xff\xff\xff\xffxx", 16);
    QTest::newRow("half a length") << QByteArray("A=b\nC\n\x01\0", 8);
}

void JournalTest::stopsAtWhatItCannotRead()
{
    QFETCH(QByteArray, bytes);
    const JournalEntry entry = JournalEntry::parse(ws::bytesOf(std::string_view(bytes.constData(), std::size_t(bytes.size()))));
    QCOMPARE(entry.fields().size(), std::size_t(1));
    QCOMPARE(entry.value("A"), std::string_view("b"));
}

void JournalTest::isReadCutAtEveryByte()
{
    const ws::ByteBuffer whole = example().serialized();
    for (std::size_t cut = 0; cut < whole.size(); ++cut) {
        const JournalEntry entry = JournalEntry::parse(ws::Bytes(whole).first(cut));
        const auto expected = example().fields();
        QVERIFY(entry.fields().size() <= expected.size());
        QVERIFY(std::equal(entry.fields().begin(), entry.fields().end(), expected.begin()));
    }
}

WIRETALE_TEST(JournalTest)
#include "journal_test.moc"
