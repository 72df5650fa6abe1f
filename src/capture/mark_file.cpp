#include "capture/mark_file.h"

#include "capture/journal.h"
#include "capture/pcapng_writer.h"

namespace capture {

ws::Status appendMark(const std::string &path, SessionId session, const Mark &mark, ws::Time now)
{
    auto opened = File::openForAppending(path);
    if (!opened)
        return opened.error();
    PcapngWriter writer(std::make_shared<File>(std::move(opened).value()), PcapngWriter::Start::BehindLastBlock);
    writer.journal(toJournal(session, mark, now).serialized());
    writer.flush();
    if (writer.failure())
        return *writer.failure();
    return ws::Done{};
}

} // namespace capture
