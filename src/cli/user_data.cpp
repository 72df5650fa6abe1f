#include "cli/user_data.h"

#include "cli/output.h"
#include "exporters/measured_file.h"

#include <cstdlib>

namespace cli {

std::string userDataFolder()
{
    if (const char *data = std::getenv("XDG_DATA_HOME"); data && *data)
        return std::string(data) + "/wiretale";
    const char *home = std::getenv("HOME");
    return std::string(home ? home : "") + "/.local/share/wiretale";
}

std::shared_ptr<const explain::MeasuredPages> measuredHere()
{
    auto measured = exporters::readMeasured(userDataFolder() + "/" + exporters::measuredFileName);
    if (!measured) {
        note(measured.error().says);
        return nullptr;
    }
    return std::make_shared<explain::MeasuredPages>(std::move(measured).value());
}

void keepMeasured(explain::MeasuredPage page)
{
    const ws::Status kept = exporters::addMeasured(userDataFolder() + "/" + exporters::measuredFileName, std::move(page));
    if (!kept)
        note("The measurement was not kept: " + kept.error().says);
}

} // namespace cli
