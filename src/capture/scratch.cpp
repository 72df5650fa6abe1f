#include "capture/scratch.h"

namespace capture {

Scratch::Scratch(std::uint64_t limit)
    : m_limit(limit)
{
}

std::uint64_t Scratch::append(ws::Bytes bytes)
{
    const std::lock_guard lock(m_mutex);
    if (!m_file) {
        auto file = File::nameless();
        if (!file)
            return 0;
        m_file = std::make_unique<File>(std::move(file).value());
    }
    if (bytes.size() > m_limit - (m_end - 1) || m_file->writeAt(m_end, bytes) != 0)
        return 0;
    const std::uint64_t position = m_end;
    m_end += bytes.size();
    return position;
}

const File *Scratch::file() const
{
    const std::lock_guard lock(m_mutex);
    return m_file.get();
}

} // namespace capture
