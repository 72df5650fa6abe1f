#pragma once

#include "ws/bytes.h"

#include <cstdint>

namespace capture {

/// The Internet checksum (RFC 1071) over pieces of even length (the last may be odd).
class Checksum {
public:
    void add(ws::Bytes bytes);
    void addWord(std::uint16_t word) { m_sum += word; }
    /// The ones' complement of the sum, to be stored in network order; 0 over bytes that hold their own checksum.
    std::uint16_t value() const;

private:
    std::uint64_t m_sum = 0; ///< of 16-bit words, carries not folded in yet
};

} // namespace capture
