#include "capture/capture_reader.h"
#include "capture/importer.h"
#include "capture/recording.h"

#include <cerrno>

namespace capture {

namespace {

constexpr std::uint64_t progressStep = 1 << 20;

/// False when the caller wants no more of it.
bool readAll(CaptureReader &reader, Importer &importer, std::uint64_t size, const Progress &progress)
{
    std::uint64_t told = 0;
    while (reader.next(importer)) {
        if (!progress || reader.position() < told + progressStep)
            continue;
        told = reader.position();
        if (!progress(told, size))
            return false;
    }
    return true;
}

} // namespace

ws::Result<std::unique_ptr<Recording>> openRecording(const std::string &path, const Progress &progress)
{
    auto opened = File::openForReading(path);
    if (!opened)
        return opened.error();
    const auto file = std::make_shared<const File>(std::move(opened).value());
    auto reader = readCapture(*file);
    if (!reader)
        return reader.error();
    auto recording = std::make_unique<RecordingData>(path);
    Importer importer(file, *recording);
    if (!readAll(*reader.value(), importer, file->size(), progress))
        return ws::Error{"Reading " + path + " was stopped.", ECANCELED};
    const std::string remark = reader.value()->remark();
    importer.finish();
    if (!remark.empty())
        recording->addRemark(remark);
    else if (path != "-")
        recording->keepMarks(importer.numbers());
    if (reader.value()->hasSecrets())
        recording->addRemark("The file holds keys for TLS; they are not used here. tshark and Wireshark use them.");
    if (recording->sessionCount() == 0 && recording->remarks().empty())
        recording->addRemark("The file holds no TCP connection.");
    return std::unique_ptr<Recording>(std::move(recording));
}

} // namespace capture
