#include "capture/pcapng_reader.h"

#include "capture/pcapng_format.h"

#include <algorithm>

namespace capture {

using namespace pcapng;

namespace {

constexpr std::size_t blockHeaderSize = 8;
constexpr std::size_t smallestBlock = 12;
constexpr std::uint32_t largestBlock = 64u << 20;
constexpr std::size_t enhancedHeaderSize = 20, simpleHeaderSize = 4, interfaceHeaderSize = 8, optionHeaderSize = 4;
constexpr std::int64_t latestSecond = 4'600'000'000; ///< in the year 2115; keeps differences of times in range
constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;

std::size_t padded(std::size_t size) { return (size + 3) / 4 * 4; }

std::uint64_t powerOfTen(unsigned exponent)
{
    std::uint64_t power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

struct Instant {
    std::uint64_t seconds, nanoseconds;
};

Instant fromDecimal(std::uint64_t ticks, unsigned exponent)
{
    constexpr unsigned largest = 19; // of a 64-bit number
    const std::uint64_t perSecond = powerOfTen(std::min(exponent, largest));
    const std::uint64_t rest = ticks % perSecond;
    if (exponent <= 9)
        return {ticks / perSecond, rest * powerOfTen(9 - exponent)};
    return {exponent > largest ? 0 : ticks / perSecond, rest / powerOfTen(std::min(exponent, largest) - 9)};
}

Instant fromBinary(std::uint64_t ticks, unsigned exponent)
{
    if (exponent >= 64)
        return {0, 0};
    const std::uint64_t rest = exponent == 0 ? 0 : ticks & ((1ull << exponent) - 1);
    const unsigned drop = exponent > 32 ? exponent - 32 : 0; // 32 bits of a second are finer than a nanosecond
    return {exponent == 0 ? ticks : ticks >> exponent, (rest >> drop) * nanosecondsPerSecond >> (exponent - drop)};
}

} // namespace

ws::Time timeFromTicks(std::uint64_t ticks, std::uint8_t resolution, std::int64_t offsetSeconds)
{
    const bool binary = resolution & 0x80;
    const Instant instant
        = binary ? fromBinary(ticks, resolution & 0x7F) : fromDecimal(ticks, resolution);
    const auto seconds = std::int64_t(std::min<std::uint64_t>(instant.seconds, latestSecond));
    const std::int64_t offset = std::clamp<std::int64_t>(offsetSeconds, -latestSecond, latestSecond);
    const std::int64_t whole = std::clamp<std::int64_t>(seconds + offset, 0, latestSecond);
    return ws::Time(ws::Duration(whole * nanosecondsPerSecond + std::int64_t(instant.nanoseconds)));
}

PcapngReader::PcapngReader(const File &file)
    : m_window(file)
    , m_size(file.size())
{
}

std::uint16_t PcapngReader::get16(ws::Bytes bytes, std::size_t at) const
{
    const unsigned a = bytes[at], b = bytes[at + 1];
    return std::uint16_t(m_bigEndian ? a << 8 | b : b << 8 | a);
}

std::uint32_t PcapngReader::get32(ws::Bytes bytes, std::size_t at) const
{
    const std::uint32_t a = get16(bytes, at), b = get16(bytes, at + 2);
    return m_bigEndian ? a << 16 | b : b << 16 | a;
}

/// Always the high half first, whatever the byte order.
std::uint64_t PcapngReader::getTicks(ws::Bytes bytes, std::size_t at) const
{
    return std::uint64_t(get32(bytes, at)) << 32 | get32(bytes, at + 4);
}

/// The block's length, with the byte order of a new section taken over; nullopt when there is no block here.
std::optional<std::uint32_t> PcapngReader::blockSize(ws::Bytes header)
{
    if (get32(header, 0) == SectionHeader) { // reads the same in both orders
        m_bigEndian = false;
        if (get32(header, blockHeaderSize) != byteOrderMagic)
            m_bigEndian = true;
        if (get32(header, blockHeaderSize) != byteOrderMagic)
            return std::nullopt;
    } else if (m_position == 0) {
        return std::nullopt;
    }
    const std::uint32_t size = get32(header, 4);
    return size >= smallestBlock && size % 4 == 0 ? std::optional(size) : std::nullopt;
}

bool PcapngReader::cutOff()
{
    m_remark = "The last block is cut off: " + std::to_string(m_size - m_position) + " bytes were left out.";
    return false;
}

bool PcapngReader::damaged()
{
    m_remark = "The block at byte " + std::to_string(m_position) + " is damaged: the last "
        + std::to_string(m_size - m_position) + " bytes were left out.";
    return false;
}

bool PcapngReader::next(Sink &sink)
{
    if (m_position >= m_size)
        return false;
    const ws::Bytes header = m_window.view(m_position, smallestBlock);
    if (header.size() < smallestBlock)
        return cutOff();
    const auto size = blockSize(header);
    if (!size)
        return damaged();
    if (*size > m_size - m_position)
        return cutOff();
    if (*size > largestBlock)
        return damaged();
    const std::uint32_t type = get32(header, 0);
    const ws::Bytes block = m_window.view(m_position, *size);
    if (block.size() < *size)
        return cutOff();
    if (get32(block, *size - 4) != *size)
        return damaged();
    m_blockStart = block.data();
    readBlock(type, block.subspan(blockHeaderSize, *size - smallestBlock), sink);
    m_position += *size;
    return true;
}

void PcapngReader::readBlock(std::uint32_t type, ws::Bytes body, Sink &sink)
{
    switch (type) {
    case SectionHeader:
        m_interfaces.clear();
        return sink.section();
    case InterfaceDescription:
        return readInterface(body);
    case EnhancedPacket:
        return readEnhancedPacket(body, sink);
    case SimplePacket:
        return readSimplePacket(body, sink);
    case ObsoletePacket:
        return readObsoletePacket(body, sink);
    case SystemdJournal:
        return sink.journal(JournalEntry::parse(body));
    case DecryptionSecrets:
        m_hasSecrets = true;
        return;
    default: // a file's number, not our own enumeration: other blocks say nothing about sessions
        return;
    }
}

void PcapngReader::readInterface(ws::Bytes body)
{
    Interface interface;
    if (body.size() >= interfaceHeaderSize) {
        interface.linkType = get16(body, 0);
        interface.snapLength = get32(body, 4);
        readOptions(body.subspan(interfaceHeaderSize), interface);
    }
    m_interfaces.push_back(interface);
}

void PcapngReader::readOptions(ws::Bytes options, Interface &interface) const
{
    while (options.size() >= optionHeaderSize) {
        const std::uint16_t code = get16(options, 0), size = get16(options, 2);
        if (code == EndOfOptions || padded(size) > options.size() - optionHeaderSize)
            return;
        const ws::Bytes value = options.subspan(optionHeaderSize, size);
        if (code == TimeResolution && size >= 1)
            interface.resolution = value[0];
        if (code == TimeOffset && size >= 8) {
            const std::uint64_t a = get32(value, 0), b = get32(value, 4);
            interface.offsetSeconds = std::int64_t(m_bigEndian ? a << 32 | b : b << 32 | a);
        }
        options = options.subspan(optionHeaderSize + padded(size));
    }
}

void PcapngReader::emit(
    std::uint32_t interface, std::uint64_t ticks, std::uint32_t captured, ws::Bytes data, Sink &sink)
{
    if (interface >= m_interfaces.size() || captured > data.size())
        return;
    const Interface &from = m_interfaces[interface];
    const std::uint64_t position = m_position + std::uint64_t(data.data() - m_blockStart);
    sink.packet(
        {timeFromTicks(ticks, from.resolution, from.offsetSeconds), from.linkType, data.first(captured), position});
}

void PcapngReader::readEnhancedPacket(ws::Bytes body, Sink &sink)
{
    if (body.size() >= enhancedHeaderSize)
        emit(get32(body, 0), getTicks(body, 4), get32(body, 12), body.subspan(enhancedHeaderSize), sink);
}

/// Has neither time nor interface: the section's first one (4.4 of the format).
void PcapngReader::readSimplePacket(ws::Bytes body, Sink &sink)
{
    if (body.size() < simpleHeaderSize || m_interfaces.empty())
        return;
    const ws::Bytes data = body.subspan(simpleHeaderSize);
    std::size_t captured = std::min<std::size_t>(get32(body, 0), data.size());
    if (m_interfaces[0].snapLength != 0)
        captured = std::min<std::size_t>(captured, m_interfaces[0].snapLength);
    emit(0, 0, std::uint32_t(captured), data, sink);
}

void PcapngReader::readObsoletePacket(ws::Bytes body, Sink &sink)
{
    if (body.size() >= enhancedHeaderSize)
        emit(get16(body, 0), getTicks(body, 4), get32(body, 12), body.subspan(enhancedHeaderSize), sink);
}

} // namespace capture
