#pragma once

#include "ws/frame.h"

namespace mock {

/// Follows raw bytes that a script sends as frames: whether they stopped inside of one, and whether a Close was among them.
class SentBytes {
public:
    void follow(ws::Bytes bytes);
    bool midFrame() const { return m_left > 0 || !m_header.empty(); }
    bool sawClose() const { return m_sawClose; }

private:
    ws::ByteBuffer m_header; ///< of a frame that began, not whole yet
    std::uint64_t m_left = 0; ///< payload bytes still to come
    bool m_close = false, m_sawClose = false;
};

} // namespace mock
