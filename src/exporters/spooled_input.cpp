#include "exporters/spooled_input.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace exporters {

namespace {

std::string temporaryFolder()
{
    const char *folder = std::getenv("TMPDIR");
    return folder && *folder ? folder : "/tmp";
}

/// 0, or errno. Waits where the input does not block.
int copyAll(int from, int to)
{
    std::array<char, 65536> piece;
    for (;;) {
        const ssize_t size = ::read(from, piece.data(), piece.size());
        if (size == 0)
            return 0;
        if (size < 0 && errno == EAGAIN) {
            pollfd waiting{from, POLLIN, 0};
            ::poll(&waiting, 1, -1);
            continue;
        }
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
    return read(STDIN_FILENO, "standard input");
}

/// Without O_NONBLOCK, open(2) would wait for somebody to write.
ws::Result<SpooledInput> SpooledInput::readPipe(const std::string &path)
{
    const int pipe = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (pipe < 0)
        return ws::Error{"Could not open " + path + ": " + std::strerror(errno) + ".", errno};
    auto input = read(pipe, path);
    ::close(pipe);
    struct stat status { };
    if (input && ::stat(input.value().path().c_str(), &status) == 0 && status.st_size == 0)
        return ws::Error{path + " is a pipe that nobody writes into.", 0};
    return input;
}

ws::Result<SpooledInput> SpooledInput::read(int from, const std::string &name)
{
    std::string path = temporaryFolder() + "/wiretale-input-XXXXXX";
    const int descriptor = ::mkostemp(path.data(), O_CLOEXEC);
    if (descriptor < 0)
        return ws::Error{"Could not make a temporary file in " + temporaryFolder() + ": " + std::strerror(errno) + ".", errno};
    SpooledInput input(path);
    const int error = copyAll(from, descriptor);
    ::close(descriptor);
    if (error)
        return ws::Error{"Could not read " + name + ": " + std::strerror(error) + ".", error};
    return input;
}

} // namespace exporters
