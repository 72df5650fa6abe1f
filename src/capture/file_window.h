#pragma once

#include "capture/file.h"

#include <cstdint>

namespace capture {

/// Reads a file from front to back through a window of about a MiB, so that memory stays bounded and a file that is cut
/// off meanwhile is only shorter (a mapping would end the program).
class FileWindow {
public:
    explicit FileWindow(const File &file)
        : m_file(file)
        , m_fileSize(file.size())
    {
    }

    /// The bytes from `offset` on, fewer where the file ends; valid until the next call.
    ws::Bytes view(std::uint64_t offset, std::size_t size);

private:
    const File &m_file;
    const std::uint64_t m_fileSize;
    ws::ByteBuffer m_buffer;
    std::uint64_t m_start = 0;
};

} // namespace capture
