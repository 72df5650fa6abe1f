// Any bytes as a capture file: opened, every record read, saved and opened again.
#include "capture/filter.h"
#include "capture/save.h"

#include <cstdint>
#include <cstdlib>
#include <string>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace {

constexpr std::uint64_t enough = 1 << 16;
constexpr std::size_t recordLimit = 5000;

void readAll(const capture::Recording &recording)
{
    for (std::size_t s = 0; s < recording.sessionCount(); ++s) {
        const auto session = recording.session(s);
        for (std::size_t i = 0; i < std::min(session->records().size(), recordLimit); ++i) {
            const capture::Record &record = session->records().at(i);
            capture::summaryOf(*session, i);
            if (record.kind == capture::RecordKind::Frame)
                session->framePayload(record, 0, enough);
            if (record.kind == capture::RecordKind::Message)
                session->messagePayload(record, 0, enough);
        }
        for (const auto direction : {ws::Direction::ClientToServer, ws::Direction::ServerToClient})
            session->wire(direction, 0, enough);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const int memory = ::memfd_create("capture", 0);
    if (::write(memory, data, size) != ssize_t(size))
        std::abort();
    if (const auto opened = capture::openRecording("/proc/self/fd/" + std::to_string(memory))) {
        readAll(*opened.value());
        const std::string copy = "/tmp/fuzz_open_recording." + std::to_string(::getpid());
        if (!capture::saveRecording(*opened.value(), copy))
            std::abort();
        const auto again = capture::openRecording(copy);
        if (!again || again.value()->sessionCount() != opened.value()->sessionCount())
            std::abort();
        if (again.value()->sessionCount() > 0 && !again.value()->remarks().empty()) // an empty file says that it is empty
            std::abort();
        ::unlink(copy.c_str());
    }
    ::close(memory);
    return 0;
}
