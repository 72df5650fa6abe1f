#pragma once

#include "ws/bytes.h"

#include <optional>
#include <string>

namespace decode {

/// Reads numbers and byte strings one after the other. Reading beyond the end gives zeroes or nothing, and fails for good.
class ByteReader {
public:
    explicit ByteReader(ws::Bytes bytes, std::size_t at = 0);

    std::size_t at() const { return m_at; }
    std::size_t left() const { return m_bytes.size() - m_at; }
    bool atEnd() const { return left() == 0; }
    bool failed() const { return m_failed; }
    void fail() { m_failed = true; }

    std::uint8_t peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : std::uint8_t(0); }
    /// `size` bytes, 1 to 8, big endian.
    std::uint64_t number(std::size_t size);
    std::uint64_t littleEndian(std::size_t size);
    /// Seven bits a byte, least significant first (protobuf, MQTT); at most ten bytes.
    std::uint64_t varint();
    ws::Bytes take(std::uint64_t size);

private:
    ws::Bytes m_bytes;
    std::size_t m_at;
    bool m_failed = false;
};

/// Hex digits of the first bytes.
std::string hexText(ws::Bytes bytes, std::size_t limit = 1024);
std::string floatText(double value);
/// IEEE 754 binary16, 32 and 64, from their bits.
double fromHalf(std::uint16_t bits);
double fromBits(std::uint64_t bits, std::size_t size);

} // namespace decode
