#include "support/test_registry.h"

#include "exporters/temporary_file.h"

#include <QTest>
#include <QDir>
#include <QTemporaryDir>

class TemporaryFileTest : public QObject {
    Q_OBJECT

private slots:
    void appearsWhenItIsWhole();
    void leavesNothingBehind();
    void keepsTheOldFileUntilThen();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

using exporters::TemporaryFile;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TemporaryFileTest::appearsWhenItIsWhole()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath("out");
    auto file = TemporaryFile::beside(path.toStdString());
    QVERIFY(file && file.value().write("one ") && file.value().write("two"));
    QVERIFY(!QFile::exists(path));
    QVERIFY(file.value().commit());
    QCOMPARE(contentOf(path), QByteArray("one two"));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TemporaryFileTest::leavesNothingBehind()
{
    const QTemporaryDir dir;
    {
        auto file = TemporaryFile::beside(dir.filePath("out").toStdString());
        QVERIFY(file && file.value().write("half"));
    }
    QVERIFY(QDir(dir.path()).isEmpty(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TemporaryFileTest::keepsTheOldFileUntilThen()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath("out");
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    auto file = TemporaryFile::beside(path.toStdString());
    QVERIFY(file && file.value().write("new"));
    QCOMPARE(contentOf(path), QByteArray("old"));
    QVERIFY(file.value().commit());
    QCOMPARE(contentOf(path), QByteArray("new"));
}

void TemporaryFileTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("no such folder") << QByteArray("/nowhere/at/all/out");
    QTest::newRow("a file as folder") << QByteArray("/etc/passwd/out");
}

void TemporaryFileTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, path);
    const auto file = TemporaryFile::beside(path.toStdString());
    QVERIFY(!file);
    QVERIFY2(file.error().says.starts_with("Could not write " + path.toStdString() + ": ") && file.error().says.ends_with('.'), file.error().says.c_str());
}

WIRETALE_TEST(TemporaryFileTest)
#include "temporary_file_test.moc"
