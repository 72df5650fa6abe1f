#include "exporters/bounded_lines.h"

#include <filesystem>

namespace exporters {

namespace {

constexpr std::size_t pieceSize = 256 * 1024;

} // namespace

BoundedLines::BoundedLines(const std::string &path, std::size_t limit)
    : m_file(std::fopen(path.c_str(), "rb"))
    , m_limit(limit)
{
    std::error_code ignored;
    const std::uintmax_t size = std::filesystem::file_size(path, ignored);
    m_size = ignored ? 0 : size;
}

bool BoundedLines::fill()
{
    m_piece.resize(pieceSize);
    m_piece.resize(std::fread(m_piece.data(), 1, pieceSize, m_file.get()));
    m_at = 0;
    return !m_piece.empty();
}

bool BoundedLines::next()
{
    if (m_at == m_piece.size() && !fill())
        return false;
    m_line.emplace();
    ++m_number;
    do {
        const std::size_t end = m_piece.find('\n', m_at);
        const std::size_t size = (end == std::string::npos ? m_piece.size() : end) - m_at;
        m_position += size + (end == std::string::npos ? 0 : 1);
        if (m_line && m_line->size() + size > m_limit)
            m_line.reset();
        if (m_line)
            m_line->append(m_piece, m_at, size);
        m_at += size;
        if (end != std::string::npos) {
            ++m_at;
            return true;
        }
    } while (fill());
    return true;
}

} // namespace exporters
