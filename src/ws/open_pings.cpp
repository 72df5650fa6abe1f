#include "ws/open_pings.h"

#include <algorithm>

namespace ws {

void OpenPings::ping(Bytes data)
{
    constexpr std::size_t limit = 128;
    if (m_open.size() == limit)
        m_open.pop_front();
    m_open.emplace_back(data.begin(), data.end());
}

OpenPings::Match OpenPings::pong(Bytes data)
{
    if (m_open.empty())
        return m_incomplete ? Match::Answered : Match::NoneOpen;
    const auto found = std::ranges::find_if(m_open, [&](const ByteBuffer &open) { return std::ranges::equal(open, data); });
    if (found == m_open.end())
        return m_incomplete ? Match::Answered : Match::Differs;
    m_open.erase(m_open.begin(), found + 1);
    return Match::Answered;
}

} // namespace ws
