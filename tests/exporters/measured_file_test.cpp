#include "exporters/measured_file.h"

#include "support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class MeasuredFileTest : public QObject {
    Q_OBJECT

private slots:
    void growsByEachMeasurement();
    void leavesABadFileAsItIs();

private:
    QTemporaryDir m_folder;
};

void MeasuredFileTest::growsByEachMeasurement()
{
    const std::string path = m_folder.filePath("data/wiretale/measured.json").toStdString();
    QVERIFY(exporters::readMeasured(path).value().all().empty());
    explain::MeasuredPage page{explain::Engine::WebKit, "AppleWebKit/605", "dropped", true, {}};
    QVERIFY(exporters::addMeasured(path, page));
    page.mechanism = "reset";
    QVERIFY(exporters::addMeasured(path, page));
    QCOMPARE(exporters::readMeasured(path).value().all().size(), std::size_t(2));
    QCOMPARE(QDir(m_folder.filePath("data/wiretale")).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void MeasuredFileTest::leavesABadFileAsItIs()
{
    const QString path = m_folder.filePath("bad.json");
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write("{") == 1);
    file.close();
    const auto read = exporters::readMeasured(path.toStdString());
    QVERIFY(!read);
    QCOMPARE(QString::fromStdString(read.error().says), path + " is not used: It is not JSON.");
    QVERIFY(!exporters::addMeasured(path.toStdString(), {explain::Engine::WebKit, "1", "m", true, {}}));
    QCOMPARE(QFile(path).size(), qint64(1));
}

WIRETALE_TEST(MeasuredFileTest)
#include "measured_file_test.moc"
