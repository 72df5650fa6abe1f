#pragma once

#include "ws/http_head.h"
#include "ws/violation.h"

namespace ws {

/// Gathers the bytes of one HTTP head, under any split, until the empty line that ends it (RFC 9112, 2.1).
class HeadParser {
public:
    enum class State : std::uint8_t {
        Reading,
        Whole, ///< bytes() is the head; take it with parseHead()
        NotHttp, ///< bytes() cannot be the beginning of such a head
        TooLarge, ///< the limit was reached before the empty line
    };

    HeadParser(HttpKind kind, std::uint64_t limit);

    /// Takes bytes while Reading, at most up to the end of the head; says how many it took.
    std::size_t receive(Bytes bytes);
    State state() const { return m_state; }
    Bytes bytes() const { return m_bytes; }
    /// Forgets all and reads the next head of the same kind.
    void restart();

private:
    bool mayBegin() const;
    bool hasBegun() const;
    void endLine();

    HttpKind m_kind;
    std::uint64_t m_limit;
    State m_state = State::Reading;
    ByteBuffer m_bytes;
    std::size_t m_lineStart = 0;
};

/// Reads a whole head, start line to empty line. Never fails: what is wrong is appended to `violations`, offsets within `raw`.
HttpHead parseHead(HttpKind kind, Bytes raw, std::vector<Violation> &violations);

} // namespace ws
