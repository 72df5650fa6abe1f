#include "explain/sentence.h"

#include "support/test_registry.h"

#include <QTest>

using explain::Sentence;

class SentenceTest : public QObject {
    Q_OBJECT

private slots:
    void putsArgumentsInTheirPlaces();
    void keepsPercentSignsOfArguments();
    void makesPeerTextPrintable_data();
    void makesPeerTextPrintable();
    void cutsLongText();
};

void SentenceTest::putsArgumentsInTheirPlaces()
{
    const Sentence sentence{"port-refused", "Port %2 on %1 refused the connection.", {"localhost", "81"}};
    QCOMPARE(sentence.text(), std::string("Port 81 on localhost refused the connection."));
}

void SentenceTest::keepsPercentSignsOfArguments()
{
    const Sentence sentence{"redirected", "To %1, 100 %.", {"/%2"}};
    QCOMPARE(sentence.text(), std::string("To /%2, 100 %."));
}

void SentenceTest::makesPeerTextPrintable_data()
{
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("plain") << QByteArray("caf\xc3\xa9") << QByteArray("caf\xc3\xa9");
    QTest::newRow("escape sequence") << QByteArray("\x1b[31mred") << QByteArray("\\x1B[31mred");
    QTest::newRow("line end") << QByteArray("a\r\nb") << QByteArray("a\\x0D\\x0Ab");
    QTest::newRow("C1 control") << QByteArray("\xc2\x9b") << QByteArray("\\xC2\\x9B");
    QTest::newRow("not UTF-8") << QByteArray("a\xff\xfe") << QByteArray("a\\xFF\\xFE");
    QTest::newRow("right to left") << QByteArray("\xe2\x80\xaetxt") << QByteArray("\\xE2\\x80\\xAEtxt");
    QTest::newRow("isolate") << QByteArray("\xe2\x81\xa6x") << QByteArray("\\xE2\\x81\\xA6x");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfx") << QByteArray("\\xEF\\xBB\\xBFx");
}

void SentenceTest::makesPeerTextPrintable()
{
    QFETCH(QByteArray, peer);
    QFETCH(QByteArray, shown);
    QCOMPARE(QByteArray::fromStdString(explain::printable({peer.constData(), std::size_t(peer.size())})), shown);
}

void SentenceTest::cutsLongText()
{
    QCOMPARE(explain::printable("abcdef", 3), std::string("abc…"));
    QCOMPARE(explain::printable("abc", 3), std::string("abc"));
}

WIRETALE_TEST(SentenceTest)
#include "sentence_test.moc"
