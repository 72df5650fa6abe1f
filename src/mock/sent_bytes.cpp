#include "mock/sent_bytes.h"

#include <algorithm>

namespace mock {

void SentBytes::follow(ws::Bytes bytes)
{
    while (!bytes.empty()) {
        if (m_left) {
            const auto taken = std::size_t(std::min<std::uint64_t>(m_left, bytes.size()));
            m_left -= taken;
            bytes = bytes.subspan(taken);
        } else {
            m_header.push_back(bytes.front());
            bytes = bytes.subspan(1);
            const auto header = ws::parseFrameHeader(m_header);
            if (!header)
                continue;
            m_header.clear();
            m_left = header->payloadLength;
            m_close = header->opcode == ws::Opcode::Close;
        }
        m_sawClose = m_sawClose || (m_close && m_left == 0);
        m_close = m_close && m_left;
    }
}

} // namespace mock
