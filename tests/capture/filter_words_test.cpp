#include "capture/filter_words.h"
#include "support/test_registry.h"

#include <QTest>

class FilterWordsTest : public QObject {
    Q_OBJECT

private slots:
    void splitsATextIntoTerms_data();
    void splitsATextIntoTerms();
    void namesWhatIsNotClosed_data();
    void namesWhatIsNotClosed();
};

void FilterWordsTest::splitsATextIntoTerms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("words");
    const auto row = [](const char *text, const QByteArrayList &words) { QTest::newRow(text) << QByteArray(text) << words; };
    row("op:text size>1k", {"op:text", "size>1k"});
    row("  -is:problem  ", {"-is:problem"});
    row("\"two words\" third", {"two words", "third"});
    row("/a b/i next", {"a b", "next"});
}

void FilterWordsTest::splitsATextIntoTerms()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, words);
    const auto split = capture::splitFilter(text.toStdString());
    QVERIFY(split);
    QByteArrayList found;
    for (const capture::FilterWord &word : split.value())
        found << (word.negated ? "-" : "") + QByteArray::fromStdString(word.text);
    QCOMPARE(found, words);
}

void FilterWordsTest::namesWhatIsNotClosed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("quote") << QByteArray("\"open");
    QTest::newRow("slash") << QByteArray("/open");
}

void FilterWordsTest::namesWhatIsNotClosed()
{
    QFETCH(QByteArray, text);
    const auto split = capture::splitFilter(text.toStdString());
    QVERIFY(!split);
    QVERIFY(!split.error().says.empty());
}

WIRETALE_TEST(FilterWordsTest)
#include "filter_words_test.moc"
