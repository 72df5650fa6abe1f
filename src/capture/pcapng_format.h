#pragma once

#include <cstdint>

/// Numbers of the pcapng format (draft-ietf-opsawg-pcapng) as far as we read or write it.
namespace capture::pcapng {

enum Block : std::uint32_t {
    SectionHeader = 0x0A0D0D0A,
    InterfaceDescription = 1,
    ObsoletePacket = 2,
    SimplePacket = 3,
    EnhancedPacket = 6,
    SystemdJournal = 9,
    DecryptionSecrets = 10,
};

constexpr std::uint32_t byteOrderMagic = 0x1A2B3C4D;
constexpr std::uint64_t unknownSectionLength = ~0ull;

enum Option : std::uint16_t {
    EndOfOptions = 0,
    Comment = 1,
    InterfaceName = 2,
    TimeResolution = 9,
    TimeOffset = 14,
    UserApplication = 4, ///< of the section header
};

constexpr std::uint16_t linkTypeRaw = 101;
constexpr std::size_t packetHeaderSize = 28; ///< enhanced packet: block header to the first byte of the packet
constexpr std::size_t gatherLimit = 1 << 20;

} // namespace capture::pcapng
