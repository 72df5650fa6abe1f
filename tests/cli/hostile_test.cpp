// What `show` does with files that are cut, foreign or made to harm: the exit code and one clear sentence, what is whole is
// shown, and memory stays bounded. tests/data/hostile/EXPECTED.tsv is the table; larger ones are made here.
#include "support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

class HostileTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIsWrongWithEachFile_data();
    void saysWhatIsWrongWithEachFile();
    void writesEveryFormatOfWhatIsWhole_data();
    void writesEveryFormatOfWhatIsWhole();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void readsEndlessInputsWithinBounds_data();
    void readsEndlessInputsWithinBounds();
    void readsAPipeThatSomebodyWritesInto();
    void cleanupTestCase();

private:
    struct Shown {
        int exit = -1;
        QByteArray out, err;
    };
    static Shown show(const QString &path, const QString &format = "jsonl");
    static QString folder() { return WIRETALE_TEST_DATA "/hostile/"; }
    static void checkSentence(const Shown &shown);
    static QList<QByteArrayList> table();
    QString made(const QString &name) const { return m_dir.filePath(name); }

    QTemporaryDir m_dir;
};

HostileTest::Shown HostileTest::show(const QString &path, const QString &format)
{
    QProcess process;
    process.start(WIRETALE_CLI, {"show", path, "--format", format});
    Shown shown;
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return shown;
    }
    shown.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    shown.out = process.readAllStandardOutput();
    shown.err = process.readAllStandardError();
    return shown;
}

/// Refused: one sentence, nothing else. Shown: remarks are sentences too.
void HostileTest::checkSentence(const Shown &shown)
{
    const QByteArrayList lines = shown.err.split('\n');
    for (const QByteArray &line : lines)
        QVERIFY2(line.isEmpty() || line.endsWith('.'), line.constData());
    for (const char c : shown.err)
        QVERIFY2(std::uint8_t(c) >= 0x20 || c == '\n', shown.err.constData());
    if (shown.exit == 0)
        return;
    QVERIFY2(shown.out.isEmpty(), shown.out.constData());
    QVERIFY2(shown.err.startsWith("wiretale-cli: ") && shown.err.count('\n') == 1, shown.err.constData());
}

/// name, exit code, sessions shown, words of the sentence ("-": none)
QList<QByteArrayList> HostileTest::table()
{
    QFile file(folder() + "EXPECTED.tsv");
    QList<QByteArrayList> rows;
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (!line.isEmpty() && !line.startsWith('#'))
                rows << line.split('\t');
    return rows;
}

void HostileTest::saysWhatIsWrongWithEachFile_data()
{
    QTest::addColumn<int>("exit");
    QTest::addColumn<int>("sessions");
    QTest::addColumn<QByteArray>("words");
    QStringList told{"EXPECTED.tsv", "make.py"};
    for (const QByteArrayList &row : table()) {
        QCOMPARE(row.size(), 4);
        told << QString::fromUtf8(row[0]);
        QTest::newRow(row[0]) << row[1].toInt() << row[2].toInt() << row[3];
    }
    for (const QString &name : QDir(folder()).entryList(QDir::Files))
        QVERIFY2(told.contains(name), qPrintable(name + " has no row in EXPECTED.tsv"));
}

void HostileTest::saysWhatIsWrongWithEachFile()
{
    QFETCH(int, exit);
    QFETCH(int, sessions);
    QFETCH(QByteArray, words);
    const Shown shown = show(folder() + QTest::currentDataTag());
    QVERIFY2(shown.exit == exit, QByteArray::number(shown.exit) + ' ' + shown.err);
    checkSentence(shown);
    QCOMPARE(shown.out.count("\"type\":\"session\""), sessions);
    QCOMPARE(shown.out.count("\"type\":\"verdict\""), sessions);
    if (words == "-")
        QCOMPARE(shown.err, QByteArray());
    else
        QVERIFY2(shown.err.contains(words), shown.err.constData());
}

void HostileTest::writesEveryFormatOfWhatIsWhole_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"text", "json", "har", "html", "markdown"})
        QTest::newRow(format) << QString(format);
}

void HostileTest::writesEveryFormatOfWhatIsWhole()
{
    QFETCH(QString, format);
    for (const char *name : {"odd-types.har", "sequence-jumps.pcapng"}) {
        const Shown shown = show(folder() + name, format);
        QVERIFY2(shown.exit == 0 && !shown.out.isEmpty(), name + QByteArray(": ") + shown.err);
    }
}

void HostileTest::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("words");
    ::mkfifo(made("pipe").toUtf8(), 0600);
    QVERIFY(QFile::link(made("nowhere"), made("dangling")));
    QVERIFY(QFile::link(made("loop"), made("loop")));
    sockaddr_un address{AF_UNIX, {}};
    const QByteArray socketPath = made("socket").toUtf8();
    QVERIFY(std::size_t(socketPath.size()) < sizeof address.sun_path);
    std::copy(socketPath.begin(), socketPath.end(), address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(socket);
    const auto row = [](const char *name, const QString &path, const char *words) { QTest::newRow(name) << path << QByteArray(words); };
    row("folder", m_dir.path(), "is a directory");
    row("no such file", made("nowhere"), "no such file");
    row("dangling link", made("dangling"), "no such file");
    row("link to itself", made("loop"), "symbolic links");
    row("pipe without a writer", made("pipe"), "a pipe that nobody writes into");
    row("device", "/dev/zero", "is a device or socket, not a file");
    row("socket", made("socket"), "is a device or socket, not a file");
    row("name too long", QString(5000, 'x'), "name too long");
}

void HostileTest::refusesWhatIsNoFile()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, words);
    const Shown shown = show(path);
    QCOMPARE(shown.exit, 3);
    checkSentence(shown);
    QVERIFY2(shown.err.toLower().contains(words), shown.err.constData());
}

void HostileTest::readsEndlessInputsWithinBounds_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("repeated");
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("words");
    const QByteArray session = R"({"type":"session","v":1,"session":1,"mode":"file","url":"ws://h/","start":"2026-11-20T14:00:00Z"})" "\n";
    QTest::newRow("a line of 70 MB") << session + R"({"type":"note","session":1,"t":0,"text":")" << QByteArray(1'000'000, 'x') << 70 << 0
                                      << QByteArray("Line 2 is not one of ours");
    QTest::newRow("a HAR of brackets") << QByteArray(R"({"log":{"entries":[)") << QByteArray(1'000'000, '[') << 20 << 3 << QByteArray("not a whole HAR");
    QTest::newRow("a HAR of commas") << QByteArray(R"({"log":{"entries":[{"a":[)") << QByteArray("0,").repeated(500'000) << 20 << 3
                                     << QByteArray("not a whole HAR");
    QTest::newRow("a HAR string without end") << QByteArray(R"({"log":{"entries":[{"a":")") << QByteArray(1'000'000, 'x') << 70 << 3
                                              << QByteArray("not a whole HAR");
    QTest::newRow("spaces") << QByteArray("{") << QByteArray(1'000'000, ' ') << 20 << 3 << QByteArray("not a whole HAR");
    QTest::newRow("zeroes") << QByteArray() << QByteArray(1'000'000, '\0') << 20 << 3 << QByteArray("not a session file");
}

void HostileTest::readsEndlessInputsWithinBounds()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, repeated);
    QFETCH(int, times);
    QFETCH(int, exit);
    QFETCH(QByteArray, words);
    QFile file(made("endless"));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(begin);
    for (int i = 0; i < times; ++i)
        file.write(repeated);
    file.close();
    const Shown shown = show(file.fileName());
    QVERIFY2(shown.exit == exit && shown.err.contains(words), QByteArray::number(shown.exit) + ' ' + shown.err);
    checkSentence(shown);
}

void HostileTest::readsAPipeThatSomebodyWritesInto()
{
    QProcess process;
    process.start("sh", {"-c", QString("cat '%1' | '%2' show /dev/stdin --format jsonl").arg(WIRETALE_TEST_DATA "/captures/01-plain-echo.pcapng", WIRETALE_CLI)});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("\"cause\":\"closed-cleanly\""));
}

/// Of all the programs run here; the sanitizers take their share.
void HostileTest::cleanupTestCase()
{
    constexpr long limit = 900 * 1024; // KiB
    rusage usage{};
    QCOMPARE(::getrusage(RUSAGE_CHILDREN, &usage), 0);
    QVERIFY2(usage.ru_maxrss < limit, QByteArray::number(qlonglong(usage.ru_maxrss)) + " KiB");
}

WIRETALE_TEST(HostileTest)
#include "hostile_test.moc"
