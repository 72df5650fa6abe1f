#pragma once

#include "capture/file.h"

#include <cstdint>
#include <memory>
#include <mutex>

namespace capture {

/// Inflated payloads of a whole recording: deflate with context takeover cannot restart in the middle, so what was
/// inflated once is kept in a nameless temporary file. Made with its first bytes. Safe from any thread.
class Scratch {
public:
    /// Nothing is kept beyond `limit` bytes.
    explicit Scratch(std::uint64_t limit = 64ull << 30);

    /// Where the bytes now lie; 0 when they could not be kept.
    std::uint64_t append(ws::Bytes bytes);
    /// The file to read from; null while nothing was kept.
    const File *file() const;

private:
    std::uint64_t m_limit;
    mutable std::mutex m_mutex;
    std::unique_ptr<File> m_file;
    std::uint64_t m_end = 1; ///< position 0 stands for "nowhere"
};

} // namespace capture
