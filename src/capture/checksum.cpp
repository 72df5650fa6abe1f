#include "capture/checksum.h"

#include <cstring>

namespace capture {

namespace {

std::uint64_t fold(std::uint64_t sum)
{
    while (sum >> 16)
        sum = (sum & 0xFFFF) + (sum >> 16);
    return sum;
}

/// The sum in the machine's own byte order (RFC 1071, 2 (B): the order does not matter until the end).
std::uint64_t nativeSum(ws::Bytes bytes)
{
    std::uint64_t sum = 0;
    std::size_t i = 0;
    for (; i + 4 <= bytes.size(); i += 4) {
        std::uint32_t word;
        std::memcpy(&word, bytes.data() + i, 4);
        sum += word;
    }
    std::uint32_t rest = 0;
    std::memcpy(&rest, bytes.data() + i, bytes.size() - i);
    return sum + rest;
}

} // namespace

void Checksum::add(ws::Bytes bytes)
{
    if (bytes.empty())
        return;
    const auto native = std::uint16_t(fold(nativeSum(bytes)));
    std::uint8_t order[2];
    std::memcpy(order, &native, 2);
    m_sum += std::uint64_t(order[0] << 8 | order[1]);
}

std::uint16_t Checksum::value() const
{
    return std::uint16_t(~fold(m_sum));
}

} // namespace capture
