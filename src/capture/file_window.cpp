#include "capture/file_window.h"

#include <algorithm>

namespace capture {

namespace {

constexpr std::size_t windowSize = 1 << 20;

} // namespace

ws::Bytes FileWindow::view(std::uint64_t offset, std::size_t size)
{
    const bool inside = offset >= m_start && offset - m_start + size <= m_buffer.size();
    if (!inside) {
        const std::uint64_t rest = std::max(m_fileSize, offset) - offset;
        m_buffer.resize(std::max(size, std::size_t(std::min<std::uint64_t>(rest, windowSize))));
        m_buffer.resize(m_file.readAt(offset, m_buffer));
        m_start = offset;
    }
    const auto from = std::size_t(offset - m_start);
    return ws::Bytes(m_buffer).subspan(from, std::min(size, m_buffer.size() - from));
}

} // namespace capture
