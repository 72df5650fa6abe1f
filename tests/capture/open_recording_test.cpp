#include "capture/recording.h"
#include "examples.h"
#include "same_session.h"
#include "support/test_registry.h"

#include <QFile>
#include <QTest>

using namespace recorded;

class OpenRecordingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsWhatWasSeenLive_data();
    void tellsWhatWasSeenLive();
    void readsWhatIsWhole();
    void saysWhatItCannotRead_data();
    void saysWhatItCannotRead();
    void stopsWhenToldTo();
    void readsAGrowingFile();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<capture::Recorder> m_live;
    QString m_path;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString written(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return path;
}

} // namespace

void OpenRecordingTest::initTestCase()
{
    m_path = m_folder.filePath("all.pcapng");
    auto made = capture::Recorder::create(m_path.toStdString());
    QVERIFY(made);
    m_live = std::move(made).value();
    recordExamples(*m_live);
}

void OpenRecordingTest::tellsWhatWasSeenLive_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < examples().size(); ++i)
        QTest::newRow(examples()[i].name) << int(i);
}

void OpenRecordingTest::tellsWhatWasSeenLive()
{
    QFETCH(int, index);
    const auto opened = capture::openRecording(m_path.toStdString());
    QVERIFY(opened);
    QVERIFY(opened.value()->remarks().empty());
    QCOMPARE(opened.value()->sessionCount(), examples().size());
    const auto session = opened.value()->session(std::size_t(index));
    QCOMPARE(difference(*m_live->recording()->session(std::size_t(index)), *session), QString());
    QVERIFY(session->ended());
    QVERIFY(session->records().at(1).flags & capture::Marked);
    QCOMPARE(session->markNote(1), std::string("second\nrecord"));
}

void OpenRecordingTest::readsWhatIsWhole()
{
    const QString small = m_folder.filePath("small.pcapng");
    {
        auto made = capture::Recorder::create(small.toStdString());
        OneSession live(std::move(made).value());
        examples().front().play(live);
    }
    QFile file(small);
    std::size_t after = 18; // records of the whole file
    for (qint64 size = file.size() - 1; size > 0; --size) {
        QVERIFY(file.resize(size));
        const auto opened = capture::openRecording(small.toStdString());
        if (!opened) {
            QVERIFY2(size < 4, "a file that begins as pcapng was refused");
            continue;
        }
        const auto recording = opened.value().get();
        const std::size_t records = recording->sessionCount() ? recording->session(0)->records().size() : 0;
        QVERIFY(records <= after);
        after = records;
        for (const std::string &remark : recording->remarks())
            QVERIFY2(remark.starts_with("The last block is cut off: ") || remark == "The file holds no TCP connection.", remark.c_str());
    }
    QCOMPARE(after, std::size_t(0));
}

void OpenRecordingTest::saysWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const QByteArray whole = contentOf(m_path);
    QTest::newRow("empty") << QByteArray() << "The file %1 is empty.";
    QTest::newRow("text") << QByteArray("hello") << "The file %1 is not a session file and not a capture (pcapng or pcap).";
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\x08\x00", 5)
                          << "The file %1 is compressed. Unpack it first (gunzip, zstd -d).";
    QTest::newRow("pcap of an unknown version")
        << QByteArray::fromHex("a1b2c3d4 0063 0063 00000000 00000000 00010000 00000001")
        << "Could not read %1: unsupported pcap savefile version 99.99.";
}

void OpenRecordingTest::saysWhatItCannotRead()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const QString path = written(m_folder.filePath("bad"), content);
    const auto opened = capture::openRecording(path.toStdString());
    QVERIFY(!opened);
    QCOMPARE(QString::fromStdString(opened.error().says), says.arg(path));
    const auto none = capture::openRecording(m_folder.filePath("none").toStdString());
    QCOMPARE(QString::fromStdString(none.error().says),
             "Could not open " + m_folder.filePath("none") + ": no such file or directory.");
    const auto folder = capture::openRecording(m_folder.path().toStdString());
    QCOMPARE(QString::fromStdString(folder.error().says), "Could not open " + m_folder.path() + ": is a directory.");
}

void OpenRecordingTest::stopsWhenToldTo()
{
    const QString big = m_folder.filePath("big.pcapng");
    {
        OneSession live(std::move(capture::Recorder::create(big.toStdString())).value());
        live.connect();
        live.handshake();
        for (int i = 0; i < 40; ++i)
            live.send(frame(ws::Opcode::Binary, std::string(100'000, 'x'), true));
    }
    int calls = 0;
    const auto stopped = capture::openRecording(big.toStdString(), [&](std::uint64_t done, std::uint64_t total) {
        ++calls;
        return done > total;
    });
    QVERIFY(!stopped);
    QCOMPARE(calls, 1);
    QCOMPARE(stopped.error().says, "Reading " + big.toStdString() + " was stopped.");
}

void OpenRecordingTest::readsAGrowingFile()
{
    const QString path = m_folder.filePath("growing.pcapng");
    OneSession live(std::move(capture::Recorder::create(path.toStdString())).value());
    live.connect();
    live.handshake();
    for (int i = 0; i < 5; ++i) {
        live.send(frame(ws::Opcode::Text, "more", true));
        const auto opened = capture::openRecording(path.toStdString());
        QVERIFY(opened);
        QVERIFY(opened.value()->remarks().empty());
        QCOMPARE(opened.value()->session(0)->records().size(), live.session()->records().size());
        QCOMPARE(opened.value()->session(0)->info().missing, std::string("The recording stops before the session's end."));
    }
}

WIRETALE_TEST(OpenRecordingTest)
#include "open_recording_test.moc"
