#include "round_trip.h"

#include "exporters/import.h"
#include "random_session.h"

#include <QDir>
#include <QTemporaryFile>
#include <QTest>

namespace round_trip {

namespace {

constexpr std::uint32_t randomSessions = 1000, perFile = 250;

/// Random sessions, kept with their recorder.
struct RandomRecording : capture::Recording {
    std::unique_ptr<capture::Recorder> recorder = capture::Recorder::createTemporary().value();
    std::shared_ptr<const capture::Recording> inner = recorder->recording();

    explicit RandomRecording(std::uint32_t first)
    {
        for (std::uint32_t seed = first; seed < first + perFile; ++seed)
            recordRandomSession(*recorder, seed);
    }
    std::size_t sessionCount() const override { return inner->sessionCount(); }
    std::shared_ptr<const capture::Session> session(std::size_t index) const override { return inner->session(index); }
    std::string path() const override { return inner->path(); }
    std::vector<std::string> remarks() const override { return {}; }
    std::uint64_t revision() const override { return inner->revision(); }
    std::uint64_t waitForChange(std::uint64_t, ws::Duration) const override { return 0; }
};

} // namespace

void addRecordings(Random random)
{
    QTest::addColumn<QString>("name");
    for (const QFileInfo &info : QDir(WIRETALE_TEST_DATA "/captures").entryInfoList({"*.pcapng"}))
        QTest::newRow(qPrintable(info.completeBaseName())) << info.filePath();
    for (const char *name : {"absurd-frame-length.pcapng", "cut-in-a-packet.pcapng"})
        QTest::newRow(name) << QString(WIRETALE_TEST_DATA "/hostile/") + name;
    for (std::uint32_t first = 1; random == Random::Yes && first <= randomSessions; first += perFile)
        QTest::newRow(qPrintable(QString("random from %1").arg(first))) << QString::number(first);
}

std::shared_ptr<capture::Recording> recording(const QString &name)
{
    if (const uint first = name.toUInt())
        return std::make_shared<RandomRecording>(first);
    auto opened = exporters::openAny(name.toStdString());
    return opened ? std::shared_ptr<capture::Recording>(std::move(opened).value()) : nullptr;
}

std::string written(const capture::Recording &recording, const char *format)
{
    exporters::ExportOptions options;
    options.reveal = true;
    std::string out;
    const ws::Status status = exporters::findExporter(format)->write(recording, options, [&](std::string_view piece) {
        out += piece;
        return true;
    });
    return status ? out : "failed: " + status.error().says;
}

std::shared_ptr<capture::Recording> opened(const std::string &text)
{
    QTemporaryFile file;
    if (!file.open() || file.write(text.data(), qint64(text.size())) != qint64(text.size()) || !file.flush())
        return nullptr;
    auto opened = exporters::openAny(file.fileName().toStdString());
    if (!opened)
        qWarning("%s", opened.error().says.c_str());
    return opened ? std::shared_ptr<capture::Recording>(std::move(opened).value()) : nullptr;
}

} // namespace round_trip
