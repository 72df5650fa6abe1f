#include "dialog_answer.h"
#include "screens.h"
#include "support/gui/tale_maker.h"
#include "support/test_registry.h"
#include "window_fixture.h"

#include "gui/core/vocabularies.h"
#include "gui/session/session_page.h"
#include "gui/window/connect_bar.h"

#include "capture/recording.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

using namespace gui;
using support::DialogAnswer;
using support::WindowFixture;

/// What outlives the window: settings, marks in session files, and what must not be written.
class PersistenceTest : public QObject {
    Q_OBJECT

private slots:
    void writesItsSettings();
    void startsAsItWasLeft();
    void appliesTheSettingsAtOnce();
    void writesNoSecret();
    void marksAreKeptInTheFile();
    void saysWhyAMarkCannotBeKept();

private:
    bool openCopy(WindowFixture &fixture, const QString &path);
    static bool isMarked(const WindowFixture &fixture, SessionKey key, std::uint32_t record);
};

void PersistenceTest::writesItsSettings()
{
    WindowFixture fixture;
    fixture.window().close();
    for (const char *key : {"window/geometry", "window/state", "ui/detailPosition", "timeline/timeMode", "timeline/columns", "splitter/open", "splitter/mock", "connect/profile", "mock/address", "mock/port", "mock/tls"})
        QVERIFY2(fixture.settings().contains(QLatin1String(key)), key);
}

void PersistenceTest::startsAsItWasLeft()
{
    WindowFixture fixture(QMap<QString, QVariant>{
        {"ui/detailPosition", int(DetailPosition::Below)}, {"timeline/timeMode", int(TimeMode::Clock)}, {"ui/overview", false},
        {"timeline/hidden", QStringList{QString::number(int(TimelineColumn::Bytes))}}, {"mock/port", 9123}, {"connect/profile", "firefox"}});
    QVERIFY(fixture.action("actionDetailBelow")->isChecked());
    QCOMPARE(fixture.find<SessionPage>("sessionPage")->detailPosition(), DetailPosition::Below);
    QVERIFY(fixture.action("actionTimeClock")->isChecked());
    QVERIFY(!fixture.action("actionOverview")->isChecked());
    QVERIFY(fixture.find<SessionPage>("sessionPage")->timeline().isColumnHidden(int(TimelineColumn::Bytes)));
    QCOMPARE(fixture.find<QSpinBox>("mockPortSpin")->value(), 9123);
    QCOMPARE(fixture.find<ConnectBar>("connectBar")->profile(), std::string("firefox"));
}

void PersistenceTest::appliesTheSettingsAtOnce()
{
    QTemporaryDir folder;
    QFile own(folder.filePath(QStringLiteral("ours.tsv")));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write("# title\tOur codes\n4555\tOurOwn\tWhat we mean by it\n");
    own.close();
    WindowFixture fixture;
    DialogAnswer answer([&folder](QWidget &dialog) {
        auto *position = dialog.findChild<QComboBox *>(QStringLiteral("detailCombo"));
        position->setCurrentIndex(position->findText(QStringLiteral("Below")));
        dialog.findChild<QSpinBox *>(QStringLiteral("limitSpin"))->setValue(7);
        dialog.findChild<QLineEdit *>(QStringLiteral("vocabularyEdit"))->setText(folder.path());
        qobject_cast<QDialog *>(&dialog)->accept();
    });
    fixture.action("actionSettings")->trigger();
    QCOMPARE(fixture.find<SessionPage>("sessionPage")->detailPosition(), DetailPosition::Below);
    QVERIFY(fixture.action("actionDetailBelow")->isChecked());
    QCOMPARE(fixture.settings().value(QStringLiteral("connect/limit")).toInt(), 7);
    QVERIFY(vocabularies().find("ours"));
    setVocabularyFolder({});
    QVERIFY(!vocabularies().find("ours"));
}

void PersistenceTest::writesNoSecret()
{
    WindowFixture fixture;
    auto *bar = fixture.find<ConnectBar>("connectBar");
    auto draft = bar->draft();
    DraftHeader secret;
    secret.name = QStringLiteral("Authorization");
    secret.value = QStringLiteral("Bearer sesame-open");
    secret.secret = true;
    draft.headers = {secret};
    bar->setDraft(draft);
    fixture.window().close();
    fixture.settings().sync();
    QFile file(fixture.settings().fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("sesame-open"));
}

bool PersistenceTest::openCopy(WindowFixture &fixture, const QString &path)
{
    fixture.window().openFile(path);
    return WindowFixture::waitFor([&fixture] { return !fixture.workspace().book().entries().empty() && fixture.allTold(); });
}

bool PersistenceTest::isMarked(const WindowFixture &fixture, SessionKey key, std::uint32_t record)
{
    const auto &entries = const_cast<WindowFixture &>(fixture).workspace().book();
    return entries.find(key)->session->records().at(record).flags & capture::Marked;
}

void PersistenceTest::marksAreKeptInTheFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("marked.pcapng"));
    {
        WindowFixture fixture;
        support::TaleMaker maker;
        maker.liveOrders(std::chrono::time_point_cast<ws::Duration>(std::chrono::system_clock::now()));
        fixture.add(maker.recording());
        fixture.workspace().save({1}, path);
        QVERIFY(WindowFixture::waitFor([&] { return QFile::exists(path); }));
    }
    std::uint32_t record = 0;
    {
        WindowFixture fixture;
        QVERIFY(openCopy(fixture, path));
        auto *page = fixture.find<SessionPage>("sessionPage");
        QVERIFY(WindowFixture::waitFor([&] { return page->goToFrame(9); }));
        record = page->model().item(page->timeline().currentIndex().row()).record;
        page->timeline().setFocus();
        QTest::keyClick(&page->timeline(), Qt::Key_Space);
        QVERIFY(WindowFixture::waitFor([&] { return isMarked(fixture, 1, record); }));
    }
    WindowFixture again;
    QVERIFY(openCopy(again, path));
    QVERIFY(isMarked(again, 1, record));
}

void PersistenceTest::saysWhyAMarkCannotBeKept()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("read-only.pcapng"));
    WindowFixture fixture;
    support::TaleMaker maker;
    maker.cleanEcho(std::chrono::time_point_cast<ws::Duration>(std::chrono::system_clock::now()));
    fixture.add(maker.recording());
    fixture.workspace().save({1}, path);
    QVERIFY(WindowFixture::waitFor([&] { return QFile::exists(path); }));
    fixture.window().openFile(path);
    QVERIFY(WindowFixture::waitFor([&] { return fixture.workspace().book().entries().size() == 2 && fixture.allTold(); }));
    QVERIFY(QFile::remove(path));
    QString says;
    connect(&fixture.workspace(), &Workspace::markFailed, this, [&says](const QString &text) { says = text; });
    fixture.workspace().mark(2, 1, true);
    QVERIFY(WindowFixture::waitFor([&] { return !says.isEmpty(); }));
    QVERIFY2(says.startsWith(QStringLiteral("Could not write")), qPrintable(says));
    QVERIFY(!isMarked(fixture, 2, 1));
}

WIRETALE_TEST(PersistenceTest)
#include "persistence_test.moc"
