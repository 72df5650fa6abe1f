#include "cli/line_reader.h"

#include <array>
#include <cerrno>

#include <poll.h>
#include <unistd.h>

namespace cli {

namespace {

constexpr std::size_t atOnce = 1024 * 1024; ///< bytes taken in one turn, so that what arrives is printed in between

bool isReady()
{
    pollfd input{STDIN_FILENO, POLLIN, 0};
    return ::poll(&input, 1, 0) > 0;
}

} // namespace

void LineReader::readWhatIsThere()
{
    std::array<char, 65536> piece;
    std::size_t taken = 0;
    while (!m_atEnd && taken < atOnce && isReady()) {
        const ssize_t size = ::read(STDIN_FILENO, piece.data(), piece.size());
        if (size > 0)
            m_pending.append(piece.data(), std::size_t(size));
        else if (size == 0 || errno != EINTR)
            m_atEnd = true;
        taken += size > 0 ? std::size_t(size) : 0;
    }
}

std::vector<std::string> LineReader::takeLines()
{
    readWhatIsThere();
    std::vector<std::string> lines;
    std::size_t start = 0;
    for (std::size_t end = m_pending.find('\n'); end != std::string::npos; end = m_pending.find('\n', start)) {
        lines.push_back(m_pending.substr(start, end - start));
        if (lines.back().ends_with('\r'))
            lines.back().pop_back();
        start = end + 1;
    }
    m_pending.erase(0, start);
    if (m_atEnd && !m_pending.empty()) {
        lines.push_back(m_pending);
        m_pending.clear();
    }
    return lines;
}

} // namespace cli
