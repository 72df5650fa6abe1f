#pragma once

#include "ws/bytes.h"
#include "ws/result.h"

#include <cstdint>
#include <span>
#include <string>

namespace capture {

/// An open file, closed with this object. Reading is safe from any thread.
class File {
public:
    File() = default;
    ~File();
    File(File &&other) noexcept;
    File &operator=(File &&other) noexcept;

    /// Made anew for reading and writing, readable by its owner only: it will hold secrets.
    static ws::Result<File> create(const std::string &path);
    static ws::Result<File> open(const std::string &path);
    /// As open(); what is no regular file ("-": standard input, a pipe) is copied to a nameless one first.
    static ws::Result<File> openForReading(const std::string &path);
    /// For reading and writing, as it is.
    static ws::Result<File> openForAppending(const std::string &path);
    /// Made anew under a name of its own; `pattern` ends in XXXXXX and `suffix`. Sets path().
    static ws::Result<File> createUnique(const std::string &pattern, int suffixLength);
    /// Without a name in the temporary folder: gone when closed, also after a crash.
    static ws::Result<File> nameless();

    bool isOpen() const { return m_descriptor >= 0; }
    const std::string &path() const { return m_path; }
    /// -1 where there is none.
    int descriptor() const { return m_descriptor; }
    std::uint64_t size() const;

    /// Fills `out` from `offset` on; the bytes read, fewer at the end of the file or where it cannot be read.
    std::size_t readAt(std::uint64_t offset, std::span<std::uint8_t> out) const;
    /// Writes all of it in as few write(2) calls as the system allows (one, but for signals and full disks); 0 or errno.
    int writeAt(std::uint64_t offset, ws::Bytes bytes);
    /// Cuts the file off; 0 or errno.
    int truncate(std::uint64_t size);

private:
    static ws::Result<File> copyOf(const File &stream);
    File(int descriptor, std::string path);

    int m_descriptor = -1;
    std::string m_path;
};

/// "Could not write /tmp/a.pcapng: no space left on device."
ws::Error fileError(const std::string &attempt, const std::string &path, int number);
/// $TMPDIR or /tmp.
std::string temporaryFolder();

} // namespace capture
