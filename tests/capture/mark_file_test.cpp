#include "capture/mark_file.h"

#include "examples.h"
#include "support/test_registry.h"

#include "capture/recording.h"
#include "capture/save.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Marks that are written into a session file which was opened, not recorded.
class MarkFileTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void keepsAMarkAndItsNote();
    void takesAMarkAway();
    void leavesTheSessionsAsTheyWere();
    void marksEachSessionOfAFile();
    void refusesWhatIsNotOurs();
    void refusesAFileThatIsCutOff();
    void saysWhyItCannotWrite();

private:
    std::string path(const char *name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    std::unique_ptr<capture::Recording> open(const std::string &path) const;

    QTemporaryDir m_folder;
    std::string m_file;
};

namespace {

bool marked(const capture::Recording &recording, std::size_t session, std::size_t record)
{
    return recording.session(session)->records().at(record).flags & capture::Marked;
}

} // namespace

void MarkFileTest::init()
{
    m_file = path("two.pcapng");
    std::vector<std::shared_ptr<const capture::Session>> sessions;
    std::vector<std::unique_ptr<recorded::OneSession>> live;
    for (std::size_t each = 0; each < 2; ++each) {
        auto recorder = capture::Recorder::createTemporary();
        QVERIFY(recorder);
        live.push_back(std::make_unique<recorded::OneSession>(std::move(recorder).value()));
        recorded::examples().front().play(*live.back());
        sessions.push_back(live.back()->session());
    }
    QVERIFY(capture::saveSessions(sessions, m_file));
}

std::unique_ptr<capture::Recording> MarkFileTest::open(const std::string &path) const
{
    auto opened = capture::openRecording(path);
    return opened ? std::move(opened).value() : nullptr;
}

void MarkFileTest::keepsAMarkAndItsNote()
{
    const auto opened = open(m_file);
    const auto frame = opened->session(0)->findFrame(2).value();
    QVERIFY(opened->mark(0, frame, true, "look here"));
    QVERIFY(marked(*opened, 0, frame));
    const auto again = open(m_file);
    QVERIFY(marked(*again, 0, frame));
    QCOMPARE(again->session(0)->markNote(frame), std::string("look here"));
}

void MarkFileTest::takesAMarkAway()
{
    const auto opened = open(m_file);
    QVERIFY(opened->mark(0, 1, true, {}));
    QVERIFY(opened->mark(0, 1, false, {}));
    QVERIFY(!marked(*opened, 0, 1));
    QVERIFY(!marked(*open(m_file), 0, 1));
}

void MarkFileTest::leavesTheSessionsAsTheyWere()
{
    const auto before = open(m_file);
    QVERIFY(before->mark(0, 1, true, "a"));
    const auto after = open(m_file);
    QCOMPARE(after->sessionCount(), before->sessionCount());
    QVERIFY(after->remarks().empty());
    for (std::size_t session = 0; session < before->sessionCount(); ++session) {
        QCOMPARE(after->session(session)->records().size(), before->session(session)->records().size());
        QCOMPARE(after->session(session)->info().missing, before->session(session)->info().missing);
        QVERIFY(after->session(session)->ended());
    }
}

void MarkFileTest::marksEachSessionOfAFile()
{
    const auto opened = open(m_file);
    QVERIFY(opened->mark(1, 2, true, {}));
    const auto again = open(m_file);
    QVERIFY(marked(*again, 1, 2));
    QVERIFY(!marked(*again, 0, 2));
}

void MarkFileTest::refusesWhatIsNotOurs()
{
    const QDir folder(QStringLiteral(WIRETALE_TEST_DATA "/captures"));
    const auto files = folder.entryList({QStringLiteral("*.pcapng"), QStringLiteral("*.pcap")}, QDir::Files);
    QVERIFY(!files.isEmpty());
    const QString copy = m_folder.filePath(QStringLiteral("foreign.pcap"));
    QFile::remove(copy);
    QVERIFY(QFile::copy(folder.filePath(files.first()), copy));
    const auto size = QFile(copy).size();
    const auto opened = open(copy.toStdString());
    QVERIFY(opened && opened->sessionCount() > 0);
    QVERIFY(!opened->mark(0, 0, true, {}));
    QCOMPARE(QFile(copy).size(), size);
}

void MarkFileTest::refusesAFileThatIsCutOff()
{
    QFile file(QString::fromStdString(m_file));
    QVERIFY(file.resize(file.size() - 6));
    const auto opened = open(m_file);
    QVERIFY(opened && !opened->remarks().empty());
    QVERIFY(!opened->mark(0, 0, true, {}));
}

void MarkFileTest::saysWhyItCannotWrite()
{
    const auto status = capture::appendMark(path("nowhere.pcapng"), 1, {}, {});
    QVERIFY(!status);
    QVERIFY(status.error().says.starts_with("Could not write"));
}

WIRETALE_TEST(MarkFileTest)
#include "mark_file_test.moc"
