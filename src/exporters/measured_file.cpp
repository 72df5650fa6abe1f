#include "exporters/measured_file.h"

#include "exporters/temporary_file.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace exporters {

ws::Result<explain::MeasuredPages> readMeasured(const std::string &path)
{
    std::error_code fault;
    if (!std::filesystem::exists(path, fault))
        return explain::MeasuredPages();
    std::ifstream file(path, std::ios::binary);
    std::string text(explain::MeasuredPages::largestFile + 1, '\0');
    if (!file.read(text.data(), std::streamsize(text.size())) && !file.eof())
        return ws::Error{path + " could not be read: " + std::strerror(errno) + ".", errno};
    text.resize(std::size_t(file.gcount()));
    auto measured = explain::MeasuredPages::parse(text);
    if (!measured)
        return ws::Error{path + " is not used: " + measured.error().says, 0};
    return measured;
}

ws::Status addMeasured(const std::string &path, explain::MeasuredPage page)
{
    auto measured = readMeasured(path);
    if (!measured)
        return measured.error();
    measured.value().add(std::move(page));
    std::error_code fault;
    std::filesystem::create_directories(std::filesystem::path(path).parent_path(), fault);
    auto file = TemporaryFile::beside(path);
    if (!file)
        return file.error();
    if (!file.value().write(measured.value().json()))
        return *file.value().failure();
    return file.value().commit();
}

} // namespace exporters
