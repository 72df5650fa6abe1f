#include "decode/byte_reader.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>

namespace decode {

ByteReader::ByteReader(ws::Bytes bytes, std::size_t at)
    : m_bytes(bytes)
    , m_at(at)
{
}

std::uint64_t ByteReader::number(std::size_t size)
{
    std::uint64_t value = 0;
    for (const std::uint8_t byte : take(size))
        value = value << 8 | byte;
    return value;
}

std::uint64_t ByteReader::littleEndian(std::size_t size)
{
    std::uint64_t value = 0;
    int shift = 0;
    for (const std::uint8_t byte : take(size)) {
        value |= std::uint64_t(byte) << shift;
        shift += 8;
    }
    return value;
}

std::uint64_t ByteReader::varint()
{
    std::uint64_t value = 0;
    for (int shift = 0; shift < 70; shift += 7) {
        const auto byte = number(1);
        if (shift < 64)
            value |= (byte & 0x7F) << shift;
        if (!(byte & 0x80))
            return value;
    }
    fail();
    return 0;
}

ws::Bytes ByteReader::take(std::uint64_t size)
{
    if (m_failed || size > left()) {
        m_failed = true;
        return {};
    }
    const ws::Bytes taken = m_bytes.subspan(m_at, std::size_t(size));
    m_at += taken.size();
    return taken;
}

std::string hexText(ws::Bytes bytes, std::size_t limit)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string out;
    for (const std::uint8_t byte : bytes.first(std::min(bytes.size(), limit))) {
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return bytes.size() > limit ? out + "..." : out;
}

std::string floatText(double value)
{
    char text[32];
    const auto [end, fault] = std::to_chars(std::begin(text), std::end(text), value);
    return fault == std::errc() ? std::string(std::begin(text), end) : std::string();
}

double fromHalf(std::uint16_t bits)
{
    const int exponent = bits >> 10 & 0x1F;
    const int mantissa = bits & 0x3FF;
    double value = exponent == 0 ? std::ldexp(mantissa, -24) : std::ldexp(mantissa + 1024, exponent - 25);
    if (exponent == 31)
        value = mantissa == 0 ? INFINITY : NAN;
    return bits & 0x8000 ? -value : value;
}

double fromBits(std::uint64_t bits, std::size_t size)
{
    if (size == 2)
        return fromHalf(std::uint16_t(bits));
    return size == 4 ? double(std::bit_cast<float>(std::uint32_t(bits))) : std::bit_cast<double>(bits);
}

} // namespace decode
