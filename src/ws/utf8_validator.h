#pragma once

#include "ws/bytes.h"

#include <array>
#include <optional>

namespace ws {

/// Validates UTF-8 that comes in pieces (RFC 3629; RFC 6455, 8.1). A sequence cut by a piece's end is carried, at most
/// three bytes. Any split of the same bytes gives the same answer.
class Utf8Validator {
public:
    /// Reads on; false once the text is not UTF-8 any more, as early as its bytes show it.
    bool receive(Bytes piece);
    /// The text ends here; false when it is not valid as a whole.
    bool finish();
    /// Index of the first byte of the sequence at fault, counted from the first byte received; only after a false.
    std::uint64_t faultOffset() const { return m_fault; }
    /// Bytes received so far, the carried ones included.
    std::uint64_t received() const { return m_received + m_carried; }
    /// Index of the first byte that is carried; received() when none is.
    std::uint64_t carryOffset() const { return m_received; }
    void restart()
    {
        m_carried = 0;
        m_valid = true;
        m_fault = m_received = 0;
    }

private:
    Bytes completeCarried(Bytes piece);
    bool failAt(std::uint64_t offset);

    std::array<std::uint8_t, 4> m_carry{};
    std::uint8_t m_carried = 0;
    bool m_valid = true;
    std::uint64_t m_fault = 0;
    std::uint64_t m_received = 0; ///< bytes before the carried ones
};

/// Whether the bytes as a whole are UTF-8.
bool isUtf8(Bytes text);

} // namespace ws
