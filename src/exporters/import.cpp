#include "exporters/import.h"

#include "exporters/spooled_input.h"

namespace exporters {

ws::Result<std::unique_ptr<capture::Recording>> openAny(const std::string &path, const capture::Progress &progress)
{
    if (path != "-")
        return capture::openRecording(path, progress);
    auto spooled = SpooledInput::readStandardInput();
    if (!spooled)
        return spooled.error();
    return capture::openRecording(spooled.value().path(), progress); // stays mapped when the name goes
}

} // namespace exporters
