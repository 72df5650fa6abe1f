#include "exporters/import.h"

#include "exporters/har_import.h"
#include "exporters/jsonl_import.h"
#include "exporters/spooled_input.h"

#include <fstream>
#include <optional>

#include <sys/stat.h>

namespace exporters {

namespace {

/// The first bytes that are not white space.
std::string beginningOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text(512, '\0');
    file.read(text.data(), std::streamsize(text.size()));
    text.resize(std::size_t(file.gcount()));
    if (text.starts_with("\xEF\xBB\xBF"))
        text.erase(0, 3);
    text.erase(0, std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return text;
}

ws::Result<std::unique_ptr<capture::Recording>> openByContent(const std::string &path, const capture::Progress &progress)
{
    const std::string beginning = beginningOf(path);
    if (!beginning.starts_with('{'))
        return capture::openRecording(path, progress);
    const std::string firstLine = beginning.substr(0, beginning.find('\n'));
    const bool isHar = firstLine.find("\"type\"") == std::string::npos || firstLine.find("\"log\"") < firstLine.find("\"type\"");
    return isHar ? openHar(path, progress) : openJsonLines(path, progress);
}

/// Of all that is not a file or a folder; nullopt for those.
std::optional<ws::Result<SpooledInput>> spooled(const std::string &path)
{
    struct stat status { };
    if (path == "-")
        return SpooledInput::readStandardInput();
    if (::stat(path.c_str(), &status) != 0 || S_ISREG(status.st_mode) || S_ISDIR(status.st_mode))
        return std::nullopt;
    if (S_ISFIFO(status.st_mode))
        return SpooledInput::readPipe(path);
    return ws::Error{path + " is a device or socket, not a file.", 0};
}

} // namespace

ws::Result<std::unique_ptr<capture::Recording>> openAny(const std::string &path, const capture::Progress &progress)
{
    const auto input = spooled(path);
    if (!input)
        return openByContent(path, progress);
    if (!*input)
        return input->error();
    return openByContent(input->value().path(), progress); // stays mapped when the name goes
}

} // namespace exporters
