#include "capture/file.h"

#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace capture {

File::File(int descriptor, std::string path)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
{
}

File::~File()
{
    if (isOpen())
        ::close(m_descriptor);
}

File::File(File &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_path(std::move(other.m_path))
{
}

File &File::operator=(File &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    return *this;
}

ws::Result<File> File::create(const std::string &path)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return fileError("make", path, errno);
    return File(descriptor, path);
}

ws::Result<File> File::open(const std::string &path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return fileError("open", path, errno);
    File file(descriptor, path);
    struct stat status { };
    if (::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode))
        return fileError("open", path, EISDIR);
    return file;
}

ws::Result<File> File::openForAppending(const std::string &path)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return fileError("write", path, errno);
    return File(descriptor, path);
}

ws::Result<File> File::openForReading(const std::string &path)
{
    auto file = path == "-" ? open("/dev/stdin") : open(path);
    if (!file)
        return file;
    struct stat status { };
    const bool regular = ::fstat(file.value().m_descriptor, &status) == 0 && S_ISREG(status.st_mode);
    return regular ? std::move(file) : copyOf(file.value());
}

ws::Result<File> File::copyOf(const File &stream)
{
    auto copy = nameless();
    if (!copy)
        return copy;
    ws::ByteBuffer buffer(1 << 16);
    std::uint64_t size = 0;
    for (;;) {
        const ssize_t got = ::read(stream.m_descriptor, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fileError("read", stream.m_path, errno);
        if (got == 0)
            break;
        if (const int error = copy.value().writeAt(size, ws::Bytes(buffer).first(std::size_t(got))))
            return fileError("write", copy.value().m_path, error);
        size += std::uint64_t(got);
    }
    copy.value().m_path = stream.m_path;
    return copy;
}

ws::Result<File> File::createUnique(const std::string &pattern, int suffixLength)
{
    std::string path = pattern;
    const int descriptor = ::mkostemps(path.data(), suffixLength, O_CLOEXEC);
    if (descriptor < 0)
        return fileError("make", pattern, errno);
    return File(descriptor, path);
}

ws::Result<File> File::nameless()
{
    auto file = createUnique(temporaryFolder() + "/wiretale-XXXXXX", 0);
    if (file)
        ::unlink(file.value().path().c_str());
    return file;
}

std::uint64_t File::size() const
{
    struct stat status { };
    return ::fstat(m_descriptor, &status) == 0 ? std::uint64_t(status.st_size) : 0;
}

std::size_t File::readAt(std::uint64_t offset, std::span<std::uint8_t> out) const
{
    std::size_t done = 0;
    while (done < out.size()) {
        const ssize_t got = ::pread(m_descriptor, out.data() + done, out.size() - done, off_t(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        done += std::size_t(got);
    }
    return done;
}

int File::writeAt(std::uint64_t offset, ws::Bytes bytes)
{
    while (!bytes.empty()) {
        const ssize_t put = ::pwrite(m_descriptor, bytes.data(), bytes.size(), off_t(offset));
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return errno;
        bytes = bytes.subspan(std::size_t(put));
        offset += std::uint64_t(put);
    }
    return 0;
}

int File::truncate(std::uint64_t size)
{
    return ::ftruncate(m_descriptor, off_t(size)) == 0 ? 0 : errno;
}

ws::Error fileError(const std::string &attempt, const std::string &path, int number)
{
    std::string why = std::generic_category().message(number);
    if (!why.empty() && why[0] >= 'A' && why[0] <= 'Z')
        why[0] = char(why[0] - 'A' + 'a');
    return {"Could not " + attempt + " " + path + ": " + why + ".", number};
}

std::string temporaryFolder()
{
    const char *const folder = std::getenv("TMPDIR");
    return folder && *folder ? folder : "/tmp";
}

} // namespace capture
