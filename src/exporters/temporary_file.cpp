#include "exporters/temporary_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <cstdlib>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace exporters {

namespace {

ws::Error couldNotWrite(const std::string &path, int error)
{
    const char *why = error == ENOSPC ? "disk full" : std::strerror(error);
    return {"Could not write " + path + ": " + why + ".", error};
}

} // namespace

TemporaryFile::TemporaryFile(int descriptor, std::string temporary, std::string path)
    : m_descriptor(descriptor)
    , m_temporary(std::move(temporary))
    , m_path(std::move(path))
{
}

TemporaryFile::TemporaryFile(TemporaryFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_temporary(std::exchange(other.m_temporary, {}))
    , m_path(std::move(other.m_path))
    , m_failure(std::move(other.m_failure))
{
}

ws::Result<TemporaryFile> TemporaryFile::beside(const std::string &path)
{
    std::string temporary = path + ".XXXXXX";
    const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (descriptor < 0)
        return couldNotWrite(path, errno);
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(descriptor, 0666 & ~mask);
    return TemporaryFile(descriptor, std::move(temporary), path);
}

TemporaryFile::~TemporaryFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

void TemporaryFile::fail(int error)
{
    m_failure = couldNotWrite(m_path, error);
}

bool TemporaryFile::write(std::string_view bytes)
{
    while (!bytes.empty() && !m_failure) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            fail(errno);
        if (written > 0)
            bytes.remove_prefix(std::size_t(written));
    }
    return !m_failure;
}

ws::Status TemporaryFile::commit()
{
    if (m_failure)
        return *m_failure;
    const int descriptor = std::exchange(m_descriptor, -1);
    if (::close(descriptor) != 0 || std::rename(m_temporary.c_str(), m_path.c_str()) != 0)
        return couldNotWrite(m_path, errno);
    m_temporary.clear();
    return ws::Done{};
}

} // namespace exporters
