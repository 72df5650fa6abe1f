#include "explain/vocabulary.h"

#include "support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace explain;

class VocabularyTest : public QObject {
    Q_OBJECT

private slots:
    void bringsManyVocabularies();
    void namesASourceForEachEntry();
    void readsEntriesRangesAndKeys();
    void namesTheLineAtFault_data();
    void namesTheLineAtFault();
    void choosesByTheSession_data();
    void choosesByTheSession();
    void readsUsersFiles();
};

namespace {

void write(const QString &path, const char *text)
{
    std::ofstream(path.toStdString(), std::ios::binary) << text;
}

} // namespace

void VocabularyTest::bringsManyVocabularies()
{
    QVERIFY(VocabularySet::embedded().all().size() >= 25);
    QVERIFY(VocabularySet::embedded().find("iana"));
    QVERIFY(!VocabularySet::embedded().find("nobody's"));
}

void VocabularyTest::namesASourceForEachEntry()
{
    for (const Vocabulary &vocabulary : VocabularySet::embedded().all()) {
        QVERIFY2(!vocabulary.title.empty() && !vocabulary.entries.empty(), vocabulary.id.c_str());
        for (const VocabularyEntry &entry : vocabulary.entries)
            QVERIFY2(!entry.meaning.empty() && !entry.source.empty() && !entry.onWire.empty(),
                     (vocabulary.id + " " + std::to_string(entry.first)).c_str());
    }
}

void VocabularyTest::readsEntriesRangesAndKeys()
{
    auto read = parseVocabulary(
        "own", "# title\tOur own\n# a remark\n# host\t*.test\ncode\tname\n4001\tFirst\tMeaning\r\n4000-4099\tRest\n\n");
    QVERIFY(read);
    const Vocabulary &own = read.value();
    QCOMPARE(own.title, std::string("Our own"));
    QCOMPARE(own.find(4001)->name, std::string("First"));
    QCOMPARE(own.find(4001)->meaning, std::string("Meaning"));
    QCOMPARE(own.find(4099)->name, std::string("Rest"));
    QVERIFY(!own.find(4100));
}

void VocabularyTest::namesTheLineAtFault_data()
{
    QTest::addColumn<QByteArray>("tsv");
    QTest::addColumn<QString>("says");
    QTest::newRow("no number") << QByteArray("4001\tA\nfour\tB\n")
                               << "Line 2: the code is not a number or a range below 65536.";
    QTest::newRow("too large") << QByteArray("70000\tA\n")
                               << "Line 1: the code is not a number or a range below 65536.";
    QTest::newRow("backwards") << QByteArray("4002-4001\tA\n")
                               << "Line 1: the code is not a number or a range below 65536.";
    QTest::newRow("no name") << QByteArray("\n4001\n") << "Line 2: a name is missing.";
    QTest::newRow("nine columns") << QByteArray("4001\ta\tb\tc\td\te\tf\tg\th\n")
                                  << "Line 1: there are too many columns.";
    QTest::newRow("empty") << QByteArray("# title\tNothing\n") << "The file has no codes.";
}

void VocabularyTest::namesTheLineAtFault()
{
    QFETCH(QByteArray, tsv);
    QFETCH(QString, says);
    auto read = parseVocabulary("own", tsv.toStdString());
    QVERIFY(!read);
    QCOMPARE(QString::fromStdString(read.error().says), says);
}

void VocabularyTest::choosesByTheSession_data()
{
    QTest::addColumn<QString>("subprotocol");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("chosen");
    const auto row = [](const char *subprotocol, const char *host, const char *message, const char *chosen) {
        QTest::newRow(*chosen ? chosen : "nothing") << subprotocol << host << message << chosen;
    };
    row("graphql-transport-ws", "api.example.test", "", "graphql-transport-ws");
    row("obswebsocket.json", "", "", "obs-websocket");
    row("V12.STOMP", "", "", "stomp");
    row("", "gateway.discord.gg", "", "discord-gateway");
    row("", "abc.execute-api.eu-west-1.amazonaws.com", "", "aws-api-gateway");
    row("", "", "{\"event\":\"pusher:connection_established\"}", "pusher-channels");
    row("", "example.test", "hello", "");
}

void VocabularyTest::choosesByTheSession()
{
    QFETCH(QString, subprotocol);
    QFETCH(QString, host);
    QFETCH(QString, message);
    QFETCH(QString, chosen);
    const auto choices =
        VocabularySet::embedded().choose({subprotocol.toStdString(), host.toStdString(), {message.toStdString()}});
    QCOMPARE(choices.empty() ? QString() : QString::fromStdString(choices.front().vocabulary->id), chosen);
}

void VocabularyTest::readsUsersFiles()
{
    QTemporaryDir folder;
    write(folder.filePath("ours.tsv"), "4000\tGone fishing\n");
    write(folder.filePath("broken.tsv"), "x\ty\n");
    write(folder.filePath("stomp.tsv"), "4001\tOur STOMP\n");
    std::vector<std::string> problems;
    const auto set = VocabularySet::withFolder(folder.path().toStdString(), problems);
    QCOMPARE(set.find("ours")->find(4000)->name, std::string("Gone fishing"));
    QCOMPARE(set.find("stomp")->find(4001)->name, std::string("Our STOMP"));
    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY(problems.front().starts_with("broken.tsv: Line 1"));
    QVERIFY(VocabularySet::withFolder("/nonexistent", problems).find("iana"));
}

WIRETALE_TEST(VocabularyTest)
#include "vocabulary_test.moc"
