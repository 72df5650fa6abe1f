#include "exporters/spooled_input.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace exporters {

namespace {

std::string temporaryFolder()
{
    const char *folder = std::getenv("TMPDIR");
    return folder && *folder ? folder : "/tmp";
}

/// 0, or errno.
int copyAll(int from, int to)
{
    std::array<char, 65536> piece;
    for (;;) {
        const ssize_t size = ::read(from, piece.data(), piece.size());
        if (size == 0)
            return 0;
        if (size < 0 && errno == EINTR)
            continue;
        for (ssize_t done = 0; size > 0 && done < size;) {
            const ssize_t written = ::write(to, piece.data() + done, std::size_t(size - done));
            if (written < 0 && errno != EINTR)
                return errno;
            done += written > 0 ? written : 0;
        }
        if (size < 0)
            return errno;
    }
}

} // namespace

SpooledInput::SpooledInput(std::string path)
    : m_path(std::move(path))
{
}

SpooledInput::SpooledInput(SpooledInput &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{
}

SpooledInput::~SpooledInput()
{
    if (!m_path.empty())
        ::unlink(m_path.c_str());
}

ws::Result<SpooledInput> SpooledInput::readStandardInput()
{
    std::string path = temporaryFolder() + "/wiretale-input-XXXXXX";
    const int descriptor = ::mkostemp(path.data(), O_CLOEXEC);
    if (descriptor < 0)
        return ws::Error{"Could not make a temporary file in " + temporaryFolder() + ": " + std::strerror(errno) + ".", errno};
    SpooledInput input(path);
    const int error = copyAll(STDIN_FILENO, descriptor);
    ::close(descriptor);
    if (error)
        return ws::Error{std::string("Could not read standard input: ") + std::strerror(error) + ".", error};
    return input;
}

} // namespace exporters
