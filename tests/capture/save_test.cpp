#include "capture/save.h"
#include "examples.h"
#include "full_disk.h"
#include "same_session.h"
#include "support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace recorded;

class SaveTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void givesTheSameSessionsBack();
    void savesOneOfMany();
    void savesCaptures_data();
    void savesCaptures();
    void leavesNothingBehindWhenStopped();
    void leavesNothingBehindOnAFullDisk();
    void saysWhyItCannotWrite();

private:
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }
    QTemporaryDir m_folder;
    std::unique_ptr<capture::Recorder> m_live;
};

void SaveTest::initTestCase()
{
    auto made = capture::Recorder::createTemporary();
    QVERIFY(made);
    m_live = std::move(made).value();
    recordExamples(*m_live);
}

void SaveTest::givesTheSameSessionsBack()
{
    const QString path = m_folder.filePath("copy.pcapng");
    QVERIFY(capture::saveRecording(*m_live->recording(), path.toStdString()));
    const auto opened = capture::openRecording(path.toStdString());
    QVERIFY(opened);
    QVERIFY(opened.value()->remarks().empty());
    QCOMPARE(opened.value()->sessionCount(), examples().size());
    for (std::size_t i = 0; i < examples().size(); ++i)
        QCOMPARE(difference(*m_live->recording()->session(i), *opened.value()->session(i)), QString());
}

void SaveTest::savesOneOfMany()
{
    const QString path = m_folder.filePath("one.pcapng");
    const auto compressed = m_live->recording()->session(2);
    QVERIFY(capture::saveSession(*compressed, path.toStdString()));
    const auto opened = capture::openRecording(path.toStdString());
    QVERIFY(opened);
    QCOMPARE(opened.value()->sessionCount(), std::size_t(1));
    QCOMPARE(difference(*compressed, *opened.value()->session(0)), QString());
    QCOMPARE(opened.value()->session(0)->info().id, 1u);
}

void SaveTest::savesCaptures_data()
{
    QTest::addColumn<QString>("capture");
    for (const QFileInfo &info : QDir(WIRETALE_TEST_DATA "/captures").entryInfoList({"*.pcapng", "*.pcap"}))
        QTest::newRow(qPrintable(info.completeBaseName())) << info.filePath();
}

void SaveTest::savesCaptures()
{
    QFETCH(QString, capture);
    const QString path = m_folder.filePath("capture.pcapng");
    const auto original = capture::openRecording(capture.toStdString());
    QVERIFY(original);
    QVERIFY(capture::saveRecording(*original.value(), path.toStdString()));
    const auto copy = capture::openRecording(path.toStdString());
    QVERIFY(copy);
    QCOMPARE(copy.value()->sessionCount(), original.value()->sessionCount());
    for (std::size_t i = 0; i < copy.value()->sessionCount(); ++i)
        QCOMPARE(difference(*original.value()->session(i), *copy.value()->session(i)), QString());
}

void SaveTest::leavesNothingBehindWhenStopped()
{
    const QStringList before = files();
    const auto status = capture::saveRecording(
        *m_live->recording(), m_folder.filePath("stopped.pcapng").toStdString(), [](auto, auto) { return false; });
    QVERIFY(!status);
    QVERIFY(status.error().says.ends_with("stopped.pcapng was stopped."));
    QCOMPARE(files(), before);
}

void SaveTest::leavesNothingBehindOnAFullDisk()
{
    const QStringList before = files();
    const std::string path = m_folder.filePath("full.pcapng").toStdString();
    const FullDisk disk(10'000);
    const auto status = capture::saveRecording(*m_live->recording(), path);
    QVERIFY(!status);
    QCOMPARE(status.error().says, "Could not write " + path + ": file too large.");
    QCOMPARE(files(), before);
}

void SaveTest::saysWhyItCannotWrite()
{
    const auto nowhere = capture::saveRecording(*m_live->recording(), "/nonexistent-folder/a.pcapng");
    QCOMPARE(nowhere.error().says, std::string("Could not write /nonexistent-folder/a.pcapng: no such file or directory."));
    const auto device = capture::saveRecording(*m_live->recording(), "/dev/null");
    QCOMPARE(device.error().says, std::string("Could not write /dev/null: it is not a file."));
}

WIRETALE_TEST(SaveTest)
#include "save_test.moc"
